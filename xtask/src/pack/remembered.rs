//! The program as it was packed last, so that the same wasm is not packed again.

use super::names::Names;
use super::program::Program;
use crate::failure::{Outcome, While};
use crate::repo;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// What is packed, and by which code.
pub(super) struct Remembered {
    folder: PathBuf,
    digest: Vec<u8>,
}

/// The files of the folder. The digest is written last: without it the others are not used.
const DIGEST: &str = "digest";
const BLOCKS: [&str; 2] = ["page", "depths"];
const NAMES: &str = "names";

impl Remembered {
    /// The memory of these two parts.
    pub(super) fn of(page: &Path, depths: &Path) -> Outcome<Self> {
        // The code that packs a wasm is part of the recipe too.
        let recipe = [
            include_str!("program.rs"),
            include_str!("streams.rs"),
            include_str!("block.rs"),
            include_str!("depths.rs"),
        ];
        let mut digest = Sha256::new();
        for part in [page, depths] {
            digest.update(fs::read(part).when("read the wasm")?);
        }
        digest.update(recipe.concat());
        Ok(Self {
            folder: repo::target().join("packed"),
            digest: digest.finalize().to_vec(),
        })
    }

    /// The program, if it was packed before.
    pub(super) fn program(&self) -> Option<Program> {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).ok();
        let known = fs::read(self.folder.join(DIGEST)).ok()?;
        let [page, depths] = BLOCKS.map(read);
        let blocks = [page?, depths?];
        let names = Names::read(&read(NAMES)?);
        (known == self.digest).then_some(Program { blocks, names })
    }

    /// Keeps the packed program.
    pub(super) fn keep(&self, blocks: &[String; 2], names: &str) -> Outcome<()> {
        let write = |name: &str, bytes: &[u8]| {
            fs::write(self.folder.join(name), bytes).when("remember the packed program")
        };
        fs::create_dir_all(&self.folder).when("make a folder for the packed program")?;
        fs::remove_file(self.folder.join(DIGEST)).ok();
        for (name, block) in BLOCKS.iter().zip(blocks) {
            write(name, block.as_bytes())?;
        }
        write(NAMES, names.as_bytes())?;
        write(DIGEST, &self.digest)
    }
}
