//! A visit: the figures when the page was opened, and what the user decided since about a new number of activations
//! ([decision 0032](../../../docs/decisions/0032-a-new-number-has-a-day.md)).

mod asked;
mod base_change;
mod codec;
mod dating;
mod former;
mod group;
mod msg;
mod reporting;

pub use asked::{DayOption, NewNumber, NewNumberQuestion};
pub use base_change::BaseChange;
pub(in crate::state) use dating::Before;
pub use dating::DayChoice;
pub use former::Former;
pub use group::GroupChoice;
pub use msg::NewNumberMsg;

pub(in crate::state) use base_change::{change_base, note_base};
pub(in crate::state) use codec::{read_visit, visit_text};
pub(in crate::state) use dating::{choose_day, take_back};
pub(in crate::state) use former::own_report_of;
pub(in crate::state) use group::{choose_group, keep_former, note_group};
pub(in crate::state) use reporting::{add_report, line_of, listed, remove_former};

use super::Case;
use crate::domain::Date;
use crate::state::Origin;

/// The figures and decisions since the page was opened, or shown again on a later day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent flag of the stored state"
)]
pub struct Visit {
    /// The day on which it began or was last continued.
    pub day: Option<Date>,
    /// The figures when it began.
    pub former: Option<Former>,
    /// Whether the user has typed the day of the figures since.
    pub is_dated: bool,
    /// Whether the user has typed a count since.
    pub is_typed: bool,
    /// Whether the user has typed a count and left the field since.
    pub is_counted: bool,
    /// Whether the user has confirmed that a smaller count is a fall.
    pub has_fallen: bool,
    /// The day chosen for the new number.
    pub choice: Option<DayChoice>,
    /// The values that a choice about an ended target replaced.
    pub before: Option<Before>,
    /// Whether the former figures were added to the reports.
    pub has_reported: bool,
    /// How a changed base is meant.
    pub base_change: Option<BaseChange>,
    /// How figures of another region, indicator or kind of base are recorded.
    pub group: Option<GroupChoice>,
    /// The text of the reports set aside for another group's figures.
    pub aside: String,
    /// Whether the user postponed entering a new number.
    pub is_later: bool,
    /// Whether the page has offered to keep a copy. It does so once.
    pub copy_offered: bool,
}

/// How the page treats a new number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryMode {
    /// Adds to the history: the user's own case, or the case of a saved page.
    Builds,
    /// Asks for the day before it records anything: a case from a link or a row of the table.
    Asks,
    /// Records nothing, numbers are only tried out: a published case, or a page in a portal's frame.
    Tries,
}

impl HistoryMode {
    /// The mode of a case, by its origin.
    pub fn of(origin: Origin, is_embedded: bool) -> Self {
        match origin {
            _ if is_embedded => Self::Tries,
            Origin::Example => Self::Tries,
            Origin::Own | Origin::Document => Self::Builds,
            Origin::Link | Origin::Row => Self::Asks,
        }
    }
}

impl Visit {
    /// Begins a visit, unless the present one continues: on the same day, while a new number still needs its day, or in
    /// trial mode, which compares with the first figures.
    pub(in crate::state) fn begin(case: &mut Case, today: Date, mode: HistoryMode) {
        let began = case.visit.day;
        if began == Some(today) {
            return;
        }
        let goes_on = began.is_some() && (mode == HistoryMode::Tries || case.awaits_day(today));
        if goes_on {
            case.visit.day = Some(today);
            return;
        }
        case.visit = Self {
            day: Some(today),
            former: Former::of(case, today),
            copy_offered: case.visit.copy_offered || is_copy_due(case),
            ..Self::default()
        };
    }
}

/// From how many reports on a copy is offered.
const WORTH_A_COPY: usize = 3;

/// Whether this visit has added a report and the list has at least three.
fn is_copy_due(case: &Case) -> bool {
    case.visit.has_reported && listed(case).len() >= WORTH_A_COPY
}

impl Case {
    /// Whether to offer a copy of the history. It is offered once.
    pub fn offers_copy(&self) -> bool {
        !self.visit.copy_offered && is_copy_due(self)
    }

    /// Whether the number differs from the former one, still has the former day, which is past, and its day is not
    /// chosen.
    pub fn awaits_day(&self, today: Date) -> bool {
        let (visit, own) = (&self.visit, own_report_of(self, today));
        let (Some(former), Some(own)) = (&visit.former, own) else {
            return false;
        };
        let is_chosen = visit
            .choice
            .is_some_and(|choice| choice != DayChoice::Other);
        let is_open = !is_chosen && !visit.is_dated;
        is_open && own.done != former.done && own.date == former.date && former.date < today
    }
}
