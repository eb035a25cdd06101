//! Packs the wasm for the page: optimised for size, compressed with LZMA, encoded as base64.

use super::names::Names;
use super::remembered::Remembered;
use super::{block, depths, streams};
use crate::failure::{Failure, Outcome, While};
use crate::{process, tools};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use unpack::{Lzma, Progress, Unpacker};

/// The arguments of wasm-opt. It reads from a section of the wasm which features it may use, so this section is deleted
/// only afterwards. The names stay until they are checked.
const PASSES: [&str; 6] = [
    "-Oz",
    // LZMA finds more repetitions if large functions are not inlined and neighbours are similar: 1 % less when packed.
    "--one-caller-inline-max-function-size=20",
    "--always-inline-max-function-size=4",
    "--converge",
    "--reorder-functions-by-name",
    "--debuginfo",
];

/// What only tools read.
const STRIPPING: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The pass that shortens names runs after the others: `--converge` would repeat it and change the names again.
const RENAMING: &str = "--minify-imports-and-exports-and-modules";

/// The packed program, and the names that its glue must use.
pub(super) struct Program {
    /// The texts of the two blocks: the page, then the depths.
    pub(super) blocks: [String; 2],
    /// The names that glue and wasm share.
    pub(super) names: Names,
}

/// The packed program. If both parts are the same as last time, the stored result is used, which makes a second start
/// quick.
pub(super) fn packed(page: &Path, depths: &Path) -> Outcome<Program> {
    let remembered = Remembered::of(page, depths)?;
    if let Some(program) = remembered.program() {
        return Ok(program);
    }
    let (page, list) = optimised_page(page)?;
    let depths = stripped(&optimised(depths)?, &[])?.0;
    for part in [&page, &depths] {
        refuse_folders(part, &tools::machine_folders())?;
    }
    let blocks = blocks(&streams::apart(&page)?, &streams::apart(&depths)?)?;
    verify(&blocks, [&page, &depths])?;
    remembered.keep(&blocks, &list)?;
    let names = Names::read(&list);
    Ok(Program { blocks, names })
}

/// The texts of the two blocks. Both are one LZMA stream, so that the second part can repeat what the first has. It is
/// cut where the decoder has what it needs for the first.
fn blocks(page: &[u8], depths: &[u8]) -> Outcome<[String; 2]> {
    let stream = [page, depths].concat();
    let packed = compressed(&stream)?;
    let cut = needed(&packed, page.len())
        .and_then(|needed| packed.split_at_checked(needed))
        .ok_or_else(|| Failure::new("The packed program does not unpack."))?;
    Ok([
        block::text_of(cut.0, page.len()),
        block::text_of(cut.1, stream.len()),
    ])
}

/// Fails unless the page's decoder makes these parts of the blocks.
fn verify(blocks: &[String; 2], parts: [&Vec<u8>; 2]) -> Outcome<()> {
    let mut unpacker = Unpacker::default();
    for (block, part) in blocks.iter().zip(parts) {
        let mut progress = unpacker.open(block.as_bytes());
        while progress == Progress::More {
            progress = unpacker.step();
        }
        if unpacker.wasm() != part.as_slice() {
            return Err(Failure::new(
                "The packed program unpacks to something else.",
            ));
        }
    }
    Ok(())
}

/// How many of the packed bytes the first `length` bytes need.
fn needed(packed: &[u8], length: usize) -> Option<usize> {
    let mut lzma = Lzma::open(packed, usize::MAX)?;
    lzma.unpack(packed, length)?;
    Some(lzma.consumed())
}

/// The first part, optimised and without a name of the depths in it, and wasm-opt's list of names.
fn optimised_page(page: &Path) -> Outcome<(Vec<u8>, String)> {
    let optimised = optimised(page)?;
    depths::refuse(&fs::read(&optimised).when("read what wasm-opt wrote")?)?;
    stripped(&optimised, &[RENAMING])
}

fn optimised(wasm: &Path) -> Outcome<PathBuf> {
    let smaller = wasm.with_extension("optimised");
    let mut optimise = Command::new(tools::wasm_opt()?);
    optimise
        .args(PASSES)
        .arg(wasm)
        .arg("--output")
        .arg(&smaller);
    process::run(&mut optimise)?;
    Ok(smaller)
}

/// The wasm without what only tools read, after further passes, and what these print.
fn stripped(wasm: &Path, passes: &[&str]) -> Outcome<(Vec<u8>, String)> {
    let file = wasm.with_extension("stripped");
    let mut strip = Command::new(tools::wasm_opt()?);
    strip
        .args(passes)
        .args(STRIPPING)
        .arg(wasm)
        .arg("--output")
        .arg(&file);
    let printed = process::filter(&mut strip, "")?;
    Ok((fs::read(file).when("read what wasm-opt wrote")?, printed))
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

/// Compresses bytes to an LZMA stream with the size in its header, which the crate `unpack` reads.
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

    #[test]
    fn a_folder_of_the_machine_is_refused() {
        let folders = ["/home/a".to_owned()];

        assert_eq!(refuse_folders(b"panicked at src/main.rs", &folders), Ok(()));
        assert!(refuse_folders(b"panicked at /home/a/src/main.rs", &folders).is_err());
    }

    #[test]
    fn both_blocks_unpack_one_after_the_other() {
        let (page, depths) = (b"jemput bola, jemput bola", b"jemput bola lagi");

        let [first, second] = blocks(page, depths).unwrap();

        let length = |block: &str| block::sizes(block).unwrap().1;
        assert_eq!((length(&first), length(&second)), (24, 40));
        assert!(first.len() > second.len());
    }
}
