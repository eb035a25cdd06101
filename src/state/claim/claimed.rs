//! Parses the figures of a published text into a claim, and the problems by field. No figure is required.

use crate::{
    domain::{Claim, Date, Weekday},
    reading::{
        Problem, read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_count,
        read_counts, read_date, read_weekday,
    },
};

use crate::state::{Case, Field, question::field_reader::FieldReader};

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
        let mut reader = FieldReader::of(&case.form, Field::CLAIM.iter().copied());
        let claim = claim(case, &mut reader);
        Self {
            claim,
            problems: reader.problems,
        }
    }

    /// The problem of a field, if it has one.
    pub fn problem(&self, field: Field) -> Option<&Problem> {
        let fault = self.problems.iter().find(|(at, _)| *at == field);
        fault.map(|(_, problem)| problem)
    }
}

fn claim(case: &Case, reader: &mut FieldReader<'_>) -> Claim {
    let mut bases = reader
        .optional(Field::ClaimBase, read_counts)
        .unwrap_or_default();
    let others = bases.split_off(bases.len().min(1));
    let (as_of, printed_weekday) = day(reader);
    Claim {
        base: bases.first().copied(),
        base_kind: case.choices.claim_base_kind,
        other_bases: others,
        done: reader.optional(Field::ClaimDone, read_count),
        quoted: reader
            .optional(Field::ClaimQuotedShare, read_claimed_shares)
            .unwrap_or_default(),
        share: reader.optional(Field::ClaimShare, read_claimed_share),
        target: reader.optional(Field::ClaimTarget, read_count),
        shortfall: reader.optional(Field::ClaimShortfall, read_claimed_shortfall),
        population: reader.optional(Field::ClaimPopulation, read_count),
        as_of,
        weekday: reader
            .optional(Field::ClaimWeekday, read_weekday)
            .or(printed_weekday),
    }
}

/// The day, and a weekday printed beside it that differs. This is no problem of the field: the check reports it.
fn day(reader: &mut FieldReader<'_>) -> (Option<Date>, Option<Weekday>) {
    let read = |text: &str| match read_date(text) {
        Ok(read) => Ok((read.date, None)),
        Err(Problem::WeekdayDiffers { date, written }) => Ok((date, Some(written))),
        Err(problem) => Err(problem),
    };
    let day = reader.optional(Field::ClaimAsOf, read);
    (
        day.map(|(date, _)| date),
        day.and_then(|(_, weekday)| weekday),
    )
}
