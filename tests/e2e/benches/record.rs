//! Writes the figures down, with how and where they were measured.

use std::fs;
use std::path::Path;
use std::thread::available_parallelism;

use crate::browser::Browser;
use crate::finding::{Finding, table};

/// The findings of a benchmark, as a section of docs/benchmarks.md.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) title: &'static str,
    /// The words of the command that writes it, behind `cargo xtask bench`.
    pub(crate) command: &'static str,
    /// The heads of the columns for the page that ours is compared with, and for the ratio.
    pub(crate) heads: [&'static str; 2],
    /// What else the figures depend on, such as the version of PapaParse.
    pub(crate) with: String,
    pub(crate) findings: Vec<Finding>,
    pub(crate) method: String,
}

impl Report {
    /// The section's text, without its title.
    pub(crate) fn text(&self, browser: &Browser, runs: usize) -> String {
        let Self {
            command,
            with,
            method,
            ..
        } = self;
        let (day, version) = (browser.day(), browser.version());
        let processors = available_parallelism().map_or(1, usize::from);
        let table = table(self.heads, &self.findings);
        format!(
            "`cargo xtask build && cargo xtask bench {command}--save` writes this section.\n\n\
             Measured on {day} (UTC), {processors} processors, {version} without a window, {with}; {runs} runs of each reading.\n\n\
             {table}\n{method}"
        )
    }
}

/// Writes the section of that title into the document, and names it. The other sections stay.
pub(crate) fn save(title: &str, text: &str) -> &'static str {
    let name = "docs/benchmarks.md";
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name);
    let document = fs::read_to_string(&file).expect("the document can be read");
    let head = format!("{SECTION}{title}\n");
    let (before, after) = match document.split_once(&head) {
        Some((before, rest)) => {
            let end = rest.find(SECTION).unwrap_or(rest.len());
            (before, rest.get(end..).unwrap_or_default())
        }
        None => (document.as_str(), ""),
    };
    let document = [before, &head, "\n", text.trim_end(), "\n", after].concat();
    fs::write(&file, document).expect("the document can be written");
    name
}

/// The beginning of a section's title.
const SECTION: &str = "\n## ";
