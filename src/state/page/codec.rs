//! Encodes pairs of keys and values as text (URL encoding), for links, stored states and snippets.

/// Keys and values, in order.
pub type Pairs = Vec<(String, String)>;

/// Encodes pairs for a link: spaces as `+`, and `:`, `,`, `~`, `;` as they are.
///
/// ```
/// use kalkulator_ikd::state::{decode_pairs, encode_pairs};
/// let pairs = vec![("obs".to_owned(), "a b:1,2".to_owned())];
/// assert_eq!(encode_pairs(&pairs), "obs=a+b:1,2");
/// assert_eq!(decode_pairs("obs=a+b%3A1,2"), pairs);
/// ```
pub fn encode_pairs(pairs: &Pairs) -> String {
    let mut text = String::new();
    for (key, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        push_encoded(&mut text, key);
        text.push('=');
        push_encoded(&mut text, value);
    }
    text
}

/// Encodes a key or value in one pass: a list of reports is encoded at every keystroke.
fn push_encoded(text: &mut String, part: &str) {
    text.reserve(part.len());
    for byte in part.bytes() {
        match byte {
            b' ' => text.push('+'),
            b':' | b',' | b'~' | b';' | b'*' | b'-' | b'.' | b'_' => text.push(byte.into()),
            _ if byte.is_ascii_alphanumeric() => text.push(byte.into()),
            _ => {
                text.push('%');
                for half in [byte >> 4, byte & 15] {
                    let digit = char::from_digit(half.into(), 16).unwrap_or_default();
                    text.push(digit.to_ascii_uppercase());
                }
            }
        }
    }
}

/// Decodes pairs. No text is an error: a part without `=` has an empty value, a `%` without two hexadecimal digits is
/// kept, and bytes that are not UTF-8 become `U+FFFD`.
///
/// ```
/// use kalkulator_ikd::state::decode_pairs;
/// let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
/// assert_eq!(decode_pairs("done&share=5%&&obs=%C3%A9%FF+1"), [
///     pair("done", ""), pair("share", "5%"), pair("obs", "\u{e9}\u{fffd} 1"),
/// ]);
/// ```
pub fn decode_pairs(text: &str) -> Pairs {
    form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}
