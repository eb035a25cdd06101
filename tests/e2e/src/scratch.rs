//! Temporary folders.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

/// A temporary folder, deleted with its content on drop.
#[derive(Debug)]
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn folder() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::SeqCst);
        let folder = env::temp_dir().join(format!("kalkulator-ikd-{}-{count}", process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made among the temporary ones");
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A browser may still be writing; a folder left over is in the temporary directory anyway.
        let _ = fs::remove_dir_all(&self.0);
    }
}
