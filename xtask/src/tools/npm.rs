//! Tools from npm.

use super::folder;
use crate::failure::{Failure, Outcome};
use crate::process;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Windows has scripts with these endings.
const ENDING: &str = if cfg!(windows) { ".cmd" } else { "" };

/// A program of a package, which is installed if it is missing.
pub(super) fn program(package: &str, name: &str, version: &str) -> Outcome<PathBuf> {
    file(package, version, &format!(".bin/{name}{ENDING}"))
}

/// A file below the folder `node_modules` of a package, which is installed if it is missing.
pub(super) fn file(package: &str, version: &str, name: &str) -> Outcome<PathBuf> {
    let folder = folder(package, version)?;
    let file = folder.join("node_modules").join(name);
    if file.is_file() {
        return Ok(file);
    }
    let package = format!("{package}@{version}");
    println!("Installing {package} ...");
    fs::create_dir_all(&folder).ok();
    let mut npm = Command::new(format!("npm{ENDING}"));
    npm.args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"]);
    npm.arg(&folder).arg(&package).current_dir(&folder);
    if process::run(&mut npm).is_ok() && file.is_file() {
        return Ok(file);
    }
    Err(Failure::new(format!(
        "{package} could not be installed: install Node.js with npm, or put the program itself on the PATH."
    )))
}
