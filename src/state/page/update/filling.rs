//! Puts the figures of a text into the question or the claim, and shows the result.

use std::rc::Rc;

use super::changing::{change, go_to};
use crate::{
    domain::Date,
    state::{
        Case, Depth, Effect, Field, Fields, Former, GroupChoice, HistoryMode, Inquiry, Model,
        Notice, Source, Visit,
        news::{fill_claim, question_from_news::fill},
        question::{
            link::shown_share,
            visit::{choose_group, keep_former},
        },
    },
    writing::{Lang, long_date},
};

/// What decides how figures that came in are recorded.
#[derive(Clone, Copy)]
pub(super) struct Recording {
    pub(super) mode: HistoryMode,
    pub(super) today: Date,
    /// The language of the date that is written.
    pub(super) lang: Lang,
}

/// Fills the question from the pasted text, in one undo step.
pub(super) fn put_to_use(model: &mut Model) -> Vec<Effect> {
    let (pasted, lang, today) = (Rc::clone(&model.pasted), model.lang, model.today);
    let mode = model.history_mode();
    let mut taken = Fields::default();
    // Figures of two offices are never mixed: the earlier answer must not fill what the text does not give.
    model.answered = None;
    let effects = change(model, |case| {
        let before = case.clone();
        taken = fill(case, &pasted, lang, today);
        came_in(case, &before, taken, Recording { mode, today, lang });
    });
    model.take_answer();
    model.typing = None;
    model.settle_filled();
    show_taken(model, Source::Text, taken, effects)
}

/// Applies what figures from a text or a claim mean for the history: with a day of their own they are dated.
pub(super) fn came_in(case: &mut Case, before: &Case, taken: Fields, recording: Recording) {
    let is_dated = taken.contains(Field::AsOf);
    let Recording { mode, today, lang } = recording;
    match mode {
        HistoryMode::Builds => took_over(case, before, is_dated, today, lang),
        HistoryMode::Asks => case.visit.is_dated |= is_dated,
        HistoryMode::Tries => {}
    }
}

/// Handles figures that came from a text: the former ones become a report, or another group's history begins.
fn took_over(case: &mut Case, before: &Case, is_dated: bool, today: Date, lang: Lang) {
    let Some(former) = Former::of(before, today) else {
        return;
    };
    let is_other = former.differs_from(case);
    case.visit = Visit {
        day: Some(today),
        former: Some(former),
        is_dated,
        is_counted: true,
        copy_offered: before.visit.copy_offered,
        ..Visit::default()
    };
    if is_other {
        choose_group(case, GroupChoice::New, today, lang);
    } else {
        let now = Inquiry::of(case, today).question.as_of;
        keep_former(case, now, lang);
    }
}

/// Shows a notice about the figures, and the answer.
pub(super) fn show_taken(
    model: &mut Model,
    source: Source,
    fields: Fields,
    mut effects: Vec<Effect>,
) -> Vec<Effect> {
    model.notice = Some(Notice::Taken(source, fields));
    effects.push(Effect::ShowAnswer);
    effects
}

/// Fills an empty field with its proposal, in one undo step.
pub(super) fn take_proposal(model: &mut Model, field: Field) -> Vec<Effect> {
    let proposals = model.proposals(&Inquiry::of(&model.case, model.today));
    let text = match field {
        Field::Deadline => proposals.deadline.map(|day| long_date(day, model.lang)),
        _ => proposals.share.map(shown_share),
    };
    let Some(text) = text else {
        return Vec::new();
    };
    let mut effects = change(model, |case| case.give(field, text));
    // The button disappears, so the focus moves to the answer.
    effects.push(Effect::ShowAnswer);
    effects
}

/// Fills the claim from the pasted text, in one undo step, and opens its depth.
pub(super) fn check(model: &mut Model) -> Vec<Effect> {
    let (pasted, lang) = (Rc::clone(&model.pasted), model.lang);
    let mut effects = change(model, |case| fill_claim(case, &pasted, lang));
    effects.extend(go_to(model, Depth::Claim));
    effects
}
