//! What is known only to lie between two values.

/// A value known to lie between two others, both possible: `32.000-35.000` people.
///
/// ```
/// use kalkulator_ikd::domain::Bounds;
/// assert!(Bounds::exactly(7).is_exact());
/// assert_eq!(Bounds::between(7, 5), Bounds { least: 5, most: 7 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds<T> {
    /// The smallest value possible.
    pub least: T,
    /// The largest value possible.
    pub most: T,
}

impl<T: Copy + Ord> Bounds<T> {
    /// A value that is known.
    pub fn exactly(value: T) -> Self {
        Self {
            least: value,
            most: value,
        }
    }

    /// The two ends in either order.
    pub fn between(one: T, other: T) -> Self {
        Self {
            least: one.min(other),
            most: one.max(other),
        }
    }

    /// Whether there is only one value possible.
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }

    /// Both ends sent through a function that never swaps them.
    pub fn map<U: Copy + Ord>(self, rising: impl Fn(T) -> U) -> Bounds<U> {
        Bounds {
            least: rising(self.least),
            most: rising(self.most),
        }
    }
}
