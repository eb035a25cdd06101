//! Parses one row into a region, or reports its first fault.

use super::{
    CodeForms, Dots, Layout, Reason, Role,
    cells::Row,
    code_cell::{CodeCell, read_code_cell},
    counts::{is_dash, read_cell_count, read_cell_people},
    days::DayColumn,
    shortened::for_report,
    unread::Unread,
};
use crate::{
    domain::{People, RegionCode, RegionFigures},
    reading::Problem,
};

/// The index of a column that does not exist.
const NOWHERE: usize = usize::MAX;

/// A row parser: the columns of the roles, and the date of the previous row as a cache.
#[derive(Debug)]
pub(super) struct RegionRow {
    /// The column of each role, in the order of [`Role::ALL`].
    places: [usize; 9],
    /// The base column that must be filled in every row.
    base: Role,
    /// The most cells of a row. More cells mean that a delimiter inside a cell has shifted the figures.
    most_cells: usize,
    /// Whose codes the column has, if its header says it.
    official: Option<bool>,
    /// The forms of the codes so far.
    pub(super) codes: CodeForms,
    /// The dates so far.
    pub(super) days: DayColumn,
    /// The cells so far that could not be read and need not be there.
    pub(super) unread: Unread,
}

/// The code of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RowCode {
    /// The code, if it can be used.
    pub(super) code: Option<RegionCode>,
    pub(super) cell: CodeCell,
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
            official: layout.has_official_codes(),
            codes: CodeForms::default(),
            days: DayColumn::default(),
            unread: Unread::default(),
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
        let told = Role::ALL.into_iter().filter(|role| !role.is_key());
        read.chain(told).all(|role| self.is_empty(row, role))
    }

    /// Whether a cell has nothing, or the rule that some programs draw between rows.
    fn is_empty(&self, row: Row<'_>, role: Role) -> bool {
        let cell = self.cell(row, role);
        cell.is_empty() || is_rule(cell)
    }

    /// The region code, and what its cell holds.
    pub(super) fn code(&self, row: Row<'_>) -> RowCode {
        let cell = read_code_cell(self.cell(row, Role::Code));
        match cell {
            CodeCell::Code(..) if self.official == Some(false) => RowCode {
                code: None,
                cell: CodeCell::Statistics,
            },
            CodeCell::Code(code, _) => RowCode {
                code: Some(code),
                cell,
            },
            _ => RowCode { code: None, cell },
        }
    }

    /// Counts the form of an accepted row's code.
    pub(super) fn count_code(&mut self, cell: CodeCell) {
        let forms = &mut self.codes;
        let form = match cell {
            CodeCell::Code(_, Dots::LeftOut) if self.official != Some(true) => &mut forms.dotless,
            CodeCell::Code(..) => &mut forms.dotted,
            CodeCell::Statistics => &mut forms.statistics,
            _ => return,
        };
        *form = form.saturating_add(1);
    }

    /// Parses the row. Its code is already parsed. `at` is the index that its region will have in the table.
    pub(super) fn read(
        &mut self,
        row: Row<'_>,
        code: RowCode,
        at: usize,
    ) -> Result<RegionFigures, Reason> {
        let name = self.cell(row, Role::Name);
        if code.code.is_none() && name.is_empty() {
            let written = self.cell(row, Role::Code);
            return Err(match written {
                "" => Reason::of(Role::Name, Problem::Empty, ""),
                _ => Reason::of(
                    Role::Code,
                    Problem::NotAsSample(for_report(written)),
                    written,
                ),
            });
        }
        if let Some(sign) = name.chars().find(|sign| is_unreadable(*sign)) {
            return Err(Reason::of(Role::Name, Problem::UnreadableSign(sign), name));
        }
        if row.len() > self.most_cells && row.width() > self.most_cells {
            return Err(Reason::of(Role::Name, Problem::TooManyColumns, name));
        }
        let activated = self.needed(row, Role::Activated)?;
        let base = match self.needed(row, self.base)? {
            0 => {
                return Err(Reason::of(
                    self.base,
                    Problem::Zero,
                    self.cell(row, self.base),
                ));
            }
            base => Some(base),
        };
        if code.cell == CodeCell::Unread {
            self.count_unread_code(row);
        }
        let recorded = self.given(row, Role::Recorded);
        Ok(RegionFigures {
            code: code.code,
            wajib_ktp: base.filter(|_| self.base == Role::WajibKtp),
            recorded: base.filter(|_| self.base == Role::Recorded).or(recorded),
            activated,
            target: self.given(row, Role::Target),
            as_of: self.days.read(self.cell(row, Role::AsOf), (at, row.number)),
            row: row.number,
        })
    }

    /// Counts a code that could not be read.
    pub(super) fn count_unread_code(&mut self, row: Row<'_>) {
        let written = self.cell(row, Role::Code);
        let fault = Reason::of(
            Role::Code,
            Problem::NotAsSample(for_report(written)),
            written,
        );
        self.unread.push(row.number, fault);
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
        let filled = |role: &Role| !role.is_key() && !self.cell(row, *role).is_empty();
        let mut roles = Role::ALL.into_iter().filter(filled);
        let (only, others) = (roles.next(), roles.next());
        others.is_none() && only.is_some_and(|role| read_cell_people(self.cell(row, role)).is_err())
    }

    fn needed(&self, row: Row<'_>, role: Role) -> Result<u32, Reason> {
        let cell = self.cell(row, role);
        if is_dash(cell) {
            return Err(Reason::of(role, Problem::Empty, cell));
        }
        read_cell_count(cell).map_err(|problem| Reason::of(role, problem, cell))
    }

    /// An optional count; a dash means none. One that cannot be read is left out and counted.
    fn given(&mut self, row: Row<'_>, role: Role) -> Option<u32> {
        let cell = self.cell(row, role);
        if cell.is_empty() || is_dash(cell) || role == self.base {
            return None;
        }
        let count = read_cell_count(cell);
        let fault = |problem| Reason::of(role, problem, cell);
        match count.map_err(fault) {
            Ok(count) => Some(count),
            Err(fault) => {
                self.unread.push(row.number, fault);
                None
            }
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

/// Whether a cell is only a line of signs: "-----".
fn is_rule(cell: &str) -> bool {
    cell.len() > 2
        && cell
            .bytes()
            .all(|byte| matches!(byte, b'-' | b'=' | b'_' | b':'))
}

/// Whether a character is a control other than white space: no name contains NUL.
fn is_unreadable(sign: char) -> bool {
    sign.is_ascii_control() && !sign.is_ascii_whitespace()
}
