//! A table as it was read, with what was changed in it since: what undo brings back.

use std::rc::Rc;

use crate::{
    domain::{BaseColumn, Date, Region, Sharing},
    reading::{Layout, RegionTable, RejectedRow, Role, Sheet},
    reference::{Found, find_region},
};

use super::{Asked, TypedDay};

/// A table, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Its rows, as they stand now.
    pub rows: RegionTable,
    /// The rows as they were read.
    pub original: RegionTable,
    /// Rows that could not be taken, and have not been corrected since.
    pub rejected: Rc<Vec<RejectedRow>>,
    /// All else that was found while reading. Its own table and rejected rows are empty: they are above.
    pub sheet: Rc<Sheet>,
    /// The number under which the browser holds its file or text; 0 where it holds none.
    pub source: u32,
    /// The name of its file; empty where it was pasted.
    pub file: Rc<str>,
    /// What it was read with, where somebody has said so.
    pub asked: Asked,
    /// What was chosen for it.
    pub choices: TableChoices,
    /// The total that is shared out, as typed; empty for the target of the question.
    pub total: String,
    /// The day that was typed for all rows without one of their own.
    pub typed_day: TypedDay,
}

/// What was chosen for a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableChoices {
    /// Which column targets are shares of.
    pub base: BaseColumn,
    /// Where targets come from.
    pub goal: GoalChoice,
    /// What codes without dots are.
    pub codes: CodeSystem,
    /// How a total is shared out.
    pub sharing: Sharing,
}

/// The base that a table has: wajib KTP, unless it has recordings alone.
fn base_of(layout: &Layout) -> BaseColumn {
    match layout.place(Role::WajibKtp) {
        Some(_) => BaseColumn::WajibKtp,
        None => BaseColumn::Recorded,
    }
}

/// One choice for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableChoice {
    /// The base.
    Base(BaseColumn),
    /// Where targets come from.
    Goal(GoalChoice),
    /// What codes without dots are.
    Codes(CodeSystem),
    /// How a total is shared out.
    Sharing(Sharing),
}

impl TableChoices {
    /// Makes one choice.
    pub fn choose(&mut self, choice: TableChoice) {
        match choice {
            TableChoice::Base(base) => self.base = base,
            TableChoice::Goal(goal) => self.goal = goal,
            TableChoice::Codes(codes) => self.codes = codes,
            TableChoice::Sharing(sharing) => self.sharing = sharing,
        }
    }

    /// Whether this is what was chosen.
    pub fn has(self, choice: TableChoice) -> bool {
        let mut chosen = self;
        chosen.choose(choice);
        chosen == self
    }
}

/// Where the targets of a table come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GoalChoice {
    /// The share of the question, of each base.
    #[default]
    Share,
    /// The table's own column.
    Own,
    /// A total, shared out.
    SharedOut,
}

/// What codes without dots are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeSystem {
    /// Nobody has said: such codes are not used.
    #[default]
    Unasked,
    /// The official ones of the ministry of home affairs.
    Official,
    /// Those of the statistics office, which differ: not used.
    Statistics,
}

/// The most rows whose names are looked up: more than all kabupaten, kota and provinces are villages.
const MOST_NAMED_ONLY: usize = 2_000;

impl Held {
    /// A table just read.
    pub fn read(mut sheet: Sheet, (source, file): (u32, Rc<str>), asked: Asked) -> Self {
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

    /// Whether this is the same sheet of the same file as another, perhaps read otherwise: its day stays.
    pub(super) fn is_same_sheet(&self, other: &Self) -> bool {
        let sheet = |held: &Self| held.sheet.choice.as_ref().map(|choice| choice.chosen);
        self.source > 0 && self.source == other.source && sheet(self) == sheet(other)
    }

    /// The day of rows without one of their own: as typed, or else as the table's own words name it.
    pub fn day(&self) -> Option<Date> {
        self.typed_day.date.or(self.sheet.day.day())
    }

    /// Whether there is no table.
    pub fn is_empty(&self) -> bool {
        self.sheet.layout.columns.is_empty()
    }

    /// Whether codes can be relied on.
    pub fn trusts_codes(&self) -> bool {
        self.sheet.codes.dotless == 0 || self.choices.codes == CodeSystem::Official
    }

    /// Gives rows without a code that of their name, where a table has no codes at all.
    pub(super) fn find_codes(&mut self) {
        let codes = self.sheet.codes;
        if codes.dotted > 0 || codes.dotless > 0 || self.rows.len() > MOST_NAMED_ONLY {
            return;
        }
        for at in 0..self.rows.len() {
            let found = find_region(self.rows.name(at));
            if let (Found::One(code), Some(&region)) = (found, self.rows.get(at)) {
                let code = Some(code);
                self.rows.set(at, Region { code, ..region });
            }
        }
        self.original = self.rows.clone();
    }

    /// Takes a row off the rejected ones, by its number in the source, once it is corrected.
    pub(super) fn leave_rejected(&mut self, row: u32) {
        if self.rejected.iter().any(|rejected| rejected.row == row) {
            Rc::make_mut(&mut self.rejected).retain(|rejected| rejected.row != row);
        }
    }

    /// Rows that were rejected and have not been corrected, those among them whose cells are not kept.
    pub fn rejected_count(&self) -> u32 {
        self.sheet
            .counts
            .rejected
            .saturating_sub(self.corrected_count())
    }

    /// Rejected rows that have been corrected.
    pub fn corrected_count(&self) -> u32 {
        let more = self.rows.len().saturating_sub(self.original.len());
        u32::try_from(more).unwrap_or(u32::MAX)
    }
}
