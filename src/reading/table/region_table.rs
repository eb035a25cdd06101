//! The regions of a table in shared chunks: an edit copies one chunk, and an undo step costs no more than that.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions in chunks of CHUNK rows; names of a chunk are cut to MOST_NAME bytes each, so 32 bits hold them"
)]

use std::rc::Rc;

use crate::domain::RegionFigures;

/// Rows in a chunk: few enough to copy on a keystroke, and only some hundred chunks for 84,000 rows.
const CHUNK: usize = 256;

/// The most bytes of a name; a longer one is cut and ends with "…".
const MOST_NAME: usize = 1_000;

/// Regions in the order of their file, each with its name as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionTable {
    /// All chunks but the last hold exactly [`CHUNK`] rows.
    chunks: Vec<Rc<Chunk>>,
}

/// Up to [`CHUNK`] rows, and their names concatenated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Chunk {
    rows: Vec<RegionFigures>,
    names: String,
    /// The end of each name in `names`.
    ends: Vec<u32>,
}

impl RegionTable {
    /// Adds a region. A name longer than 1,000 bytes is cut.
    ///
    /// ```
    /// use kalkulator_ikd::{domain::RegionFigures, reading::RegionTable};
    /// let mut table = RegionTable::default();
    /// table.push(RegionFigures { wajib_ktp: Some(58_959), activated: 314, ..RegionFigures::default() }, "Muna Barat");
    /// assert_eq!((table.len(), table.name(0)), (1, "Muna Barat"));
    /// ```
    pub fn push(&mut self, region: RegionFigures, name: &str) {
        let is_full = self
            .chunks
            .last()
            .is_none_or(|chunk| chunk.rows.len() == CHUNK);
        if is_full {
            self.chunks.push(Rc::default());
        }
        if let Some(chunk) = self.chunks.last_mut() {
            Rc::make_mut(chunk).push(region, name);
        }
    }

    /// The number of regions.
    pub fn len(&self) -> usize {
        let last = self.chunks.last().map_or(0, |chunk| chunk.rows.len());
        self.chunks.len().saturating_sub(1) * CHUNK + last
    }

    /// Whether there are no regions.
    pub fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }

    /// The region at an index, from 0.
    pub fn get(&self, at: usize) -> Option<&RegionFigures> {
        self.chunks.get(at / CHUNK)?.rows.get(at % CHUNK)
    }

    /// The name at an index as written; empty if the table has none.
    pub fn name(&self, at: usize) -> &str {
        let chunk = self.chunks.get(at / CHUNK);
        chunk.map_or("", |chunk| chunk.name(at % CHUNK))
    }

    /// The regions without their names, in order.
    pub fn regions(&self) -> impl Iterator<Item = &RegionFigures> {
        self.chunks.iter().flat_map(|chunk| chunk.rows.iter())
    }

    /// The regions with their names, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&RegionFigures, &str)> {
        let in_chunk = |chunk: &'_ Rc<Chunk>| chunk.rows.len();
        self.chunks.iter().flat_map(move |chunk| {
            (0..in_chunk(chunk)).filter_map(move |at| Some((chunk.rows.get(at)?, chunk.name(at))))
        })
    }

    /// The indices of rows that differ from another table, including those beyond its end.
    pub fn changed_from(&self, other: &Self) -> Vec<usize> {
        let mut changed = Vec::new();
        for (number, chunk) in self.chunks.iter().enumerate() {
            let before = other.chunks.get(number);
            if before.is_some_and(|before| Rc::ptr_eq(before, chunk)) {
                continue;
            }
            let places = (0..chunk.rows.len()).map(|at| number * CHUNK + at);
            changed
                .extend(places.filter(|&at| {
                    self.get(at) != other.get(at) || self.name(at) != other.name(at)
                }));
        }
        changed
    }

    /// Replaces the region at an index; does nothing beyond the end.
    pub fn set(&mut self, at: usize, region: RegionFigures) {
        let Some(chunk) = self.chunks.get_mut(at / CHUNK) else {
            return;
        };
        if let Some(row) = Rc::make_mut(chunk).rows.get_mut(at % CHUNK) {
            *row = region;
        }
    }

    /// Replaces the name at an index.
    pub fn rename(&mut self, at: usize, name: &str) {
        if let Some(chunk) = self.chunks.get_mut(at / CHUNK) {
            Rc::make_mut(chunk).rename(at % CHUNK, name);
        }
    }
}

impl Chunk {
    fn push(&mut self, region: RegionFigures, name: &str) {
        self.rows.push(region);
        self.push_name(name);
    }

    fn push_name(&mut self, name: &str) {
        let kept = cut(name);
        self.names.push_str(kept);
        if kept.len() < name.len() {
            self.names.push('…');
        }
        self.ends
            .push(u32::try_from(self.names.len()).unwrap_or(u32::MAX));
    }

    fn name(&self, at: usize) -> &str {
        let end_of = |at: usize| self.ends.get(at).map(|&end| end as usize);
        let from = at.checked_sub(1).map_or(Some(0), end_of);
        let part = from.zip(end_of(at));
        part.and_then(|(from, to)| self.names.get(from..to))
            .unwrap_or_default()
    }

    fn rename(&mut self, at: usize, name: &str) {
        let mut renamed = Self {
            rows: std::mem::take(&mut self.rows),
            ..Self::default()
        };
        for place in 0..renamed.rows.len() {
            let name = if place == at { name } else { self.name(place) };
            renamed.push_name(name);
        }
        *self = renamed;
    }
}

/// The part of a name that is kept: all of it, or its beginning with room for "…".
fn cut(name: &str) -> &str {
    if name.len() <= MOST_NAME {
        return name;
    }
    let mut end = MOST_NAME - '…'.len_utf8();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.get(..end).unwrap_or_default()
}
