//! Downloads the prebuilt archives of GitHub releases.

use crate::process;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

/// Set when the host cannot be reached, so that later downloads do not wait for it.
static UNREACHABLE: AtomicBool = AtomicBool::new(false);

/// Curl's exit code for an HTTP error such as "not found": the host was reached.
const ANSWERED_NO: i32 = 22;

/// The archive of a release.
pub(super) struct Release {
    /// Owner and name of the repository.
    pub(super) repository: &'static str,
    /// The release's tag.
    pub(super) tag: String,
    /// The archive's file name.
    pub(super) archive: String,
    /// How many leading folders are stripped from its entries.
    pub(super) outer_folders: u8,
}

/// Downloads the release and unpacks it into the folder. Returns whether that succeeded.
pub(super) fn fetch(release: &Release, into: &Path) -> bool {
    let archive = into.join(&release.archive);
    let had = fs::create_dir_all(into).is_ok()
        && download(release, &archive)
        && unpack(&archive, release.outer_folders);
    fs::remove_file(archive).ok();
    had
}

/// Downloads the archive. Fails quickly if there is no network.
fn download(release: &Release, archive: &Path) -> bool {
    if UNREACHABLE.load(Ordering::Relaxed) {
        return false;
    }
    let Release {
        repository,
        tag,
        archive: name,
        ..
    } = release;
    let address = format!("https://github.com/{repository}/releases/download/{tag}/{name}");
    let mut curl = Command::new("curl");
    curl.args([
        "--fail",
        "--location",
        "--silent",
        "--connect-timeout",
        "5",
        "--max-time",
        "300",
        "--output",
    ]);
    let status = curl.arg(archive).arg(address).stdin(Stdio::null()).status();
    let code = status.ok().and_then(|status| status.code());
    if !matches!(code, Some(0 | ANSWERED_NO)) {
        println!("The prebuilt releases cannot be reached; taking the longer way.");
        UNREACHABLE.store(true, Ordering::Relaxed);
    }
    code == Some(0)
}

/// Unpacks the archive into its own folder.
fn unpack(archive: &Path, outer_folders: u8) -> bool {
    let Some(folder) = archive.parent() else {
        return false;
    };
    let mut tar = Command::new("tar");
    tar.arg("-xf")
        .arg(archive)
        .arg("-C")
        .arg(folder)
        .arg(format!("--strip-components={outer_folders}"));
    process::output(&mut tar).is_some()
}
