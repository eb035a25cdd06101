//! `update`: applies each message to the model and returns the effects. It is a pure function.

mod adopting;
mod changing;
mod claims;
mod depths;
mod filling;
mod new_number;
mod places;
mod taking;

pub use adopting::Adoptable;
pub(in crate::state) use depths::{undone, update_depths};
pub(in crate::state) use new_number::{finished, preselected};

use std::rc::Rc;

use crate::{
    domain::Date,
    reference::presets,
    writing::{Lang, long_date},
};

use self::changing::{change, changed, go_to, kept, save, toggled};
use super::{Effect, History, Model, Msg};
use crate::state::{
    Case, Choice, Field, Fields, HistoryMode, Inquiry,
    depths::DEPTHS,
    question::{
        defaults::blank_case,
        link::{shown_share, shown_today},
        swapped::swap_numbers,
    },
};

/// Applies a message to the model and returns the effects. A message of the depths that comes before their code waits.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let first = model.order.first;
    let mut effects = match msg {
        Msg::Entered(field, text) => entered(model, field, text),
        Msg::Left(field) => {
            model.complete();
            settle(model, field, true)
        }
        Msg::Paused(field) => settle(model, field, false),
        Msg::Chose(choice) => chose(model, choice),
        Msg::ChosePreset(at) => {
            let lang = model.lang;
            change(model, |case| take_preset(case, at, lang))
        }
        Msg::TookProposal(field) => filling::take_proposal(model, field),
        Msg::ChoseToday => {
            let text = shown_today(model.lang);
            change(model, |case| case.form.set(Field::From, text))
        }
        Msg::ChoseAsOf => change(model, |case| case.form.set(Field::From, "")),
        Msg::ClickedSwapNumbers => swap(model),
        Msg::ChoseLang(lang) => {
            model.lang = lang;
            vec![save(model), Effect::SetLang(lang)]
        }
        Msg::Toggled(depth, is_open) => toggled(model, depth, is_open),
        Msg::ClickedDoor(depth) => go_to(model, depth),
        Msg::ClickedReset => reset(model),
        Msg::ClickedUndoReset => match model.emptied {
            Some(depth) => places::step(model, |history, now| history.back_to(depth, now)),
            None => Vec::new(),
        },
        Msg::ClickedUndo => places::step(model, History::undo),
        Msg::ClickedRedo => places::step(model, History::redo),
        Msg::DayTurned(today) => day_turned(model, today),
        // The answer of another link may not stand under the new address until the depths come.
        Msg::AddressChanged { link, kept } => places::open_address(model, &link, *kept),
        Msg::StorageRefused => {
            model.storage_refused = true;
            Vec::new()
        }
        Msg::DepthsCame => depths_came(model),
        msg => of_depths(model, msg),
    };
    if let Some(depths) = DEPTHS.get() {
        (depths.refresh)(model);
    }
    if model.order.first != first {
        effects.push(Effect::PutFirst(model.order.first));
    }
    effects
}

/// Applies a message of the depths, or has it wait for their code.
fn of_depths(model: &mut Model, msg: Msg) -> Vec<Effect> {
    if let Some(depths) = DEPTHS.get() {
        return (depths.update)(model, msg);
    }
    model.awaiting.push(msg);
    Vec::new()
}

/// Applies the messages that waited for the depths, in their order. A field that is being typed in again is not finished,
/// and no date in it is completed.
fn depths_came(model: &mut Model) -> Vec<Effect> {
    model.case.memo.forget();
    model.fill_defaults();
    // A case whose reports cannot be read was answered without them.
    let today = model.today;
    let is_whole = |case: &Rc<Case>| Inquiry::of(case, today).is_whole();
    model.answered = model.answered.take().filter(is_whole);
    model.take_answer();
    let typing = model.typing;
    let waited = std::mem::take(&mut model.awaiting);
    let effects = waited
        .into_iter()
        .flat_map(|msg| match msg {
            Msg::Left(field) | Msg::Paused(field) if typing == Some(field) => Vec::new(),
            Msg::Left(field) => settle(model, field, true),
            msg => update(model, msg),
        })
        .collect();
    model.typing = typing;
    effects
}

