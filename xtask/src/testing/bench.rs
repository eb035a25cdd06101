//! `cargo xtask bench`: how fast the table is, in Chromium. No stage of the tests: a busy machine proves nothing.

use super::{browsers, checks::cargo};
use crate::failure::{Failure, Outcome};
use crate::{process, repo, tools};

/// Measures the file as it was built; the words go to the benchmark.
pub(crate) fn bench(words: &[&str]) -> Outcome<()> {
    if !repo::product().is_file() {
        return Err(Failure::new(
            "There is no page to measure. Run: cargo xtask build",
        ));
    }
    let mut bench = cargo(&BENCH);
    bench.args(words).envs(browsers::chromium()?);
    match tools::papaparse() {
        Ok(script) => {
            bench.env("PAPAPARSE", script);
        }
        Err(failure) => println!("{failure}\nThe comparison with PapaParse is left out."),
    }
    process::run(&mut bench)
}

/// It measures a browser, and needs no more speed itself than the journeys, with which it shares its build.
const BENCH: [&str; 8] = [
    "bench",
    "--profile",
    "dev",
    "--package",
    "e2e",
    "--bench",
    "table",
    "--",
];
