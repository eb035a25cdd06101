//! The exact number types of the calculation: counts of people, shares, percentages, ratios, daily rates and ranges.

mod bounds;
mod people;
mod per_day;
mod percent;
mod quantity;
mod ratio;
mod share;

pub use bounds::Bounds;
pub use people::People;
pub use per_day::PerDay;
pub use percent::{Percent, PercentPoints};
pub use quantity::Quantity;
pub use ratio::Ratio;
pub use share::Share;
