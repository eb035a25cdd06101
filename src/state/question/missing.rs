//! The fields that an answer still needs: empty or unreadable ones.

use super::{Field, Inquiry};
use crate::domain::{CountingFrom, Done, TargetGiven};

/// The fields without which no rate per day can be computed, in the order of the form.
pub fn missing_fields(inquiry: &Inquiry) -> Vec<Field> {
    let question = &inquiry.question;
    let needs_dates = question.own_days.is_none();
    let needs_day = needs_dates && question.counting_from == CountingFrom::AsOf;
    let is_missing = [
        (Field::Base, question.base.is_none() && needs_base(inquiry)),
        (Field::Done, question.done.is_none()),
        (Field::Share, question.target.is_none()),
        (Field::AsOf, needs_day && question.as_of.is_none()),
        (Field::Deadline, needs_dates && question.deadline.is_none()),
    ];
    let missing = is_missing.into_iter().filter(|(_, is)| *is);
    missing.map(|(field, _)| field).collect()
}

/// No base is needed if target and activations are both counts.
fn needs_base(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let is_count = matches!(question.target, Some(TargetGiven::Count(_)));
    !is_count || matches!(question.done, Some(Done::Share(_)))
}
