//! What a figure can be about.

use crate::domain::BaseKind;

/// The subject of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// The base: wajib KTP, people recorded, or everyone.
    Base(BaseKind),
    /// People who have activated.
    Done,
    /// People who have not activated.
    NotActivated,
    /// People who are not recorded.
    NotRecorded,
    /// "belum", without saying what.
    NotYet,
    /// A target.
    Target,
    /// An obligation, without a target named.
    Must,
    /// A shortfall.
    Short,
    /// Other documents.
    Document,
    /// Something else that is no matter of this page.
    Thing,
    /// An achievement, without saying of what: "capaian", "baru".
    Reached,
}

impl Topic {
    /// Whether it is a base of any kind.
    pub(super) fn is_base(self) -> bool {
        matches!(self, Self::Base(_))
    }
}
