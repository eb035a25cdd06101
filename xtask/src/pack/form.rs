//! Renders the form as static HTML, which the page shows until the program runs.

use crate::failure::{Outcome, While};
use crate::{process, repo};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The file that holds the rendered form until the page is packed.
pub(super) fn file() -> PathBuf {
    repo::target().join("static-form.html")
}

/// Renders the form with the page's own views.
pub(super) fn draw() -> Outcome<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root());
    cargo.args(["run", "--quiet", "--example", "static_form"]);
    let form = process::filter(&mut cargo, "")?;
    fs::write(file(), form).when("keep the drawn form")
}
