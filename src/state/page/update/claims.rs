//! Copies figures from the question into a claim, and back.

use super::{
    changing::change,
    filling::{Recording, came_in, show_taken},
};
use crate::{
    domain::{Date, Done, TargetGiven},
    reading::{read_claimed_share, read_date, read_done, read_people, read_target},
    state::{Case, Effect, Field, Fields, Model, Source, question::inquiry::target_field},
    writing::{Lang, long_date},
};

/// Copies the figures of the question into the claim. Fields that the question does not have stay unchanged.
pub(super) fn fill(case: &mut Case) {
    let done = match read_done(case.form.text(Field::Done)) {
        Ok(Done::Share(_)) => Field::ClaimQuotedShare,
        _ => Field::ClaimDone,
    };
    let aim = target_field(case);
    let target = match (aim, read_target(case.form.text(aim))) {
        (Field::Share, Ok(TargetGiven::Share(_)) | Err(_)) => Field::ClaimShare,
        _ => Field::ClaimTarget,
    };
    take_over(case, Field::Base, Field::ClaimBase);
    take_over(case, Field::Done, done);
    take_over(case, aim, target);
    take_over(case, Field::AsOf, Field::ClaimAsOf);
    case.choices.claim_base_kind = Some(case.choices.base_kind);
}

/// Copies the figures of the claim into the question, in one undo step.
pub(super) fn use_as_question(model: &mut Model) -> Vec<Effect> {
    let lang = model.lang;
    let mut taken = Fields::default();
    let (mode, today) = (model.history_mode(), model.today);
    let effects = change(model, |case| {
        let before = case.clone();
        taken = make_question(case, lang);
        came_in(case, &before, taken, Recording { mode, today, lang });
    });
    show_taken(model, Source::Claim, taken, effects)
}

/// Copies the figures of the claim into the question and returns the fields that were set. Of several bases it takes
/// the first; a hedged target is left out, since a question needs an exact one. A deadline that nobody gave becomes 31
/// December of the year of the claim's day.
fn make_question(case: &mut Case, lang: Lang) -> Fields {
    let mut taken = Fields::default();
    let mut take = |case: &mut Case, from: Field, to: Field| {
        let is_taken = take_over(case, from, to);
        taken.set(to, is_taken);
    };
    take(case, Field::ClaimBase, Field::Base);
    let base = case.form.text(Field::Base).split(';').next();
    let base = base.unwrap_or_default().trim().to_owned();
    case.form.set(Field::Base, base);
    take(case, Field::ClaimDone, Field::Done);
    if let Some(kind) = case.choices.claim_base_kind {
        case.choices.base_kind = kind;
    }
    let share = read_claimed_share(case.form.text(Field::ClaimShare));
    if share.is_ok_and(|share| share.exact().is_some()) {
        take(case, Field::ClaimShare, Field::Share);
        case.form.set(Field::Target, "");
    } else if read_people(case.form.text(Field::ClaimTarget)).is_ok() {
        take(case, Field::ClaimTarget, Field::Target);
    }
    if let Ok(as_of) = read_date(case.form.text(Field::ClaimAsOf)) {
        take(case, Field::ClaimAsOf, Field::AsOf);
        if !case.given.contains(Field::Deadline) {
            let end = long_date(Date::year_end(as_of.date.year()), lang);
            case.form.set(Field::Deadline, end);
        }
    }
    taken
}

/// Copies a text unless it is empty. Returns whether it did.
fn take_over(case: &mut Case, from: Field, to: Field) -> bool {
    let text = case.form.typed(from);
    let is_there = !text.trim().is_empty();
    if is_there {
        case.give(to, text);
    }
    is_there
}
