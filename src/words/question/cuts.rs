//! The cuts that shorten the text to share, the least important first.

use crate::domain::listed_enum;

listed_enum! {
    /// A cut in the text to share. Cuts are made in this order, until the text fits a message. The headline and the
    /// inputs always remain.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Cut {
        /// The definition of a service day.
        ServiceDayMeaning,
        /// Base and target repeated beside coverage and attainment.
        RepeatedBase,
        /// The share and the base in the explanation: the line of inputs repeats them.
        BaseInExplanation,
        /// Coverage and attainment, and half of the disclaimer.
        Shares,
        /// The pace, but not whether it is enough.
        Pace,
        /// The explanation.
        Explanation,
        /// Whether the pace is enough, the rest of the disclaimer, and the notes on estimated days, on a past deadline
        /// and on numbers that seem swapped.
        Notes,
        /// The user's lists of days.
        OwnDays,
        /// The ends of long names.
        LongNames,
    }
}

/// The cuts made so far: all up to one, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cuts {
    last: Option<Cut>,
}

impl Cuts {
    /// No cut: the whole text.
    pub const NONE: Self = Self { last: None };

    /// Each cut from the first up to this one.
    pub fn up_to(cut: Cut) -> Self {
        Self { last: Some(cut) }
    }

    /// Every state of the text, the longest first.
    pub(super) fn each() -> impl Iterator<Item = Self> {
        std::iter::once(Self::NONE).chain(Cut::ALL.map(Self::up_to))
    }

    /// Whether a cut is made.
    pub fn made(self, cut: Cut) -> bool {
        self.last >= Some(cut)
    }
}
