//! The programs that builds and tests call, each at a pinned version. One of a fitting version on the PATH is used;
//! otherwise it is installed, once for all clones, from crates.io or from npm.

mod cargo_install;
mod npm;
mod rustc;

pub(crate) use rustc::{TARGET, add_parts, machine_folders, small_standard_library};

use crate::failure::{Failure, Outcome, While};
use crate::{process, repo};
use std::env::{home_dir, var_os};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program `wasm-bindgen`, which writes the glue between page and wasm. Its version is that of the locked crate.
pub(crate) fn wasm_bindgen() -> Outcome<PathBuf> {
    let wanted = repo::locked_version("wasm-bindgen")?;
    on_path("wasm-bindgen", |version| version == wanted).map_or_else(
        || cargo_install::program("wasm-bindgen-cli", "wasm-bindgen", &wanted),
        Ok,
    )
}

/// Trunk, with `wasm-bindgen` on its PATH. The caller adds the subcommand.
pub(crate) fn trunk() -> Outcome<Command> {
    let trunk = on_path("trunk", |version| version.starts_with("0.21."))
        .map_or_else(|| cargo_install::program("trunk", "trunk", "0.21.14"), Ok)?;
    let mut trunk = Command::new(trunk);
    trunk.current_dir(repo::root());
    trunk.env("PATH", path_with(&wasm_bindgen()?)?);
    // Trunk reads NO_COLOR as a boolean and refuses the usual "1".
    trunk.env_remove("NO_COLOR");
    Ok(trunk)
}

/// geckodriver, Firefox's WebDriver. Mozilla keeps every version compatible with all current browsers.
pub(crate) fn geckodriver() -> Outcome<PathBuf> {
    let named = var_os("GECKODRIVER").map(PathBuf::from);
    named.or_else(|| process::find("geckodriver")).map_or_else(
        || cargo_install::program("geckodriver", "geckodriver", "0.37.1"),
        Ok,
    )
}

/// The program `wasm-opt` of Binaryen. Versions before 132 fail on current wasm.
pub(crate) fn wasm_opt() -> Outcome<PathBuf> {
    let is_new = |version: &str| version.parse().is_ok_and(|version: u32| 132 <= version);
    on_path("wasm-opt", is_new).map_or_else(|| npm::program("binaryen", "wasm-opt", "132.0.0"), Ok)
}

/// esbuild, which minifies scripts and style sheets. A build without it works; the page is then 2.5 kB larger.
pub(crate) fn esbuild() -> Outcome<PathBuf> {
    let wanted = "0.28.2";
    on_path("esbuild", |version| version == wanted)
        .map_or_else(|| npm::program("esbuild", "esbuild", wanted), Ok)
}

/// PapaParse, the CSV parser that the benchmark compares the page with. No part of it comes into the page.
pub(crate) fn papaparse() -> Outcome<PathBuf> {
    npm::file("papaparse", "5.7.1", "papaparse/papaparse.min.js")
}

/// Installs every tool of builds and tests that is missing, and prints the file of each.
pub(crate) fn install_all() -> Outcome<()> {
    add_parts();
    println!("wasm-bindgen  {}", wasm_bindgen()?.display());
    println!("wasm-opt      {}", wasm_opt()?.display());
    match esbuild() {
        Ok(file) => println!("esbuild       {}", file.display()),
        Err(failure) => println!("esbuild       none: {failure}"),
    }
    println!("geckodriver   {}", geckodriver()?.display());
    println!("trunk         {}", trunk()?.get_program().display());
    Ok(())
}

/// The program of that name on the PATH, if `fits` accepts its version.
fn on_path(name: &str, fits: impl Fn(&str) -> bool) -> Option<PathBuf> {
    let file = process::find(name)?;
    let text = process::output(Command::new(&file).arg("--version"))?;
    fits(version_in(&text)?).then_some(file)
}

/// The first word that starts with a digit: `wasm-opt version 132 (version_132)` is 132.
fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// The PATH with the folder of this program first.
fn path_with(program: &Path) -> Outcome<std::ffi::OsString> {
    let first = program.parent().map(Path::to_path_buf);
    let present = var_os("PATH").unwrap_or_default();
    std::env::join_paths(first.into_iter().chain(std::env::split_paths(&present)))
        .when("extend the PATH")
}

/// The folder in which a tool is installed.
fn folder(name: &str, version: &str) -> Outcome<PathBuf> {
    let caches = || {
        let caches = var_os("XDG_CACHE_HOME").map(PathBuf::from);
        Some(
            caches
                .or_else(|| Some(home_dir()?.join(".cache")))?
                .join(repo::PROGRAM),
        )
    };
    let tools = var_os("KALKULATOR_IKD_TOOLS")
        .map(PathBuf::from)
        .or_else(caches);
    let tools = tools.ok_or_else(|| {
        Failure::new("No home folder is known: name one in KALKULATOR_IKD_TOOLS.")
    })?;
    Ok(tools.join(format!("{name}-{version}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tool_has_its_own_way_of_saying_its_version() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(
            version_in("wasm-opt version 132 (version_132)"),
            Some("132")
        );
        assert_eq!(version_in("no number"), None);
    }
}