fn entered(model: &mut Model, field: Field, text: String) -> Vec<Effect> {
    if *model.case.form.typed(field) == *text || model.is_locked(field) {
        return Vec::new();
    }
    model.settled.set(field, false);
    model.typing = Some(field);
    model.emptied = None;
    model.note(Some(field));
    let case = Rc::make_mut(&mut model.case);
    if !field.is_of_claim() {
        case.example = None;
    }
    case.give(field, text);
    case.visit.is_dated |= field == Field::AsOf;
    case.visit.is_typed |= field == Field::Done;
    if field == Field::AsOf {
        model.fill_defaults();
    }
    changed(model, Effect::AwaitPause(field))
}

/// Swaps base and activations, unless a portal has locked one of them. The button disappears, so the focus moves on.
fn swap(model: &mut Model) -> Vec<Effect> {
    if [Field::Base, Field::Done].map(|field| model.is_locked(field)) != [false, false] {
        return Vec::new();
    }
    let (today, mode) = (model.today, model.history_mode());
    let mut effects = change(model, |case| swap_numbers(case, today, mode));
    effects.extend(settle(model, Field::Base, true));
    effects.extend(settle(model, Field::Done, true));
    effects.push(Effect::ShowAnswer);
    effects
}

/// Marks a field as settled, so that its problem is shown, and handles its finished text. `ends_step` if the user left
/// it.
fn settle(model: &mut Model, field: Field, ends_step: bool) -> Vec<Effect> {
    model.settled.set(field, true);
    model.typing = None;
    let before = Rc::clone(&model.case);
    match DEPTHS.get() {
        Some(depths) => (depths.finished)(model, field, ends_step),
        None if ends_step => model.awaiting.push(Msg::Left(field)),
        None => model.awaiting.push(Msg::Paused(field)),
    }
    if ends_step {
        model.history.end_step();
    }
    model.fill_defaults();
    if before == model.case {
        return Vec::new();
    }
    model.take_answer();
    kept(model)
}

/// Applies a choice. Another indicator or kind of base may mean another group's figures.
fn chose(model: &mut Model, choice: Choice) -> Vec<Effect> {
    let (today, lang) = (model.today, model.lang);
    let keeps = model.history_mode() == HistoryMode::Builds;
    change(model, |case| {
        case.choices.choose(choice);
        if let Some(depths) = DEPTHS.get().filter(|_| keeps) {
            (depths.note_group)(case, today, lang);
        }
    })
}

fn take_preset(case: &mut Case, at: usize, lang: Lang) {
    if let Some(preset) = presets().get(at) {
        case.give(Field::Share, shown_share(preset.share));
        case.give(Field::Target, "");
        case.give(Field::Deadline, long_date(preset.deadline, lang));
    }
}

fn reset(model: &mut Model) -> Vec<Effect> {
    model.note(None);
    model.case = blank_beside_locks(model);
    model.answered = None;
    model.settled = Fields::default();
    model.order.is_folded = false;
    model.take_away = None;
    model.notice = None;
    model.emptied = model.history.depth().checked_sub(1);
    kept(model)
}

/// An empty form, except for the fields and choices that the portal has locked.
fn blank_beside_locks(model: &Model) -> Rc<Case> {
    let mut case = blank_case(model.today, model.lang);
    model.appearance.locks.keep(&model.case, &mut case);
    Rc::new(case)
}

/// Applies a new day. Default dates follow it until there are figures. The browser also reports the same day again, which
/// may not complete a date that is being typed.
fn day_turned(model: &mut Model, today: Date) -> Vec<Effect> {
    if today == model.today {
        return Vec::new();
    }
    // "Hari ini" (today) means the day on which it was typed.
    model.complete();
    model.today = today;
    model.fill_defaults();
    model.begin_visit();
    Vec::new()
}
