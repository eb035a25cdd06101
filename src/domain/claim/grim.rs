//! The GRIM test: whether any whole count gives a printed share of a base, for claims without a count.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "bases are below 2^32 and a share has at most six decimals"
)]

use super::{ClaimedShare, Fraction, Roundings, rounding::Printed};
use crate::domain::{Bounds, People};

/// The result of the GRIM test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grim {
    /// Nothing can be ruled out: the base is a range, or so large that every printed share is possible.
    Blind,
    /// The least count that gives the share, and the roundings with which it does.
    Gives(People, Roundings),
    /// No whole count gives the share.
    Nobody,
}

impl Grim {
    /// Tests a share of `base`. Above a base of 10^(decimals + 2), or with a range as base, no share can be ruled out.
    pub(super) fn of(share: ClaimedShare, printed: &Printed, base: Bounds<People>) -> Self {
        let decimals = share.first.decimals.max(share.last.decimals);
        if !base.is_exact() || base.least.count() > 10_u64.pow(decimals + 2) {
            return Self::Blind;
        }
        let whole = Fraction::people(base.least);
        let about = whole.share(printed.allows.least).cut(1);
        (about.saturating_sub(1)..=about + 2)
            .map(People::new)
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
