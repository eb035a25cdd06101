//! How a portal lets the page look, and what it has filled in.

mod appearance;
mod builder;
mod colour;
mod lock;

pub use appearance::{Appearance, Background, Extent, Look, Surroundings, Theme};
pub use builder::{Builder, Filling, Shaped};
pub use colour::Colour;
pub use lock::Locks;
