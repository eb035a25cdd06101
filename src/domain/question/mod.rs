//! What is asked: every figure that was given, none of them required.

mod done;
mod plan;
mod target;

pub use done::{Done, QuotedShare};
pub use plan::{Plan, Rates, Standing};
pub use target::{PrintedTarget, Target, TargetGiven};

use super::{Date, Quantity};

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Indicator {
    /// Activations of the Identitas Kependudukan Digital.
    #[default]
    Ikd,
    /// Recordings for the KTP-el: the same arithmetic.
    KtpEl,
}

/// Whom the base counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BaseKind {
    /// Wajib KTP: those who must hold a KTP (UU 24/2013 Pasal 63).
    #[default]
    WajibKtp,
    /// Those whose biometrics are recorded for the KTP-el.
    Recorded,
    /// Everyone.
    Population,
    /// A group that the user names.
    Other,
}

/// The day from which the days left are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountingFrom {
    /// The day of the figures.
    #[default]
    AsOf,
    /// The device's day.
    Today,
    /// A chosen day.
    On(Date),
}

/// Whether the day from which counting starts is itself counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstDay {
    /// It is counted.
    #[default]
    Same,
    /// Counting starts with the next day.
    Next,
}

/// The question to be answered. What is `None` was not given, or could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// How many the target is a share of.
    pub base: Option<Quantity>,
    /// How many have activated.
    pub done: Option<Done>,
    /// The share or the count to reach.
    pub target: Option<TargetGiven>,
    /// The day of the figures.
    pub as_of: Option<Date>,
    /// The last day that counts.
    pub deadline: Option<Date>,
    /// Where counting starts.
    pub counting_from: CountingFrom,
    /// Whether that day counts.
    pub first_day: FirstDay,
    /// Service days left by the user's own count.
    pub own_days: Option<u32>,
    /// Service days to be taken off for outages.
    pub reserve: u32,
}

impl Question {
    /// The first day that counts; `None` without the day of the figures.
    pub fn first_counted(&self, today: Date) -> Option<Date> {
        let from = match self.counting_from {
            CountingFrom::AsOf => self.as_of?,
            CountingFrom::Today => today,
            CountingFrom::On(date) => date,
        };
        Some(match self.first_day {
            FirstDay::Same => from,
            FirstDay::Next => from.next(),
        })
    }
}
