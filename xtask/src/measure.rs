//! `cargo xtask measure news`: prints how the labelled texts of `tests/native/news/corpus` are read.

use crate::failure::Outcome;
use crate::{process, repo};
use std::process::Command;

/// Prints the table of facts read right, left open and read wrongly.
pub(crate) fn news() -> Outcome<()> {
    let mut measure = Command::new("cargo");
    measure.args(MEASURE).current_dir(repo::root());
    process::run(&mut measure)
}

/// The arguments of cargo: a test that only prints.
const MEASURE: [&str; 8] = [
    "test",
    "--no-default-features",
    "--test",
    "native",
    "news::corpus::measured",
    "--",
    "--ignored",
    "--nocapture",
];
