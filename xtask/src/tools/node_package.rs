//! Installs npm packages.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs `package@version` into the folder. Fails if `file` is missing afterwards.
pub(super) fn install(package: &str, version: &str, folder: &Path, file: &Path) -> Outcome<()> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if process::output(Command::new(npm).arg("--version")).is_none() {
        return Err(Failure::new(format!(
            "{package} {version} comes as an npm package: install Node.js with npm."
        )));
    }
    let mut install = Command::new(npm);
    install.args([
        "install",
        "--no-audit",
        "--no-fund",
        "--no-update-notifier",
        "--silent",
        "--prefix",
    ]);
    process::run(
        install
            .arg(folder)
            .arg(format!("{package}@{version}"))
            .current_dir(folder),
    )?;
    if file.is_file() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "npm installed {package} {version}, but not {}: run the command again.",
        file.display()
    )))
}

/// The file of a program that a package in the folder provides.
pub(super) fn program(folder: &Path, name: &str) -> PathBuf {
    let ending = if cfg!(windows) { ".cmd" } else { "" };
    folder
        .join("node_modules")
        .join(".bin")
        .join(format!("{name}{ending}"))
}
