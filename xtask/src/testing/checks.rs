//! The commands that each stage of `cargo xtask test` runs.

use super::browsers;
use super::licences;
use super::stage::Stage;
use super::tally::Tally;
use crate::failure::Outcome;
use crate::{pack, process, repo, weigh};
use std::process::Command;

/// Performs one stage, and adds the tests that ran to the tally.
pub(super) fn perform(stage: Stage, tally: &mut Tally) -> Outcome<()> {
    match stage {
        Stage::Fmt => process::run(&mut cargo(&["fmt", "--all", "--check"])),
        Stage::Licences => licences::check(),
        Stage::Pure => tally.run(&mut cargo(&["test", "--no-default-features"])),
        Stage::Native => {
            tally.run(&mut cargo(&["test"]))?;
            tally.run(&mut cargo(&["test", "--package", "xtask"]))
        }
        Stage::Clippy => clippy(),
        Stage::Docs => {
            let mut doc = cargo(&[
                "doc",
                "--workspace",
                "--no-deps",
                "--document-private-items",
            ]);
            process::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        }
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

/// Runs clippy for every way in which the code is built. Warnings of clippy and of the compiler are errors.
fn clippy() -> Outcome<()> {
    let deny = ["--", "-D", "warnings"];
    for way in [
        ["--workspace", "--all-targets"].as_slice(),
        &["--no-default-features", "--all-targets"],
        &["--target", "wasm32-unknown-unknown"],
    ] {
        process::run(cargo(&["clippy"]).args(way).args(deny))?;
    }
    Ok(())
}

/// Cargo with these arguments, in the workspace.
pub(super) fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(repo::root());
    cargo
}
