//! `cargo xtask build` and `pack`: make the product, one HTML file with styles, glue and program inside. Trunk calls
//! `pack` when its parts are built.

pub(crate) mod block;
mod form;
mod mark;
mod names;
mod page;
mod policy;
mod program;
mod script;
mod streams;
mod style;

use crate::failure::{Failure, Outcome, While};
use crate::{process, repo, tools, weigh};
use page::Parts;
use std::fs;
use std::path::{Path, PathBuf};

/// `cargo xtask build`: renders the form, then runs Trunk, which builds and packs the page.
pub(crate) fn build() -> Outcome<()> {
    form::draw()?;
    process::run(tools::trunk()?.args(["build", "--release"]))
}

/// Builds the page for the journeys that stop it with a fault at any message. Returns its file.
pub(crate) fn build_faulty() -> Outcome<PathBuf> {
    let dist = repo::target().join("faulty");
    let mut trunk = tools::trunk()?;
    trunk.args([
        "build",
        "--release",
        "--features",
        "planted-faults",
        "--dist",
    ]);
    process::run(trunk.arg(&dist))?;
    Ok(dist.join("index.html"))
}

/// `cargo xtask pack`: packs the files in Trunk's staging folder into one, and removes the others.
pub(crate) fn pack() -> Outcome<()> {
    let stage = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let stage = stage
        .ok_or_else(|| Failure::new("Trunk calls `pack` by itself: use `cargo xtask build`."))?;
    let template = text_of(&stage.join("index.html"))?;
    let names = page::part_names(&template)?;
    let wasm = stage.join(names.wasm);

    let program = program::packed(&wasm)?;
    let glue = program.names.applied(&text_of(&stage.join(names.glue))?);
    let parts = Parts {
        whole: script::check(&[web("damaged.js")?, web("whole.js")?].concat())?,
        check: script::check(&web("check.js")?)?,
        boot: script::program(
            &glue,
            &[
                web("damaged.js")?,
                web("intact.js")?,
                web("lzma.js")?,
                web("streams.js")?,
                web("early.js")?,
                web("frame.js")?,
                web("boot.js")?,
            ]
            .concat(),
        )?,
        mark: mark::of(&program.text)?,
        form: text_of(&form::file())?,
        program: program.text,
    };
    let file = page::assemble(&style::compact(&template)?, &parts)?;

    let bytes_before = fs::metadata(&wasm).when("look at the wasm")?.len();
    empty(&stage)?;
    fs::write(stage.join("index.html"), &file).when("write the packed page")?;
    println!(
        "\nwasm as compiled: {bytes_before} bytes\n{}",
        weigh::weigh(&file)?
    );
    Ok(())
}

/// The text of a script in the folder `web`.
fn web(name: &str) -> Outcome<String> {
    text_of(&repo::root().join("web").join(name))
}

/// The text of a file, with the line ends that browsers use when they hash it.
fn text_of(file: &Path) -> Outcome<String> {
    let text = fs::read_to_string(file).when(format!("read {}", file.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Removes everything in the folder.
fn empty(folder: &Path) -> Outcome<()> {
    for entry in fs::read_dir(folder).when("list the staged files")? {
        let path = entry.when("list the staged files")?.path();
        let removed = if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        };
        removed.when(format!("remove {}", path.display()))?;
    }
    Ok(())
}
