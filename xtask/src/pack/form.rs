//! Renders the form as static HTML, which the page contains until the program runs.

use crate::failure::Outcome;
use crate::{process, repo};
use std::process::Command;

/// The HTML of the form, rendered with the program's own views (`examples/static_form.rs`).
pub(super) fn drawn() -> Outcome<String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root());
    cargo.args(["run", "--quiet", "--example", "static_form"]);
    process::filter(&mut cargo, "")
}
