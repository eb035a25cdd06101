//! The table as read and as edited since. Undo restores it.

use std::rc::Rc;

use crate::{
    domain::{BaseColumn, Date, RegionFigures, Sharing},
    reading::{Encoding, Layout, RegionTable, RejectedRow, Role, Sheet, SheetOptions},
};

use super::{TypedDay, name_codes::codes_by_name};

/// A table; without columns if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// The rows with all edits.
    pub rows: RegionTable,
    /// The rows as they were read.
    pub original: RegionTable,
    /// Rows that could not be read and are not corrected yet.
    pub rejected: Rc<Vec<RejectedRow>>,
    /// The other results of reading. Its own `table` and `rejected` are empty: they are in the fields above.
    pub sheet: Rc<Sheet>,
    /// The browser's number for the file or text; 0 if there is none.
    pub source: u32,
    /// The name of the file; empty for a pasted text.
    pub file: Rc<str>,
    /// The settings for reading that the user chose.
    pub asked: Asked,
    /// The choices for the table.
    pub choices: TableChoices,
    /// The total to be shared out, as typed; empty for the target of the question.
    pub total: String,
    /// The day typed for all rows that give none.
    pub typed_day: TypedDay,
}

/// The settings for reading a file. Those that are `None` are detected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The role of each column.
    pub roles: Option<Vec<Option<Role>>>,
    /// The encoding of the text.
    pub encoding: Option<Encoding>,
    /// The sheet of a workbook, by its index.
    pub sheet: Option<u32>,
    /// The period whose rows are taken, as its cells have it.
    pub period: Option<String>,
    /// Whether hidden rows are taken.
    pub takes_hidden: bool,
    /// The row numbers that the user decided on: whether the row is a sum, or else a region.
    pub decided: Vec<(u32, bool)>,
}

/// A choice of the rows that are taken. The file is read again with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowsChoice {
    /// Those of a period, as its cells have it.
    Period(String),
    /// Whether hidden ones too.
    Hidden(bool),
    /// Whether these, by their numbers in the source, are sums of others, or else regions.
    Sums(Vec<u32>, bool),
}

impl Asked {
    /// The same settings for the reader.
    pub fn options(&self) -> SheetOptions {
        SheetOptions {
            encoding: self.encoding,
            delimiter: None,
            roles: self.roles.clone(),
            sheet: self.sheet.map(|sheet| sheet as usize),
            period: self.period.clone(),
            takes_hidden: self.takes_hidden,
            decided: self.decided.clone(),
        }
    }

    /// Applies a choice of rows.
    pub(super) fn choose_rows(&mut self, choice: RowsChoice) {
        match choice {
            RowsChoice::Period(period) => self.period = Some(period),
            RowsChoice::Hidden(takes_hidden) => self.takes_hidden = takes_hidden,
            RowsChoice::Sums(rows, are_sums) => {
                self.decided.retain(|(row, _)| !rows.contains(row));
                self.decided
                    .extend(rows.into_iter().map(|row| (row, are_sums)));
            }
        }
    }
}

/// The choices for a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableChoices {
    /// The column that is the base of the targets.
    pub base: BaseColumn,
    /// The source of the targets.
    pub goal: GoalChoice,
    /// The meaning of codes without dots.
    pub codes: CodeSystem,
    /// How a total is shared out.
    pub sharing: Sharing,
}

/// The default base of a table: wajib KTP if it has that column, otherwise recorded.
fn base_of(layout: &Layout) -> BaseColumn {
    match layout.place(Role::WajibKtp) {
        Some(_) => BaseColumn::WajibKtp,
        None => BaseColumn::Recorded,
    }
}

/// One choice for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableChoice {
    /// The column that is the base.
    Base(BaseColumn),
    /// The source of the targets.
    Goal(GoalChoice),
    /// The meaning of codes without dots.
    Codes(CodeSystem),
    /// How a total is shared out.
    Sharing(Sharing),
}

impl TableChoices {
    /// Applies a choice.
    pub fn choose(&mut self, choice: TableChoice) {
        match choice {
            TableChoice::Base(base) => self.base = base,
            TableChoice::Goal(goal) => self.goal = goal,
            TableChoice::Codes(codes) => self.codes = codes,
            TableChoice::Sharing(sharing) => self.sharing = sharing,
        }
    }

