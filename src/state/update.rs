//! What each message changes, and what it orders: a pure function.

use std::rc::Rc;

use crate::{
    domain::Date,
    reading::read_date,
    reference::{EXAMPLES, presets},
    writing::{Lang, long_date},
};

use super::{
    Case, Copied, Effect, Field, Fields, Model, Msg, Notice, Origin, TakeAway,
    boot::{OWN_SLOT, slot_of},
    link::{shown_share, shown_today},
    link_of,
    model::{blank_case, is_blank},
    open_link, open_saved, saved_of,
};

/// Changes the model by a message and returns what is to be done.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Entered(field, text) => entered(model, field, text),
        Msg::Left(field) => settle(model, field, true),
        Msg::Paused(field) => settle(model, field, false),
        Msg::Chose(choice) => change(model, |case| case.choices.choose(choice)),
        Msg::ChosePreset(at) => {
            let lang = model.lang;
            change(model, |case| take_preset(case, at, lang))
        }
        Msg::ChoseExample(at) => chose_example(model, at),
        Msg::ChoseToday => {
            let text = shown_today(model.lang);
            change(model, |case| case.form.set(Field::From, text))
        }
        Msg::ChoseAsOf => change(model, |case| case.form.set(Field::From, "")),
        Msg::ChoseLang(lang) => {
            model.lang = lang;
            vec![save(model), Effect::SetLang(lang)]
        }
        Msg::ClickedReset => reset(model),
        Msg::ClickedUndo => step(model, |model| model.history.undo(&model.case)),
        Msg::ClickedRedo => step(model, |model| model.history.redo(&model.case)),
        Msg::ClickedCopyText(text) => vec![Effect::Copy(Copied::Text(text))],
        Msg::ClickedCopyLink => vec![Effect::CopyLink(link_of(&model.case, model.lang))],
        Msg::Answered(copied, Ok(())) => {
            model.take_away = None;
            model.notice = Some(match copied {
                Copied::Text(_) => Notice::TextCopied,
                Copied::Link(_) => Notice::LinkCopied,
            });
            Vec::new()
        }
        Msg::Answered(Copied::Text(text) | Copied::Link(text), Err(_)) => {
            model.take_away = Some(TakeAway(text));
            model.notice = Some(Notice::CopyRefused);
            vec![Effect::SelectTakeAway]
        }
        Msg::ClickedBackToOwn => back_to_own(model),
        Msg::AddressChanged { link, kept } => open_address(model, &link, kept.as_deref()),
        Msg::DayTurned(today) => day_turned(model, today),
        Msg::StorageRefused => {
            model.storage_refused = true;
            Vec::new()
        }
    }
}

fn entered(model: &mut Model, field: Field, text: String) -> Vec<Effect> {
    if model.case.form.text(field) == text {
        return Vec::new();
    }
    model.settled.set(field, false);
    model.history.note(&model.case, Some(field));
    let case = Rc::make_mut(&mut model.case);
    case.example = None;
    case.form.set(field, text);
    if field == Field::AsOf {
        follow_year(model);
    }
    changed(model, Effect::AwaitPause(field))
}

/// The deadline stays on 31 December of the as-of year as long as it stands there. While the year is being typed the
/// date cannot be read, so the model remembers the last year that could.
fn follow_year(model: &mut Model) {
    let form = &model.case.form;
    let Ok(as_of) = read_date(form.text(Field::AsOf)) else {
        return;
    };
    let Some(before) = model.as_of_year.replace(as_of.date.year()) else {
        return;
    };
    let written = form.text(Field::Deadline);
    let stands_at_the_end =
        read_date(written).is_ok_and(|read| read.date == Date::year_end(before));
    if before != as_of.date.year() && stands_at_the_end {
        let lang = if written.contains("December") {
            Lang::En
        } else {
            Lang::Id
        };
        let deadline = long_date(Date::year_end(as_of.date.year()), lang);
        Rc::make_mut(&mut model.case)
            .form
            .set(Field::Deadline, deadline);
    }
}

