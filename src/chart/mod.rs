//! Numbers to coordinates. No text, no markup.

mod burn_up;
mod frame;
mod progress;
mod scale;

pub use burn_up::{Anchor, BURN_UP_HEIGHT, BURN_UP_WIDTH, BurnUp, Caption, Line, Mark, Point};
pub use progress::{Progress, WIDTH};
