//! What an answer still needs: the fields that are empty, or that cannot be read yet.

use super::{Field, Inquiry};
use crate::domain::{CountingFrom, Done, TargetGiven};

/// The fields without which nothing can be said of each day, in the order of the form.
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

/// A target count and a count of those who have activated need no base.
fn needs_base(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let is_count = matches!(question.target, Some(TargetGiven::Count(_)));
    !is_count || matches!(question.done, Some(Done::Share(_)))
}
