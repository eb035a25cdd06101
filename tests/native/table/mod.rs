//! Tables of regions.

#[cfg(feature = "web")]
mod day_markup;
mod days;
pub(crate) mod files;
mod held;
#[cfg(feature = "web")]
mod markup;
mod names_and_groups;
mod rankings;
mod region_codes;
mod regions;
mod sharing;
mod sheets;
