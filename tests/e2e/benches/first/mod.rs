//! How soon the page answers, compared with a minimal page with Yew that is packed in the same way.
//!
//! In reading order: a `condition` is a connection and a device, `pages` serves both pages, an `opening` measures one
//! load of a page, `comparison` compares ours with the minimal page's, and `keys` measures typing.

mod comparison;
mod condition;
mod keys;
mod opening;
mod pages;

use crate::add;
use crate::browser::Browser;
use crate::finding::Finding;
use crate::record::Report;
use pages::{Pages, Which};

/// Measures the built page and the minimal one.
pub(crate) fn measure(browser: &Browser, runs: usize) -> Report {
    let pages = Pages::start(browser);
    let mut findings = Vec::new();
    add(&mut findings, vec![sizes()]);
    for condition in condition::ALL {
        add(&mut findings, comparison::compare(&pages, condition, runs));
    }
    add(&mut findings, keys::keys(&pages, condition::SLOW_DEVICE));
    Report {
        title: "The first answer",
        command: "first ",
        heads: ["minimal", "ours / minimal"],
        with: "pages as files and gzipped by a local server".to_owned(),
        findings,
        method: include_str!("method.md").to_owned(),
    }
}

fn sizes() -> Finding {
    let [ours, minimal] = [Which::Ours, Which::Minimal].map(|page| page.gzipped().len());
    Finding {
        theirs: minimal.to_string(),
        ..Finding::told("bytes of the file, gzipped", ours)
    }
}
