//! A new number of activations: it gets its day once it is finished, and the former figures become a report.

use std::rc::Rc;

use super::changing::{change, kept};
use crate::{
    domain::{Date, People},
    reading::{read_addition, read_people},
    state::{
        Case, DayChoice, Effect, Field, GroupChoice, HistoryMode, Model, NewNumberMsg, PastedText,
        news::pasting::report_figures,
        question::visit::{
            change_base, choose_day, choose_group, keep_former, note_base, note_group,
            own_report_of, remove_former, take_back,
        },
    },
    writing::{Lang, grouped},
};

/// Handles a field that was left, or not typed in for a second: applies what follows from a new number in it, in the
/// undo step of its typing.
pub(in crate::state) fn finished(model: &mut Model, field: Field, is_left: bool) {
    let mut case = Case::clone(&model.case);
    match (field, model.history_mode()) {
        (_, HistoryMode::Tries) => return,
        (Field::Done, _) => number_finished(model, &mut case),
        (Field::AsOf, _) => day_finished(&mut case, model.today, model.lang),
        (Field::Base | Field::Region, HistoryMode::Builds) if is_left => {
            group_finished(&mut case, field, model.today, model.lang);
        }
        _ => return,
    }
    model.appearance.locks.keep(&model.case, &mut case);
    model.case = Rc::new(case);
}

/// Applies a message about a new number.
pub(super) fn update_new_number(model: &mut Model, msg: NewNumberMsg) -> Vec<Effect> {
    let (today, lang) = (model.today, model.lang);
    match msg {
        NewNumberMsg::ChoseDay(choice) => chose_day(model, choice),
        NewNumberMsg::AddedUp => added_up(model),
        NewNumberMsg::Corrected => chose_day(model, DayChoice::Correction),
        NewNumberMsg::Fell => change(model, |case| case.visit.has_fallen = true),
        NewNumberMsg::ChoseGroup(choice) => change(model, |case| {
            choose_group(case, choice, today, lang);
            if !choice.is_new() {
                note_base(case, lang);
            }
        }),
        NewNumberMsg::ChoseBase(kind) => change(model, |case| change_base(case, kind, lang)),
        NewNumberMsg::LockedTarget => lock_target(model),
        NewNumberMsg::PutBack => change(model, |case| put_back(case, lang)),
        NewNumberMsg::AskedToFill => vec![Effect::FocusField(Field::Done)],
        NewNumberMsg::PutOff => note(model, |case| case.visit.is_later = true),
        NewNumberMsg::PastedReport(text) => pasted_report(model, text),
        NewNumberMsg::ChoseSource(name) => change(model, |case| case.give(Field::BaseSource, name)),
        NewNumberMsg::AdoptedFigure => super::adopting::adopt_figure(model),
        NewNumberMsg::AdoptedCase => super::adopting::adopt_case(model),
        NewNumberMsg::Merged => super::adopting::merge_elsewhere(model),
        NewNumberMsg::DeclinedCopy => note(model, |case| case.visit.copy_offered = true),
    }
}

/// The day that a new number gets before the user chooses one: today, or the deadline if that has passed. `None` for a
/// smaller number, and for a number in somebody else's case.
pub(in crate::state) fn preselected(model: &Model, case: &Case) -> Option<DayChoice> {
    let own = own_report_of(case, model.today)?;
    let former = case.visit.former.as_ref()?;
    let is_other = case.visit.group.is_some_and(GroupChoice::is_new);
    if case.visit.choice == Some(DayChoice::Other) {
        return None;
    }
    if model.history_mode() != HistoryMode::Builds || (own.done < former.done && !is_other) {
        return None;
    }
    Some(if model.ended_deadline().is_some() {
        DayChoice::Closing
    } else {
        DayChoice::Today
    })
}

fn number_finished(model: &Model, case: &mut Case) {
    let (today, lang) = (model.today, model.lang);
    add_up_written(model, case);
    let Some((former, now)) = case.visit.former.clone().zip(own_report_of(case, today)) else {
        return;
    };
    if now.done == former.done {
        take_back(case, lang);
        case.visit.is_counted = case.visit.is_typed;
        return;
    }
    case.visit.is_counted = true;
    if case.visit.is_dated {
        keep_former(case, Some(now.date), lang);
        return;
    }
    let is_smaller = now.done < former.done && !case.visit.group.is_some_and(GroupChoice::is_new);
    if is_smaller && !case.visit.has_fallen && case.visit.choice != Some(DayChoice::Correction) {
        take_back(case, lang);
    } else if case.awaits_day(today)
        && let Some(choice) = preselected(model, case)
    {
        choose_day(case, choice, today, lang);
    }
}

