//! The programs that a build needs, each at a pinned version: found on the PATH, or installed once for all clones.

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

/// Makes every tool ready and says where each is.
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

/// A Trunk that finds all it needs, in the workspace, with the crates fetched; the subcommand is still to be added.
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
    // Trunk reads NO_COLOR as a yes or no of its own and refuses the usual "1".
    trunk.env_remove("NO_COLOR");
    // Its failures are told by their causes; where in Trunk they arose helps nobody here.
    trunk.env("RUST_LIB_BACKTRACE", "0");
    Ok(trunk)
}

/// Downloads what the build and its build scripts are made of; Trunk itself then needs no network.
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

/// This very program under the name that Trunk's hook calls. Through cargo it would be built again, with the flags that
/// are meant for the page.
fn hook() -> Outcome<PathBuf> {
    let folder = repo::target().join("hook");
    let file = process::executable(&folder, "ikd-pack");
    let present = std::env::current_exe().when("find this program")?;
    std::fs::create_dir_all(&folder).when("make a folder for the hook")?;
    std::fs::copy(present, &file).when("copy this program for the hook")?;
    Ok(file)
}

/// The PATH, with the folders of these programs before all others.
fn path_with(programs: &[&Path]) -> Outcome<std::ffi::OsString> {
    let first = programs.iter().filter_map(|program| program.parent());
    let first = first.map(Path::to_path_buf);
    let present = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(first.chain(std::env::split_paths(&present))).when("extend the PATH")
}

/// The program of that name on the PATH, if `fits` says yes to its version.
fn on_path(name: &str, fits: impl Fn(&str) -> bool) -> Option<PathBuf> {
    let file = process::find(name)?;
    let text = process::output(Command::new(&file).arg("--version"))?;
    fits(version::read(&text)?).then_some(file)
}
