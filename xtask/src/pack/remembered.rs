//! A cache of the last packed program, so that the same wasm is not packed again.

use super::names::Names;
use super::program::Program;
use crate::failure::{Outcome, While};
use crate::repo;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The cache, for one input. `digest` identifies the two parts and the code that packs them.
pub(super) struct Remembered {
    folder: PathBuf,
    digest: Vec<u8>,
}

/// The names of the files in the folder, with as many blocks as the program has parts. The digest is written last: the
/// others are used only if it matches.
const DIGEST: &str = "digest";
const BLOCKS: [&str; 2] = ["page", "depths"];
const NAMES: &str = "names";

impl Remembered {
    /// The cache for a program with this first part, and these depths if it is in two parts.
    pub(super) fn of(page: &Path, depths: Option<&Path>) -> Outcome<Self> {
        // A change in the code that packs also changes the result.
        let recipe = [
            include_str!("program.rs"),
            include_str!("streams.rs"),
            include_str!("block.rs"),
            include_str!("depths.rs"),
        ];
        let mut digest = Sha256::new();
        for part in [page].into_iter().chain(depths) {
            digest.update(fs::read(part).when("read the wasm")?);
        }
        digest.update(recipe.concat());
        let parts = if depths.is_some() { "two" } else { "one" };
        Ok(Self {
            folder: repo::target().join("packed").join(parts),
            digest: digest.finalize().to_vec(),
        })
    }

    /// The packed program, if the last build had the same digest.
    pub(super) fn program(&self) -> Option<Program> {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).ok();
        let known = fs::read(self.folder.join(DIGEST)).ok()?;
        let blocks = BLOCKS.into_iter().filter_map(read).collect();
        let names = Names::read(&read(NAMES)?);
        (known == self.digest).then_some(Program { blocks, names })
    }

    /// Stores the packed program.
    pub(super) fn keep(&self, blocks: &[String], names: &str) -> Outcome<()> {
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
