//! Installs a program that is published as an npm package.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs `package@version` into the folder, and makes sure that it brought the program.
pub(super) fn install(package: &str, version: &str, folder: &Path, name: &str) -> Outcome<()> {
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
    if program(folder, name).is_file() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "npm installed {package} {version}, but there is no program {name} in it: run the command again."
    )))
}

/// The file that starts a program of the packages installed in the folder.
pub(super) fn program(folder: &Path, name: &str) -> PathBuf {
    let ending = if cfg!(windows) { ".cmd" } else { "" };
    folder
        .join("node_modules")
        .join(".bin")
        .join(format!("{name}{ending}"))
}
