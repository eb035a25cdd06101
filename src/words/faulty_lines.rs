//! The faults of a list, line by line.

use super::{Words, template::say};
use crate::{reading::Problem, state::Field};

/// So many faulty lines are told one by one.
const MOST_LINES: usize = 4;

impl Words {
    /// "Baris 3: Tanggal 31 Februari tidak ada." for each of the first lines, and how many more there are.
    pub(super) fn faulty_lines(&self, field: Field, faults: &[(u32, Problem)]) -> String {
        let told = faults.iter().take(MOST_LINES).map(|(line, problem)| {
            let (line, fault) = (line.to_string(), self.problem(field, problem));
            say!(
                self,
                "Baris {line}: {fault}",
                "Line {line}: {fault}",
                line,
                fault
            )
        });
        let mut told: Vec<String> = told.collect();
        let more = faults.len().saturating_sub(MOST_LINES);
        if more > 0 {
            let more = more.to_string();
            told.push(say!(
                self,
                "Masih ada {more} baris lain yang belum terbaca.",
                "Not read either: {more} more line{more+s}.",
                more
            ));
        }
        told.join(" ")
    }
}
