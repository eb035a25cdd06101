//! The fact that a count is for, by its topic.

use super::{
    Fact, NotChosenReason,
    figures_seen::Seen,
    matter::Matter,
    roles::{FigureRole, Told, WEAK},
    topics::Topic,
};
use crate::domain::BaseKind;

impl Seen<'_> {
    /// The role of a count with a topic.
    pub(super) fn of_count(&self, at: usize, told: Told) -> FigureRole {
        let role = |fact: Fact| FigureRole::new(fact, told);
        let mut role = match told.topic {
            Topic::Base(kind) => FigureRole {
                kind: told.kind,
                recording: kind == BaseKind::Recorded,
                not_chosen: self.unsure_base(at),
                ..role(Fact::Base)
            },
            Topic::Done | Topic::Reached => role(Fact::Done),
            Topic::NotActivated => FigureRole {
                of_ikd: true,
                ..role(Fact::Shortfall).apart(NotChosenReason::NotActivated)
            },
            Topic::NotRecorded => FigureRole {
                recording: true,
                ..role(Fact::Shortfall)
            },
            Topic::NotYet => self.not_yet(at, told),
            Topic::Target => role(Fact::Target),
            Topic::Must => FigureRole {
                strength: WEAK,
                ..role(Fact::Target)
            },
            Topic::Short => role(Fact::Shortfall),
            Topic::Document | Topic::Thing => role(Fact::Done).apart(NotChosenReason::Document),
        };
        if matches!(
            told.topic,
            Topic::Reached | Topic::Target | Topic::Must | Topic::Short
        ) {
            self.settle_matter(at, &mut role);
        }
        if role.recording && role.fact == Fact::Done {
            role.fact = Fact::Base;
            role.kind = Some(BaseKind::Recorded);
        }
        role
    }

    /// The role of "belum" without a verb: missing of what the text near it is about.
    fn not_yet(&self, at: usize, told: Told) -> FigureRole {
        let role = FigureRole::new(Fact::Shortfall, told);
        let matter = self.matter(at).map(|(matter, _)| matter);
        if matter.is_none_or(|matter| matter == Matter::Recording) {
            FigureRole {
                recording: true,
                ..role
            }
        } else {
            role.apart(NotChosenReason::NotActivated)
        }
    }
}