/// A fault of the field may be shown from now on.
fn settle(model: &mut Model, field: Field, ends_step: bool) -> Vec<Effect> {
    model.settled.set(field, true);
    if ends_step {
        model.history.rest();
    }
    Vec::new()
}

/// One step that is no typing.
fn change(model: &mut Model, how: impl FnOnce(&mut Case)) -> Vec<Effect> {
    let mut case = Case::clone(&model.case);
    how(&mut case);
    if case == *model.case {
        return Vec::new();
    }
    model.history.note(&model.case, None);
    case.example = None;
    model.case = Rc::new(case);
    model.notice = None;
    model.take_away = None;
    model.refused_values.clear();
    model.take_answer();
    vec![save(model)]
}

fn changed(model: &mut Model, and: Effect) -> Vec<Effect> {
    model.notice = None;
    model.take_away = None;
    model.take_answer();
    vec![save(model), and]
}

fn take_preset(case: &mut Case, at: usize, lang: Lang) {
    if let Some(preset) = presets().get(at) {
        case.form.set(Field::Share, shown_share(preset.share));
        case.form.set(Field::Target, "");
        case.form
            .set(Field::Deadline, long_date(preset.deadline, lang));
    }
}

fn chose_example(model: &mut Model, at: usize) -> Vec<Effect> {
    let link = EXAMPLES
        .get(at)
        .map(|example| format!("{}&lang={}", example.link, model.lang.key()));
    let Some(opened) = link.and_then(|link| open_link(&link, model.today)) else {
        return Vec::new();
    };
    model.history.note(&model.case, None);
    model.show(Rc::new(opened.case));
    model.notice = None;
    vec![save(model)]
}

fn reset(model: &mut Model) -> Vec<Effect> {
    model.history.note(&model.case, None);
    model.case = Rc::new(blank_case(model.today, model.lang));
    model.answered = None;
    model.settled = Fields::default();
    model.take_away = None;
    model.notice = Some(Notice::Emptied);
    vec![save(model)]
}

fn step(model: &mut Model, to: impl FnOnce(&mut Model) -> Option<Rc<Case>>) -> Vec<Effect> {
    let Some(case) = to(model) else {
        return Vec::new();
    };
    model.show(case);
    model.notice = None;
    vec![save(model)]
}

fn back_to_own(model: &mut Model) -> Vec<Effect> {
    let own = model.own.take();
    let own = own.unwrap_or_else(|| Rc::new(blank_case(model.today, model.lang)));
    model.move_to(OWN_SLOT.to_owned(), own);
    vec![Effect::ClearAddress, save(model)]
}

/// A link pasted into the address of an open page opens beside the user's own case; what had grown from it is kept.
fn open_address(model: &mut Model, link: &str, kept: Option<&str>) -> Vec<Effect> {
    let slot = slot_of(link);
    let opened = open_link(link, model.today).filter(|_| slot != model.slot);
    let Some(opened) = opened.map(|opened| kept.and_then(open_saved).unwrap_or(opened)) else {
        return Vec::new();
    };
    if !model.shows_another() {
        model.own = Some(Rc::clone(&model.case));
    }
    model.lang = opened.lang.unwrap_or(model.lang);
    model.origin = Origin::Link;
    model.move_to(slot, Rc::new(opened.case));
    model.refused_values = opened.refused;
    vec![save(model), Effect::SetLang(model.lang)]
}

/// A form without figures follows the day; with figures the day of the figures stays.
fn day_turned(model: &mut Model, today: Date) -> Vec<Effect> {
    model.today = today;
    if is_blank(&model.case) {
        model.case = Rc::new(blank_case(today, model.lang));
    }
    Vec::new()
}

fn save(model: &Model) -> Effect {
    Effect::Save {
        slot: model.slot.clone(),
        text: saved_of(&model.case, model.lang),
    }
}
