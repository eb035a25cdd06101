//! Figures that go over from the question to a claim, and back.

use crate::{
    domain::{Date, Done, TargetGiven},
    reading::{read_claimed_share, read_date, read_done, read_people, read_target},
    state::{Case, Field, inquiry::target_field},
    writing::{Lang, long_date},
};

/// The figures of the question as those of a claim. What the question does not have stays as it is.
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

/// The figures of a claim as those of the question. Of several bases the first; a target that is hedged stays behind,
/// since a question has one aim. A deadline that nobody gave is the end of the year of the claim's day.
pub(super) fn make_question(case: &mut Case, lang: Lang) {
    take_over(case, Field::ClaimBase, Field::Base);
    let base = case.form.text(Field::Base).split(';').next();
    let base = base.unwrap_or_default().trim().to_owned();
    case.form.set(Field::Base, base);
    take_over(case, Field::ClaimDone, Field::Done);
    if let Some(kind) = case.choices.claim_base_kind {
        case.choices.base_kind = kind;
    }
    let share = read_claimed_share(case.form.text(Field::ClaimShare));
    if share.is_ok_and(|share| share.exact().is_some()) {
        take_over(case, Field::ClaimShare, Field::Share);
        case.form.set(Field::Target, "");
    } else if read_people(case.form.text(Field::ClaimTarget)).is_ok() {
        take_over(case, Field::ClaimTarget, Field::Target);
    }
    if let Ok(as_of) = read_date(case.form.text(Field::ClaimAsOf)) {
        take_over(case, Field::ClaimAsOf, Field::AsOf);
        if !case.given.contains(Field::Deadline) {
            let end = long_date(Date::year_end(as_of.date.year()), lang);
            case.form.set(Field::Deadline, end);
        }
    }
}

fn take_over(case: &mut Case, from: Field, to: Field) {
    let text = case.form.text(from).to_owned();
    if !text.trim().is_empty() {
        case.form.set(to, text);
    }
}
