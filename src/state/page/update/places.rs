//! Switches between cases: examples, rows, links, undo, the user's own case, another tab.

use std::rc::Rc;

use super::{
    changing::{go_to, kept, save},
    filling::show_taken,
};
use crate::{
    reference::EXAMPLES,
    state::{
        Appearance, Case, Depth, Effect, Field, Fields, First, History, Model, Order, Origin,
        PageSnapshot, Source, StoredCase, depths::DEPTHS, link_of, open_link, open_saved,
        page::boot::slot_of, question::defaults::blank_case, table,
    },
};

/// Opens an example beside the user's own case, like a link, and puts it into the address so that a reload keeps it.
pub(super) fn chose_example(model: &mut Model, at: usize) -> Vec<Effect> {
    let link = EXAMPLES
        .get(at)
        .map(|example| format!("{}&lang={}", example.link, model.lang.key()));
    let Some((opened, link)) = link.and_then(|link| Some((open_link(&link, model.today)?, link)))
    else {
        return Vec::new();
    };
    let taken = filled(&opened.case);
    model.move_beside(slot_of(&link), Rc::new(opened.case), Origin::Example);
    let effects = vec![Effect::SetAddress(link), save(model)];
    show_taken(model, Source::Example, taken, effects)
}

/// The fields of a case that have a text.
fn filled(case: &Case) -> Fields {
    let mut fields = Fields::default();
    for field in Field::ALL {
        fields.set(field, case.has_text(field));
    }
    fields
}

/// Opens a row of the table beside the user's own case, like a link. The table is kept.
pub(super) fn use_row(model: &mut Model, at: u32) -> Vec<Effect> {
    model.complete();
    let Some((case, taken)) = table::case_of_row(model, at) else {
        return Vec::new();
    };
    let link = link_of(&case, model.setting(), model.today);
    model.move_beside(slot_of(&link), Rc::new(case), Origin::Row);
    let effects = vec![Effect::SetAddress(link), save(model)];
    show_taken(model, Source::Row, taken, effects)
}

pub(super) fn step(
    model: &mut Model,
    to: impl FnOnce(&mut History, &PageSnapshot) -> Option<PageSnapshot>,
) -> Vec<Effect> {
    let present = model.snapshot();
    let Some(snapshot) = to(&mut model.history, &present) else {
        return Vec::new();
    };
    let moves = snapshot.slot != model.slot;
    let (text, held) = (Rc::clone(&model.pasted), Rc::clone(&model.tables.held));
    model.move_to(snapshot);
    let mut effects = kept(model);
    if let Some(depths) = DEPTHS.get() {
        effects.extend((depths.undone)(model, &text, &held));
    }
    if moves && !model.shows_another() {
        effects.insert(0, Effect::ClearAddress);
    }
    effects
}

pub(super) fn back_to_own(model: &mut Model) -> Vec<Effect> {
    let own = model.own.clone();
    let case = own.unwrap_or_else(|| Rc::new(blank_case(model.today, model.lang)));
    go_to_own(model, case)
}

/// Switches to the user's own storage key, with this case.
pub(super) fn go_to_own(model: &mut Model, case: Rc<Case>) -> Vec<Effect> {
    model.note(None);
    model.move_to(PageSnapshot {
        case,
        origin: Origin::Own,
        slot: model.own_slot.clone(),
        own: None,
        pasted: Rc::clone(&model.pasted),
        held: Rc::clone(&model.tables.held),
    });
    model.appearance = Appearance::default();
    vec![
        Effect::ClearAddress,
        Effect::Dress(model.appearance),
        save(model),
    ]
}

/// Opens a link that was entered into the address of an open page, beside the user's own case. If the link was edited
/// before, the stored edits are opened.
pub(super) fn open_address(model: &mut Model, link: &str, kept: StoredCase) -> Vec<Effect> {
    let opened = open_link(link, model.today).filter(|_| kept.slot != model.slot);
    let Some(linked) = opened else {
        return Vec::new();
    };
    model.appearance = linked.appearance;
    let opened = kept.opened.unwrap_or(linked);
    model.lang = opened.lang.unwrap_or(model.lang);
    model.move_beside(kept.slot, Rc::new(opened.case), Origin::Link);
    model.refused_values = opened.refused;
    model.open = opened.open;
    model.left_alone |= kept.left_alone;
    model.order = Order::of(model);
    let mut effects = vec![
        save(model),
        Effect::SetLang(model.lang),
        Effect::Dress(model.appearance),
    ];
    if model.is_embedded() {
        // Undo would restore texts under other locks.
        model.history = History::default();
        return effects;
    }
    match model.order.first {
        First::Form => {}
        First::Answer => effects.push(Effect::ShowAnswer),
        First::Verdict => effects.extend(go_to(model, Depth::Claim)),
    }
    effects
}

/// Handles a change of the same case in another tab: it is offered to the user and replaces nothing before that.
pub(super) fn changed_elsewhere(model: &mut Model, text: &str) -> Vec<Effect> {
    let case = open_saved(text).map(|opened| Rc::new(opened.case));
    model.elsewhere = case.filter(|case| !case.reads_as(&model.case));
    Vec::new()
}

pub(super) fn use_elsewhere(model: &mut Model) -> Vec<Effect> {
    let Some(case) = model.elsewhere.take() else {
        return Vec::new();
    };
    model.note(None);
    model.show(case);
    kept(model)
}
