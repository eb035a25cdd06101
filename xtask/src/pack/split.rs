//! Splits the compiled program in two: the first part, which shows the answer, and the depths (docs/build.md).

use crate::failure::{Failure, Outcome, While};
use crate::repo;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The paths of the two parts.
pub(super) struct Parts {
    /// The first part. It still has to be processed by wasm-bindgen.
    pub(super) page: PathBuf,
    /// The second part, which imports the memory and the function table of the first.
    pub(super) depths: PathBuf,
}

/// Splits the program at the import and the export of `src/browser/second_part.rs`.
pub(super) fn split(compiled: &Path) -> Outcome<Parts> {
    let folder = repo::target().join("split");
    fs::create_dir_all(&folder).when("make a folder for the parts")?;
    let wasm = fs::read(compiled).when("read the wasm")?;
    let page = folder.join("page.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = &folder;
    options.main_out_path = &page;
    transform(options)
        .map_err(|error| Failure::new(format!("The program cannot be split: {error:?}")))?;
    let depths = folder.join("split_depths.wasm");
    Ok(Parts { page, depths })
}
