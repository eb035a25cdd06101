//! Compiles the page's decoder, the crate `unpack`, to a wasm small enough to be part of the script.

use super::compile;
use crate::failure::{Outcome, While};
use crate::{process, repo, tools};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::process::Command;

/// The placeholder of the decoder in web/unpack.js.
pub(super) const PLACE: &str = "UNPACKER_WASM";

/// The wasm of the decoder as base64.
pub(super) fn unpacker() -> Outcome<String> {
    let compiled = compile::library("unpack")?;
    let smaller = repo::target().join("unpacker.wasm");
    let mut optimise = Command::new(tools::wasm_opt()?);
    optimise.args(["-Oz", "--converge", "--strip-debug", "--strip-producers"]);
    optimise.arg("--enable-bulk-memory");
    process::run(optimise.arg(compiled).arg("--output").arg(&smaller))?;
    Ok(STANDARD.encode(fs::read(smaller).when("read the decoder")?))
}
