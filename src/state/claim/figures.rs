//! The figures of a published text, read, and every fault by its field. None of them is needed.

use crate::{
    domain::{Claim, Date, Weekday},
    reading::{
        Problem, read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_count,
        read_counts, read_date, read_weekday,
    },
};

use crate::state::{Case, Field, question::inquiry::excesses};

/// A claim as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Its figures.
    pub claim: Claim,
    /// Faults by field.
    pub problems: Vec<(Field, Problem)>,
}

impl Claimed {
    /// Reads the claim of a case: what can be read is kept, what cannot is named.
    pub fn of(case: &Case) -> Self {
        let mut problems = excesses(&case.form, Field::CLAIM.iter().copied());
        let claim = claim(case, &mut problems);
        Self { claim, problems }
    }

    /// The fault of a field, if it has one.
    pub fn problem(&self, field: Field) -> Option<&Problem> {
        let fault = self.problems.iter().find(|(at, _)| *at == field);
        fault.map(|(_, problem)| problem)
    }
}

fn claim(case: &Case, problems: &mut Vec<(Field, Problem)>) -> Claim {
    let mut bases = given(case, Field::ClaimBase, read_counts, problems).unwrap_or_default();
    let others = bases.split_off(bases.len().min(1));
    let (as_of, printed_weekday) = day(case, problems);
    Claim {
        base: bases.first().copied(),
        base_kind: case.choices.claim_base_kind,
        other_bases: others,
        done: given(case, Field::ClaimDone, read_count, problems),
        quoted: given(case, Field::ClaimQuotedShare, read_claimed_shares, problems)
            .unwrap_or_default(),
        share: given(case, Field::ClaimShare, read_claimed_share, problems),
        target: given(case, Field::ClaimTarget, read_count, problems),
        shortfall: given(
            case,
            Field::ClaimShortfall,
            read_claimed_shortfall,
            problems,
        ),
        population: given(case, Field::ClaimPopulation, read_count, problems),
        as_of,
        weekday: given(case, Field::ClaimWeekday, read_weekday, problems).or(printed_weekday),
    }
}

/// A field that may be empty.
fn given<T>(
    case: &Case,
    field: Field,
    read: impl Fn(&str) -> Result<T, Problem>,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<T> {
    match read(case.form.text(field)) {
        Ok(value) => Some(value),
        Err(Problem::Empty) => None,
        Err(problem) => {
            problems.push((field, problem));
            None
        }
    }
}

/// The day; a weekday printed beside it that differs is no fault here but what is to be checked.
fn day(case: &Case, problems: &mut Vec<(Field, Problem)>) -> (Option<Date>, Option<Weekday>) {
    let read = |text: &str| match read_date(text) {
        Ok(read) => Ok((read.date, None)),
        Err(Problem::WeekdayDiffers { date, written }) => Ok((date, Some(written))),
        Err(problem) => Err(problem),
    };
    let day = given(case, Field::ClaimAsOf, read, problems);
    (
        day.map(|(date, _)| date),
        day.and_then(|(_, weekday)| weekday),
    )
}
