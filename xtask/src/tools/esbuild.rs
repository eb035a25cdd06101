//! esbuild, the minifier of scripts and style sheets. A build without it works; the page is then 2.5 kB larger.

use super::{cache, node_package, on_path};
use crate::failure::Outcome;
use std::path::PathBuf;

/// The version to install.
const VERSION: &str = "0.28.2";

/// The program, which is installed if it is missing.
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
