//! A linear scale of a chart, from values to coordinates.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "values stay below 2^37 and lengths below 2^12, so products fit 64 bits"
)]

/// A linear scale from values to coordinates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    values: [u64; 2],
    places: [u32; 2],
}

impl Scale {
    /// Maps `values[0]` to `places[0]` and `values[1]` to `places[1]`; coordinates may decrease.
    pub(super) fn new(values: [u64; 2], places: [u32; 2]) -> Self {
        Self { values, places }
    }

    /// The first and the last value.
    pub(super) fn ends(self) -> [u64; 2] {
        self.values
    }

    /// The coordinate of `value`, rounded towards the first end; values outside the scale get the nearer end.
    pub(super) fn at(self, value: u64) -> u32 {
        let ([least, most], [from, to]) = (self.values, self.places);
        let whole = (most - least).max(1);
        let part = value.clamp(least, most) - least;
        let along = u64::from(from.abs_diff(to)) * part / whole;
        let along = u32::try_from(along).unwrap_or(0);
        if from < to {
            from + along
        } else {
            from - along
        }
    }
}
