//! The programs that a build needs, each at a pinned version: taken from the PATH, or installed once for all clones.

mod cache;
mod cargo_install;
mod esbuild;
mod geckodriver;
mod node_package;
mod papaparse;
mod release;
mod rustc;
mod version;
mod wasm_bindgen;
mod wasm_opt;
mod wasm_target;

pub(crate) use esbuild::esbuild;
pub(crate) use geckodriver::geckodriver;
pub(crate) use papaparse::papaparse;
pub(crate) use rustc::{machine_folders, small_standard_library};
pub(crate) use wasm_bindgen::ensure as wasm_bindgen;
pub(crate) use wasm_opt::wasm_opt;
pub(crate) use wasm_target::{TARGET, ensure as wasm_target};

use crate::failure::Outcome;
use crate::process;
use std::path::PathBuf;
use std::process::Command;

/// Installs every missing tool and prints the file of each.
pub(crate) fn install_all() -> Outcome<()> {
    wasm_target::ensure()?;
    for (name, file) in [
        ("wasm-bindgen", wasm_bindgen::ensure()?),
        ("wasm-opt", wasm_opt::wasm_opt()?),
    ] {
        println!("{name:<13} {}", file.display());
    }
    match esbuild() {
        Ok(file) => println!("{:<13} {}", "esbuild", file.display()),
        Err(failure) => println!("{:<13} none: {failure}", "esbuild"),
    }
    Ok(())
}

/// The program of that name on the PATH, if `fits` accepts its version.
fn on_path(name: &str, fits: impl Fn(&str) -> bool) -> Option<PathBuf> {
    let file = process::find(name)?;
    let text = process::output(Command::new(&file).arg("--version"))?;
    fits(version::read(&text)?).then_some(file)
}
