//! The day from which a typed date is completed: what "today" is, and which year a day without one belongs to.

use crate::domain::{Date, Weekday};
use crate::reading::Problem;

/// From where a typed date is completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The device's day: what "kemarin" and "akhir bulan lalu" count from.
    pub today: Date,
    /// Which year a day without one belongs to.
    pub year: YearRule,
}

/// Which year a day without one belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearRule {
    /// That of the latest such day not after today, if it is at most 180 days back.
    Latest,
    /// That of the first such day on or after this one.
    FirstFrom(Date),
    /// That of the last such day not after this one.
    LastUpTo(Date),
    /// The user is asked.
    Asked,
}

/// So many days back, a day without a year is still taken for the latest one: about half a year.
const MOST_DAYS_BACK: i32 = 180;

impl Anchor {
    /// For days that have been, such as the day of the figures.
    pub fn latest(today: Date) -> Self {
        Self {
            today,
            year: YearRule::Latest,
        }
    }

    /// For days from the day of the figures on, such as the deadline. Where that day is unknown, the year is asked for.
    pub fn first_from(day: Option<Date>, today: Date) -> Self {
        Self {
            today,
            year: day.map_or(YearRule::Asked, YearRule::FirstFrom),
        }
    }

    /// The same day with another rule.
    pub(in crate::reading) fn with(self, year: YearRule) -> Self {
        Self { year, ..self }
    }

    /// The year around which a day without one is looked for.
    pub(in crate::reading) fn year(self) -> i16 {
        match self.year {
            YearRule::FirstFrom(day) | YearRule::LastUpTo(day) => day.year(),
            YearRule::Latest | YearRule::Asked => self.today.year(),
        }
    }

    /// Chooses among the same day of several years, in order of time. A weekday that is written beside it must fit, and
    /// decides where the rule does not; where it fits another year only, both are asked for.
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

    /// Whether a day lies on the earlier side.
    fn is_before(self, day: Date) -> bool {
        match self.year {
            YearRule::FirstFrom(first) => day < first,
            YearRule::LastUpTo(last) => day <= last,
            YearRule::Latest | YearRule::Asked => day <= self.today,
        }
    }

    /// Whether the rule alone is enough for a day on its side.
    fn decides(self, day: Date) -> bool {
        match self.year {
            YearRule::Latest => self.today.days_since(day) <= MOST_DAYS_BACK,
            YearRule::Asked => false,
            YearRule::FirstFrom(_) | YearRule::LastUpTo(_) => true,
        }
    }
}
