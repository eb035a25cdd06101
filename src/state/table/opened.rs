//! The row that is open: its cells as typed, and what they are read as.

use crate::{
    domain::{Date, Region, RegionCode},
    reading::{Problem, Role, read_date, read_people, read_region_code},
    writing::{Lang, grouped, long_date},
};

use super::Held;

/// A cell of a row that can be typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The name.
    Name,
    /// Wajib KTP.
    WajibKtp,
    /// Recorded for the KTP-el.
    Recorded,
    /// Activations.
    Activated,
    /// The row's own target.
    Target,
    /// The day of its figures.
    AsOf,
}

impl Cell {
    /// Every cell, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::WajibKtp,
        Self::Recorded,
        Self::Activated,
        Self::Target,
        Self::AsOf,
    ];

    /// What the cell's column holds.
    pub fn role(self) -> Role {
        match self {
            Self::Name => Role::Name,
            Self::WajibKtp => Role::WajibKtp,
            Self::Recorded => Role::Recorded,
            Self::Activated => Role::Activated,
            Self::Target => Role::Target,
            Self::AsOf => Role::AsOf,
        }
    }

    /// Its name in the page.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "row-name",
            Self::WajibKtp => "row-wajib-ktp",
            Self::Recorded => "row-recorded",
            Self::Activated => "row-activated",
            Self::Target => "row-target",
            Self::AsOf => "row-as-of",
        }
    }

    /// Its count in a region.
    fn count(self, region: &Region) -> Option<u32> {
        match self {
            Self::Name | Self::AsOf => None,
            Self::WajibKtp => region.wajib_ktp,
            Self::Recorded => region.recorded,
            Self::Activated => Some(region.activated),
            Self::Target => region.target,
        }
    }

    /// The region with what is typed in this cell; a name is beside it and not in it.
    ///
    /// # Errors
    /// As [`read_people`] and [`read_date`]; a base of nobody is none.
    pub(super) fn put(self, mut region: Region, text: &str) -> Result<Region, Problem> {
        match self {
            Self::Name => {}
            Self::WajibKtp => region.wajib_ktp = self.read(text)?,
            Self::Recorded => region.recorded = self.read(text)?,
            Self::Activated => region.activated = self.read(text)?.unwrap_or(region.activated),
            Self::Target => region.target = self.read(text)?,
            Self::AsOf => region.as_of = read_day(text)?,
        }
        Ok(region)
    }

    /// Reads a count; an empty one is not given, where that may be.
    fn read(self, text: &str) -> Result<Option<u32>, Problem> {
        if text.trim().is_empty() && self != Self::Activated {
            return Ok(None);
        }
        let people = read_people(text)?;
        if people.0 == 0 && matches!(self, Self::WajibKtp | Self::Recorded) {
            return Err(Problem::Zero);
        }
        u32::try_from(people.0)
            .map(Some)
            .map_err(|_| Problem::TooLarge)
    }
}

/// Reads a day; an empty cell or a dash gives none.
fn read_day(text: &str) -> Result<Option<Date>, Problem> {
    match text.trim() {
        "" | "-" => Ok(None),
        day => read_date(day).map(|read| Some(read.date)),
    }
}

/// Which row is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowPlace {
    /// A region, by its place in the table.
    Region(u32),
    /// A row that could not be read, by its place among them.
    Rejected(u32),
}

/// The open row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRow {
    /// Which one it is.
    pub row: RowPlace,
    /// Its code, which names it where no name is written.
    pub code: Option<RegionCode>,
    /// The texts of its cells, in the order of [`Cell::ALL`].
    pub texts: [String; 6],
}

impl OpenRow {
    /// Opens a row of a table; `None` where there is no such row.
    pub(super) fn of(row: RowPlace, held: &Held, lang: Lang) -> Option<Self> {
        match row {
            RowPlace::Region(at) => Self::region_at(at, held, lang),
            RowPlace::Rejected(at) => Self::rejected_at(at, held),
        }
    }

    fn region_at(at: u32, held: &Held, lang: Lang) -> Option<Self> {
        let region = held.rows.get(at as usize)?;
        let shown = |cell: Cell| cell.count(region).map(|count| grouped(count.into(), lang));
        let texts = Cell::ALL.map(|cell| match cell {
            Cell::Name => held.rows.name(at as usize).to_owned(),
            Cell::AsOf => region
                .as_of
                .map(|day| long_date(day, lang))
                .unwrap_or_default(),
            _ => shown(cell).unwrap_or_default(),
        });
        Some(Self {
            row: RowPlace::Region(at),
            code: region.code,
            texts,
        })
    }

    fn rejected_at(at: u32, held: &Held) -> Option<Self> {
        let rejected = held.rejected.get(at as usize)?;
        let columns = &held.sheet.layout.columns;
        let written = |role: Role| {
            let at = columns.iter().position(|column| column.role == Some(role));
            let text = at.and_then(|at| rejected.cells.split('\t').nth(at));
            text.unwrap_or_default().trim()
        };
        Some(Self {
            row: RowPlace::Rejected(at),
            code: read_region_code(written(Role::Code)).map(|(code, _)| code),
            texts: Cell::ALL.map(|cell| written(cell.role()).to_owned()),
        })
    }

    /// The text of a cell.
    pub fn text(&self, cell: Cell) -> &str {
        self.texts.get(cell as usize).map_or("", String::as_str)
    }

    pub(super) fn put(&mut self, cell: Cell, text: String) {
        if let Some(place) = self.texts.get_mut(cell as usize) {
            *place = text;
        }
    }

    /// The fault of a cell, where it has one: a count that cannot be read, a name that is missing, no base at all.
    pub fn problem(&self, cell: Cell) -> Option<Problem> {
        match cell {
            Cell::Name => {
                let is_unnamed = self.code.is_none() && self.text(cell).trim().is_empty();
                is_unnamed.then_some(Problem::Empty)
            }
            Cell::WajibKtp if self.lacks_base() => Some(Problem::Empty),
            _ => cell.put(Region::default(), self.text(cell)).err(),
        }
    }

    fn lacks_base(&self) -> bool {
        let is_empty = |cell| self.text(cell).trim().is_empty();
        is_empty(Cell::WajibKtp) && is_empty(Cell::Recorded)
    }

    /// The region that the cells make together, where all can be read.
    pub(super) fn region(&self) -> Option<Region> {
        let mut region = Region {
            code: self.code,
            ..Region::default()
        };
        for cell in Cell::ALL {
            if self.problem(cell).is_some() {
                return None;
            }
            region = cell.put(region, self.text(cell)).ok()?;
        }
        Some(region)
    }
}
