//! The reader of CSV that the benchmark holds the page against; nothing of it comes into the page.

use super::{cache, node_package};
use crate::failure::Outcome;
use std::path::{Path, PathBuf};

/// The version installed.
const VERSION: &str = "5.7.1";

/// Its minified script, installed if need be.
pub(crate) fn papaparse() -> Outcome<PathBuf> {
    let folder = cache::installed("papaparse", VERSION, |folder| {
        node_package::install("papaparse", VERSION, folder, &script(folder))
    })?;
    Ok(script(&folder))
}

/// Where the script lies below the folder that it was installed in.
fn script(folder: &Path) -> PathBuf {
    folder.join("node_modules/papaparse/papaparse.min.js")
}
