//! Seeded draws: the same table and the same order in every run.

/// A sequence of numbers that looks like chance (SplitMix64).
#[derive(Debug)]
pub(crate) struct Draws(u64);

impl Draws {
    /// The sequence of a seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one, below a bound.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)).checked_rem(bound).unwrap_or(0)
    }

    /// The next one, between two ends, both included.
    pub(crate) fn between(&mut self, first: u64, last: u64) -> u64 {
        let bound = last.saturating_sub(first).saturating_add(1);
        first.saturating_add(self.below(bound))
    }

    /// One of several.
    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let length = u64::try_from(all.len()).ok()?;
        all.get(usize::try_from(self.below(length)).ok()?).copied()
    }
}
