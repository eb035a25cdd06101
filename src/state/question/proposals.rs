//! Proposals for a missing deadline or target. The page offers them; it never fills them in without the user.

use crate::domain::{Date, Share};

use super::{Case, Field, Inquiry};
use crate::state::Model;

/// The target of the national programme since 2024.
const USUAL_SHARE: Share = Share::percent(30);

/// A proposed value for each empty field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Proposals {
    /// 31 December of the year of the figures.
    pub deadline: Option<Date>,
    /// The usual target share.
    pub share: Option<Share>,
}

impl Proposals {
    /// The proposals for a parsed case.
    pub fn of(case: &Case, inquiry: &Inquiry) -> Self {
        let as_of = inquiry.question.as_of;
        let has_target = case.has_text(Field::Share) || case.has_text(Field::Target);
        Self {
            deadline: as_of
                .filter(|_| !case.has_text(Field::Deadline))
                .map(|as_of| Date::year_end(as_of.year())),
            share: (!has_target).then_some(USUAL_SHARE),
        }
    }
}

impl Model {
    /// The proposals that the page shows now: none for a field that is being typed in or that a portal has locked.
    pub fn proposals(&self, inquiry: &Inquiry) -> Proposals {
        let all = Proposals::of(&self.case, inquiry);
        let is_free = |field| !self.is_locked(field) && self.typing != Some(field);
        Proposals {
            deadline: all.deadline.filter(|_| is_free(Field::Deadline)),
            share: all
                .share
                .filter(|_| is_free(Field::Share) && is_free(Field::Target)),
        }
    }
}
