//! A base64 decoder for the standard alphabet with padding, which the build writes.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "lengths are far below 2^32, and six bits of four letters fit into 32"
)]

/// Decodes `text` into `bytes`. `None` if it is not base64, or does not decode to exactly `bytes.len()` bytes.
pub(crate) fn decode(text: &[u8], bytes: &mut [u8]) -> Option<()> {
    let letters = (bytes.len() * 4).div_ceil(3);
    let (letters, padding) = text.split_at_checked(letters)?;
    if !text.len().is_multiple_of(4)
        || padding.len() > 2
        || padding.iter().any(|&letter| letter != b'=')
    {
        return None;
    }
    for (group, bytes) in letters.chunks(4).zip(bytes.chunks_mut(3)) {
        let mut bits = 0;
        for &letter in group {
            bits = bits << 6 | value(letter)?;
        }
        bits <<= 6 * (4 - group.len());
        let [_, decoded @ ..] = u32::to_be_bytes(bits);
        bytes.copy_from_slice(decoded.get(..bytes.len())?);
    }
    Some(())
}

/// The six bits of a letter. `None` for a character outside the alphabet.
fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str, length: usize) -> Option<Vec<u8>> {
        let mut bytes = vec![0; length];
        decode(text.as_bytes(), &mut bytes).map(|()| bytes)
    }

    #[test]
    fn the_examples_of_the_standard_decode() {
        // RFC 4648, section 10.
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9v", "foo"),
            ("Zm9vYmFy", "foobar"),
        ] {
            assert_eq!(
                decoded(text, bytes.len()),
                Some(bytes.as_bytes().to_vec()),
                "{text}"
            );
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "Z", "Zg=", "Zg", "Z===", "Zm 9", "Zm9v\n", "Zg==Zg==", "=m9v", "Zm9",
        ] {
            assert!(
                (0..9)
                    .all(|length| length == 3 && text == "=m9v" || decoded(text, length).is_none()),
                "{text:?}"
            );
        }
    }
}
