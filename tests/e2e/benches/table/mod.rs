//! How fast "Hitung banyak daerah" is, with a table of 83,762 villages.
//!
//! In reading order: `villages` makes the table, `workplace` opens pages, `reading`, `typing` and `scrolling` measure.

mod draws;
mod reading;
mod scrolling;
mod typing;
mod villages;
mod workplace;

use crate::add;
use crate::browser::Browser;
use crate::record::Report;
use workplace::{Reader, Workplace};

pub(crate) use workplace::built_page;

/// Measures the built page, and PapaParse where that is installed.
pub(crate) fn measure(browser: &Browser, runs: usize) -> Report {
    let workplace = Workplace::start(browser, villages::table());
    let mut findings = Vec::new();
    add(&mut findings, reading::compare(&workplace, runs));
    add(&mut findings, reading::slowly(&workplace, runs));
    workplace.open(Reader::Ours);
    browser.run(include_str!("scripts/read.js"), Vec::new());
    add(&mut findings, typing::cell(&workplace));
    add(&mut findings, typing::target(&workplace));
    add(&mut findings, scrolling::scrolling(&workplace));
    let rival = workplace.rival.as_ref();
    let rival = rival.map(|version| format!("PapaParse {version}"));
    let method = include_str!("method.md");
    Report {
        title: "A table of all villages",
        command: "",
        heads: ["theirs", "theirs / ours"],
        with: rival.unwrap_or_else(|| {
            "npm was missing, so nothing was compared with PapaParse".to_owned()
        }),
        findings,
        method: method.replace("{rows}", &villages::COUNT.to_string()),
    }
}
