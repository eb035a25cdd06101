//! Compiles the program to wasm with cargo, and runs wasm-bindgen to write the glue between it and the page.

use crate::failure::{Failure, Outcome, While};
use crate::{process, repo, tools};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The output of wasm-bindgen.
pub(super) struct Glued {
    /// The path of the wasm file.
    pub(super) wasm: PathBuf,
    /// The glue, as a classic script (not a module).
    pub(super) glue: String,
}

/// Compiles the program in the release profile, with these features besides `two-parts`. Returns the path of the wasm.
pub(super) fn compile(features: &[&str]) -> Outcome<PathBuf> {
    let features = [&["two-parts"], features].concat().join(",");
    built(
        &["rustc", "--bin", repo::PROGRAM, "--features", &features],
        &["--", RELOCATIONS],
    )
}

/// Has the linker keep relocations, which splitting needs. A wasm that is not split would still contain them.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// Compiles the program of another package, which is in one part. Returns the path of the wasm.
pub(super) fn program(package: &str) -> Outcome<PathBuf> {
    built(&["build", "--package", package, "--bin", package], &[])
}

/// Compiles a library package to a separate wasm. Returns its path.
pub(super) fn library(package: &str) -> Outcome<PathBuf> {
    built(
        &[
            "rustc",
            "--package",
            package,
            "--lib",
            "--crate-type",
            "cdylib",
        ],
        &[],
    )
}

/// Runs a cargo command with the release profile for the wasm target; `last` comes behind its options. Returns the path of
/// the wasm that it builds.
fn built(words: &[&str], last: &[&str]) -> Outcome<PathBuf> {
    tools::add_parts();
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root()).args(words).args([
        "--release",
        "--locked",
        "--target",
        tools::TARGET,
        "--message-format",
        "json-render-diagnostics",
    ]);
    tools::small_standard_library(cargo.args(last));
    let messages = process::filter(&mut cargo, "")?;
    // The requested wasm is the last one; its dependencies come before it.
    let file = messages.lines().rev().find_map(wasm_in);
    file.ok_or_else(|| Failure::new("Cargo names no wasm that it built."))
}

/// The path of the wasm that a JSON message of cargo names, if any.
fn wasm_in(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let files = message.get("filenames")?.as_array()?;
    let mut files = files
        .iter()
        .filter_map(|file| file.as_str().map(PathBuf::from));
    files.find(|file| file.extension().is_some_and(|ending| ending == "wasm"))
}

/// Runs wasm-bindgen, which adapts the wasm and writes the glue.
pub(super) fn glued(wasm: &Path) -> Outcome<Glued> {
    let folder = repo::target().join("glued");
    let mut wasm_bindgen = Command::new(tools::wasm_bindgen()?);
    wasm_bindgen
        .args(["--target", "no-modules", "--no-typescript"])
        // The second part shares the function table, whose export would be dropped otherwise.
        .arg("--keep-lld-exports")
        .args(["--out-name", repo::PROGRAM, "--out-dir"])
        .arg(&folder)
        .arg(wasm);
    process::run(&mut wasm_bindgen)?;
    let glue = folder.join(format!("{}.js", repo::PROGRAM));
    Ok(Glued {
        wasm: folder.join(format!("{}_bg.wasm", repo::PROGRAM)),
        glue: fs::read_to_string(glue).when("read the glue")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wasm_is_told_from_what_is_built_for_it() {
        let program = r#"{"reason":"compiler-artifact","filenames":["/t/a.d","/t/a.wasm"]}"#;
        let library = r#"{"reason":"compiler-artifact","filenames":["/t/a.rlib"]}"#;

        assert_eq!(wasm_in(program), Some(PathBuf::from("/t/a.wasm")));
        assert_eq!(wasm_in(library), None);
        assert_eq!(wasm_in("warning: unused"), None);
    }
}
