//! The smoke test: builds the page with Trunk in the development profile, as `trunk serve` does, and runs a few journeys
//! on it in Chromium.

use super::browsers;
use super::checks::cargo;
use super::tally::Tally;
use crate::failure::{Failure, Outcome};
use crate::{process, repo, tools};

/// The journeys: each shows that a part of the page works at all.
const JOURNEYS: [&str; 7] = [
    "founding_cases::typed_muna_barat_needs_105_a_day",
    "keeping::a_reload_keeps_what_was_typed",
    "language::a_language_switch_keeps_what_was_typed_and_what_was_found",
    "links::a_link_brings_its_case",
    "pace::pasted_reports_give_a_pace_and_a_finish",
    "tables::a_sheet_of_an_office_is_read_by_every_way_in",
    "undo::typing_is_undone_and_done_again",
];

/// Builds the page and runs the journeys. One whose name is wrong would not run, so they are counted.
pub(super) fn run(tally: &mut Tally) -> Outcome<()> {
    let browser = browsers::chromium()?;
    let page = repo::target().join("smoke");
    process::run(tools::trunk()?.args(["build", "--dist"]).arg(&page))?;
    let mut journeys = cargo(&["test", "--package", "e2e", "--"]);
    journeys
        .args(["over_http::chromium", "--test-threads=2"])
        .envs(browser)
        .env("ENGINE", "chromium")
        .env("PAGE", page.join("index.html"))
        .env("JOURNEYS", JOURNEYS.join(" "));
    let before = tally.passed();
    tally.run(&mut journeys)?;
    let passed = tally.passed().saturating_sub(before);
    if usize::try_from(passed) == Ok(JOURNEYS.len()) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{passed} journeys ran: xtask/src/testing/smoke.rs names {}.",
        JOURNEYS.len()
    )))
}
