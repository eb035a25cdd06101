//! Runs the journeys in parallel.

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Arguments;

use crate::browsers::Browsers;
use crate::engine::Engine;
use crate::journey::Journey;

/// Runs the journeys selected on the command line in every installed engine. Those of a missing engine are ignored and
/// reported; if `CI` is set, a missing engine is a failure.
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
