//! `cargo xtask build`: builds the product, one HTML file that contains styles, glue and program. Cargo compiles the
//! program, wasm-bindgen writes its glue, and everything is inserted into the template `index.html`.

pub(crate) mod block;
mod compile;
mod depths;
mod form;
mod mark;
mod names;
mod page;
mod policy;
mod program;
mod remembered;
mod script;
mod split;
mod streams;
mod unpacker;

use crate::failure::{Outcome, While};
use crate::{repo, weigh};
use compile::Glued;
use page::Parts;
use program::Program;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the product.
pub(crate) fn build() -> Outcome<()> {
    make(&repo::product(), &[])
}

/// Builds a page with planted faults, for the journeys about recovery from a panic. Returns its path.
pub(crate) fn build_faulty() -> Outcome<PathBuf> {
    let file = repo::target().join("faulty").join("index.html");
    make(&file, &["planted-faults"])?;
    Ok(file)
}

/// Builds the minimal page, with which `cargo xtask bench first` compares the product. Returns its path.
pub(crate) fn build_minimal() -> Outcome<PathBuf> {
    let file = repo::target().join("minimal").join("index.html");
    let glued = compile::glued(&compile::program("minimal")?)?;
    let program = program::packed(&glued.wasm, None)?;
    let page = page::assemble_bare(
        &source("tests/minimal/index.html")?,
        &boot(
            &glued,
            &program,
            &["web/unpack.js", "tests/minimal/boot.js"],
        )?,
        &program.blocks,
        &script::check(&source("web/came.js")?)?,
    )?;
    write(&file, &page)?;
    Ok(file)
}

/// Builds the page with these features of the program, writes it to `file`, and prints the sizes of its parts.
fn make(file: &Path, features: &[&str]) -> Outcome<()> {
    let form = form::drawn()?;
    let compiled = compile::compile(features)?;
    let parts = split::split(&compiled)?;
    let glued = compile::glued(&parts.page)?;
    let page = packed(&glued, &parts.depths, form)?;
    write(file, &page)?;
    println!("\n{}", weigh::weigh(&page)?);
    Ok(())
}

fn write(file: &Path, page: &str) -> Outcome<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).when(format!("make the folder {}", folder.display()))?;
    }
    fs::write(file, page).when(format!("write {}", file.display()))
}

/// The text of the page, with the program, the form and all scripts.
fn packed(glued: &Glued, depths: &Path, form: String) -> Outcome<String> {
    let program = program::packed(&glued.wasm, Some(depths))?;
    let parts = Parts {
        sheet: script::sheet(&source("styles/app.css")?)?,
        whole: script::check(&sources(&["web/damaged.js", "web/whole.js"])?)?,
        check: script::check(&source("web/check.js")?)?,
        boot: boot(glued, &program, &BOOT)?,
        came: script::check(&source("web/came.js")?)?,
        mark: mark::of(&program.blocks)?,
        form,
        blocks: program.blocks,
    };
    page::assemble(&source("index.html")?, &parts)
}

/// The boot script: the glue, and these sources with the decoder in its place.
fn boot(glued: &Glued, program: &Program, names: &[&str]) -> Outcome<String> {
    let glue = program.names.applied(&script::joined(&glued.glue)?);
    let unpacker = unpacker::unpacker()?;
    script::program(&glue, &sources(names)?.replace(unpacker::PLACE, &unpacker))
}

/// The sources of the boot script, which unpacks and starts the program.
const BOOT: [&str; 5] = [
    "web/damaged.js",
    "web/unpack.js",
    "web/early.js",
    "web/frame.js",
    "web/boot.js",
];

/// The texts of files of the project, concatenated.
fn sources(names: &[&str]) -> Outcome<String> {
    names.iter().map(|name| source(name)).collect()
}

/// The text of a file of the project, with LF as line end, as browsers have it when they hash a script.
fn source(name: &str) -> Outcome<String> {
    let text = fs::read_to_string(repo::root().join(name)).when(format!("read {name}"))?;
    Ok(text.replace("\r\n", "\n"))
}
