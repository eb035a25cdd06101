//! Numbers to coordinates. No text, no markup.

mod progress;

pub use progress::{Progress, WIDTH};
