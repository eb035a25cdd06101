//! Parses the figures of a published text into a claim, and the problems by field. No figure is required.

use crate::{
    domain::{Claim, Date, Weekday},
    reading::{
        Problem, read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_count,
        read_counts, read_date, read_weekday,
    },
};

use crate::state::{Case, Field, question::inquiry::excesses};

/// A parsed claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The figures.
    pub claim: Claim,
    /// The problems by field.
    pub problems: Vec<(Field, Problem)>,
}

impl Claimed {
    /// Parses the claim of a case. Readable figures are kept, unreadable ones are listed in `problems`.
    pub fn of(case: &Case) -> Self {
        let mut problems = excesses(&case.form, Field::CLAIM.iter().copied());
        let claim = claim(case, &mut problems);
        Self { claim, problems }
    }

    /// The problem of a field, if it has one.
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

/// The value of a field that may be empty.
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

/// The day, and a weekday printed beside it that differs. This is no problem of the field: the check reports it.
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
