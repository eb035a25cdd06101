//! Writes the figures down, with how and where they were measured.

use std::fs;
use std::path::Path;
use std::thread::available_parallelism;

use crate::finding::{Finding, table};
use crate::villages;
use crate::workplace::Workplace;

/// Where it was measured.
#[derive(Debug)]
pub(crate) struct Circumstances {
    day: String,
    browser: String,
    rival: String,
    processors: usize,
    runs: usize,
}

impl Circumstances {
    /// Those of a run.
    pub(crate) fn of(workplace: &Workplace, runs: usize) -> Self {
        let rival = workplace.rival.as_ref();
        let rival = rival.map(|version| format!("PapaParse {version}"));
        Self {
            day: workplace.day(),
            browser: workplace.browser(),
            rival: rival.unwrap_or_else(|| {
                "npm was missing, so nothing was compared with PapaParse".to_owned()
            }),
            processors: available_parallelism().map_or(1, usize::from),
            runs,
        }
    }
}

/// Writes the document, and names it.
pub(crate) fn save(circumstances: &Circumstances, findings: &[Finding]) -> &'static str {
    let name = "docs/benchmarks.md";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = text(circumstances, findings);
    fs::write(folder.join(name), text).expect("the document can be written");
    name
}

fn text(circumstances: &Circumstances, findings: &[Finding]) -> String {
    let Circumstances {
        day,
        browser,
        rival,
        processors,
        runs,
    } = circumstances;
    let method = include_str!("method.md");
    let method = method.replace("{rows}", &villages::COUNT.to_string());
    let table = table(findings);
    format!(
        "# Benchmarks\n\n`cargo xtask build && cargo xtask bench --save` writes this page.\n\n\
         Measured on {day} (UTC), {processors} processors, {browser} without a window, {rival}; {runs} runs of each reading.\n\n\
         {table}\n{method}"
    )
}
