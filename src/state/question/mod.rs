//! A case: everything about one office that the user entered. Undo, links and storage contain cases.

mod answering;
mod choice;
pub(in crate::state) mod defaults;
mod field;
pub(in crate::state) mod field_reader;
mod field_set;
mod form;
pub(in crate::state) mod inquiry;
pub(in crate::state) mod limits;
pub(in crate::state) mod link;
mod memo;
mod missing;
mod partly_read;
mod proposals;
pub(in crate::state) mod swapped;
pub(in crate::state) mod visit;
pub(in crate::state) mod warning;

pub use choice::Choice;
pub use field::{Field, FieldKind, FieldRoom};
pub use field_set::Fields;
pub use form::Form;
pub use inquiry::{ByReport, Inquiry, Readings};
pub use limits::is_kept;
pub use link::{Opened, link_of, open_link, open_saved, saved_of};
pub use memo::Memo;
#[cfg(debug_assertions)]
pub use memo::forms_parsed_by;
pub use missing::missing_fields;
pub use proposals::Proposals;
pub use swapped::seem_swapped;
pub use visit::{
    BaseChange, DayChoice, DayOption, Former, GroupChoice, HistoryMode, NewNumber, NewNumberMsg,
    NewNumberQuestion, Visit,
};
pub use warning::{Warning, unknown_years, warnings};

use std::rc::Rc;

use crate::domain::{BaseKind, FirstDay, Indicator, Solve, Span, Switches, Window};

/// The choices of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The indicator that is counted.
    pub indicator: Indicator,
    /// The group of people that the base counts.
    pub base_kind: BaseKind,
    /// The office's week, and whether it serves on holidays and joint leave.
    pub switches: Switches,
    /// Whether the first day is counted.
    pub first_day: FirstDay,
    /// The reports that the pace is computed from.
    pub window: Window,
    /// The value to compute from the others: people a day, deadline or share.
    pub solve: Solve,
    /// Whether the milestones are at the end of months or of weeks.
    pub span: Span,
    /// The group that the base of a published text counts, if the text names it.
    pub claim_base_kind: Option<BaseKind>,
}

impl Choices {
    /// All choices, in the order of links.
    pub fn made(self) -> [Choice; 10] {
        [
            Choice::Indicator(self.indicator),
            Choice::BaseKind(self.base_kind),
            Choice::Week(self.switches.week),
            Choice::JointLeave(self.switches.joint_leave),
            Choice::National(self.switches.national),
            Choice::FirstDay(self.first_day),
            Choice::Window(self.window),
            Choice::Solve(self.solve),
            Choice::Span(self.span),
            Choice::ClaimBaseKind(self.claim_base_kind),
        ]
    }

    /// Applies a choice.
    pub fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Indicator(indicator) => self.indicator = indicator,
            Choice::BaseKind(kind) => self.base_kind = kind,
            Choice::Week(week) => self.switches.week = week,
            Choice::JointLeave(opening) => self.switches.joint_leave = opening,
            Choice::National(opening) => self.switches.national = opening,
            Choice::FirstDay(first_day) => self.first_day = first_day,
            Choice::Window(window) => self.window = window,
            Choice::Solve(solve) => self.solve = solve,
            Choice::Span(span) => self.span = span,
            Choice::ClaimBaseKind(kind) => self.claim_base_kind = kind,
        }
    }
}

/// The case of one office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The texts of the fields as typed.
    pub form: Form,
    /// The choices.
    pub choices: Choices,
    /// The fields whose text was typed, pasted, linked or chosen. Defaults do not replace these.
    pub given: Fields,
    /// The figures when the page was opened, and the decisions about them since.
    pub visit: Visit,
    /// The index of the published case that was opened, until something in it is changed.
    pub example: Option<usize>,
    /// Keys of a link that this version does not know: ignored, but kept.
    pub unknown: Vec<(String, String)>,
    /// The forms parsed of this case and its copies.
    pub memo: Memo,
}

impl Case {
    /// Sets the text of a field and marks the field as given.
    pub fn give(&mut self, field: Field, text: impl Into<Rc<str>>) {
        self.form.set(field, text);
        self.given.set(field, true);
    }

    /// Marks the fields whose text differs from that in `before` as given.
    pub(super) fn give_changed(&mut self, before: &Self) {
        for field in Field::ALL {
            if self.form.typed(field) != before.form.typed(field) {
                self.given.set(field, true);
            }
        }
    }

    /// Whether a field has a text other than white space.
    pub fn has_text(&self, field: Field) -> bool {
        !self.form.typed(field).trim().is_empty()
    }

    /// Whether the count or its day is one of the reports, and the code that reads these has not come yet.
    pub(super) fn awaits_reports(&self) -> bool {
        let is_told = self.has_text(Field::Done) && self.given.contains(Field::AsOf);
        self.form.awaits_reports() && !is_told
    }

    /// Whether two cases have the same texts, choices and unknown keys.
    pub fn reads_as(&self, other: &Self) -> bool {
        self.form == other.form && self.choices == other.choices && self.unknown == other.unknown
    }

    /// Whether any field of a claim has a text.
    pub fn has_claim(&self) -> bool {
        Field::CLAIM.iter().any(|&field| self.has_text(field))
    }

    /// Whether any field of a claim has a figure. The code that reads claims may still be on its way.
    pub(super) fn has_claimed_figure(&self) -> bool {
        let is_figure = |letter: char| letter.is_ascii_digit();
        let mut fields = Field::CLAIM.iter();
        fields.any(|&field| self.form.typed(field).contains(is_figure))
    }

    /// The case without its claim: only what the question is made from.
    #[must_use]
    pub fn without_claim(&self) -> Self {
        let mut case = self.clone();
        case.choices.claim_base_kind = None;
        for &field in Field::CLAIM {
            case.form.set(field, "");
        }
        case
    }
}
