//! The checkout: its folders, and the versions in its lock file.

use crate::failure::{Failure, Outcome, While};
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the program, which is that of its package.
pub(crate) const PROGRAM: &str = "kalkulator-ikd";

/// The folder of the workspace that cargo runs us in. It is read at run time: clones that share a target folder may run
/// another clone's build.
pub(crate) fn root() -> PathBuf {
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = Path::new(&package);
    package.parent().unwrap_or(package).to_path_buf()
}

/// The product: the one file that a build makes.
pub(crate) fn product() -> PathBuf {
    root().join("dist").join("index.html")
}

/// The folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The version of a package in `Cargo.lock`.
pub(crate) fn locked_version(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).when("read Cargo.lock")?;
    version_in(&lock, package)
        .ok_or_else(|| Failure::new(format!("Cargo.lock does not name {package}.")))
}

/// The version after the package's name in the text of a lock file.
fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_names_one_package_not_its_namesakes() {
        let lock = "[[package]]\nname = \"ab-c\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"ab\"\nversion = \"2.1.0\"\n";

        assert_eq!(version_in(lock, "ab").as_deref(), Some("2.1.0"));
        assert_eq!(version_in(lock, "abc"), None);
    }

    #[test]
    fn this_checkout_locks_wasm_bindgen() {
        assert!(locked_version("wasm-bindgen").is_ok());
    }
}
