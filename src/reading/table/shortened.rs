//! Texts of cells cut to a length that can be shown.

/// The most characters of a faulty cell that are reported.
const MOST_SIGNS: usize = 200;

/// A cell, shortened for a fault report.
pub(super) fn for_report(text: &str) -> String {
    shortened(text, MOST_SIGNS)
}

/// The most characters of a name within a sentence.
const MOST_OF_NAME: usize = 60;

/// A name, shortened for a sentence.
pub(super) fn as_label(name: &str) -> String {
    shortened(name, MOST_OF_NAME)
}

/// A text cut to `most` characters, the last of them "…" if it was longer.
pub(super) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text
            .chars()
            .take(most.saturating_sub(1))
            .chain(['…'])
            .collect(),
    }
}
