//! The open row: its cells as typed, and their values.

use crate::{
    domain::{Date, RegionCode, RegionFigures, listed_enum},
    reading::{Problem, Role, read_date, read_people, read_region_code},
    writing::{Lang, grouped, long_date},
};

use super::Held;

listed_enum! {
    /// An editable cell of a row. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Cell {
        /// The name.
        Name = "row-name",
        /// Wajib KTP.
        WajibKtp = "row-wajib-ktp",
        /// Recorded for the KTP-el.
        Recorded = "row-recorded",
        /// Activations.
        Activated = "row-activated",
        /// The row's own target.
        Target = "row-target",
        /// The day of its figures.
        AsOf = "row-as-of",
    }
}

impl Cell {
    /// The role of the cell's column.
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

    /// The cell's count in a region; `None` if it is no count or not given.
    fn count(self, region: &RegionFigures) -> Option<u32> {
        match self {
            Self::Name | Self::AsOf => None,
            Self::WajibKtp => region.wajib_ktp,
            Self::Recorded => region.recorded,
            Self::Activated => Some(region.activated),
            Self::Target => region.target,
        }
    }

    /// The region with the typed value of this cell. A name changes nothing: it is stored beside the region.
    ///
    /// # Errors
    /// As [`read_people`] and [`read_date`]; a base must not be 0.
    pub(super) fn put(
        self,
        mut region: RegionFigures,
        text: &str,
    ) -> Result<RegionFigures, Problem> {
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

    /// Reads a count. An empty text is `None`, except for activations, which are required.
    fn read(self, text: &str) -> Result<Option<u32>, Problem> {
        if text.trim().is_empty() && self != Self::Activated {
            return Ok(None);
        }
        let people = read_people(text)?;
        if people.count() == 0 && matches!(self, Self::WajibKtp | Self::Recorded) {
            return Err(Problem::Zero);
        }
        u32::try_from(people.count())
            .map(Some)
            .map_err(|_| Problem::TooLarge)
    }
}

/// Reads a day; `None` for an empty cell or a dash.
fn read_day(text: &str) -> Result<Option<Date>, Problem> {
    match text.trim() {
        "" | "-" => Ok(None),
        day => read_date(day).map(|read| Some(read.date)),
    }
}

/// A row that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowPlace {
    /// A region, by its index in the table.
    Region(u32),
    /// A rejected row, by its index among these.
    Rejected(u32),
}

/// The open row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRow {
    /// The row.
    pub row: RowPlace,
    /// Its code, which identifies it if it has no name.
    pub code: Option<RegionCode>,
    /// The texts of its cells, in the order of [`Cell::ALL`].
    pub texts: [String; 6],
}

impl OpenRow {
    /// Opens a row; `None` if it does not exist.
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

    /// The problem of a cell, if any: it is unreadable, the name is missing, or there is no base at all.
    pub fn problem(&self, cell: Cell) -> Option<Problem> {
        match cell {
            Cell::Name => {
                let is_unnamed = self.code.is_none() && self.text(cell).trim().is_empty();
                is_unnamed.then_some(Problem::Empty)
            }
            Cell::WajibKtp if self.lacks_base() => Some(Problem::Empty),
            _ => cell.put(RegionFigures::default(), self.text(cell)).err(),
        }
    }

    fn lacks_base(&self) -> bool {
        let is_empty = |cell| self.text(cell).trim().is_empty();
        is_empty(Cell::WajibKtp) && is_empty(Cell::Recorded)
    }

    /// The region made from all cells; `None` if a cell has a problem.
    pub(super) fn region(&self) -> Option<RegionFigures> {
        let mut region = RegionFigures {
            code: self.code,
            ..RegionFigures::default()
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
