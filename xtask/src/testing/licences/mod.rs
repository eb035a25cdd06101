//! Holds the licence of every crate in the workspace against the list in `deny.toml`.

mod list;
mod spdx;

use super::checks::cargo;
use crate::failure::{Failure, Outcome, While};
use crate::{process, repo};
use list::List;
use serde_json::Value;
use std::fs;

/// Fails with every crate whose licence is not allowed, on whatever system it is compiled.
pub(super) fn check() -> Outcome<()> {
    let text = fs::read_to_string(repo::root().join("deny.toml")).when("read deny.toml")?;
    let list = List::read(&text)?;
    let mut metadata = cargo(&["metadata", "--format-version", "1", "--locked"]);
    let metadata = process::output(&mut metadata)
        .ok_or_else(|| Failure::new("`cargo metadata --locked` failed: run it to see why."))?;
    let metadata: Value = serde_json::from_str(&metadata).when("read cargo's metadata")?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let packages = packages.ok_or_else(|| Failure::new("Cargo's metadata name no packages."))?;
    let refused: Vec<String> = packages
        .iter()
        .filter_map(|package| refused(package, &list))
        .collect();
    if refused.is_empty() {
        println!(
            "{} crates have a licence of deny.toml's list.",
            packages.len()
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "deny.toml does not allow the licence of {}.",
        refused.join(", ")
    )))
}

/// The crate with its licence, unless that is allowed.
fn refused(package: &Value, list: &List<'_>) -> Option<String> {
    let text = |key| package.get(key).and_then(Value::as_str);
    let name = text("name").unwrap_or("a crate without a name");
    let licence = text("license").unwrap_or("none stated");
    let is_allowed = spdx::suffices(licence, &list.of(name)) == Some(true);
    (!is_allowed).then(|| format!("{name} ({licence})"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_crate_without_a_listed_licence_is_refused() {
        let list = List::read("[licenses]\nallow = [\"MIT\"]\n").unwrap();
        let refused = |licence| refused(&json!({ "name": "a", "license": licence }), &list);
        assert_eq!(refused(json!("MIT OR X")), None);
        assert_eq!(refused(json!("X")).as_deref(), Some("a (X)"));
        assert_eq!(refused(json!(null)).as_deref(), Some("a (none stated)"));
    }
}
