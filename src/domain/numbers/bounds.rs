//! A range: a value known only to lie between a least and a most.

/// A range with both ends included, each of them possible: `32.000-35.000` people.
///
/// ```
/// use kalkulator_ikd::domain::Bounds;
/// assert!(Bounds::exactly(7).is_exact());
/// assert_eq!(Bounds::between(7, 5), Bounds { least: 5, most: 7 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The smallest possible value.
    pub least: T,
    /// The largest possible value.
    pub most: T,
}

impl<T: Copy + Ord> Bounds<T> {
    /// The range of a single, known value.
    pub fn exactly(value: T) -> Self {
        Self {
            least: value,
            most: value,
        }
    }

    /// The range between two values given in either order.
    pub fn between(one: T, other: T) -> Self {
        Self {
            least: one.min(other),
            most: one.max(other),
        }
    }

    /// Whether only one value is possible.
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }

    /// Applies a non-decreasing function to both ends.
    pub fn map<U: Copy + Ord>(self, rising: impl Fn(T) -> U) -> Bounds<U> {
        Bounds {
            least: rising(self.least),
            most: rising(self.most),
        }
    }
}
