//! The notes of a release: what the changelog says of the version.

use crate::failure::{Failure, Outcome, While};
use crate::repo;
use std::fs;

/// The version of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of the version's tag.
pub(crate) const TAG: &str = concat!("v", env!("CARGO_PKG_VERSION"));

/// The notes of the version in `Cargo.toml`.
pub(crate) fn of_this_version() -> Outcome<String> {
    let changelog =
        fs::read_to_string(repo::root().join("CHANGELOG.md")).when("read CHANGELOG.md")?;
    notes(&changelog, VERSION).ok_or_else(|| {
        Failure::new(format!(
            "CHANGELOG.md has nothing below `## {VERSION}`, the version in Cargo.toml."
        ))
    })
}

/// A title and the section whose heading begins with the version; `None` if there is no such section, or nothing in it.
fn notes(changelog: &str, version: &str) -> Option<String> {
    let is_of_version = |line: &&str| {
        let mut words = line.split_whitespace();
        words.next() == Some("##") && words.next() == Some(version)
    };
    let section = changelog
        .lines()
        .skip_while(|line| !is_of_version(line))
        .skip(1);
    let section: Vec<&str> = section
        .take_while(|line| !line.starts_with("## "))
        .collect();
    let text = section.join("\n");
    let text = text.trim();
    (!text.is_empty()).then(|| format!("Kalkulator Target IKD {version}\n\n{text}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changes\n\n## 1.10.0 (2027-01-04)\n\n- New.\n\n## 1.1.0 (2026-12-01)\n\nOld.\n- One.\n  Two.\n\n## 1.0.0\n";

    #[test]
    fn the_notes_are_the_section_of_the_version() {
        assert_eq!(
            notes(CHANGELOG, "1.1.0").as_deref(),
            Some("Kalkulator Target IKD 1.1.0\n\nOld.\n- One.\n  Two.\n")
        );
        assert_eq!(
            notes(CHANGELOG, "1.10.0").as_deref(),
            Some("Kalkulator Target IKD 1.10.0\n\n- New.\n")
        );
    }

    #[test]
    fn a_version_without_a_section_has_no_notes() {
        for version in ["1.1", "1.0.0", "2.0.0"] {
            assert_eq!(notes(CHANGELOG, version), None, "{version}");
        }
    }

    #[test]
    fn the_changelog_has_a_section_of_this_version() {
        assert!(of_this_version().is_ok());
    }
}
