//! A case: everything about one office that the user entered, and that undo, links and storage carry.

mod answering;
pub(in crate::state) mod defaults;
mod field;
mod form;
pub(in crate::state) mod inquiry;
pub(in crate::state) mod limits;
pub(in crate::state) mod link;
mod missing;
pub(in crate::state) mod notice;
mod partly_read;
mod proposals;
pub(in crate::state) mod swapped;
pub(in crate::state) mod visit;

pub use field::{Choice, Field, Fields};
pub use form::Form;
pub use inquiry::{ByReport, Inquiry, Readings};
pub use limits::is_kept;
pub use link::{Opened, link_of, open_link, open_saved, saved_of};
pub use missing::missing_fields;
pub use notice::{Warning, unknown_years, warnings};
pub use proposals::Proposals;
pub use swapped::seem_swapped;
pub use visit::{
    BaseChange, DayChoice, DayOption, Former, GroupChoice, HistoryMode, News, NewsMsg,
    NewsQuestion, Visit,
};

use std::rc::Rc;

use crate::domain::{BaseKind, FirstDay, Indicator, Solve, Span, Switches, Window};

/// The choices of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// What is counted.
    pub indicator: Indicator,
    /// Whom the base counts.
    pub base_kind: BaseKind,
    /// The office's calendar.
    pub switches: Switches,
    /// Whether the first day counts.
    pub first_day: FirstDay,
    /// Which reports the pace is taken from.
    pub window: Window,
    /// Which of deadline, people a day and share is asked for.
    pub solve: Solve,
    /// Where checkpoints stand.
    pub span: Span,
    /// Whom the base of a published text counts, if it says so.
    pub claim_base_kind: Option<BaseKind>,
}

impl Choices {
    /// Every choice as it is made, in the order of links.
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

    /// Makes one choice.
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

/// One office's case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// The texts as typed.
    pub form: Form,
    /// The choices.
    pub choices: Choices,
    /// The fields whose text somebody gave: typed, pasted, linked or chosen. No default replaces these.
    pub given: Fields,
    /// What happened to the figures since the page was opened.
    pub visit: Visit,
    /// The published case that was opened, as long as nothing in it has been changed.
    pub example: Option<usize>,
    /// Keys of a link that this version does not know: kept, and ignored.
    pub unknown: Vec<(String, String)>,
}

impl Case {
    /// Puts a text into a field that somebody gave.
    pub fn give(&mut self, field: Field, text: impl Into<Rc<str>>) {
        self.form.set(field, text);
        self.given.set(field, true);
    }

    /// Marks the fields whose text differs from another case as given.
    pub(super) fn give_changed(&mut self, before: &Self) {
        for field in Field::ALL {
            if self.form.typed(field) != before.form.typed(field) {
                self.given.set(field, true);
            }
        }
    }

    /// Whether a field has any text.
    pub fn has_text(&self, field: Field) -> bool {
        !self.form.typed(field).trim().is_empty()
    }

    /// Whether two cases hold the same texts and choices.
    pub fn reads_as(&self, other: &Self) -> bool {
        self.form == other.form && self.choices == other.choices && self.unknown == other.unknown
    }

    /// Whether any figure of a published text is given.
    pub fn has_claim(&self) -> bool {
        Field::CLAIM.iter().any(|&field| self.has_text(field))
    }

    /// The case without the figures of a published text: what the question is made of.
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
