//! The folder of installed tools, shared by all clones of a user.

use crate::failure::{Failure, Outcome, While};
use std::env::var_os;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The folder's name in the system's folder for caches.
const NAME: &str = "kalkulator-ikd";

/// Locked while a tool is installed, so that two threads do not fill the same folder.
static INSTALLING: Mutex<()> = Mutex::new(());

/// The folder of a tool. If it does not exist, `fill` fills a folder of another name, which is then renamed, so that an
/// interrupted installation never counts.
pub(super) fn installed(
    name: &str,
    version: &str,
    fill: impl FnOnce(&Path) -> Outcome<()>,
) -> Outcome<PathBuf> {
    let folder = folder()?.join(format!("{name}-{version}"));
    if folder.is_dir() {
        return Ok(folder);
    }
    let _one_at_a_time = INSTALLING.lock();
    if folder.is_dir() {
        return Ok(folder);
    }
    println!("Installing {name} {version} ...");
    let unfinished = folder.with_file_name(format!(".{name}-{version}-{}", std::process::id()));
    fs::create_dir_all(&unfinished).when(format!("make the folder {}", unfinished.display()))?;
    let finished = fill(&unfinished).and_then(|()| settle(&unfinished, &folder));
    if finished.is_err() {
        fs::remove_dir_all(&unfinished).ok();
    }
    finished.map(|()| folder)
}

/// Renames the filled folder. If another run was faster, that run's folder is used.
fn settle(unfinished: &Path, folder: &Path) -> Outcome<()> {
    if fs::rename(unfinished, folder).is_ok() || folder.is_dir() {
        fs::remove_dir_all(unfinished).ok();
        return Ok(());
    }
    Err(Failure::new(format!(
        "Could not name the folder {}: is the disk full?",
        folder.display()
    )))
}

/// The folder of all tools.
fn folder() -> Outcome<PathBuf> {
    if let Some(chosen) = var_os("KALKULATOR_IKD_TOOLS") {
        return Ok(PathBuf::from(chosen));
    }
    let caches = if cfg!(windows) {
        var_os("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        std::env::home_dir().map(|home| home.join("Library").join("Caches"))
    } else {
        var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(std::env::home_dir()?.join(".cache")))
    };
    let caches = caches.ok_or_else(|| {
        Failure::new("No home folder is known: name one in KALKULATOR_IKD_TOOLS.")
    })?;
    Ok(caches.join(NAME))
}
