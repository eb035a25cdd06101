//! Pairs of keys and values as text: the one form of links, stored states and embeds.

/// Keys and values in order.
pub type Pairs = Vec<(String, String)>;

/// Pairs as a link writes them: spaces as `+`, and `:`, `,`, `~`, `;` as they are.
///
/// ```
/// use kalkulator_ikd::state::{decode_pairs, encode_pairs};
/// let pairs = vec![("obs".to_owned(), "a b:1,2".to_owned())];
/// assert_eq!(encode_pairs(&pairs), "obs=a+b:1,2");
/// assert_eq!(decode_pairs("obs=a+b%3A1,2"), pairs);
/// ```
pub fn encode_pairs(pairs: &Pairs) -> String {
    let encoded = serde_urlencoded::to_string(pairs).unwrap_or_default();
    encoded
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%7E", "~")
        .replace("%3B", ";")
}

/// The pairs of a text. Whatever is no pair has an empty value; nothing fails.
pub fn decode_pairs(text: &str) -> Pairs {
    serde_urlencoded::from_str(text).unwrap_or_default()
}
