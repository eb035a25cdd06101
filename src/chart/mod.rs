//! The geometry of all charts: turns figures into coordinates, without text or markup.

mod burn_up;
mod frame;
mod mark;
mod progress;
mod region_bar;
mod scale;

pub use burn_up::{BURN_UP_HEIGHT, BURN_UP_WIDTH, BurnUp};
pub use mark::{Caption, LabelAnchor, LineKind, Mark, Point};
pub use progress::{ProgressBar, WIDTH};
pub use region_bar::RegionBar;
