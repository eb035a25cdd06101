//! PapaParse, the CSV parser that the benchmark compares the page with. No part of it comes into the page.

use super::{cache, node_package};
use crate::failure::Outcome;
use std::path::{Path, PathBuf};

/// The version to install.
const VERSION: &str = "5.7.1";

/// Its minified script, which is installed if it is missing.
pub(crate) fn papaparse() -> Outcome<PathBuf> {
    let folder = cache::installed("papaparse", VERSION, |folder| {
        node_package::install("papaparse", VERSION, folder, &script(folder))
    })?;
    Ok(script(&folder))
}

/// The script's file in the folder of its installation.
fn script(folder: &Path) -> PathBuf {
    folder.join("node_modules/papaparse/papaparse.min.js")
}
