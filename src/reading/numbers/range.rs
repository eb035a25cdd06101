//! Splits a range such as "32.000-35.000" or "antara 4 dan 5" into its two ends.

/// Words between the two ends. A longer word precedes one that it begins with.
pub(in crate::reading) const BETWEEN: [&str; 9] = [
    " sampai dengan ",
    " sampai ",
    " hingga ",
    " s.d. ",
    " s.d ",
    " s/d ",
    " sd ",
    " until ",
    " to ",
];

/// The two ends of "a-b", "a sampai b" or "antara a dan b"; `None` if the text is no range.
pub(in crate::reading) fn split(text: &str) -> Option<(String, String)> {
    let pair = |(first, last): (&str, &str)| (first.trim().to_owned(), last.trim().to_owned());
    if let Some(inner) = text.strip_prefix("antara ") {
        return inner.split_once(" dan ").map(pair);
    }
    if let Some(inner) = text.strip_prefix("between ") {
        return inner.split_once(" and ").map(pair);
    }
    if let Some(parts) = BETWEEN.iter().find_map(|word| text.split_once(word)) {
        return Some(pair(parts));
    }
    text.split_once('-')
        .filter(|(first, last)| ends(first) && begins(last))
        .map(pair)
}

fn ends(text: &str) -> bool {
    text.trim_end()
        .ends_with(|sign: char| sign.is_ascii_alphanumeric())
}

fn begins(text: &str) -> bool {
    text.trim_start()
        .starts_with(|sign: char| sign.is_ascii_digit())
}
