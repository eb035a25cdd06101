//! Parsers of single numbers: a count, a share, a target, activations, an addition, a number of days.

mod addition;
pub(in crate::reading) mod count;
mod day_count;
mod done;
mod literal;
pub(in crate::reading) mod range;
mod scaled;
pub(in crate::reading) mod share;
mod target;

pub use addition::read_addition;
pub use count::{read_count, read_people};
pub use day_count::read_day_count;
pub use done::read_done;
pub use share::read_share;
pub use target::read_target;
