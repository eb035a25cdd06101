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

use finding::Finding;
use options::Options;
use record::Circumstances;
use workplace::{Reader, Workplace};

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let workplace = Workplace::start(villages::table());
    let findings = measure(&workplace, options.runs);
    println!("\n{}", finding::table(&findings));
    if options.saves {
        let circumstances = Circumstances::of(&workplace, options.runs);
        let file = record::save(&circumstances, &findings);
        println!("Written to {file}.");
    }
    ExitCode::SUCCESS
}

fn measure(workplace: &Workplace, runs: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    add(&mut findings, reading::compare(workplace, runs));
    add(&mut findings, reading::slowly(workplace, runs));
    workplace.open(Reader::Ours);
    workplace.run(include_str!("scripts/read.js"), Vec::new());
    add(&mut findings, typing::cell(workplace));
    add(&mut findings, typing::target(workplace));
    add(&mut findings, scrolling::scrolling(workplace));
    findings
}

/// Tells what was found at once: a later figure that cannot be measured ends the run.
fn add(findings: &mut Vec<Finding>, found: Vec<Finding>) {
    for finding in found {
        println!("{finding}");
        findings.push(finding);
    }
}
