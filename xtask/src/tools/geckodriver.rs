//! geckodriver, Firefox's WebDriver, for the journeys. Any version on the PATH will do, since Mozilla keeps it
//! compatible with all current browsers.

use super::cache;
use super::cargo_install::{self, Crate};
use super::release::{self, Release};
use crate::failure::Outcome;
use crate::process;
use std::path::PathBuf;
use std::process::Command;

/// The version to install.
const VERSION: &str = "0.37.1";

/// The program that the variable names, otherwise the one on the PATH, otherwise one that is installed here.
pub(crate) fn geckodriver() -> Outcome<PathBuf> {
    let named = std::env::var_os("GECKODRIVER").map(PathBuf::from);
    if let Some(file) = named.or_else(|| process::find("geckodriver")) {
        return Ok(file);
    }
    let folder = cache::installed("geckodriver", VERSION, |folder| {
        let bin = folder.join("bin");
        let file = process::executable(&bin, "geckodriver");
        let had = archive().is_some_and(|archive| release::fetch(&archive, &bin));
        if had && process::output(Command::new(file).arg("--version")).is_some() {
            return Ok(());
        }
        cargo_install::install(
            &Crate {
                name: "geckodriver",
                version: VERSION,
                locked: true,
            },
            folder,
        )
    })?;
    Ok(process::executable(&folder.join("bin"), "geckodriver"))
}

/// The release for this system, if there is one.
fn archive() -> Option<Release> {
    let system = match (std::env::consts::OS, std::env::consts::ARCH) {
        ("linux", "x86_64") => "linux64.tar.gz",
        ("linux", "aarch64") => "linux-aarch64.tar.gz",
        ("macos", "x86_64") => "macos.tar.gz",
        ("macos", "aarch64") => "macos-aarch64.tar.gz",
        ("windows", "x86_64") => "win64.zip",
        _ => return None,
    };
    Some(Release {
        repository: "mozilla/geckodriver",
        tag: format!("v{VERSION}"),
        archive: format!("geckodriver-v{VERSION}-{system}"),
        outer_folders: 0,
    })
}
