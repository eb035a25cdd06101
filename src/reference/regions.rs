//! The names of regions: `data/regions.txt`.

/// A name in each line, sorted by its letters alone, with marks of its kinds behind it (`data/README.md`).
pub const REGIONS: &str = include_str!("../../data/regions.txt");
