//! The compiler: its parts, a small standard library, and no names of this machine's folders in the product.

use crate::{process, repo};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Has rustup add the target and the source of the standard library, where they are missing. Without rustup, the compiler
/// says itself what it lacks.
pub(crate) fn add_parts() {
    for words in [["target", "add", TARGET], ["component", "add", "rust-src"]] {
        process::output(Command::new("rustup").args(words).current_dir(repo::root()));
    }
}

/// Has cargo build the standard library for size, with panics that abort without a message: the page reports them
/// (web/boot.js). This saves a seventh of the wasm. The options are unstable; `rust-toolchain.toml` pins the compiler,
/// so they are those of one version.
pub(crate) fn small_standard_library(command: &mut Command) {
    // For the wasm target only: with other flags the programs for the host would be built again.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS);
    command.env("RUSTC_BOOTSTRAP", "1");
    command.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

/// Panics without messages, locations or `Debug` output, which also keeps the folders of this machine out of the page.
const FLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The folders of this machine whose names must not be in the product.
pub(crate) fn machine_folders() -> Vec<String> {
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let sources = cargo
        .as_ref()
        .map(|cargo| folders_in(&cargo.join("registry").join("src")))
        .unwrap_or_default();
    let folders = cargo.into_iter().chain(sources).chain([repo::root()]);
    folders.map(|folder| folder.display().to_string()).collect()
}

/// The entries of a folder; none if it does not exist.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}
