//! Packs the wasm for the page: optimised for size, compressed with LZMA, encoded as base64.

use super::names::Names;
use super::{block, streams};
use crate::failure::{Failure, Outcome, While};
use crate::{process, repo, tools};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// The arguments of wasm-opt. It reads from a section of the wasm which features it may use, so this section is deleted
/// only afterwards.
const PASSES: [&str; 7] = [
    "-Oz",
    // LZMA finds more repetitions if large functions are not inlined and neighbours are similar: 1 % less when packed.
    "--one-caller-inline-max-function-size=20",
    "--always-inline-max-function-size=4",
    "--converge",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
];

/// The pass that shortens names runs after the others: `--converge` would repeat it and change the names again.
const RENAMING: [&str; 2] = [
    "--minify-imports-and-exports-and-modules",
    "--strip-target-features",
];

/// The packed program, and the names that its glue must use.
pub(super) struct Program {
    /// The program block's text, with the LZMA stream in base64.
    pub(super) text: String,
    /// The names that glue and wasm share.
    pub(super) names: Names,
}

/// The packed program. If the wasm is the same as last time, the stored result is used, which makes a second start
/// quick.
pub(super) fn packed(wasm: &Path) -> Outcome<Program> {
    let compiled = fs::read(wasm).when("read the wasm")?;
    // The code that packs a wasm is part of the recipe too.
    let packing = [
        include_str!("program.rs"),
        include_str!("streams.rs"),
        include_str!("block.rs"),
    ]
    .concat();
    let recipe = [&PASSES[..], &RENAMING[..], &[&packing]].concat().join(" ");
    let digest = Sha256::digest([compiled.as_slice(), recipe.as_bytes()].concat());
    let remembered = repo::target().join("packed");
    let digest_file = remembered.join("digest");
    let (text_file, list_file) = (remembered.join("program"), remembered.join("names"));

    let known = fs::read(&digest_file).is_ok_and(|known| known == digest.as_slice());
    let remembers = (
        fs::read_to_string(&text_file),
        fs::read_to_string(&list_file),
    );
    if let (true, (Ok(text), Ok(list))) = (known, remembers) {
        let names = Names::read(&list);
        return Ok(Program { text, names });
    }
    let (optimised, list) = optimised(wasm)?;
    refuse_folders(&optimised, &tools::machine_folders())?;
    let text = block::text_of(&compressed(&streams::apart(&optimised)?)?);
    fs::create_dir_all(&remembered).when("make a folder for the packed program")?;
    // The digest is written last: without it the stored text is not used.
    fs::remove_file(&digest_file).ok();
    fs::write(text_file, &text).when("remember the packed program")?;
    fs::write(list_file, &list).when("remember the packed program")?;
    fs::write(digest_file, digest).when("remember the packed program")?;
    let names = Names::read(&list);
    Ok(Program { text, names })
}

/// The optimised wasm, and wasm-opt's list of names.
fn optimised(wasm: &Path) -> Outcome<(Vec<u8>, String)> {
    let (smaller, renamed) = (
        wasm.with_extension("optimised"),
        wasm.with_extension("renamed"),
    );
    let wasm_opt = tools::wasm_opt()?;
    let mut optimise = Command::new(&wasm_opt);
    process::run(
        optimise
            .args(PASSES)
            .arg(wasm)
            .arg("--output")
            .arg(&smaller),
    )?;
    let mut rename = Command::new(&wasm_opt);
    rename
        .args(RENAMING)
        .arg(&smaller)
        .arg("--output")
        .arg(&renamed);
    let list = process::filter(&mut rename, "")?;
    let bytes = fs::read(renamed).when("read what wasm-opt wrote")?;
    Ok((bytes, list))
}

/// Fails if the program contains the name of a folder of the build machine: the file would differ between machines.
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

/// Compresses bytes to an LZMA stream with the size in its header, which `web/lzma.js` reads.
fn compressed(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    // Wasm is not aligned, so the position of a byte does not help to predict it.
    options.pb = 0;
    // Each saves some tenths of a per cent: one more bit of the previous byte as context, and longer matches.
    options.lc = 4;
    options.nice_len = 273;
    let size = u64::try_from(bytes.len()).when("measure the program")?;
    let mut packer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size))
        .when("start packing the program")?;
    packer.write_all(bytes).when("pack the program")?;
    packer.finish().when("pack the program")
}

#[cfg(test)]
mod tests {
    use super::*;
    use lzma_rust2::LzmaReader;
    use std::io::Read;

    #[test]
    fn a_folder_of_the_machine_is_refused() {
        let folders = ["/home/a".to_owned()];

        assert_eq!(refuse_folders(b"panicked at src/main.rs", &folders), Ok(()));
        assert!(refuse_folders(b"panicked at /home/a/src/main.rs", &folders).is_err());
    }

    #[test]
    fn what_is_packed_unpacks_to_the_same() {
        let bytes = b"jemput bola, jemput bola, jemput bola".as_slice();

        let mut unpacked = Vec::new();
        LzmaReader::new_mem_limit(compressed(bytes).unwrap().as_slice(), u32::MAX, None)
            .unwrap()
            .read_to_end(&mut unpacked)
            .unwrap();

        assert_eq!(unpacked, bytes);
    }
}