    /// Whether a choice is the present one.
    pub fn has(self, choice: TableChoice) -> bool {
        let mut chosen = self;
        chosen.choose(choice);
        chosen == self
    }
}

/// The source of a table's targets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoalChoice {
    /// The share of the question, taken of each base.
    #[default]
    Share,
    /// The target column of the table.
    Own,
    /// A total that is shared out.
    SharedOut,
}

/// The meaning of codes without dots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeSystem {
    /// Not known yet: such codes are not used.
    #[default]
    Unasked,
    /// Official codes of the Ministry of Home Affairs (Kemendagri).
    Official,
    /// Codes of the statistics office (BPS), which differ: not used.
    Statistics,
}

impl Held {
    /// The table of a sheet just read.
    pub fn read(mut sheet: Sheet, source: u32, file: Rc<str>, asked: Asked) -> Self {
        let rows = std::mem::take(&mut sheet.table);
        let rejected = Rc::new(std::mem::take(&mut sheet.rejected));
        let choices = TableChoices {
            base: base_of(&sheet.layout),
            ..TableChoices::default()
        };
        Self {
            original: rows.clone(),
            rows,
            rejected,
            sheet: Rc::new(sheet),
            source,
            file,
            asked,
            choices,
            total: String::new(),
            typed_day: TypedDay::default(),
        }
    }

    /// Whether both are the same sheet of the same file, perhaps read with other settings.
    pub(super) fn is_same_sheet(&self, other: &Self) -> bool {
        let sheet = |held: &Self| held.sheet.choice.as_ref().map(|choice| choice.chosen);
        self.source > 0 && self.source == other.source && sheet(self) == sheet(other)
    }

    /// The day of rows that give none: as typed, or else as the table's own text gives it.
    pub fn day(&self) -> Option<Date> {
        self.typed_day.date.or(self.sheet.day.day())
    }

    /// Whether there is no table.
    pub fn is_empty(&self) -> bool {
        self.sheet.layout.columns.is_empty()
    }

    /// Whether the codes are reliable: no code lacks its dots, or the user confirmed that they are official.
    pub fn trusts_codes(&self) -> bool {
        self.sheet.codes.dotless == 0 || self.choices.codes == CodeSystem::Official
    }

    /// Looks up the codes of rows by their names, where the table gives none. A code that another row has is not given
    /// again.
    pub(super) fn find_codes(&mut self) {
        if self.sheet.codes.dotless > 0 {
            return;
        }
        let given = self.sheet.codes.dotted > 0;
        let mut known: Vec<_> = self
            .rows
            .regions()
            .filter_map(|region| region.code)
            .collect();
        if known.len() == self.rows.len() {
            return;
        }
        known.sort_unstable();
        let level = known.first().map(|code| code.level());
        let found = codes_by_name(&self.rows, self.sheet.layout.level());
        for (at, code) in found.into_iter().enumerate() {
            let is_free = code.is_some_and(|code| {
                !given || (level == Some(code.level()) && known.binary_search(&code).is_err())
            });
            match self.rows.get(at) {
                Some(&region) if is_free && region.code.is_none() => {
                    self.rows.set(at, RegionFigures { code, ..region });
                }
                _ => {}
            }
        }
        self.original = self.rows.clone();
    }

    /// Removes a corrected row from the rejected ones, by its number in the source.
    pub(super) fn leave_rejected(&mut self, row: u32) {
        if self.rejected.iter().any(|rejected| rejected.row == row) {
            Rc::make_mut(&mut self.rejected).retain(|rejected| rejected.row != row);
        }
    }

    /// How many rejected rows are not corrected yet, including those whose cells are not kept.
    pub fn rejected_count(&self) -> u32 {
        self.sheet
            .counts
            .rejected
            .saturating_sub(self.corrected_count())
    }

    /// How many rejected rows have been corrected.
    pub fn corrected_count(&self) -> u32 {
        let more = self.rows.len().saturating_sub(self.original.len());
        u32::try_from(more).unwrap_or(u32::MAX)
    }
}
