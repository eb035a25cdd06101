//! `cargo xtask bench`: measures the speed of the table in Chromium, or with `first` how soon the page answers. It is no
//! stage of the tests, since a busy machine is slower.

use super::{browsers, checks::cargo};
use crate::failure::{Failure, Outcome};
use crate::{pack, process, repo, tools};

/// Measures the built file. The words are passed to the benchmark.
pub(crate) fn bench(words: &[&str]) -> Outcome<()> {
    if !repo::product().is_file() {
        return Err(Failure::new(
            "There is no page to measure. Run: cargo xtask build",
        ));
    }
    let mut bench = cargo(&BENCH);
    bench.args(words).envs(browsers::chromium()?);
    if words.contains(&"first") {
        bench.env("MINIMAL_PAGE", pack::build_minimal()?);
        return process::run(&mut bench);
    }
    match tools::papaparse() {
        Ok(script) => {
            bench.env("PAPAPARSE", script);
        }
        Err(failure) => println!("{failure}\nThe comparison with PapaParse is left out."),
    }
    process::run(&mut bench)
}

/// The arguments of cargo. The benchmark measures a browser and need not be fast itself: it shares the journeys' build.
const BENCH: [&str; 8] = [
    "bench",
    "--profile",
    "dev",
    "--package",
    "e2e",
    "--bench",
    "speed",
    "--",
];
