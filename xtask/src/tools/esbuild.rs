//! The JavaScript minifier. A build without it works; the page is then 2.5 kB larger.

use super::{cache, node_package, on_path};
use crate::failure::Outcome;
use std::path::PathBuf;

/// The version installed.
const VERSION: &str = "0.28.2";

/// The program, installed if need be.
pub(crate) fn esbuild() -> Outcome<PathBuf> {
    if let Some(file) = on_path("esbuild", |version| version == VERSION) {
        return Ok(file);
    }
    let folder = cache::installed("esbuild", VERSION, |folder| {
        let program = node_package::program(folder, "esbuild");
        node_package::install("esbuild", VERSION, folder, &program)
    })?;
    Ok(node_package::program(&folder, "esbuild"))
}
