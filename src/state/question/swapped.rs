//! Base and activations entered into each other's field: detects and corrects the swap.

use super::{Case, Field, Former, HistoryMode, Inquiry};
use crate::domain::{Date, Done, TargetGiven};

/// Activations up to this percentage of the base occur in real data: people who moved away or are not yet counted.
const MOST_PER_CENT: u64 = 105;

/// Whether base and activations seem to be swapped: the activations exceed 105 % of the base, and neither a target
/// count nor a report contradicts the swap.
pub fn seem_swapped(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let (Some(base), Some(Done::Count(done))) = (question.base, question.done) else {
        return false;
    };
    let (base, done) = (base.bounds.most, done.bounds.least);
    let mut reports = inquiry.readings.pace.reports.iter();
    done.count().saturating_mul(100) > base.count().saturating_mul(MOST_PER_CENT)
        && !matches!(question.target, Some(TargetGiven::Count(target)) if target > done)
        && !reports.any(|line| base < line.value.done && line.value.done < done)
}

/// Swaps the two numbers. If the visit began with the same two, its former figures are swapped too, so that the
/// correction does not count as a new number.
pub(in crate::state) fn swap_numbers(case: &mut Case, today: Date, mode: HistoryMode) {
    let now = Former::of(case, today);
    let began_so = now.is_some() && case.visit.former == now && mode != HistoryMode::Tries;
    if let Some(former) = case.visit.former.as_mut().filter(|_| began_so)
        && let Some(base) = former.base
    {
        former.base = Some(former.done);
        former.done = base;
    }
    let [base, done] = [Field::Base, Field::Done].map(|field| case.form.typed(field));
    case.form.set(Field::Base, done);
    case.form.set(Field::Done, base);
}
