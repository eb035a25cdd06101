//! Tables of many regions: figures, codes, targets, sums and groups, and a total target shared out among regions.

mod region_code;
mod sharing;

pub use region_code::{RegionCode, RegionLevel};
pub use sharing::{NotShared, Sharer, Sharing, share_out};

mod groups;
mod region_figures;
mod tally;

pub use groups::{Group, Groups};
pub use region_figures::RegionFigures;
pub use tally::{Aim, BaseColumn, CommonDay, Goal, Tally};
