//! Trunk, which builds a page from the template and the crate.

use super::cargo_install::{self, Crate};
use super::release::{self, Release};
use super::{cache, on_path};
use crate::failure::Outcome;
use crate::process;
use std::path::PathBuf;
use std::process::Command;

/// The version to install: the last that our compiler builds.
const VERSION: &str = "0.21.14";

/// The program, which is installed if it is missing.
pub(super) fn ensure() -> Outcome<PathBuf> {
    if let Some(file) = on_path("trunk", |version| version == VERSION) {
        return Ok(file);
    }
    let folder = cache::installed("trunk", VERSION, |folder| {
        let bin = folder.join("bin");
        let file = process::executable(&bin, "trunk");
        let had = archive().is_some_and(|archive| release::fetch(&archive, &bin));
        if had && process::output(Command::new(file).arg("--version")).is_some() {
            return Ok(());
        }
        cargo_install::install(
            &Crate {
                name: "trunk",
                version: VERSION,
                locked: true,
            },
            folder,
        )
    })?;
    Ok(process::executable(&folder.join("bin"), "trunk"))
}

/// The release for this system, if there is one.
fn archive() -> Option<Release> {
    let system = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", arch @ ("x86_64" | "aarch64")) => format!("{arch}-unknown-linux-gnu.tar.gz"),
        ("macos", arch) => format!("{arch}-apple-darwin.tar.gz"),
        ("windows", "x86_64") => "x86_64-pc-windows-msvc.zip".to_owned(),
        _ => return None,
    };
    Some(Release {
        repository: "trunk-rs/trunk",
        tag: format!("v{VERSION}"),
        archive: format!("trunk-{system}"),
        outer_folders: 0,
    })
}
