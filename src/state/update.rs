//! What each message changes, and what it orders: a pure function.

use std::rc::Rc;

use crate::{
    domain::Date,
    reading::read_date,
    reference::{EXAMPLES, presets},
    writing::{Lang, long_date},
};

use super::{
    Case, Copied, Depth, Effect, Field, Fields, File, Found, History, Model, Msg, Notice, Origin,
    Place, Refused, TakeAway,
    boot::slot_of,
    link::{shown_share, shown_today},
    link_of,
    model::{blank_case, is_blank},
    open_link, open_saved,
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
        Msg::Toggled(depth, is_open) => toggled(model, depth, is_open),
        Msg::ClickedReset => reset(model),
        Msg::ClickedUndo => step(model, History::undo),
        Msg::ClickedRedo => step(model, History::redo),
        Msg::ClickedCopyText(text) => vec![Effect::Copy(Copied::Text(text))],
        Msg::ClickedCopyLink => vec![Effect::CopyLink(link_of(&model.case, model.setting()))],
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
        Msg::ClickedDownload(file) => vec![Effect::Download(file)],
        Msg::Downloaded(file, outcome) => downloaded(model, file, outcome),
        Msg::ClickedBackToOwn => back_to_own(model),
        Msg::AddressChanged { link, kept } => open_address(model, &link, *kept),
        Msg::DayTurned(today) => day_turned(model, today),
        Msg::ChangedElsewhere(text) => changed_elsewhere(model, &text),
        Msg::ClickedUseElsewhere => use_elsewhere(model),
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
    model.note(Some(field));
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

/// The browser says so too when the page itself opened the depth: then nothing is new.
fn toggled(model: &mut Model, depth: Depth, is_open: bool) -> Vec<Effect> {
    if model.open.contains(depth) == is_open {
        return Vec::new();
    }
    model.open.set(depth, is_open);
    vec![save(model)]
}

/// One step that is no typing.
fn change(model: &mut Model, how: impl FnOnce(&mut Case)) -> Vec<Effect> {
    let mut case = Case::clone(&model.case);
    how(&mut case);
    if case == *model.case {
        return Vec::new();
    }
    model.note(None);
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

/// An example opens beside the user's own case, like a link, and stands in the address so that a reload keeps it.
fn chose_example(model: &mut Model, at: usize) -> Vec<Effect> {
    let link = EXAMPLES
        .get(at)
        .map(|example| format!("{}&lang={}", example.link, model.lang.key()));
    let Some((opened, link)) = link.and_then(|link| Some((open_link(&link, model.today)?, link)))
    else {
        return Vec::new();
    };
    model.move_beside(slot_of(&link), Rc::new(opened.case), Origin::Example);
    vec![Effect::SetAddress(link), save(model)]
}

/// A file that was not surely taken stands as text below.
fn downloaded(model: &mut Model, file: File, outcome: Result<(), Refused>) -> Vec<Effect> {
    let is_taken = outcome.is_ok();
    model.take_away = (!is_taken).then_some(TakeAway(file.content));
    if is_taken {
        model.notice = Some(Notice::FileSaved);
        return Vec::new();
    }
    model.notice = Some(Notice::FileRefused);
    vec![Effect::SelectTakeAway]
}

fn reset(model: &mut Model) -> Vec<Effect> {
    model.note(None);
    model.case = Rc::new(blank_case(model.today, model.lang));
    model.answered = None;
    model.settled = Fields::default();
    model.take_away = None;
    model.notice = Some(Notice::Emptied);
    vec![save(model)]
}

fn step(model: &mut Model, to: impl FnOnce(&mut History, &Place) -> Option<Place>) -> Vec<Effect> {
    let present = model.place();
    let Some(place) = to(&mut model.history, &present) else {
        return Vec::new();
    };
    let moves = place.slot != model.slot;
    model.move_to(place);
    let mut effects = vec![save(model)];
    if moves && !model.shows_another() {
        effects.insert(0, Effect::ClearAddress);
    }
    effects
}

fn back_to_own(model: &mut Model) -> Vec<Effect> {
    model.note(None);
    let own = model.own.take();
    let case = own.unwrap_or_else(|| Rc::new(blank_case(model.today, model.lang)));
    model.move_to(Place {
        case,
        origin: Origin::Own,
        slot: model.own_slot.clone(),
        own: None,
    });
    vec![Effect::ClearAddress, save(model)]
}

/// A link pasted into the address of an open page opens beside the user's own case; what had grown from it is kept.
fn open_address(model: &mut Model, link: &str, kept: Found) -> Vec<Effect> {
    let opened = open_link(link, model.today).filter(|_| kept.slot != model.slot);
    let Some(opened) = opened.map(|opened| kept.opened.unwrap_or(opened)) else {
        return Vec::new();
    };
    model.lang = opened.lang.unwrap_or(model.lang);
    model.move_beside(kept.slot, Rc::new(opened.case), Origin::Link);
    model.refused_values = opened.refused;
    model.open = opened.open;
    model.left_alone |= kept.left_alone;
    vec![save(model), Effect::SetLang(model.lang)]
}

/// Two tabs share one case: the other's is offered, and nothing typed here is replaced by itself.
fn changed_elsewhere(model: &mut Model, text: &str) -> Vec<Effect> {
    let case = open_saved(text).map(|opened| Rc::new(opened.case));
    model.elsewhere = case.filter(|case| *case != model.case);
    Vec::new()
}

fn use_elsewhere(model: &mut Model) -> Vec<Effect> {
    let Some(case) = model.elsewhere.take() else {
        return Vec::new();
    };
    model.note(None);
    model.show(case);
    vec![save(model)]
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
        text: model.saved(),
    }
}
