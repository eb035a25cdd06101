//! The report of how long each stage took.

use super::stage::Stage;
use std::fmt::{self, Display, Formatter};

/// A stage that ran.
#[derive(Debug)]
pub(super) struct Took {
    /// The stage.
    pub(super) stage: Stage,
    /// Its duration in seconds.
    pub(super) seconds: u64,
    /// Whether it passed.
    pub(super) passed: bool,
}

/// All stages that ran.
#[derive(Debug, Default)]
pub(super) struct Report(Vec<Took>);

impl Report {
    /// Adds a stage.
    pub(super) fn add(&mut self, took: Took) {
        self.0.push(took);
    }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:<12}{:>8}", "stage", "min:s")?;
        for Took {
            stage,
            seconds,
            passed,
        } in &self.0
        {
            let verdict = if *passed { "" } else { "  failed" };
            writeln!(
                formatter,
                "{:<12}{:>8}{verdict}",
                stage.name(),
                minutes(*seconds)
            )?;
        }
        let all = self.0.iter().map(|took| took.seconds).sum();
        writeln!(formatter, "{:<12}{:>8}", "all", minutes(all))
    }
}

/// A duration in minutes and seconds: `2:05`.
fn minutes(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_failed_stage_stands_out() {
        let mut report = Report::default();
        report.add(Took {
            stage: Stage::Fmt,
            seconds: 2,
            passed: true,
        });
        report.add(Took {
            stage: Stage::Pure,
            seconds: 125,
            passed: false,
        });

        assert_eq!(
            report.to_string(),
            "stage          min:s\nfmt             0:02\npure            2:05  failed\nall             2:07\n"
        );
    }
}
