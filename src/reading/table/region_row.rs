//! Parses one row into a region, or reports its first fault.

use super::{Dots, read_region_code};
use super::{
    Layout, Reason, Role,
    cells::Row,
    counts::{LONGEST, read_cell_count, read_cell_people},
    shortened::for_report,
};
use crate::{
    domain::{Date, People, RegionCode, RegionFigures},
    reading::{Problem, read_date},
};

/// The index of a column that does not exist.
const NOWHERE: usize = usize::MAX;

/// A row parser: the columns of the roles, and the date of the previous row as a cache.
#[derive(Debug)]
pub(super) struct RegionRow {
    /// The column of each role, in the order of [`Role::ALL`].
    places: [usize; 7],
    /// The base column that must be filled in every row.
    base: Role,
    /// The most cells of a row. More cells mean that a delimiter inside a cell has shifted the figures.
    most_cells: usize,
    /// The text and date of the previous row: most rows repeat it.
    last_day: Option<(String, Date)>,
}

impl RegionRow {
    pub(super) fn new(layout: &Layout) -> Self {
        let wajib_ktp = layout.place(Role::WajibKtp);
        Self {
            places: Role::ALL.map(|role| layout.place(role).unwrap_or(NOWHERE)),
            base: wajib_ktp.map_or(Role::Recorded, |_| Role::WajibKtp),
            most_cells: match layout.delimiter {
                Some(',') => layout.width_of_heads(),
                _ => NOWHERE,
            },
            last_day: None,
        }
    }

    /// The cell of a role; empty if no column has it.
    pub(super) fn cell<'a>(&self, row: Row<'a>, role: Role) -> &'a str {
        let place = self.places.get(role as usize);
        let cell = place.map_or("", |&place| row.cell(place));
        if role == Role::Name {
            unguarded(cell)
        } else {
            cell
        }
    }

    /// Whether all parsed cells are empty.
    pub(super) fn is_blank(&self, row: Row<'_>) -> bool {
        // Nearly every row has activations, so that column is checked first.
        let read = [Role::Activated, Role::Name, Role::Code].into_iter();
        read.chain(Role::ALL)
            .all(|role| self.cell(row, role).is_empty())
    }

    /// The region code, if it can be parsed.
    pub(super) fn code(&self, row: Row<'_>) -> Option<(RegionCode, Dots)> {
        read_region_code(self.cell(row, Role::Code))
    }

    /// Parses the row. Its code is already parsed.
    pub(super) fn read(
        &mut self,
        row: Row<'_>,
        code: Option<RegionCode>,
    ) -> Result<RegionFigures, Reason> {
        let name = self.cell(row, Role::Name);
        if code.is_none() {
            let written = self.cell(row, Role::Code);
            if !written.is_empty() {
                let problem = Problem::NotAsSample(for_report(written));
                return Err(reason(Role::Code, problem, written));
            }
            if name.is_empty() {
                return Err(reason(Role::Name, Problem::Empty, ""));
            }
        }
        if let Some(sign) = name.chars().find(|sign| is_unreadable(*sign)) {
            return Err(reason(Role::Name, Problem::UnreadableSign(sign), name));
        }
        if row.len() > self.most_cells && row.width() > self.most_cells {
            return Err(reason(Role::Name, Problem::TooManyColumns, name));
        }
        let activated = self.needed(row, Role::Activated)?;
        let (wajib_ktp, recorded) = (
            self.base(row, Role::WajibKtp)?,
            self.base(row, Role::Recorded)?,
        );
        Ok(RegionFigures {
            code,
            wajib_ktp,
            recorded,
            activated,
            target: self.given(row, Role::Target)?,
            as_of: self.day(row)?,
            row: row.number,
        })
    }

    /// Wajib KTP, recorded and activated as stated in a row of totals.
    pub(super) fn stated(&self, row: Row<'_>) -> [Option<u64>; 3] {
        [Role::WajibKtp, Role::Recorded, Role::Activated].map(|role| {
            let people = read_cell_people(self.cell(row, role)).ok();
            people.map(People::count)
        })
    }

    /// Whether a row that is no region may be a signature or a note: exactly one of the parsed columns is filled,
    /// and not with a number.
    pub(super) fn is_note(&self, row: Row<'_>) -> bool {
        let filled = |role: &Role| !self.cell(row, *role).is_empty();
        let mut roles = Role::ALL.into_iter().filter(filled);
        let (only, others) = (roles.next(), roles.next());
        others.is_none() && only.is_some_and(|role| read_cell_people(self.cell(row, role)).is_err())
    }

    fn needed(&self, row: Row<'_>, role: Role) -> Result<u32, Reason> {
        let cell = self.cell(row, role);
        if is_dash(cell) {
            return Err(reason(role, Problem::Empty, cell));
        }
        read_cell_count(cell).map_err(|problem| reason(role, problem, cell))
    }

    fn base(&self, row: Row<'_>, role: Role) -> Result<Option<u32>, Reason> {
        if role != self.base {
            return self.given(row, role);
        }
        match self.needed(row, role)? {
            0 => Err(reason(role, Problem::Zero, self.cell(row, role))),
            base => Ok(Some(base)),
        }
    }

    /// An optional count; a dash means none.
    fn given(&self, row: Row<'_>, role: Role) -> Result<Option<u32>, Reason> {
        let cell = self.cell(row, role);
        if cell.is_empty() || is_dash(cell) {
            return Ok(None);
        }
        let count = read_cell_count(cell);
        count
            .map(Some)
            .map_err(|problem| reason(role, problem, cell))
    }

    fn day(&mut self, row: Row<'_>) -> Result<Option<Date>, Reason> {
        let cell = self.cell(row, Role::AsOf);
        if cell.is_empty() || is_dash(cell) {
            return Ok(None);
        }
        if let Some((text, day)) = &self.last_day
            && text == cell
        {
            return Ok(Some(*day));
        }
        if cell.len() > LONGEST {
            return Err(reason(
                Role::AsOf,
                Problem::NotADate(for_report(cell)),
                cell,
            ));
        }
        match read_date(cell) {
            Ok(read) => {
                self.last_day = Some((cell.to_owned(), read.date));
                Ok(Some(read.date))
            }
            Err(problem) => Err(reason(Role::AsOf, problem, cell)),
        }
    }
}

/// Strips the apostrophe that guards a name against being run as a formula. This page's exported tables have it.
fn unguarded(name: &str) -> &str {
    let Some(behind) = name.strip_prefix('\'') else {
        return name;
    };
    let is_passed_over = |sign: char| {
        sign == '\''
            || sign.is_whitespace()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let runs = behind.trim_start_matches(is_passed_over);
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    if runs.starts_with(signs) {
        behind
    } else {
        name
    }
}

fn is_dash(cell: &str) -> bool {
    // Fast checks first: a dash has at most three bytes, and nearly every cell begins with a digit.
    cell.len() <= 3
        && !cell.starts_with(|sign: char| sign.is_ascii_digit())
        && matches!(cell, "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}

fn reason(cell: Role, problem: Problem, text: &str) -> Reason {
    Reason {
        cell,
        problem,
        text: for_report(text),
    }
}

/// Whether a character is a control other than white space: no name contains NUL.
fn is_unreadable(sign: char) -> bool {
    sign.is_ascii_control() && !sign.is_ascii_whitespace()
}
