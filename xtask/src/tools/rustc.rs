//! The compiler, told to keep this machine out of the product: the same source makes the same file anywhere.

use crate::failure::{Failure, Outcome};
use crate::{process, repo};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Flags that replace folders of this machine in the texts of panics.
pub(super) fn flags() -> Outcome<String> {
    let commit = answer(&["-vV"])?;
    let commit = commit
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .unwrap_or_default();
    let library =
        PathBuf::from(answer(&["--print", "sysroot"])?.trim()).join("lib/rustlib/src/rust");
    // Where the library's source is not installed, its paths already read so.
    let library = remap(&library.display().to_string(), &format!("/rustc/{commit}"));
    let folders = machine_folders()
        .into_iter()
        .map(|folder| remap(&folder, ""));
    Ok(std::iter::once(library)
        .chain(folders)
        .collect::<Vec<_>>()
        .join(" "))
}

/// The folders of this machine that must not be read in the product, inner ones after outer ones, as the compiler
/// wants them. One with a space in it cannot be told to cargo.
pub(crate) fn machine_folders() -> Vec<String> {
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let sources = cargo
        .as_ref()
        .map(|cargo| folders_in(&cargo.join("registry").join("src")))
        .unwrap_or_default();
    let folders = cargo
        .into_iter()
        .chain(sources)
        .chain([repo::root()])
        .map(|folder| folder.display().to_string());
    folders.filter(|folder| !folder.contains(' ')).collect()
}

/// What is in a folder, if it is there.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// One replacement.
fn remap(from: &str, to: &str) -> String {
    format!("--remap-path-prefix={from}={to}")
}

/// What the workspace's compiler answers.
fn answer(words: &[&str]) -> Outcome<String> {
    let answer = process::output(Command::new("rustc").args(words).current_dir(repo::root()));
    answer.ok_or_else(|| Failure::new("rustc does not answer: install Rust with rustup."))
}
