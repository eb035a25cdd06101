//! A seeded pseudo-random generator that gives the same numbers on every machine.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "the generator wraps by design, and a 32-bit number times a 32-bit count fits 64 bits"
)]

/// The state of a `SplitMix64` generator.
#[derive(Clone, Copy, Debug)]
pub(in crate::domain) struct Draw(u64);

impl Draw {
    pub(in crate::domain) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next pseudo-random number, at least 0 and below `count`.
    pub(in crate::domain) fn below(&mut self, count: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let high = (mixed ^ (mixed >> 31)) >> 32;
        u32::try_from((high * u64::from(count)) >> 32).unwrap_or(0)
    }
}
