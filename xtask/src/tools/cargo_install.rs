//! Builds a tool from its published crate: slow, but a machine with Rust needs nothing else for it.

use crate::failure::Outcome;
use crate::process;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A crate with a program.
pub(super) struct Crate<'a> {
    /// The crate's name.
    pub(super) name: &'a str,
    /// Its exact version.
    pub(super) version: &'a str,
    /// Whether to build with the crate's own lock file.
    pub(super) locked: bool,
}

/// A profile that compiles quickly: the tool runs for a second, so it need not be fast.
const PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// Builds the crate into `folder/bin`, without its default features, which are for downloads that we do not want.
pub(super) fn install(package: &Crate<'_>, folder: &Path) -> Outcome<()> {
    let build = folder.join("build");
    let mut cargo = Command::new("cargo");
    cargo.args([
        "install",
        package.name,
        "--version",
        package.version,
        "--no-default-features",
        "--no-track",
        "--quiet",
    ]);
    cargo
        .arg("--root")
        .arg(folder)
        .env("CARGO_TARGET_DIR", &build);
    // Outside the workspace, whose settings are for the page.
    cargo
        .envs(PROFILE)
        .env_remove("RUSTFLAGS")
        .current_dir(folder);
    if package.locked {
        cargo.arg("--locked");
    }
    println!(
        "Building {} from source; this takes some minutes, once.",
        package.name
    );
    process::run(&mut cargo)?;
    fs::remove_dir_all(build).ok();
    Ok(())
}
