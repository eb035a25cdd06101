//! Parsers of schedule weights: the weights of the weekdays, and a busy period.

mod weights;

pub use weights::{read_typed_boost, read_weights};
