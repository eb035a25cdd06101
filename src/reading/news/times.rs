//! Compares figures of different times: of several for one fact the latest is chosen; one of another year is set apart.

use super::{
    Fact, NotChosenReason,
    choose::{Drafts, TextFindings},
    date_meaning::DateMeaning,
    dates::{Mention, Written},
    draft::Draft,
};
use crate::domain::Date;

/// The year of months without one, which can be compared with each other only.
const NO_YEAR: i16 = 2000;

impl TextFindings<'_> {
    /// Sets a figure apart if the years near it do not include the text's own year.
    pub(super) fn of_other_year(&self, at: usize, fact: Fact) -> Option<NotChosenReason> {
        let year = self.when.year()?;
        let (first, last) = self.seen.clause(at);
        let (left, right) = (self.seen.left(at), self.seen.right(at));
        let near = |at: usize| {
            (left.1.saturating_sub(10).max(left.0).max(first)..left.1).contains(&at)
                || (right.0..right.1.min(last).min(right.0.saturating_add(6))).contains(&at)
        };
        let mentions = self.when.mentions.iter();
        let years: Vec<i16> = mentions
            .filter(|mention| near(mention.from) && !self.is_of_law(mention))
            .filter_map(Mention::year)
            .collect();
        let relevant = !matches!(fact, Fact::Base | Fact::Region);
        (relevant && !years.is_empty() && !years.contains(&year))
            .then_some(NotChosenReason::OtherTime)
    }

    /// Whether a year is that of a law: "Permendagri Nomor 72 Tahun 2022".
    fn is_of_law(&self, mention: &Mention) -> bool {
        let sight = self.seen.sight;
        let near = mention.from.saturating_sub(3)..mention.from;
        let mut near = near;
        near.any(|at| sight.is(at, "nomor no permendagri uu perpres pp undangundang"))
    }

    /// Sets figures of earlier days apart where each of several for a fact has a day, a month or a year of its own.
    pub(super) fn settle_times(&self, drafts: &mut Drafts) {
        for fact in [Fact::Done, Fact::QuotedShare, Fact::Shortfall] {
            let days = self.days(drafts.of(fact));
            let latest = days.iter().flatten().max().copied();
            let each_has_one = days
                .iter()
                .zip(drafts.of(fact))
                .all(|(day, draft)| day.is_some() || !draft.is_sure());
            let lacks_year = |day: &Date| day.year() == NO_YEAR;
            let is_mixed =
                days.iter().flatten().any(lacks_year) && !days.iter().flatten().all(lacks_year);
            let Some(latest) = latest.filter(|_| each_has_one && !is_mixed) else {
                continue;
            };
            for (draft, day) in drafts.of_mut(fact).iter_mut().zip(&days) {
                if day.is_some_and(|day| day < latest) && draft.is_open() {
                    draft.candidate.not_chosen = Some(NotChosenReason::OtherTime);
                }
            }
        }
        self.open_years(drafts, Fact::Share);
        self.open_years(drafts, Fact::QuotedShare);
    }

    /// The day that the words nearest to each draft name.
    fn days(&self, drafts: &[Draft]) -> Vec<Option<Date>> {
        let day = |draft: &Draft| self.day_of(draft.figure.filter(|_| draft.is_open())?);
        let own: Vec<Option<Date>> = drafts.iter().map(day).collect();
        // A number that is repeated without its day has the day of the other place.
        let of_same = |draft: &Draft| {
            let mut same = drafts
                .iter()
                .zip(&own)
                .filter(|(other, _)| other.candidate.offer == draft.candidate.offer);
            same.find_map(|(_, day)| *day)
        };
        drafts.iter().map(of_same).collect()
    }

    /// The day, or the end of the month, that a figure's clause names.
    fn day_of(&self, at: usize) -> Option<Date> {
        let mention = self.mention_of(at)?;
        match mention.written {
            Written::Whole(date, false) => Some(date),
            Written::YearEnd(Some(year)) => Some(Date::year_end(year)),
            Written::Month(month, year) => {
                let year = year.or(self.when.year()).unwrap_or(NO_YEAR);
                Some(Date::new(year, i8::try_from(month).ok()?, 1)?.month_end())
            }
            _ => None,
        }
    }

    /// The whole date that a figure's clause names.
    pub(super) fn whole_day_of(&self, at: usize) -> Option<Date> {
        match self.mention_of(at)?.written {
            Written::Whole(date, false) => Some(date),
            _ => None,
        }
    }

    /// The date that the words around a figure name: before it, or else right behind it.
    pub(super) fn mention_of(&self, at: usize) -> Option<&Mention> {
        let (first, last) = self.seen.clause(at);
        let (left, right) = (self.seen.left(at), self.seen.right(at));
        let figure = self.seen.figure(at)?.from;
        let is_beside = |mention: &Mention| mention.to == figure;
        let mentions = || {
            let each = self.when.mentions.iter();
            each.filter(move |mention| is_of_figures(mention) || is_beside(mention))
        };
        let before =
            mentions().rfind(|mention| (left.0.max(first)..left.1).contains(&mention.from));
        let behind =
            || mentions().find(|mention| (right.0..right.1.min(last)).contains(&mention.from));
        before.or_else(behind)
    }

    /// Sets all shares apart if each has its own year and the year of the text is unknown.
    fn open_years(&self, drafts: &mut Drafts, fact: Fact) {
        let year = |draft: &Draft| {
            self.mention_of(draft.figure.filter(|_| draft.is_sure())?)?
                .year()
        };
        let mut years: Vec<i16> = drafts.of(fact).iter().filter_map(year).collect();
        years.sort_unstable();
        years.dedup();
        if years.len() < 2 || self.when.year().is_some() {
            return;
        }
        for draft in drafts.of_mut(fact) {
            let not_chosen = draft
                .candidate
                .not_chosen
                .or(Some(NotChosenReason::OtherTime));
            draft.candidate.not_chosen = not_chosen;
        }
    }
}

/// Whether a date may be that of a figure.
fn is_of_figures(mention: &Mention) -> bool {
    !matches!(
        mention.says,
        DateMeaning::Until | DateMeaning::Aims | DateMeaning::Spoken
    )
}
