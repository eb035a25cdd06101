//! Packs the two parts of the program for the page: optimises the wasm for size, compresses it with LZMA, encodes it as
//! base64.

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

/// The arguments of wasm-opt's first run. It keeps two sections that are stripped later: the target features, from
/// which wasm-opt knows what it may use, and the names, which are checked first.
const PASSES: [&str; 6] = [
    "-Oz",
    // LZMA finds more repetitions if large functions are not inlined and neighbours are similar: 1 % less when packed.
    "--one-caller-inline-max-function-size=20",
    "--always-inline-max-function-size=4",
    "--converge",
    "--reorder-functions-by-name",
    "--debuginfo",
];

/// The arguments that strip the sections which only tools read.
const STRIPPING: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The argument that shortens names. Not in the first run, where `--converge` would repeat it and change names again.
const RENAMING: &str = "--minify-imports-and-exports-and-modules";

/// The packed program, and the names that its glue must use.
pub(super) struct Program {
    /// The texts of the blocks: the first part, then the depths if there are any.
    pub(super) blocks: Vec<String>,
    /// The new names of the imports and exports, which the glue must use too.
    pub(super) names: Names,
}

/// Packs the program: its first part, and the depths if it is in two parts. If they are the same as in the last build,
/// the stored result is used, which is faster.
pub(super) fn packed(page: &Path, depths: Option<&Path>) -> Outcome<Program> {
    let remembered = Remembered::of(page, depths)?;
    if let Some(program) = remembered.program() {
        return Ok(program);
    }
    let (page, list) = optimised_page(page)?;
    let mut parts = vec![page];
    parts.extend(depths.map(optimised_depths).transpose()?);
    for part in &parts {
        refuse_folders(part, &tools::machine_folders())?;
    }
    let streams = parts.iter().map(|part| streams::apart(part));
    let blocks = blocks(&streams.collect::<Outcome<Vec<_>>>()?)?;
    verify(&blocks, &parts)?;
    remembered.keep(&blocks, &list)?;
    let names = Names::read(&list);
    Ok(Program { blocks, names })
}

/// The texts of the blocks, one for each part. Together they are one LZMA stream, so that matches in the second part can
/// refer to the first. The stream is cut where the decoder has read enough for the first part.
fn blocks(parts: &[Vec<u8>]) -> Outcome<Vec<String>> {
    let stream = parts.concat();
    let packed = compressed(&stream)?;
    let [page, _] = parts else {
        return Ok(vec![block::text_of(&packed, stream.len())]);
    };
    let cut = needed(&packed, page.len())
        .and_then(|needed| packed.split_at_checked(needed))
        .ok_or_else(|| Failure::new("The packed program does not unpack."))?;
    Ok(vec![
        block::text_of(cut.0, page.len()),
        block::text_of(cut.1, stream.len()),
    ])
}

/// Fails unless the page's decoder unpacks the blocks to these parts.
fn verify(blocks: &[String], parts: &[Vec<u8>]) -> Outcome<()> {
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

/// The number of packed bytes that the decoder needs for the first `length` unpacked bytes.
fn needed(packed: &[u8], length: usize) -> Option<usize> {
    let mut lzma = Lzma::open(packed, usize::MAX)?;
    lzma.unpack(packed, length)?;
    Some(lzma.consumed())
}

/// The optimised wasm of the first part, and wasm-opt's list of new names. Fails if it contains code of the depths.
fn optimised_page(page: &Path) -> Outcome<(Vec<u8>, String)> {
    let optimised = optimised(page)?;
    depths::refuse(&fs::read(&optimised).when("read what wasm-opt wrote")?)?;
    stripped(&optimised, &[RENAMING])
}

fn optimised_depths(depths: &Path) -> Outcome<Vec<u8>> {
    Ok(stripped(&optimised(depths)?, &[])?.0)
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

/// Runs `passes`, then strips the sections that only tools read. Returns the wasm and the output of wasm-opt.
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

/// Fails if the program contains a path of the build machine, which would make builds differ between machines.
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

/// Compresses bytes to an LZMA stream with the unpacked size in its header, which the crate `unpack` decodes.
fn compressed(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    // Wasm is not aligned, so the position of a byte does not help to predict its value.
    options.pb = 0;
    // One more bit of the previous byte as context, and longer matches: each saves a few tenths of a per cent.
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
        let parts = [
            b"jemput bola, jemput bola".to_vec(),
            b"jemput bola lagi".to_vec(),
        ];

        let blocks = blocks(&parts).unwrap();

        assert_eq!(lengths(&blocks), [24, 40]);
        assert!(blocks[0].len() > blocks[1].len());
    }

    #[test]
    fn a_program_in_one_part_has_one_block() {
        let blocks = blocks(&[b"jemput bola".to_vec()]).unwrap();

        assert_eq!(lengths(&blocks), [11]);
    }

    fn lengths(blocks: &[String]) -> Vec<usize> {
        let sizes = blocks.iter().map(|block| block::sizes(block).unwrap());
        sizes.map(|(_, unpacked)| unpacked).collect()
    }
}
