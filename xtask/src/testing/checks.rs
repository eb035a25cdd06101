//! The commands that each stage of `cargo xtask test` runs.

use super::browsers;
use super::licences;
use super::smoke;
use super::stage::Stage;
use super::tally::Tally;
use crate::failure::Outcome;
use crate::{pack, process, repo, weigh};
use std::process::Command;

/// Performs one stage, all of it or what is quick, and adds the tests that ran to the tally.
pub(super) fn perform(stage: Stage, is_full: bool, tally: &mut Tally) -> Outcome<()> {
    match stage {
        Stage::Fmt => process::run(&mut cargo(&["fmt", "--all", "--check"])),
        Stage::Licences => licences::check(),
        Stage::Pure => tally.run(&mut cargo(&["test", "--no-default-features"])),
        Stage::Native if is_full => {
            tally.run(&mut cargo(&["test", "--", "--include-ignored"]))?;
            tally.run(&mut cargo(&[
                "test",
                "--package",
                "xtask",
                "--package",
                "unpack",
            ]))
        }
        Stage::Native => tally.run(&mut cargo(&["test", "--lib", "--test", "native"])),
        Stage::Clippy if is_full => WAYS.iter().try_for_each(|way| clippy(way)),
        Stage::Clippy => clippy(&["--all-targets"]),
        Stage::Docs => {
            let mut doc = cargo(&[
                "doc",
                "--workspace",
                "--no-deps",
                "--document-private-items",
            ]);
            process::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        }
        Stage::Smoke => smoke::run(tally),
        Stage::Build => pack::build(),
        Stage::Size => weigh::check(),
        Stage::Journeys => {
            let browsers = browsers::ensure()?;
            let faulty = pack::build_faulty()?;
            tally.run(cargo(&JOURNEYS).envs(browsers).env("FAULTY_PAGE", faulty))
        }
    }
}

/// `cargo xtask journeys`: runs the journeys that the words choose. The last stage runs all of them in the same way.
pub(crate) fn journeys(words: &[&str]) -> Outcome<()> {
    let browsers = browsers::ensure()?;
    let faulty = pack::build_faulty()?;
    let mut journeys = cargo(&JOURNEYS);
    process::run(
        journeys
            .args(words)
            .envs(browsers)
            .env("FAULTY_PAGE", faulty),
    )
}

/// The arguments of cargo. Two journeys run at a time, since a browser uses more than one core.
const JOURNEYS: [&str; 5] = ["test", "--package", "e2e", "--", "--test-threads=2"];

/// The ways in which the code is built.
const WAYS: [&[&str]; 5] = [
    &["--workspace", "--all-targets"],
    &["--no-default-features", "--all-targets"],
    &["--target", "wasm32-unknown-unknown"],
    &[
        "--target",
        "wasm32-unknown-unknown",
        "--features",
        "two-parts",
    ],
    &["--target", "wasm32-unknown-unknown", "--package", "unpack"],
];

/// Runs clippy for one way. Warnings of clippy and of the compiler are errors.
fn clippy(way: &[&str]) -> Outcome<()> {
    process::run(cargo(&["clippy"]).args(way).args(["--", "-D", "warnings"]))
}

/// Cargo with these arguments, in the workspace.
pub(super) fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(repo::root());
    cargo
}
