//! How fast the page is, in Chromium. `cargo xtask bench` measures "Hitung banyak daerah" with 83,762 villages
//! (`table`), `cargo xtask bench first` how soon the page answers (`first`).
//!
//! Both share the `browser`, the cost of `typing`, the `statistics`, the `finding`, which is a figure beside its goal,
//! and the `record` in docs/benchmarks.md. The scripts that run in the page are in `scripts/`.

#![expect(
    clippy::expect_used,
    reason = "a measurement ends where its ground gives way"
)]
#![expect(
    clippy::print_stdout,
    reason = "a command line speaks on standard output"
)]

mod browser;
mod finding;
mod first;
mod options;
mod record;
mod statistics;
mod table;
mod typing;

use std::process::ExitCode;

use browser::Browser;
use finding::Finding;
use options::{Options, Subject};

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    let browser = Browser::start();
    let report = match options.subject {
        Subject::Table => table::measure(&browser, options.runs),
        Subject::First => first::measure(&browser, options.runs),
    };
    let text = report.text(&browser, options.runs);
    println!("\n{text}");
    if options.saves {
        println!("Written to {}.", record::save(report.title, &text));
    }
    ExitCode::SUCCESS
}

/// Tells what was found at once: a later figure that cannot be measured ends the run.
fn add(findings: &mut Vec<Finding>, found: Vec<Finding>) {
    for finding in found {
        println!("{finding}");
        findings.push(finding);
    }
}
