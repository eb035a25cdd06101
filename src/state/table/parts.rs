//! Shares a total target out to the rows of a table.

use crate::{
    domain::{Aim, Goal, NotShared, People, Sharer, share_out},
    reading::{Problem, read_people},
};

use super::{Basis, GoalChoice, Held};

/// The part of every row, in the order of the table, or why there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedParts {
    /// The parts; empty if nothing is shared out.
    each: Vec<u32>,
    /// The total to share out.
    pub total: Option<People>,
    /// Why the total cannot be read.
    pub problem: Option<Problem>,
    /// Why it cannot be shared out.
    pub refused: Option<NotShared>,
}

impl SharedParts {
    /// Shares a total out: the typed one, or else the target of the question.
    pub(super) fn of(held: &Held, basis: &Basis) -> Self {
        let mut parts = Self::default();
        if held.choices.goal != GoalChoice::SharedOut {
            return parts;
        }
        let aim = Aim {
            base: held.choices.base,
            goal: Goal::Parts(&[]),
        };
        let sharers: Vec<Sharer> = held
            .rows
            .regions()
            .map(|region| {
                let base = aim.base(region).unwrap_or_default();
                Sharer::of_base(base, region.activated())
            })
            .collect();
        parts.total = match held.total.trim() {
            "" => basis.count.or_else(|| {
                let whole = sharers.iter().map(|sharer| sharer.cap.count()).sum();
                Some(basis.share?.at_least_of(People::new(whole)))
            }),
            typed => read_people(typed)
                .map_err(|problem| parts.problem = Some(problem))
                .ok(),
        };
        let shared = parts
            .total
            .map(|total| share_out(total, &sharers, held.choices.sharing));
        match shared {
            Some(Ok(shared)) => {
                let count = |part: &People| u32::try_from(part.count()).unwrap_or(u32::MAX);
                parts.each = shared.iter().map(count).collect();
            }
            Some(Err(refused)) => parts.refused = Some(refused),
            None => {}
        }
        parts
    }

    /// The parts.
    pub fn all(&self) -> &[u32] {
        &self.each
    }
}
