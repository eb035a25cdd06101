//! The form as it stands before the program runs, drawn by the page's own views.

use crate::failure::{Outcome, While};
use crate::{process, repo};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Where the form waits for the packing.
pub(super) fn file() -> PathBuf {
    repo::target().join("static-form.html")
}

/// Draws the form anew.
pub(super) fn draw() -> Outcome<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root());
    cargo.args(["run", "--quiet", "--example", "static_form"]);
    let form = process::filter(&mut cargo, "")?;
    fs::write(file(), form).when("keep the drawn form")
}
