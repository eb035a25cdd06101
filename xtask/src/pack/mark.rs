//! The line in the page that identifies a build: its version and the SHA-256 of its program.

use crate::failure::Outcome;
use crate::repo;
use sha2::{Digest, Sha256};

/// The line as HTML. The hash is computed over the texts of `<script id="program">` and `<script id="depths">`,
/// concatenated.
pub(super) fn of(blocks: &[String]) -> Outcome<String> {
    let digits = Sha256::digest(blocks.concat())
        .iter()
        .fold(String::new(), |digits, byte| {
            digits + &format!("{byte:02x}")
        });
    let version = repo::locked_version("kalkulator-ikd")?;
    Ok(format!(
        "<p>Versi {version} · SHA-256 program: <code id=\"program-hash\">{digits}</code></p>"
    ))
}
