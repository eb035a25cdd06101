//! A count as people state it: exact, a range, or "about".

use super::{Bounds, People};

/// A stated count of people. "Sekitar 680.000" is 680,000 with `about` set; its results are "about" too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// What it can be.
    pub bounds: Bounds<People>,
    /// Whether it was said to be approximate.
    pub about: bool,
}

impl Quantity {
    /// An exact count.
    pub fn exactly(people: People) -> Self {
        Self {
            bounds: Bounds::exactly(people),
            about: false,
        }
    }
}
