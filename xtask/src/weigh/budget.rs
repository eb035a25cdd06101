//! The size budget of the page: a build that exceeds it fails.

use super::Weights;
use crate::failure::{Failure, Outcome};

/// The most bytes of the file as a web server sends it, gzipped.
const MOST_SERVED: usize = 424_000;

/// The most bytes of the file on disk.
const MOST_ON_DISK: usize = 590_000;

/// The most bytes that a browser has to receive, gzipped, before the page answers. A feature may not raise it.
const MOST_UNTIL_ANSWER: usize = 146_000;

/// The most bytes that a browser has to receive, gzipped, before it can show the first text.
const MOST_BEFORE_PROGRAM: usize = 14_000;

impl Weights {
    /// Fails if a budget is exceeded, and names each one that is.
    pub(super) fn within_budget(&self) -> Outcome<()> {
        let passed: Vec<String> = [
            ("the file as served (gzip)", self.whole.served, MOST_SERVED),
            ("the file on disk", self.whole.bytes, MOST_ON_DISK),
            (
                "the page until it answers (gzip)",
                self.until_answer.served,
                MOST_UNTIL_ANSWER,
            ),
            (
                "shell and styles (gzip)",
                self.before_program.served,
                MOST_BEFORE_PROGRAM,
            ),
        ]
        .into_iter()
        .filter(|(_, weight, most)| most < weight)
        .map(|(what, weight, most)| format!("{what} weighs {weight} bytes, the budget is {most}"))
        .collect();
        if passed.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "The page is too large: {}.",
            passed.join("; ")
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::*;

    #[test]
    fn a_page_too_large_on_disk_names_the_budget() {
        let whole = Weight {
            bytes: MOST_ON_DISK,
            served: MOST_SERVED,
        };
        assert_eq!(
            Weights {
                whole,
                ..Weights::default()
            }
            .within_budget(),
            Ok(())
        );

        let whole = Weight {
            bytes: 590_001,
            served: 1,
        };
        let failure = Weights {
            whole,
            ..Weights::default()
        }
        .within_budget()
        .unwrap_err();
        assert_eq!(
            failure.to_string(),
            "The page is too large: the file on disk weighs 590001 bytes, the budget is 590000."
        );
    }
}
