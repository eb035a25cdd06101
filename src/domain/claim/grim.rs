//! Whether any whole count gives a printed share (GRIM), where no count is named.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "bases are below 2^32 and a share has at most six decimals"
)]

use super::{ClaimedShare, Fraction, Roundings, rounding::Printed};
use crate::domain::{Bounds, People};

/// What can be known of a share without a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grim {
    /// The base is so large that every printed share is possible: nothing can be told.
    Blind,
    /// The least count that gives it.
    Gives(People, Roundings),
    /// No whole count gives it.
    Nobody,
}

impl Grim {
    /// Tests a share of a base. Above a base of ten to the decimals and two every share is possible.
    pub(super) fn of(share: ClaimedShare, printed: &Printed, base: Bounds<People>) -> Self {
        let decimals = share.first.decimals.max(share.last.decimals);
        if !base.is_exact() || base.least.0 > 10_u64.pow(decimals + 2) {
            return Self::Blind;
        }
        let whole = Fraction::people(base.least);
        let about = whole.share(printed.allows.least).cut(1);
        (about.saturating_sub(1)..=about + 2)
            .map(People)
            .find_map(|count| {
                let exact = Bounds {
                    least: whole.percentage_of(count)?,
                    most: whole.percentage_of(count)?,
                };
                let roundings = printed.roundings(exact);
                (!roundings.is_empty()).then_some(Self::Gives(count, roundings))
            })
            .unwrap_or(Self::Nobody)
    }
}
