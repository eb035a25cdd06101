//! The program `wasm-opt` of Binaryen, which makes the wasm a third smaller.

use super::release::{self, Release};
use super::{cache, node_package, on_path, version};
use crate::failure::{Failure, Outcome};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version to install. Older ones fail on current wasm.
const VERSION: u32 = 132;

/// The program, which is installed if it is missing.
pub(crate) fn wasm_opt() -> Outcome<PathBuf> {
    let new_enough = |found: &str| version::major(found).is_some_and(|major| VERSION <= major);
    if let Some(file) = on_path("wasm-opt", new_enough) {
        return Ok(file);
    }
    let folder = cache::installed("binaryen", &VERSION.to_string(), |folder| {
        let had = archive().is_some_and(|archive| release::fetch(&archive, folder));
        if had && runs(&released(folder)) {
            return Ok(());
        }
        let program = node_package::program(folder, "wasm-opt");
        node_package::install("binaryen", &format!("{VERSION}.0.0"), folder, &program).map_err(|failure| {
            Failure::new(format!(
                "{failure} Or put wasm-opt {VERSION} or newer on the PATH (Binaryen, from GitHub)."
            ))
        })
    })?;
    let released = released(&folder);
    Ok(if released.is_file() {
        released
    } else {
        node_package::program(&folder, "wasm-opt")
    })
}

/// The program's file in the release archive.
fn released(folder: &Path) -> PathBuf {
    process::executable(&folder.join("bin"), "wasm-opt")
}

/// Whether the file is a program for this system.
fn runs(file: &Path) -> bool {
    process::output(Command::new(file).arg("--version")).is_some()
}

/// The release for this system, if there is one.
fn archive() -> Option<Release> {
    let system = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("macos", "aarch64") => "arm64-macos".to_owned(),
        (system @ ("linux" | "macos" | "windows"), arch @ ("x86_64" | "aarch64")) => {
            format!("{arch}-{system}")
        }
        _ => return None,
    };
    Some(Release {
        repository: "WebAssembly/binaryen",
        tag: format!("version_{VERSION}"),
        archive: format!("binaryen-version_{VERSION}-{system}.tar.gz"),
        outer_folders: 1,
    })
}
