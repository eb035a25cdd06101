//! The compiler, told to build small and to keep this machine out of the product.

use crate::repo;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Has cargo build the standard library for size, with panics that only stop the program: the page speaks for it then
/// (web/boot.js). A seventh of the wasm is saved. The compiler of `rust-toolchain.toml` is pinned, so its unstable
/// options are those of one version.
pub(super) fn small_standard_library(command: &mut Command) {
    // For this target alone: other flags for host programs would have them rebuilt.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", FLAGS);
    command.env("RUSTC_BOOTSTRAP", "1");
    command.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

/// Panics without texts, places or debug forms: that also keeps the folders of this machine out of the page.
const FLAGS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The folders of this machine that must not be read in the product.
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

/// What is in a folder, if it is there.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}
