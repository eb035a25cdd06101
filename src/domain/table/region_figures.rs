//! One row of a table: the figures of a region, kept compact because a table has up to a million rows.

use super::RegionCode;
use crate::domain::{Date, People};

/// The figures of a region. Counts are whole people up to 4,294,967,295; a field is `None` if the table does not give
/// it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RegionFigures {
    /// The official code, as written in the table.
    pub code: Option<RegionCode>,
    /// Residents who must hold a KTP (wajib KTP).
    pub wajib_ktp: Option<u32>,
    /// Residents whose biometrics are recorded for the KTP-el.
    pub recorded: Option<u32>,
    /// Activations (for the other indicator: people recorded).
    pub activated: u32,
    /// The region's own target, in people.
    pub target: Option<u32>,
    /// The day of the figures.
    pub as_of: Option<Date>,
    /// The row in the source file or text, from 1.
    pub row: u32,
}

impl RegionFigures {
    /// The activations in people.
    pub fn activated(&self) -> People {
        People::new(self.activated.into())
    }
}
