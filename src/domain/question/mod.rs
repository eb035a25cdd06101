//! The question: base, activations, target, dates and counting rules that a plan is computed from. All figures are
//! optional.

mod done;
mod plan;
mod target;

pub use done::{Done, QuotedShare};
pub use plan::{Plan, Rates, Standing};
pub use target::{PrintedTarget, Target, TargetGiven};

use super::{Date, Quantity};

/// The indicator: what the figures count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Indicator {
    /// Activations of the Identitas Kependudukan Digital (IKD).
    #[default]
    Ikd,
    /// Recordings for the KTP-el. The arithmetic is the same.
    KtpEl,
}

/// Whom the base counts (decision 0003).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BaseKind {
    /// Wajib KTP: residents who must hold a KTP (UU 24/2013 Pasal 63).
    #[default]
    WajibKtp,
    /// Residents whose biometrics are recorded for the KTP-el.
    Recorded,
    /// All residents.
    Population,
    /// Another group, named by the user.
    Other,
}

/// The day from which the days left are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountingFrom {
    /// The day of the figures (data per tanggal).
    #[default]
    AsOf,
    /// Today, by the device's clock.
    Today,
    /// A date that the user chose.
    On(Date),
}

/// Whether the day from which counting starts counts itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstDay {
    /// That day counts.
    #[default]
    Same,
    /// Counting starts with the next day.
    Next,
}

/// The question to answer. A field is `None` if it was not given or could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The base: the number of people that the target is a share of.
    pub base: Option<Quantity>,
    /// The activations so far.
    pub done: Option<Done>,
    /// The target, as a share or a count.
    pub target: Option<TargetGiven>,
    /// The day of the figures.
    pub as_of: Option<Date>,
    /// The deadline, the last day that counts.
    pub deadline: Option<Date>,
    /// The day from which days are counted.
    pub counting_from: CountingFrom,
    /// Whether that day counts itself.
    pub first_day: FirstDay,
    /// The number of service days left as the user entered it, used instead of the calendar's.
    pub own_days: Option<u32>,
    /// Service days taken off for network outages.
    pub reserve: u32,
}

impl Question {
    /// The first day that counts; `None` if it depends on the day of the figures and that is unknown.
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
