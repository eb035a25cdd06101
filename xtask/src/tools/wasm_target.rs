//! The standard library for the target `wasm32-unknown-unknown`.

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::repo;
use std::path::Path;
use std::process::Command;

/// The target that browsers run.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the toolchain unless it is there.
pub(super) fn ensure() -> Outcome<()> {
    if is_installed() {
        return Ok(());
    }
    let added = process::run(
        Command::new("rustup")
            .args(["target", "add", TARGET])
            .current_dir(repo::root()),
    );
    added.map_err(|_| {
        Failure::new(format!(
            "The target {TARGET} is missing: run `rustup target add {TARGET}`."
        ))
    })
}

/// Whether the compiler that builds this workspace has the target's library.
fn is_installed() -> bool {
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--print", "target-libdir", "--target", TARGET])
        .current_dir(repo::root());
    process::output(&mut rustc).is_some_and(|folder| Path::new(folder.trim()).is_dir())
}
