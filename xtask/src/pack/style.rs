//! Minifies the style sheets in the page, and lists their texts for the policy.

use super::script;
use crate::failure::Outcome;

/// The page with its style sheets minified.
pub(super) fn compact(page: &str) -> Outcome<String> {
    let mut compacted = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, style, after)) = next_style(rest) {
        compacted.push_str(before);
        compacted.push_str("<style>");
        compacted.push_str(&script::sheet(style)?);
        compacted.push_str("</style>");
        rest = after;
    }
    Ok(compacted + rest)
}

/// The texts of all style sheets in the page.
pub(super) fn styles(page: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, style, after)) = next_style(rest) {
        found.push(style);
        rest = after;
    }
    found
}

/// The page before the first style sheet, the sheet's text, and the page after it.
fn next_style(page: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = page.split_once("<style>")?;
    let (style, after) = rest.split_once("</style>")?;
    Some((before, style, after))
}
