//! The text of a block of the page (`unpack/src/block.rs` reads it): how many bytes it packs, their CRC-32, how long the
//! unpacked stream is with them, and the bytes in base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use unpack::{crc32, header};

/// The text of the block of a part: its packed bytes, and the length of the unpacked stream up to its end.
pub(crate) fn text_of(packed: &[u8], unpacked: usize) -> String {
    format!(
        "{} {} {unpacked} {}",
        packed.len(),
        crc32(packed),
        STANDARD.encode(packed)
    )
}

/// How many bytes a block packs, and how long the unpacked stream is up to its end; `None` for another text.
pub(crate) fn sizes(text: &str) -> Option<(usize, usize)> {
    header(text.as_bytes()).map(|(header, _)| (header.length, header.unpacked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_its_sizes_before_its_text() {
        // The checksum is the one that the definition of CRC-32 gives for these digits.
        let text = "9 3421780262 40 MTIzNDU2Nzg5";

        assert_eq!(text_of(b"123456789", 40), text);
        assert_eq!(sizes(text), Some((9, 40)));
        assert_eq!(sizes("9 342"), None);
    }
}
