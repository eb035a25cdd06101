//! Runs the journeys in parallel.

use std::env;
use std::process::ExitCode;

use libtest_mimic::Arguments;

use crate::engine::Engine;
use crate::journey::{Journey, Shared};

/// Runs the journeys selected on the command line where their subjects say, as far as the engines are installed. Those of
/// a missing engine are ignored and reported; if `CI` is set, a missing engine is a failure. At the end it says which
/// journeys were repeated.
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
    let shared = Shared::default();
    let trials = engines.into_iter().flat_map(|engine| {
        let shared = &shared;
        journeys
            .iter()
            .filter(|journey| is_chosen(journey.name))
            .flat_map(move |journey| journey.trials(engine, shared))
    });
    let arguments = Arguments::from_args();
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if !arguments.list {
        eprintln!("{}", shared.repeats);
    }
    conclusion.exit_code()
}

/// Whether the variable `JOURNEYS` names the journey among others, or is not set.
fn is_chosen(journey: &str) -> bool {
    let names = env::var("JOURNEYS").ok();
    names.is_none_or(|names| names.split(' ').any(|name| journey.ends_with(name)))
}
