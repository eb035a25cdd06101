//! How a page begins: with the case that it starts with, in the order for that case.

use std::rc::Rc;

use super::{Depth, First, Model, Order, Origin, Start};
use crate::state::{Extent, Field, Inquiry, PastedText, Surroundings};

impl Model {
    /// Applies the case that the page starts with.
    pub fn begin(&mut self, start: Start) {
        self.slot = start.slot;
        self.origin = start.origin;
        self.own = start.own.map(Rc::new);
        self.own_slot = start.own_slot;
        self.left_alone = start.left_alone;
        if let Some(opened) = start.opened {
            self.refused_values = opened.refused;
            self.open = opened.open;
            self.appearance = opened.appearance;
            self.case = Rc::new(opened.case);
            self.fill_defaults();
            self.show(Rc::clone(&self.case));
            self.order = Order::of(self);
        }
    }

    /// Restores the text that was pasted last.
    pub fn begin_with_text(&mut self, text: String) {
        self.pasted = Rc::new(PastedText::new(text));
    }
}

impl Order {
    /// The order for the case that a model has just opened.
    pub(super) fn of(model: &Model) -> Self {
        let first = first(model);
        Self {
            first,
            is_folded: first != First::Form && has_answer(model),
        }
    }
}

fn first(model: &Model) -> First {
    if !is_read(model) {
        First::Form
    } else if model.open.contains(Depth::Claim) && model.case.has_claimed_figure() {
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
    let inquiry = Inquiry::of(&model.case, model.today);
    let plan = inquiry.plan(model.today);
    // An answer that waits for the reports comes without a move of the form.
    inquiry.readings.awaits_reports || plan.standing.is_some() || plan.points.is_some()
}
