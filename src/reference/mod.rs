//! The dated facts of `data/`, read from the files that anyone can edit, and checked by tests.

mod cases;
mod holidays;
mod presets;
mod regions;
mod rows;

pub use cases::{EXAMPLES, Example};
pub use holidays::{NamedHoliday, decreed_holidays, named_holidays};
pub use presets::{Preset, presets};
pub use regions::REGIONS;
