//! `cargo xtask build`: makes the product, one HTML file with styles, glue and program inside. Cargo compiles the
//! program, wasm-bindgen writes its glue, and everything is packed into the template `index.html`.

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
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the product.
pub(crate) fn build() -> Outcome<()> {
    make(&repo::product(), &[])
}

/// Builds the page for the journeys that stop it with a fault at any message. Returns its file.
pub(crate) fn build_faulty() -> Outcome<PathBuf> {
    let file = repo::target().join("faulty").join("index.html");
    make(&file, &["planted-faults"])?;
    Ok(file)
}

/// Builds the page with these features of the program, prints what its parts weigh, and writes it.
fn make(file: &Path, features: &[&str]) -> Outcome<()> {
    let form = form::drawn()?;
    let compiled = compile::compile(features)?;
    let parts = split::split(&compiled)?;
    let glued = compile::glued(&parts.page)?;
    let page = packed(&glued, &parts.depths, form)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).when(format!("make the folder {}", folder.display()))?;
    }
    fs::write(file, &page).when(format!("write {}", file.display()))?;
    println!("\n{}", weigh::weigh(&page)?);
    Ok(())
}

/// The page with the program, the form and all scripts in it.
fn packed(glued: &Glued, depths: &Path, form: String) -> Outcome<String> {
    let program = program::packed(&glued.wasm, depths)?;
    let glue = program.names.applied(&script::joined(&glued.glue)?);
    let unpacker = unpacker::unpacker()?;
    let parts = Parts {
        sheet: script::sheet(&source("styles/app.css")?)?,
        whole: script::check(&sources(&["web/damaged.js", "web/whole.js"])?)?,
        check: script::check(&source("web/check.js")?)?,
        boot: script::program(&glue, &sources(&BOOT)?.replace(unpacker::PLACE, &unpacker))?,
        came: script::check(&source("web/came.js")?)?,
        mark: mark::of(&program.blocks)?,
        form,
        blocks: program.blocks,
    };
    page::assemble(&source("index.html")?, &parts)
}

/// The scripts that start the program, and those that they call.
const BOOT: [&str; 5] = [
    "web/damaged.js",
    "web/unpack.js",
    "web/early.js",
    "web/frame.js",
    "web/boot.js",
];

/// The texts of files of the project, one after the other.
fn sources(names: &[&str]) -> Outcome<String> {
    names.iter().map(|name| source(name)).collect()
}

/// The text of a file of the project, with the line ends that browsers use when they hash it.
fn source(name: &str) -> Outcome<String> {
    let text = fs::read_to_string(repo::root().join(name)).when(format!("read {name}"))?;
    Ok(text.replace("\r\n", "\n"))
}
