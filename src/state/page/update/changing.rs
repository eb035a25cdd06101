//! What every change of the case needs: an undo step, the answer, and the effects that store and show it.

use std::rc::Rc;

use crate::state::{Case, Depth, Effect, Model};

/// Opens or closes a depth. The browser also reports a depth that the page itself opened: that changes nothing.
pub(super) fn toggled(model: &mut Model, depth: Depth, is_open: bool) -> Vec<Effect> {
    if model.open.contains(depth) == is_open {
        return Vec::new();
    }
    model.open.set(depth, is_open);
    kept(model)
}

pub(super) fn go_to(model: &mut Model, depth: Depth) -> Vec<Effect> {
    let mut effects = toggled(model, depth, true);
    effects.push(Effect::GoTo(depth));
    effects
}

/// Changes the case in one undo step, other than by typing.
pub(super) fn change(model: &mut Model, how: impl FnOnce(&mut Case)) -> Vec<Effect> {
    // On a touch screen the caret may still be in a field, so its dates are completed here.
    model.complete();
    let mut case = Case::clone(&model.case);
    how(&mut case);
    take_up(model, case)
}

/// Replaces the case by a changed one. (Not part of `change`, which is compiled once for each caller.)
fn take_up(model: &mut Model, mut case: Case) -> Vec<Effect> {
    model.appearance.locks.keep(&model.case, &mut case);
    case.give_changed(&model.case);
    if case == *model.case {
        return Vec::new();
    }
    model.note(None);
    if case.without_claim() != model.case.without_claim() {
        case.example = None;
    }
    model.case = Rc::new(case);
    model.fill_defaults();
    model.notice = None;
    model.take_away = None;
    model.refused_values.clear();
    model.take_answer();
    kept(model)
}

pub(super) fn changed(model: &mut Model, and: Effect) -> Vec<Effect> {
    model.notice = None;
    model.take_away = None;
    model.take_answer();
    vec![save(model), and]
}

/// The effects of a change that only has to be stored.
pub(super) fn kept(model: &Model) -> Vec<Effect> {
    vec![save(model)]
}

pub(super) fn save(model: &Model) -> Effect {
    Effect::Save {
        slot: model.slot.clone(),
        text: model.saved(),
    }
}
