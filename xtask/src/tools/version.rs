//! Parses the version that a program prints.

/// The first word that starts with a digit, without a leading `v`: `trunk 0.21.14` is 0.21.14.
pub(super) fn read(text: &str) -> Option<&str> {
    let words = text
        .split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word));
    words
        .into_iter()
        .find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// The number before the first dot.
pub(super) fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tool_has_its_own_way_of_saying_it() {
        assert_eq!(read("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(read("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(read("v22.1.0"), Some("22.1.0"));
        assert_eq!(read("no number"), None);
    }

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("132"), Some(132));
        assert_eq!(major("108.1"), Some(108));
        assert_eq!(major("new"), None);
    }
}
