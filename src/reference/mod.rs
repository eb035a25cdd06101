//! Dated facts: holidays, national targets, regions and example cases. Most are parsed from the CSV files in `data/`,
//! which anyone can edit and tests check.

mod cases;
mod holidays;
mod presets;
mod region_names;
mod regions;
mod rows;

pub use cases::{EXAMPLES, Example};
pub use holidays::{NamedHoliday, decreed_holidays, named_holidays};
pub use presets::{Preset, presets};
pub use region_names::{RegionMatch, find_region, region_list};
pub use regions::{Region, provinces, regencies_of, region_name, regions};
