//! Many regions: their figures as read, and what follows from them row by row and in sum.

mod groups;
mod region;
mod tally;

pub use groups::{Group, Groups};
pub use region::Region;
pub use tally::{Aim, BaseColumn, Goal, Tally};
