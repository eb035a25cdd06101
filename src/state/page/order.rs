//! The order of the page: the form first for users who type, the answer or the verdict first for those who open a link
//! ([decision 0031](../../docs/decisions/0031-a-link-opens-on-its-answer.md)).

use super::{Depth, Model, Origin};
use crate::state::{Claimed, Extent, Field, Inquiry, Surroundings};

/// The part that comes first on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// The form, then the answer.
    #[default]
    Form,
    /// The answer, then the form.
    Answer,
    /// The verdict on published figures, then the answer and the form.
    Verdict,
}

/// The order of the page. It is set when a case is opened and does not change while the case is edited, so that nothing
/// moves under the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The part that comes first.
    pub first: First,
    /// Whether the form of a link starts folded, since its figures have an answer already.
    pub is_folded: bool,
}

impl Order {
    /// The order for the case that a model has just opened.
    pub(in crate::state) fn of(model: &Model) -> Self {
        let first = first(model);
        Self {
            first,
            is_folded: first != First::Form && has_answer(model),
        }
    }
}

impl First {
    /// Whether the page has the order for a link: the answer or the verdict first.
    pub fn is_of_link(self) -> bool {
        self != Self::Form
    }
}

fn first(model: &Model) -> First {
    if !is_read(model) {
        First::Form
    } else if model.open.contains(Depth::Claim) && !Claimed::of(&model.case).claim.is_empty() {
        First::Verdict
    } else {
        First::Answer
    }
}

/// Whether the case was opened for reading. In a portal the visitor types the missing numbers: in the compact view,
/// with locks, or in a frame whose link has neither activations nor a claim.
fn is_read(model: &Model) -> bool {
    let is_brought = matches!(model.origin, Origin::Link | Origin::Example | Origin::Row);
    let looks = &model.appearance;
    let is_framed = model.surroundings == Surroundings::Frame;
    is_brought
        && looks.extent == Extent::Full
        && looks.locks.is_empty()
        && (!is_framed || model.case.has_text(Field::Done) || model.case.has_claim())
}

fn has_answer(model: &Model) -> bool {
    let plan = Inquiry::of(&model.case, model.today).plan(model.today);
    plan.standing.is_some() || plan.points.is_some()
}
