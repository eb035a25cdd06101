//! Weights of weekdays and of a busy time.

mod weights;

pub use weights::{read_typed_boost, read_weights};
