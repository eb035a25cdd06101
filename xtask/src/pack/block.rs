//! Writes the text of a block, which contains one packed part of the program (`unpack/src/block.rs` parses it): the
//! number of packed bytes, their CRC-32, the size of the unpacked stream up to the end of the block, and the bytes in
//! base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use unpack::{crc32, header};

/// The text of a block. `packed` are its bytes, `unpacked` is the size of the unpacked stream up to its end.
pub(crate) fn text_of(packed: &[u8], unpacked: usize) -> String {
    format!(
        "{} {} {unpacked} {}",
        packed.len(),
        crc32(packed),
        STANDARD.encode(packed)
    )
}

/// The number of packed bytes in a block, and the size of the unpacked stream up to its end. `None` if the text does
/// not begin with the header of a block.
pub(crate) fn sizes(text: &str) -> Option<(usize, usize)> {
    header(text.as_bytes()).map(|(header, _)| (header.length, header.unpacked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_its_sizes_before_its_text() {
        // The check value in the definition of CRC-32: the checksum of the digits 1 to 9.
        let text = "9 3421780262 40 MTIzNDU2Nzg5";

        assert_eq!(text_of(b"123456789", 40), text);
        assert_eq!(sizes(text), Some((9, 40)));
        assert_eq!(sizes("9 342"), None);
    }
}
