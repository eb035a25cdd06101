//! `cargo xtask test`: runs checks, from the quickest to the slowest, and stops at the first that fails. With `--full` it
//! runs every check.

mod bench;
mod browsers;
mod checks;
mod licences;
mod report;
mod smoke;
mod stage;
mod tally;

pub(crate) use bench::bench;
pub(crate) use checks::journeys;
pub(crate) use stage::read_choice;

use crate::failure::{Failure, Outcome};
use report::{Report, Took};
use stage::Choice;
use std::time::Instant;
use tally::Tally;

/// Performs the stages, then prints how long each took and how many tests ran.
pub(crate) fn test(choice: &Choice) -> Outcome<()> {
    let mut tally = Tally::default();
    let mut report = Report::default();
    for &stage in &choice.stages {
        println!("\n== {} ==", stage.name());
        let began = now();
        let outcome = checks::perform(stage, choice.is_full, &mut tally);
        report.add(Took {
            stage,
            seconds: began.elapsed().as_secs(),
            passed: outcome.is_ok(),
        });
        if let Err(failure) = outcome {
            println!("\n{report}\n{tally}");
            return Err(Failure::new(format!(
                "The stage `{}` failed. {failure}",
                stage.name()
            )));
        }
    }
    println!("\n{report}\n{tally}");
    Ok(())
}

/// The present moment.
#[expect(
    clippy::disallowed_methods,
    reason = "stages are timed; the rule is for the page's own calculation"
)]
fn now() -> Instant {
    Instant::now()
}
