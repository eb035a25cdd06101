//! Embedding in a portal: appearance, locks, and the builder of the snippet.

mod appearance;
mod builder;
mod colour;
mod lock;

pub use appearance::{Appearance, Background, Extent, Look, Surroundings, Theme};
pub use builder::{Builder, Filling, Shaped};
pub use colour::Colour;
pub use lock::Locks;