/// Replaces "+612" by the sum of the last number and 612.
fn add_up_written(model: &Model, case: &mut Case) {
    let Some(added) = read_addition(case.form.text(Field::Done)) else {
        return;
    };
    if let Some(last) = model.last_count() {
        let sum = last.plus(added);
        case.give(Field::Done, grouped(sum.count(), model.lang));
        case.visit.is_typed = true;
    }
}

fn day_finished(case: &mut Case, today: Date, lang: Lang) {
    if !case.visit.is_dated {
        return;
    }
    case.visit.choice = None;
    case.visit.before = None;
    let Some((former, now)) = case.visit.former.clone().zip(own_report_of(case, today)) else {
        return;
    };
    if now.date == former.date {
        remove_former(case);
    } else if now.done != former.done {
        keep_former(case, Some(now.date), lang);
    }
}

fn group_finished(case: &mut Case, field: Field, today: Date, lang: Lang) {
    note_group(case, today, lang);
    let is_other = case.visit.group.is_some_and(GroupChoice::is_new);
    if field == Field::Base && !is_other {
        note_base(case, lang);
    }
}

fn chose_day(model: &mut Model, choice: DayChoice) -> Vec<Effect> {
    let (today, lang) = (model.today, model.lang);
    let mut effects = change(model, |case| {
        case.visit.is_dated = false;
        choose_day(case, choice, today, lang);
    });
    if choice == DayChoice::Other {
        effects.push(Effect::FocusField(Field::AsOf));
    }
    effects
}

/// Replaces the smaller number by its sum with the last one.
fn added_up(model: &mut Model) -> Vec<Effect> {
    let Some(former) = model.case.visit.former.clone() else {
        return Vec::new();
    };
    let added = read_people(model.case.form.text(Field::Done)).unwrap_or(People::NONE);
    let sum = grouped(former.done.plus(added).count(), model.lang);
    let shown = model.clone();
    change(model, |case| {
        case.give(Field::Done, sum);
        number_finished(&shown, case);
    })
}

/// Sets the target to the count that it was before the base changed.
fn lock_target(model: &mut Model) -> Vec<Effect> {
    let Some(target) = model.former_target() else {
        return Vec::new();
    };
    let text = grouped(target.count(), model.lang);
    change(model, |case| case.give(Field::Target, text))
}

/// Restores the original figures of a published case or of a portal's frame.
fn put_back(case: &mut Case, lang: Lang) {
    let Some(former) = case.visit.former.clone() else {
        return;
    };
    case.give(Field::Done, grouped(former.done.count(), lang));
    if let Some(base) = former.base {
        case.give(Field::Base, grouped(base.count(), lang));
    }
}

/// Sets a flag of the visit. This is no undo step.
fn note(model: &mut Model, how: impl FnOnce(&mut Case)) -> Vec<Effect> {
    how(Rc::make_mut(&mut model.case));
    kept(model)
}

/// Fills in count, day, base and region from a report that was pasted into the field of the count. A text without a
/// count stays in the field.
fn pasted_report(model: &mut Model, text: String) -> Vec<Effect> {
    let (shown, pasted) = (model.clone(), PastedText::new(text));
    let lang = model.lang;
    change(model, |case| {
        let figures = report_figures(&pasted, lang);
        case.visit.is_typed = true;
        for (field, text) in figures {
            case.visit.is_dated |= field == Field::AsOf;
            case.give(field, text);
        }
        number_finished(&shown, case);
    })
}

impl Model {
    /// The last count: the one before the present typing, or the former one if that is unreadable.
    fn last_count(&self) -> Option<People> {
        let before = self.history.before_typing(Field::Done)?;
        let typed = read_people(before.form.text(Field::Done)).ok();
        typed.or_else(|| Some(self.case.visit.former.as_ref()?.done))
    }
}
