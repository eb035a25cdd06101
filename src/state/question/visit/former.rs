//! The figures when a visit began: a count with its day, base, region and indicator.

use crate::{
    domain::{BaseKind, Date, Indicator, Observation, People},
    reading::read_people,
    reference::{RegionMatch, find_region},
    state::{Case, Field, Inquiry, own_report},
};

/// A count with its day, base, region and indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    /// The day of the count.
    pub date: Date,
    /// The count.
    pub done: People,
    /// The base, if it is one exact number.
    pub base: Option<People>,
    /// The region's name.
    pub region: String,
    /// The indicator that is counted.
    pub indicator: Indicator,
    /// The group of people that the base counts.
    pub base_kind: BaseKind,
}

/// The case's own figures as a report; `None` without an exact count and its day.
pub(in crate::state) fn own_report_of(case: &Case, today: Date) -> Option<Observation> {
    own_report(&Inquiry::of(case, today))
}

impl Former {
    /// The figures of a case; `None` without an exact count and its day.
    pub(in crate::state) fn of(case: &Case, today: Date) -> Option<Self> {
        if !case.has_text(Field::Done) {
            return None;
        }
        let own = own_report_of(case, today)?;
        Some(Self {
            date: own.date,
            done: own.done,
            base: own.base,
            region: case.form.text(Field::Region).trim().to_owned(),
            indicator: case.choices.indicator,
            base_kind: case.choices.base_kind,
        })
    }

    /// The figures as a report.
    pub fn report(&self) -> Observation {
        Observation {
            date: self.date,
            done: self.done,
            base: self.base,
        }
    }

    /// Whether a case may be of another region or group: region, indicator or kind of base differ, or the base changed
    /// by more than 5 per cent.
    pub(in crate::state) fn differs_from(&self, case: &Case) -> bool {
        let choices = case.choices;
        self.indicator != choices.indicator
            || self.base_kind != choices.base_kind
            || is_other_region(&self.region, case.form.text(Field::Region))
            || self.has_other_base(case)
    }

    fn has_other_base(&self, case: &Case) -> bool {
        let now = read_people(case.form.text(Field::Base));
        match (self.base, now) {
            (Some(before), Ok(now)) => moved_far(before, now),
            _ => false,
        }
    }
}

/// Whether a base changed by more than 5 per cent.
fn moved_far(before: People, now: People) -> bool {
    let apart = before.count().abs_diff(now.count());
    apart.saturating_mul(20) > before.count()
}

/// Whether two names mean different regions. An empty name differs from none; two spellings of one region are the same.
fn is_other_region(before: &str, now: &str) -> bool {
    let (before, now) = (before.trim(), now.trim());
    if before.is_empty() || now.is_empty() || before.eq_ignore_ascii_case(now) {
        return false;
    }
    match (find_region(before), find_region(now)) {
        (RegionMatch::One(one), RegionMatch::Several(any))
        | (RegionMatch::Several(any), RegionMatch::One(one)) => !any.contains(&one),
        (RegionMatch::Nothing, _) | (_, RegionMatch::Nothing) => letters(before) != letters(now),
        (before, now) => before != now,
    }
}

/// The letters and digits of a name in lower case, to compare names that are in no list.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|sign| sign.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
