//! Runs the journeys, as many at a time as asked for.

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Arguments;

use crate::browsers::Browsers;
use crate::engine::Engine;
use crate::journey::Journey;

/// Runs what the command line chooses of the journeys, in every engine that this machine has, or in the one of the
/// variable `ENGINE`. One that is missing is named, and its journeys count as ignored; where `CI` is set they may not be.
pub fn run(journeys: &[Journey]) -> ExitCode {
    let engines = Engine::wanted();
    let missing: Vec<String> = engines
        .iter()
        .filter_map(|engine| engine.missing())
        .collect();
    for engine in &missing {
        eprintln!("Left out: {engine}.");
    }
    let must_be_whole = env::var_os("CI").is_some();
    if missing.len() == engines.len() || must_be_whole && !missing.is_empty() {
        eprintln!("The journeys cannot be run without.");
        return ExitCode::FAILURE;
    }
    let browsers = Arc::new(Browsers::default());
    let trials = engines.into_iter().flat_map(|engine| {
        let browsers = &browsers;
        journeys
            .iter()
            .flat_map(move |journey| journey.trials(engine, browsers))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
