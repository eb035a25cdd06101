//! The programs that a build needs, each at a pinned version: taken from the PATH, or installed once for all clones.

mod cache;
mod cargo_install;
mod esbuild;
mod geckodriver;
mod node_package;
mod papaparse;
mod release;
mod rustc;
mod trunk;
mod version;
mod wasm_bindgen;
mod wasm_opt;
mod wasm_target;

pub(crate) use esbuild::esbuild;
pub(crate) use geckodriver::geckodriver;
pub(crate) use papaparse::papaparse;
pub(crate) use rustc::machine_folders;
pub(crate) use wasm_opt::wasm_opt;

use crate::failure::{Outcome, While};
use crate::{process, repo};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs every missing tool and prints the file of each.
pub(crate) fn install_all() -> Outcome<()> {
    wasm_target::ensure()?;
    for (name, file) in [
        ("trunk", trunk::ensure()?),
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

/// Trunk in the workspace, with its tools on the PATH and the crates downloaded. The caller adds the subcommand.
pub(crate) fn trunk() -> Outcome<Command> {
    wasm_target::ensure()?;
    let mut trunk = Command::new(trunk::ensure()?);
    let wasm_bindgen = wasm_bindgen::ensure()?;
    wasm_opt()?;
    fetch_crates()?;
    trunk
        .current_dir(repo::root())
        .env("PATH", path_with(&[&hook()?, &wasm_bindgen])?);
    rustc::small_standard_library(&mut trunk);
    // Trunk reads NO_COLOR as a boolean and refuses the usual "1".
    trunk.env_remove("NO_COLOR");
    // Trunk's errors name their causes. A backtrace of Trunk itself helps nobody here.
    trunk.env("RUST_LIB_BACKTRACE", "0");
    Ok(trunk)
}

/// Downloads the crates of the build and of its build scripts, since Trunk builds offline.
fn fetch_crates() -> Outcome<()> {
    let mut fetch = Command::new("cargo");
    fetch.args([
        "fetch",
        "--quiet",
        "--target",
        wasm_target::TARGET,
        "--target",
        "host-tuple",
    ]);
    rustc::small_standard_library(&mut fetch);
    process::run(fetch.current_dir(repo::root()))
}

/// A copy of this program under the name that Trunk's hook calls. If the hook called cargo, this program would be built
/// again with the flags that are meant for the page.
fn hook() -> Outcome<PathBuf> {
    let folder = repo::target().join("hook");
    let file = process::executable(&folder, "ikd-pack");
    let present = std::env::current_exe().when("find this program")?;
    std::fs::create_dir_all(&folder).when("make a folder for the hook")?;
    std::fs::copy(present, &file).when("copy this program for the hook")?;
    Ok(file)
}

/// The PATH with the folders of these programs first.
fn path_with(programs: &[&Path]) -> Outcome<std::ffi::OsString> {
    let first = programs.iter().filter_map(|program| program.parent());
    let first = first.map(Path::to_path_buf);
    let present = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(first.chain(std::env::split_paths(&present))).when("extend the PATH")
}

/// The program of that name on the PATH, if `fits` accepts its version.
fn on_path(name: &str, fits: impl Fn(&str) -> bool) -> Option<PathBuf> {
    let file = process::find(name)?;
    let text = process::output(Command::new(&file).arg("--version"))?;
    fits(version::read(&text)?).then_some(file)
}
