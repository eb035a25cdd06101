//! Tools from crates.io: prebuilt where `cargo binstall` is there and finds them, otherwise built with `cargo install`.

use super::folder;
use crate::failure::Outcome;
use crate::process;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A profile that compiles quickly: a tool runs for a second, so it need not be fast.
const PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// The program of a crate, which is installed if it is missing.
pub(super) fn program(package: &str, name: &str, version: &str) -> Outcome<PathBuf> {
    let folder = folder(name, version)?;
    let file = process::executable(&folder.join("bin"), name);
    if !file.is_file() {
        install(&[package, "--version", version], &folder)?;
    }
    Ok(file)
}

fn install(package: &[&str], folder: &Path) -> Outcome<()> {
    println!("Installing {} ...", package.join(" "));
    let scratch = folder.join("build");
    fs::create_dir_all(&scratch).ok();
    let cargo = || {
        let mut cargo = Command::new("cargo");
        // Outside the workspace, whose settings are for the page.
        cargo.current_dir(folder).env_remove("RUSTFLAGS");
        cargo.env("CARGO_TARGET_DIR", &scratch).envs(PROFILE);
        cargo
    };
    let with = |words: &[&str]| {
        let mut cargo = cargo();
        cargo.args(words).args(package).args(["--root", "."]);
        cargo
    };
    let prebuilt = process::output(&mut with(&["binstall", "--no-confirm"]));
    if prebuilt.is_none() {
        println!("Building it from source; this takes some minutes, once.");
        // Without the default features, which are for downloads.
        let build = ["install", "--quiet", "--no-default-features"];
        // A registry's mirror may lack a crate of the lock file.
        if process::output(with(&build).arg("--locked")).is_none() {
            process::run(&mut with(&build))?;
        }
    }
    fs::remove_dir_all(scratch).ok();
    Ok(())
}
