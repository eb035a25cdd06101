//! A visit: the figures as it began, and what was decided about a new number since
//! ([decision 0032](../../../docs/decisions/0032-a-new-number-has-a-day.md)).

mod asked;
mod base_change;
mod codec;
mod dating;
mod former;
mod group;
mod msg;
mod reporting;

pub use asked::{DayOption, News, NewsQuestion};
pub use base_change::BaseChange;
pub(in crate::state) use dating::Before;
pub use dating::DayChoice;
pub use former::Former;
pub use group::GroupChoice;
pub use msg::NewsMsg;

pub(in crate::state) use base_change::{change_base, note_base};
pub(in crate::state) use codec::{read_visit, visit_text};
pub(in crate::state) use dating::{choose_day, take_back};
pub(in crate::state) use former::own_report_of;
pub(in crate::state) use group::{choose_group, note_group};
pub(in crate::state) use reporting::{add_report, keep_former, line_of, listed, remove_former};

use super::Case;
use crate::domain::Date;
use crate::state::Origin;

/// What happened since the page was opened, or shown again on a later day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own that a stored state carries"
)]
pub struct Visit {
    /// The day on which it began.
    pub day: Option<Date>,
    /// The figures as it began.
    pub former: Option<Former>,
    /// Whether the day of the figures was typed since.
    pub is_dated: bool,
    /// Whether a count was typed since.
    pub is_typed: bool,
    /// Whether a count was typed and finished since.
    pub is_counted: bool,
    /// Whether a count below the last one was said to have fallen.
    pub has_fallen: bool,
    /// The day that was chosen for the new number.
    pub choice: Option<DayChoice>,
    /// What a choice about an ended target replaced.
    pub before: Option<Before>,
    /// Whether the former figures were added to the reports.
    pub has_reported: bool,
    /// What a new base was said to be.
    pub base_change: Option<BaseChange>,
    /// What figures of another region, indicator or kind of base were said to be.
    pub group: Option<GroupChoice>,
    /// The reports that another group's figures set aside.
    pub aside: String,
    /// Whether the question for a new number was put off.
    pub is_later: bool,
    /// Whether keeping a copy was offered; that is said once.
    pub copy_offered: bool,
}

/// What the page does with a new number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryMode {
    /// It builds the history: the user's own case, or the page saved with it.
    Builds,
    /// It asks for the day and waits: another's case.
    Asks,
    /// Numbers are only tried out: a published case, a portal's frame.
    Tries,
}

impl HistoryMode {
    /// What a page does with a case from somewhere.
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
    /// Begins a visit, unless it goes on: the same day, a number whose day is still to be chosen, or figures that are
    /// only tried out and are compared with those that came first.
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

/// The fewest reports that are worth a copy.
const WORTH_A_COPY: usize = 3;

/// Whether a visit has added the third report, or one after it.
fn is_copy_due(case: &Case) -> bool {
    case.visit.has_reported && listed(case).len() >= WORTH_A_COPY
}

impl Case {
    /// Whether keeping a copy of the history is to be offered, which is done once.
    pub fn offers_copy(&self) -> bool {
        !self.visit.copy_offered && is_copy_due(self)
    }

    /// Whether a number differs from the former one, is still dated as that one, and nobody said of which day it is.
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
