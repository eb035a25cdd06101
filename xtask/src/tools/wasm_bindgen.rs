//! The program `wasm-bindgen`, which writes the glue between page and wasm. Its version must be that of the locked
//! crate.

use super::cargo_install::{self, Crate};
use super::release::{self, Release};
use super::{cache, on_path};
use crate::failure::Outcome;
use crate::{process, repo};
use std::path::PathBuf;
use std::process::Command;

/// The program, which is installed if it is missing.
pub(crate) fn ensure() -> Outcome<PathBuf> {
    let wanted = repo::locked_version("wasm-bindgen")?;
    if let Some(file) = on_path("wasm-bindgen", |version| version == wanted) {
        return Ok(file);
    }
    let folder = cache::installed("wasm-bindgen", &wanted, |folder| {
        let bin = folder.join("bin");
        let file = process::executable(&bin, "wasm-bindgen");
        let had = archive(&wanted).is_some_and(|archive| release::fetch(&archive, &bin));
        if had && process::output(Command::new(file).arg("--version")).is_some() {
            return Ok(());
        }
        cargo_install::install(
            &Crate {
                name: "wasm-bindgen-cli",
                version: &wanted,
                locked: false,
            },
            folder,
        )
    })?;
    Ok(process::executable(&folder.join("bin"), "wasm-bindgen"))
}

/// The release for this system, if there is one.
fn archive(version: &str) -> Option<Release> {
    let system = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "x86_64-unknown-linux-musl",
        ("linux", "aarch64") => "aarch64-unknown-linux-gnu",
        ("macos", "x86_64") => "x86_64-apple-darwin",
        ("macos", "aarch64") => "aarch64-apple-darwin",
        ("windows", "x86_64") => "x86_64-pc-windows-msvc",
        _ => return None,
    };
    Some(Release {
        repository: "wasm-bindgen/wasm-bindgen",
        tag: version.to_owned(),
        archive: format!("wasm-bindgen-{version}-{system}.tar.gz"),
        outer_folders: 1,
    })
}
