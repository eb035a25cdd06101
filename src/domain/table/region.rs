//! One region's figures, as small as they can be held: tables have up to a million of them.

use super::RegionCode;
use crate::domain::{Date, People};

/// The figures of a region. Counts are whole people up to 4,294,967,295; what was not given is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// Its official code, as written in the table.
    pub code: Option<RegionCode>,
    /// Residents who must hold a KTP.
    pub wajib_ktp: Option<u32>,
    /// Residents recorded for the KTP-el.
    pub recorded: Option<u32>,
    /// Those who have activated (or, for the other indicator, been recorded).
    pub activated: u32,
    /// A target of its own, in people.
    pub target: Option<u32>,
    /// The day of its figures.
    pub as_of: Option<Date>,
    /// Its row in the file or text that it came from, the first being 1.
    pub row: u32,
}

impl Region {
    /// Those who have activated.
    pub fn activated(&self) -> People {
        People(self.activated.into())
    }
}
