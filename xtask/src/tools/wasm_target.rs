//! The parts that rustup adds to the toolchain: the target `wasm32-unknown-unknown`, and the source of the standard
//! library.

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::repo;
use std::path::Path;
use std::process::Command;

/// The target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The path in the toolchain that exists if the source of the standard library is installed.
const SOURCE: &str = "lib/rustlib/src/rust/library/Cargo.lock";

/// Adds the target and the source if they are missing.
pub(crate) fn ensure() -> Outcome<()> {
    if !has_target() {
        add(["target", "add", TARGET])?;
    }
    if !has_source() {
        add(["component", "add", "rust-src"])?;
    }
    Ok(())
}

fn add(words: [&str; 3]) -> Outcome<()> {
    let mut rustup = Command::new("rustup");
    let added = process::run(rustup.args(words).current_dir(repo::root()));
    let line = words.join(" ");
    added.map_err(|_| Failure::new(format!("The toolchain lacks a part: run `rustup {line}`.")))
}

/// Whether the toolchain of this workspace has the target's library.
fn has_target() -> bool {
    let folder = asked(&["--print", "target-libdir", "--target", TARGET]);
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

fn has_source() -> bool {
    let folder = asked(&["--print", "sysroot"]);
    folder.is_some_and(|folder| Path::new(folder.trim()).join(SOURCE).is_file())
}

/// The output of the workspace's compiler.
fn asked(words: &[&str]) -> Option<String> {
    process::output(Command::new("rustc").args(words).current_dir(repo::root()))
}
