//! The keys that distinguish the rows of a sheet: the region, the period, the part of its people.

use super::{Layout, Role, cells::Row};
use crate::domain::RegionCode;

/// The most different periods, and the most parts, that are distinguished.
const MOST_VALUES: usize = 400;

/// The keys of the accepted rows, in the order of the table.
#[derive(Debug)]
pub(super) struct RowKeys {
    /// The columns of names of larger regions, each with the last name in it: merged cells have it in the first row only.
    larger: Vec<(usize, String)>,
    name: Option<usize>,
    /// A number for each region: the same for the same region.
    pub(super) regions: Vec<u64>,
    /// Whether the numbers ascend, so that no region occurs twice.
    pub(super) are_ascending: bool,
    pub(super) periods: KeyColumn,
    pub(super) parts: KeyColumn,
}

/// The keys of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowKey {
    region: u64,
    period: u16,
    part: u16,
}

/// The different texts of one or several columns, and which of them each row has.
#[derive(Debug)]
pub(super) struct KeyColumn {
    places: Vec<usize>,
    pub(super) values: Vec<String>,
    /// The index of each row's text; empty if there is no such column.
    pub(super) rows: Vec<u16>,
    last: u16,
}

impl RowKeys {
    pub(super) fn new(layout: &Layout) -> Self {
        Self {
            larger: layout
                .larger_names()
                .into_iter()
                .map(|at| (at, String::new()))
                .collect(),
            name: layout.place(Role::Name),
            regions: Vec::new(),
            are_ascending: true,
            periods: KeyColumn::new(layout, Role::Period),
            parts: KeyColumn::new(layout, Role::Part),
        }
    }

    /// The keys of a row. Without a code, a region is known by its own name and those of the regions that it lies in.
    pub(super) fn of(&mut self, row: Row<'_>, code: Option<RegionCode>, written: &str) -> RowKey {
        let region = match code {
            Some(code) => code.digits(),
            None => self.hash(row, written),
        };
        RowKey {
            region,
            period: self.periods.key(row),
            part: self.parts.key(row),
        }
    }

    fn hash(&mut self, row: Row<'_>, written: &str) -> u64 {
        let mut hash = hashed(FIRST_HASH, written);
        for (at, last) in &mut self.larger {
            let cell = row.cell(*at);
            if !cell.is_empty() && cell != last {
                cell.clone_into(last);
            }
            hash = hashed(hash, last);
        }
        self.name.map_or(hash, |at| hashed(hash, row.cell(at)))
    }

    /// Adds the keys of an accepted row.
    pub(super) fn push(&mut self, key: RowKey) {
        self.are_ascending &= self.regions.last().is_none_or(|&last| last < key.region);
        self.regions.push(key.region);
        self.periods.push(key.period);
        self.parts.push(key.part);
    }
}

impl KeyColumn {
    fn new(layout: &Layout, role: Role) -> Self {
        Self {
            places: layout.places(role),
            values: Vec::new(),
            rows: Vec::new(),
            last: 0,
        }
    }

    /// The text of a row: that of its column, or of all its columns together.
    pub(super) fn text(&self, row: Row<'_>) -> String {
        let cells = self.places.iter().map(|&at| row.cell(at));
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        cells.join(" ")
    }

    fn key(&mut self, row: Row<'_>) -> u16 {
        let text = match self.places.as_slice() {
            [] => return 0,
            &[only] => row.cell(only),
            _ => &self.text(row),
        };
        let is_last = self
            .values
            .get(usize::from(self.last))
            .is_some_and(|last| last == text);
        if !is_last {
            let known = self.values.iter().position(|value| value == text);
            let at = known.unwrap_or(self.values.len());
            if at == self.values.len() && at < MOST_VALUES {
                self.values.push(text.to_owned());
            }
            self.last = u16::try_from(at).unwrap_or(u16::MAX);
        }
        self.last
    }

    fn push(&mut self, key: u16) {
        if !self.places.is_empty() {
            self.rows.push(key);
        }
    }

    /// Whether there is such a column, and not too many different texts in it.
    pub(super) fn is_usable(&self) -> bool {
        !self.rows.is_empty() && self.values.len() < MOST_VALUES
    }

    /// The key of the row at an index of the table.
    pub(super) fn of(&self, at: usize) -> u16 {
        self.rows.get(at).copied().unwrap_or_default()
    }
}

const FIRST_HASH: u64 = 0xcbf2_9ce4_8422_2325;

/// Adds the words of a name to a number (FNV-1a). Capitals, and the signs between words, are the same.
fn hashed(hash: u64, name: &str) -> u64 {
    let add = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let (mut hash, mut is_between) = (hash, false);
    for byte in name.bytes() {
        let is_sign = byte.is_ascii() && !byte.is_ascii_alphanumeric();
        if !is_sign {
            // One space for all signs between two words.
            hash = if is_between { add(hash, b' ') } else { hash };
            hash = add(hash, byte.to_ascii_uppercase());
        }
        is_between = is_sign;
    }
    // The end of a name counts too: "A" and "BC" are not "AB" and "C".
    add(hash, 0)
}
