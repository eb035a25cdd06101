//! `cargo xtask`: the project's own commands. Each is a module with one entry; [`failure`] has their error type,
//! [`repo`] the project's folders.

#![expect(
    clippy::print_stdout,
    reason = "commands print their results on standard output"
)]

mod failure;
mod measure;
mod notes;
mod pack;
mod process;
mod release;
mod repo;
mod serve;
mod testing;
mod tools;
mod weigh;

use failure::{Failure, Outcome};
use std::process::ExitCode;

/// The help text, also printed when the command is unknown.
const USAGE: &str = "\
cargo xtask run [--port N]                            build and serve on 127.0.0.1, from port 8080 on
cargo xtask build                                     build the one file, dist/index.html, and weigh it
cargo xtask release --address https://…/ikd.html      build and write dist/release, with what portals need to embed it, and the notes
cargo xtask test                                      what a person waits for after an edit: layout, tests, lints, a smoke test
cargo xtask test --full                               check everything, stopping at the first failure
cargo xtask test [--only STAGE,...] [--from STAGE]    some stages of all
cargo xtask journeys [PART OF A NAME]                 some journeys in every engine, on the file as it was built
cargo xtask bench [--runs N] [--save]                 the speed of the table, on the file as it was built
cargo xtask bench first [--runs N] [--save]           how soon that file answers, against a minimal page with Yew
cargo xtask tools                                     install the pinned tools, no more
cargo xtask faulty                                    build the page that the journeys stop at will
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match perform(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Performs the command that the words of the command line name.
fn perform(words: &[&str]) -> Outcome<()> {
    match words {
        ["run"] => serve::run(serve::FIRST_PORT),
        ["run", "--port", port] => serve::run(serve::read_port(port)?),
        ["build"] => pack::build(),
        ["faulty"] => pack::build_faulty().map(|file| println!("{}", file.display())),
        ["release", "--address", address] => release::release(address),
        ["test", choice @ ..] => testing::test(&testing::read_choice(choice)?),
        ["journeys", words @ ..] => testing::journeys(words),
        ["bench", words @ ..] => testing::bench(words),
        ["measure", "news"] => measure::news(),
        ["tools"] => tools::install_all(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(Failure::new(format!(
            "`{}` is not a command of xtask.\n\n{USAGE}",
            other.join(" ")
        ))),
    }
}
