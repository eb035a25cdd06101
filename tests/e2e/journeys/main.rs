//! The journeys: tests of the built page in a browser.
//!
//! A journey is a function that gets a page which is not opened yet. `journeys!` at the top of a file lists its
//! journeys, and `main` lists all files. Journeys rely only on names of fields, ids and links, which are the page's
//! public contract, not on the program.

#![expect(
    clippy::expect_used,
    reason = "a panic ends a journey, which is then reported as failed"
)]

mod arrival;
mod calendar;
mod cases;
mod claims;
mod damaged;
mod dates;
mod depths;
mod early;
mod embed;
mod excel_reports;
mod faults;
mod first_screen;
mod founding_cases;
mod hosting;
mod keeping;
mod keyboard;
mod language;
mod limits;
mod links;
mod milestones;
mod news;
mod old_figures;
mod pace;
mod pace_answers;
mod places;
mod policy;
mod press;
mod recovery;
mod saving;
mod screens;
mod table_beside;
mod table_days;
mod table_keeping;
mod table_limits;
mod table_lines;
mod table_rows;
mod table_targets;
mod table_ways_out;
mod tables;
mod taking_away;
mod typing;
mod undo;
mod warnings;
mod weekly_days;

use std::process::ExitCode;

fn main() -> ExitCode {
    let journeys = [
        arrival::JOURNEYS,
        calendar::JOURNEYS,
        claims::JOURNEYS,
        damaged::JOURNEYS,
        dates::JOURNEYS,
        depths::JOURNEYS,
        early::JOURNEYS,
        embed::JOURNEYS,
        excel_reports::JOURNEYS,
        faults::JOURNEYS,
        first_screen::JOURNEYS,
        founding_cases::JOURNEYS,
        hosting::JOURNEYS,
        keeping::JOURNEYS,
        keyboard::JOURNEYS,
        language::JOURNEYS,
        limits::JOURNEYS,
        links::JOURNEYS,
        milestones::JOURNEYS,
        news::JOURNEYS,
        old_figures::JOURNEYS,
        pace::JOURNEYS,
        pace_answers::JOURNEYS,
        places::JOURNEYS,
        policy::JOURNEYS,
        press::JOURNEYS,
        recovery::JOURNEYS,
        saving::JOURNEYS,
        screens::JOURNEYS,
        table_beside::JOURNEYS,
        table_days::JOURNEYS,
        table_limits::JOURNEYS,
        table_lines::JOURNEYS,
        table_rows::JOURNEYS,
        table_targets::JOURNEYS,
        table_keeping::JOURNEYS,
        table_ways_out::JOURNEYS,
        tables::JOURNEYS,
        taking_away::JOURNEYS,
        typing::JOURNEYS,
        undo::JOURNEYS,
        warnings::JOURNEYS,
        weekly_days::JOURNEYS,
    ];
    e2e::run(&journeys.concat())
}
