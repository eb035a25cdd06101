//! The reference day for completing a typed date: the device's date, and the rule for a missing year.

use crate::domain::{Date, Weekday};
use crate::reading::Problem;

/// The reference for completing a typed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The device's date, from which "kemarin" and "akhir bulan lalu" are counted.
    pub today: Date,
    /// The rule for a date without a year.
    pub year: YearRule,
}

/// Which year a date without one is completed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearRule {
    /// The latest such day up to today, if it is at most 180 days ago; otherwise the user is asked.
    Latest,
    /// The first such day on or after this one.
    FirstFrom(Date),
    /// The last such day on or before this one.
    LastUpTo(Date),
    /// The user is asked.
    Asked,
}

/// The most days ago for which a date without a year is taken as the latest such day: about half a year.
const MOST_DAYS_BACK: i32 = 180;

impl Anchor {
    /// For past days, such as the date of the figures.
    pub fn latest(today: Date) -> Self {
        Self {
            today,
            year: YearRule::Latest,
        }
    }

    /// For days on or after the date of the figures, such as the deadline. If that date is unknown, the user is asked.
    pub fn first_from(day: Option<Date>, today: Date) -> Self {
        Self {
            today,
            year: day.map_or(YearRule::Asked, YearRule::FirstFrom),
        }
    }

    /// The same reference with another year rule.
    pub(in crate::reading) fn with(self, year: YearRule) -> Self {
        Self { year, ..self }
    }

    /// The year around which candidates for a missing year are tried.
    pub(in crate::reading) fn year(self) -> i16 {
        match self.year {
            YearRule::FirstFrom(day) | YearRule::LastUpTo(day) => day.year(),
            YearRule::Latest | YearRule::Asked => self.today.year(),
        }
    }

    /// Chooses among candidates, the same day in several years, in ascending order. A written weekday must match the
    /// chosen day, and confirms it where the year rule alone is not sure.
    ///
    /// # Errors
    /// [`Problem::WhichDay`] with the nearest candidates if the choice is not sure or the weekday matches another year,
    /// [`Problem::WeekdayDiffers`] if it matches none of them.
    pub(in crate::reading) fn choose(
        self,
        days: &[Date],
        written: Option<Weekday>,
    ) -> Result<Date, Problem> {
        let (before, after) = days.split_at(days.partition_point(|&day| self.is_before(day)));
        let chosen = match self.year {
            YearRule::FirstFrom(_) => after.first(),
            _ => before.last(),
        };
        let fits = |day: &Date| written.is_none_or(|weekday| day.weekday() == weekday);
        let chosen = chosen.copied();
        if let Some(day) = chosen.filter(fits)
            && (written.is_some() || self.decides(day))
        {
            return Ok(day);
        }
        let beside = if written.is_some() { 2 } else { 1 };
        let skipped = before.len().saturating_sub(beside);
        let near = before.iter().skip(skipped).chain(after.iter().take(beside));
        let asked = near.filter(|day| chosen == Some(**day) || fits(day));
        let asked: Vec<Date> = asked.copied().collect();
        match (chosen, written) {
            (Some(date), Some(written)) if !asked.iter().any(fits) => {
                Err(Problem::WeekdayDiffers { date, written })
            }
            _ => Err(Problem::WhichDay(asked)),
        }
    }

    /// Whether a day is before [`YearRule::FirstFrom`], or not after the reference day of the other rules.
    fn is_before(self, day: Date) -> bool {
        match self.year {
            YearRule::FirstFrom(first) => day < first,
            YearRule::LastUpTo(last) => day <= last,
            YearRule::Latest | YearRule::Asked => day <= self.today,
        }
    }

    /// Whether the year rule is sure of a day that it has chosen.
    fn decides(self, day: Date) -> bool {
        match self.year {
            YearRule::Latest => self.today.days_since(day) <= MOST_DAYS_BACK,
            YearRule::Asked => false,
            YearRule::FirstFrom(_) | YearRule::LastUpTo(_) => true,
        }
    }
}
