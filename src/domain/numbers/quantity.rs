//! A count as people state it: exact, a range, or approximate ("sekitar").

use super::{Bounds, People};

/// A stated count of people. "Sekitar 680.000" is 680,000 with `about` set; results computed from it are marked
/// "sekitar" too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The possible counts.
    pub bounds: Bounds<People>,
    /// Whether the count was stated as approximate.
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
