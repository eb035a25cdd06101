//! Compiles the program to wasm, and has wasm-bindgen write the glue between it and the page.

use crate::failure::{Failure, Outcome, While};
use crate::{process, repo, tools};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program for the browser, and the script that joins it to the page.
pub(super) struct Glued {
    /// The file of the wasm.
    pub(super) wasm: PathBuf,
    /// The glue, as a script that is no module.
    pub(super) glue: String,
}

/// Compiles the program in the release profile. Returns the file of the wasm.
pub(super) fn compile(features: &[&str]) -> Outcome<PathBuf> {
    tools::add_parts();
    let mut cargo = Command::new("cargo");
    cargo.current_dir(repo::root()).args([
        "build",
        "--release",
        "--locked",
        "--target",
        tools::TARGET,
        "--bin",
        repo::PROGRAM,
        "--message-format",
        "json-render-diagnostics",
    ]);
    if !features.is_empty() {
        cargo.args(["--features", &features.join(",")]);
    }
    tools::small_standard_library(&mut cargo);
    let messages = process::filter(&mut cargo, "")?;
    let file = messages.lines().find_map(program_in);
    file.ok_or_else(|| Failure::new("Cargo names no program that it built."))
}

/// The wasm that a message of cargo names as a program.
fn program_in(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let file = PathBuf::from(message.get("executable")?.as_str()?);
    file.extension()
        .is_some_and(|ending| ending == "wasm")
        .then_some(file)
}

/// Has wasm-bindgen prepare the wasm and write the glue.
pub(super) fn glued(wasm: &Path) -> Outcome<Glued> {
    let folder = repo::target().join("glued");
    let mut wasm_bindgen = Command::new(tools::wasm_bindgen()?);
    wasm_bindgen
        .args(["--target", "no-modules", "--no-typescript"])
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
    fn the_program_is_told_from_what_is_built_for_it() {
        let program = r#"{"reason":"compiler-artifact","executable":"/t/a.wasm"}"#;
        let library = r#"{"reason":"compiler-artifact","executable":null}"#;
        let script = r#"{"reason":"compiler-artifact","executable":"/t/b"}"#;

        assert_eq!(program_in(program), Some(PathBuf::from("/t/a.wasm")));
        assert_eq!(program_in(library), None);
        assert_eq!(program_in(script), None);
        assert_eq!(program_in("warning: unused"), None);
    }
}
