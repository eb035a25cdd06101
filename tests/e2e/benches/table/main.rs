//! How fast "Hitung banyak daerah" is, with a table of 83,762 villages, in Chromium. `cargo xtask bench` runs it.
//!
//! In reading order: `villages` makes the table, `workplace` opens pages, `reading`, `typing` and `scrolling` measure,
//! `statistics` says what is typical, `finding` holds it against its goal, `record` writes it down. The scripts that run
//! in the page are in `scripts/`.

#![expect(
    clippy::expect_used,
    reason = "a measurement ends where its ground gives way"
)]
#![expect(
    clippy::print_stdout,
    reason = "a command line speaks on standard output"
)]

mod draws;
mod finding;
mod options;
mod reading;
mod record;
mod scrolling;
mod statistics;
mod typing;
mod villages;
mod workplace;

use std::process::ExitCode;

use draws::Draws;
use finding::{Finding, Verdict};
use options::Options;
use record::Circumstances;
use workplace::{Reader, Workplace};

/// Of the order of runs and of the bootstrap.
const SEED: u64 = 84_000;

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let workplace = Workplace::start(villages::table());
    let mut draws = Draws::seeded(SEED);
    let mut findings = Vec::new();
    let mut is_straight = true;
    if workplace.rival.is_some() {
        let ruler = reading::ruler(&workplace, options.runs, &mut draws);
        is_straight = ruler.verdict == Verdict::Met;
        add(&mut findings, vec![ruler]);
    }
    if is_straight {
        measure(&workplace, options.runs, &mut draws, &mut findings);
    }
    println!("\n{}", finding::table(&findings));
    if !is_straight {
        println!(
            "The ruler is crooked: the same code differs from itself. Nothing more was measured. Give the machine a rest, \
             and run it again; by chance alone a straight one looks so once in twenty times."
        );
        return ExitCode::FAILURE;
    }
    if options.saves {
        let circumstances = Circumstances::of(&workplace, options.runs);
        let file = record::save(&circumstances, &findings);
        println!("Written to {file}.");
    }
    ExitCode::SUCCESS
}

/// All but the ruler.
fn measure(workplace: &Workplace, runs: usize, draws: &mut Draws, findings: &mut Vec<Finding>) {
    add(findings, reading::compare(workplace, runs, draws));
    add(findings, reading::slowly(workplace, runs));
    workplace.open(Reader::Ours);
    workplace.run(include_str!("scripts/read.js"), Vec::new());
    add(findings, typing::cell(workplace));
    add(findings, typing::target(workplace));
    add(findings, scrolling::scrolling(workplace));
}

/// Tells what was found at once: a later figure that cannot be measured ends the run.
fn add(findings: &mut Vec<Finding>, found: Vec<Finding>) {
    for finding in found {
        println!("{finding}");
        findings.push(finding);
    }
}
