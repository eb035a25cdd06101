//! The faults of a list field, line by line.

use crate::words::{Words, template::say};
use crate::{reading::Problem, state::Field};

/// The most faulty lines whose fault is described. Of the others only the line numbers are listed.
const MOST_LINES: usize = 4;

/// The most runs of line numbers that are listed.
const MOST_RUNS: usize = 12;

impl Words {
    /// "Baris 3: Tanggal 31 Februari tidak ada." for the first faulty lines, then the numbers of the others.
    pub(in crate::words) fn faulty_lines(&self, field: Field, faults: &[(u32, Problem)]) -> String {
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
        let others: Vec<u32> = faults
            .iter()
            .skip(MOST_LINES)
            .map(|(line, _)| *line)
            .collect();
        if !others.is_empty() {
            let (count, lines) = (others.len().to_string(), self.line_numbers(&others));
            told.push(say!(
                self,
                "Belum terbaca juga: baris {lines}.",
                "Not read either: line{count+s} {lines}.",
                lines,
                count
            ));
        }
        told.join(" ")
    }

    /// "3, 5 sampai 8, 12": line numbers, grouped in runs. `lines` is ascending.
    pub(in crate::words) fn line_numbers(&self, lines: &[u32]) -> String {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for &line in lines {
            match runs.last_mut() {
                Some((_, last)) if last.saturating_add(1) == line => *last = line,
                _ => runs.push((line, line)),
            }
        }
        let to = self.pick(" sampai ", " to ");
        let named = runs.iter().take(MOST_RUNS).map(|(first, last)| {
            let between = match last.saturating_sub(*first) {
                0 => return first.to_string(),
                1 => ", ",
                _ => to,
            };
            [&first.to_string(), between, &last.to_string()].concat()
        });
        let mut named: Vec<String> = named.collect();
        if runs.len() > MOST_RUNS {
            named.push("…".to_owned());
        }
        named.join(", ")
    }
}
