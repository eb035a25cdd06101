//! The wasm on its way into the page: optimised for size, deflated, written as base64.

use crate::failure::{Failure, Outcome, While};
use crate::{process, repo, tools};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use std::process::Command;

/// How wasm-opt is called. It reads from the wasm itself which features it may use, so it must see that section before
/// it deletes it.
const PASSES: [&str; 5] = [
    "-Oz",
    "--converge",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The program as text, from the last packing if the wasm is the same: that makes a second start quick.
pub(super) fn packed(wasm: &Path) -> Outcome<String> {
    let compiled = fs::read(wasm).when("read the wasm")?;
    let recipe = PASSES.join(" ");
    let digest = Sha256::digest([compiled.as_slice(), recipe.as_bytes()].concat());
    let remembered = repo::target().join("packed");
    let digest_file = remembered.join("digest");
    let text_file = remembered.join("program");

    let known = fs::read(&digest_file).is_ok_and(|known| known == digest.as_slice());
    if let (true, Ok(text)) = (known, fs::read_to_string(&text_file)) {
        return Ok(text);
    }
    let optimised = optimised(wasm)?;
    refuse_folders(&optimised, &tools::machine_folders())?;
    let text = STANDARD.encode(deflated(&optimised)?);
    fs::create_dir_all(&remembered).when("make a folder for the packed program")?;
    // The digest goes last: without it the text is not believed.
    fs::remove_file(&digest_file).ok();
    fs::write(text_file, &text).when("remember the packed program")?;
    fs::write(digest_file, digest).when("remember the packed program")?;
    Ok(text)
}

/// The wasm after wasm-opt.
fn optimised(wasm: &Path) -> Outcome<Vec<u8>> {
    let smaller = wasm.with_extension("optimised");
    process::run(
        Command::new(tools::wasm_opt()?)
            .args(PASSES)
            .arg(wasm)
            .arg("--output")
            .arg(&smaller),
    )?;
    fs::read(smaller).when("read what wasm-opt wrote")
}

/// Fails when the program names a folder of the machine that built it: the file would differ from machine to machine.
fn refuse_folders(program: &[u8], folders: &[String]) -> Outcome<()> {
    let is_named = |folder: &&String| {
        program
            .windows(folder.len())
            .any(|bytes| bytes == folder.as_bytes())
    };
    match folders.iter().find(is_named) {
        None => Ok(()),
        Some(folder) => Err(Failure::new(format!(
            "The program names the folder {folder}. Build with `cargo xtask build`, which tells the compiler to leave it out."
        ))),
    }
}

/// A zlib stream, which `DecompressionStream("deflate")` reads.
fn deflated(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut stream = Vec::new();
    zopfli::compress(
        zopfli::Options::default(),
        zopfli::Format::Zlib,
        bytes,
        &mut stream,
    )
    .when("deflate the program")?;
    Ok(stream)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_folder_of_the_machine_is_refused() {
        let folders = ["/home/a".to_owned()];

        assert_eq!(refuse_folders(b"panicked at src/main.rs", &folders), Ok(()));
        assert!(refuse_folders(b"panicked at /home/a/src/main.rs", &folders).is_err());
    }

    #[test]
    fn what_is_deflated_inflates_to_the_same() {
        let bytes = b"jemput bola, jemput bola, jemput bola".as_slice();

        let mut inflated = Vec::new();
        flate2::read::ZlibDecoder::new(deflated(bytes).unwrap().as_slice())
            .read_to_end(&mut inflated)
            .unwrap();

        assert_eq!(inflated, bytes);
    }
}
