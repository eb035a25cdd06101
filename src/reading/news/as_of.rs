//! Chooses the day of the figures: that of the figure that counts, a day that the words name for figures, or else the day
//! on which somebody spoke.

use super::{
    NotChosenReason, Offer, Offers,
    choose::TextFindings,
    date_meaning::DateMeaning,
    dates::{Mention, Written},
    draft::{Draft, offers},
};

impl TextFindings<'_> {
    /// The offers for the day of the figures. `counted` is the figure that was chosen.
    pub(super) fn as_of(&self, counted: Option<usize>) -> Offers {
        let own = counted
            .and_then(|at| self.mention_of(at))
            .map(|mention| mention.from);
        let partial = self.mentions().find(|mention| self.is_partial(mention));
        let whole = self
            .mentions()
            .any(|mention| self.is_told(mention) && is_whole(mention));
        let own_is_partial = own.is_some_and(|own| {
            self.mentions()
                .any(|mention| mention.from == own && !is_whole(mention))
        });
        let drafts = self.mentions().filter_map(|mention| {
            let says = self.when.tells(mention);
            let is_own = own == Some(mention.from);
            let (date, not_chosen) = self.when.day(mention, says)?;
            let not_chosen = not_chosen.or(match says {
                _ if is_own => None,
                DateMeaning::Spoken if whole || partial.is_some() || own_is_partial => {
                    Some(NotChosenReason::Spoken)
                }
                DateMeaning::AsOf if !self.is_told(mention) => Some(NotChosenReason::Document),
                DateMeaning::AsOf | DateMeaning::Spoken => None,
                DateMeaning::Either => Some(NotChosenReason::Unsure),
                DateMeaning::Else if not_chosen.is_some() || is_whole(mention) => {
                    Some(NotChosenReason::Unsure)
                }
                _ => return None,
            });
            let mut draft =
                Draft::new(Offer::Date(date), self.when.words(mention), 2).not_chosen(not_chosen);
            draft.singled = u32::from(is_own);
            Some(draft)
        });
        let mut offers = offers(drafts.collect());
        let unspoken = self.mentions().find(|mention| {
            mention.says == DateMeaning::Spoken && matches!(mention.written, Written::DayMonth(..))
        });
        if offers.chosen.is_none() {
            offers.partial = partial.or(unspoken).map(|mention| self.when.words(mention));
        }
        offers
    }

    fn mentions(&self) -> impl Iterator<Item = &Mention> {
        self.when.mentions.iter()
    }

    /// Whether a date is named for figures that are not set apart.
    fn is_told(&self, mention: &Mention) -> bool {
        self.when.tells(mention) == DateMeaning::AsOf && !self.is_of_others(mention)
    }

    /// Whether a date of the figures is written in part.
    fn is_partial(&self, mention: &Mention) -> bool {
        self.is_told(mention)
            && !matches!(
                mention.written,
                Written::Whole(..) | Written::Year(_) | Written::ThisYear(_) | Written::Half(..)
            )
    }

    /// Whether all figures in the sentence of a date are set apart.
    pub(super) fn is_of_others(&self, mention: &Mention) -> bool {
        let figures = self.seen.sentences.iter().zip(&self.roles);
        let within = figures.filter(|((first, last), _)| (*first..*last).contains(&mention.from));
        let mut roles = within.filter_map(|(_, role)| role.as_ref()).peekable();
        roles.peek().is_some()
            && roles.all(|role| {
                matches!(
                    role.not_chosen,
                    Some(
                        NotChosenReason::Document
                            | NotChosenReason::Group
                            | NotChosenReason::Place
                            | NotChosenReason::Rate
                    )
                )
            })
    }
}

fn is_whole(mention: &Mention) -> bool {
    matches!(mention.written, Written::Whole(_, false))
}
