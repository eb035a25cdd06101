//! What each stage does.

use super::browsers;
use super::licences;
use super::stage::Stage;
use super::tally::Tally;
use crate::failure::Outcome;
use crate::{pack, process, repo, weigh};
use std::process::Command;

/// Performs one stage; tests that run are added to the tally.
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

/// The journeys that the words choose, as the last stage runs them all.
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

/// Two at a time: a browser is busy with more than one core as it is.
const JOURNEYS: [&str; 5] = ["test", "--package", "e2e", "--", "--test-threads=2"];

/// The compiler's and clippy's warnings, in every way the code is built, are errors.
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

/// Cargo in the workspace.
pub(super) fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(repo::root());
    cargo
}
