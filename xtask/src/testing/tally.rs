//! Counts passed and failed tests in the output of test programs.

use crate::failure::{Failure, Outcome, While};
use crate::process;
use std::fmt::{self, Display, Formatter};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// The number of tests that ran.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Those that passed.
    passed: u64,
    /// Those that did not.
    failed: u64,
}

impl Tally {
    /// The number of those that passed.
    pub(super) fn passed(&self) -> u64 {
        self.passed
    }

    /// Runs the command, shows what it prints, and counts the results in it.
    pub(super) fn run(&mut self, command: &mut Command) -> Outcome<()> {
        let line = process::describe(command);
        let attempt = format!("run `{line}`");
        let mut child = command.stdout(Stdio::piped()).spawn().when(&attempt)?;
        if let Some(stdout) = child.stdout.take() {
            for printed in BufReader::new(stdout).split(b'\n') {
                let printed = printed.when(&attempt)?;
                let printed = String::from_utf8_lossy(&printed);
                println!("{printed}");
                self.read(&printed);
            }
        }
        let status = child.wait().when(&attempt)?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::new(format!("`{line}` failed ({status}).")))
    }

    /// Adds the counts in a line such as `test result: ok. 3 passed; 0 failed; ...`.
    fn read(&mut self, line: &str) {
        let Some(result) = line.strip_prefix("test result: ") else {
            return;
        };
        self.passed = self.passed.saturating_add(count(result, "passed"));
        self.failed = self.failed.saturating_add(count(result, "failed"));
    }
}

/// The number before the word.
fn count(result: &str, word: &str) -> u64 {
    let words: Vec<&str> = result
        .split([' ', ';', '.'])
        .filter(|part| !part.is_empty())
        .collect();
    let numbers = words.windows(2).filter_map(|pair| match pair {
        [number, following] if *following == word => number.parse::<u64>().ok(),
        _ => None,
    });
    numbers.sum()
}

impl Display for Tally {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_all_runs_are_summed() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 20 passed; 2 failed; 1 ignored; 0 measured; 7 filtered out; finished in 1.20s",
        ] {
            tally.read(line);
        }

        assert_eq!(tally.to_string(), "23 passed, 2 failed");
    }
}
