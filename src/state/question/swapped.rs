//! Two numbers that stand in each other's field.

use super::{Case, Field, Former, HistoryMode, Inquiry};
use crate::domain::{Date, Done, TargetGiven};

/// Activations up to this many per cent of the base are real data: those who moved away, those not yet counted.
const MOST_PER_CENT: u64 = 105;

/// Whether base and activations seem to have been swapped: far more have activated than there are, and the other order
/// fits the target count and the reports on the way.
pub fn seem_swapped(inquiry: &Inquiry) -> bool {
    let question = &inquiry.question;
    let (Some(base), Some(Done::Count(done))) = (question.base, question.done) else {
        return false;
    };
    let (base, done) = (base.bounds.most, done.bounds.least);
    let mut reports = inquiry.readings.pace.reports.iter();
    done.0.saturating_mul(100) > base.0.saturating_mul(MOST_PER_CENT)
        && !matches!(question.target, Some(TargetGiven::Count(target)) if target > done)
        && !reports.any(|line| base < line.value.done && line.value.done < done)
}

/// Puts each number into the other's field. Where the visit began with the same two, that corrects them too: they are no
/// new number.
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
