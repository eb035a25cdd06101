//! Renders the form as static HTML, which the page shows until the program runs.

use crate::failure::Outcome;
use crate::{process, repo};
use std::process::Command;

/// The form, rendered with the page's own views.
pub(super) fn drawn() -> Outcome<String> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root());
    cargo.args(["run", "--quiet", "--example", "static_form"]);
    process::filter(&mut cargo, "")
}
