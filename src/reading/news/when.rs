//! Chooses the date of the figures and the deadline. Only whole dates are chosen; partial ones are shown as written.

use super::{
    NotChosenReason, Offer, Offers,
    date_meaning::DateMeaning,
    dates::{Mention, Written},
    draft::{Draft, offers},
    tokens::Tokens,
};
use crate::domain::{Date, Weekday};

/// The tokens and dates of a text.
pub(super) struct When<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) mentions: &'a [Mention],
}

impl When<'_> {
    /// The year of "tahun ini": that of the date on which the text was written, if there is only one.
    pub(super) fn year(&self) -> Option<i16> {
        let of = |says: DateMeaning| {
            let mut years = self
                .mentions
                .iter()
                .filter_map(move |mention| match mention.written {
                    Written::Whole(date, false) if mention.says == says => Some(date.year()),
                    _ => None,
                });
            let first = years.next()?;
            years.all(|year| year == first).then_some(first)
        };
        let named = self
            .mentions
            .iter()
            .find_map(|mention| match mention.written {
                Written::ThisYear(year) => Some(year),
                _ => None,
            });
        of(DateMeaning::Spoken)
            .or(named)
            .or_else(|| of(DateMeaning::AsOf))
    }

    /// The date on which the text was written; `None` if there are several.
    fn spoken(&self) -> Option<Date> {
        let mut days = self
            .mentions
            .iter()
            .filter_map(|mention| match mention.written {
                Written::Whole(date, false) if mention.says == DateMeaning::Spoken => Some(date),
                _ => None,
            });
        let first = days.next()?;
        days.all(|day| day == first).then_some(first)
    }

    fn words(&self, mention: &Mention) -> (usize, usize) {
        self.tokens.span(mention.from, mention.to)
    }

    /// The offers for the date of the figures: dates that the words give for them, or else the date of the text.
    pub(super) fn as_of(&self) -> Offers {
        let is_told = |mention: &&Mention| self.tells(mention) == DateMeaning::AsOf;
        let told = self.mentions.iter().filter(is_told);
        let partial = told.clone().find(|mention| {
            !matches!(
                mention.written,
                Written::Whole(..) | Written::Year(_) | Written::ThisYear(_)
            )
        });
        let whole = self.mentions.iter().any(|mention| {
            self.tells(mention) == DateMeaning::AsOf
                && matches!(mention.written, Written::Whole(_, false))
        });
        let drafts = self.mentions.iter().filter_map(|mention| {
            let says = self.tells(mention);
            let (date, not_chosen) = self.day(mention, says)?;
            let not_chosen = not_chosen.or(match says {
                DateMeaning::Spoken if whole || partial.is_some() => Some(NotChosenReason::Spoken),
                DateMeaning::AsOf | DateMeaning::Spoken => None,
                _ => return None,
            });
            Some(Draft::new(Offer::Date(date), self.words(mention), 2).not_chosen(not_chosen))
        });
        let mut offers = offers(drafts.collect());
        let unspoken = self.mentions.iter().find(|mention| {
            mention.says == DateMeaning::Spoken && matches!(mention.written, Written::DayMonth(..))
        });
        if offers.chosen.is_none() {
            offers.partial = partial.or(unspoken).map(|mention| self.words(mention));
        }
        offers
    }

    /// The offers for the deadline.
    pub(super) fn deadline(&self) -> Offers {
        let drafts = self.mentions.iter().filter_map(|mention| {
            let aims = self.tells(mention) == DateMeaning::Until;
            let by_year =
                mention.says == DateMeaning::Else && matches!(mention.written, Written::YearEnd(_));
            let of_year = matches!(mention.written, Written::Year(None) | Written::ThisYear(_));
            if !aims && !of_year && !by_year {
                return None;
            }
            let (date, not_chosen) = self.day(mention, DateMeaning::Until)?;
            let past = self.spoken().is_some_and(|spoken| date < spoken);
            let not_chosen = not_chosen
                .or((!aims).then_some(NotChosenReason::Completed))
                .or(past.then_some(NotChosenReason::OtherTime));
            Some(Draft::new(Offer::Date(date), self.words(mention), 2).not_chosen(not_chosen))
        });
        let mut offers = offers(drafts.collect());
        let partial = self.mentions.iter().find(|mention| {
            self.tells(mention) == DateMeaning::Until
                && self
                    .day(mention, DateMeaning::Until)
                    .is_none_or(|(_, not_chosen)| not_chosen == Some(NotChosenReason::Completed))
        });
        if offers.chosen.is_none() {
            offers.partial = partial.map(|mention| self.words(mention));
        }
        offers
    }

    /// The meaning of a date relative to the date of the text: a later one is a deadline, not the date of the figures.
    fn tells(&self, mention: &Mention) -> DateMeaning {
        let date = match mention.written {
            Written::Whole(date, _) => Some(date),
            Written::YearEnd(year) => year.or(self.year()).map(Date::year_end),
            _ => None,
        };
        let (Some(date), Some(spoken)) = (date, self.spoken()) else {
            return mention.says;
        };
        match mention.says {
            DateMeaning::AsOf | DateMeaning::Aims if date > spoken => DateMeaning::Until,
            DateMeaning::Until if date < spoken => DateMeaning::AsOf,
            says => says,
        }
    }

    /// The day of a mention; set apart if it had to be completed.
    fn day(&self, mention: &Mention, says: DateMeaning) -> Option<(Date, Option<NotChosenReason>)> {
        match mention.written {
            Written::Whole(date, odd) => Some((date, odd.then_some(NotChosenReason::Weekday))),
            Written::YearEnd(year) => {
                let not_chosen = (says != DateMeaning::Until).then_some(NotChosenReason::Completed);
                Some((Date::year_end(year.or(self.year())?), not_chosen))
            }
            Written::Year(None) | Written::ThisYear(_) if says == DateMeaning::Until => {
                let year = mention.year().or(self.year())?;
                Some((Date::year_end(year), Some(NotChosenReason::Completed)))
            }
            Written::DayMonth(day, month, weekday) => {
                let date = self.completed(day, month, weekday)?;
                Some((date, Some(NotChosenReason::Completed)))
            }
            Written::Month(..) | Written::Year(_) | Written::ThisYear(_) => None,
        }
    }

    /// Completes a day and month with the only year in the text that fits its weekday.
    fn completed(&self, day: u32, month: u32, weekday: Option<Weekday>) -> Option<Date> {
        let mut years: Vec<i16> = Vec::new();
        for mention in self.mentions {
            years.extend(mention.year().filter(|year| !years.contains(year)));
        }
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        let dates = years.iter().filter_map(|&year| Date::new(year, month, day));
        let mut fitting =
            dates.filter(|date| weekday.is_none_or(|weekday| date.weekday() == weekday));
        let first = fitting.next()?;
        fitting.next().is_none().then_some(first)
    }
}
