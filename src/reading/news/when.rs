//! Chooses the deadline, and tells what each date of a text is. Only whole dates are chosen; partial ones are shown as
//! written, and offered completed.

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
            let whole = self
                .mentions
                .iter()
                .filter_map(move |mention| match mention.written {
                    Written::Whole(date, false) if mention.says == says => Some(date.year()),
                    _ => None,
                });
            only(whole)
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
    pub(super) fn spoken(&self) -> Option<Date> {
        only(
            self.mentions
                .iter()
                .filter_map(|mention| match mention.written {
                    Written::Whole(date, false) if mention.says == DateMeaning::Spoken => {
                        Some(date)
                    }
                    _ => None,
                }),
        )
    }

    /// The latest day that is named for figures.
    fn latest_told(&self) -> Option<Date> {
        let days = self
            .mentions
            .iter()
            .filter_map(|mention| match mention.written {
                Written::Whole(date, false) if mention.says == DateMeaning::AsOf => Some(date),
                _ => None,
            });
        days.max()
    }

    pub(super) fn words(&self, mention: &Mention) -> (usize, usize) {
        self.tokens.span(mention.from, mention.to)
    }

    /// The offers for the deadline. `is_of_others` tells whether a date is named for other documents.
    pub(super) fn deadline(&self, is_of_others: impl Fn(&Mention) -> bool) -> Offers {
        let drafts = self.mentions.iter().filter_map(|mention| {
            let says = self.tells(mention);
            let aims = says == DateMeaning::Until;
            let by_year =
                mention.says == DateMeaning::Else && matches!(mention.written, Written::YearEnd(_));
            let may_be = matches!(says, DateMeaning::Either | DateMeaning::Aims);
            let of_year = match mention.written {
                Written::Year(Some(_)) => may_be,
                Written::Year(None) | Written::ThisYear(_) => true,
                _ => false,
            };
            if !aims && !of_year && !by_year && !may_be {
                return None;
            }
            let (date, not_chosen) = self.day(mention, DateMeaning::Until)?;
            let past = self.spoken().is_some_and(|spoken| date < spoken);
            let not_chosen = not_chosen
                .or((!aims && !may_be).then_some(NotChosenReason::Completed))
                .or((!aims).then_some(NotChosenReason::Unsure))
                .or(is_of_others(mention).then_some(NotChosenReason::Document))
                .or(past.then_some(NotChosenReason::OtherTime));
            Some(Draft::new(Offer::Date(date), self.words(mention), 2).not_chosen(not_chosen))
        });
        let mut offers = offers(drafts.collect());
        let partial = self.mentions.iter().find(|mention| {
            matches!(self.tells(mention), DateMeaning::Until | DateMeaning::Aims)
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
    pub(super) fn tells(&self, mention: &Mention) -> DateMeaning {
        let date = match mention.written {
            Written::Whole(date, _) => Some(date),
            Written::YearEnd(year) => year.or(self.year()).map(Date::year_end),
            _ => None,
        };
        if let (DateMeaning::Aims, Some(date), Some(day)) = (mention.says, date, self.latest_told())
            && date > day
        {
            return DateMeaning::Until;
        }
        let (Some(date), Some(spoken)) = (date, self.spoken()) else {
            return mention.says;
        };
        match mention.says {
            DateMeaning::AsOf | DateMeaning::Aims | DateMeaning::Either if date > spoken => {
                DateMeaning::Until
            }
            DateMeaning::Until | DateMeaning::Either if date < spoken => DateMeaning::AsOf,
            says => says,
        }
    }

    /// The day of a mention; set apart if it had to be completed.
    pub(super) fn day(
        &self,
        mention: &Mention,
        says: DateMeaning,
    ) -> Option<(Date, Option<NotChosenReason>)> {
        let completed = |date: Date| (date, Some(NotChosenReason::Completed));
        match mention.written {
            Written::Whole(date, odd) => Some((date, odd.then_some(NotChosenReason::Weekday))),
            Written::YearEnd(year) => {
                let not_chosen = (says != DateMeaning::Until).then_some(NotChosenReason::Completed);
                Some((Date::year_end(year.or(self.year())?), not_chosen))
            }
            Written::Year(_) | Written::ThisYear(_) if says == DateMeaning::Until => {
                let year = mention.year().or(self.year())?;
                Some(completed(Date::year_end(year)))
            }
            Written::DayMonth(day, month, weekday) => {
                Some(completed(self.completed(day, month, weekday)?))
            }
            Written::Month(month, year) => {
                let begins = mention
                    .from
                    .checked_sub(1)
                    .map_or("", |at| self.tokens.word(at));
                let early = matches!(begins, "awal" | "pertengahan" | "early" | "mid");
                let first = Date::new(year.or(self.year())?, i8::try_from(month).ok()?, 1)?;
                (!early).then(|| completed(first.month_end()))
            }
            Written::Half(is_first, year) => {
                let end = if is_first {
                    Date::new(year, 6, 30)?
                } else {
                    Date::year_end(year)
                };
                Some(completed(end))
            }
            Written::Year(_) | Written::ThisYear(_) => None,
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

/// The value that all of several are.
fn only<T: PartialEq>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}
