//! The program block of the page: the packed program as base64, with its length and checksum to detect damage.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Crc;

/// The text of the block: the packed program's length in bytes, its CRC-32 and its base64, separated by spaces.
pub(crate) fn text_of(packed: &[u8]) -> String {
    let mut sum = Crc::new();
    sum.update(packed);
    format!("{} {} {}", packed.len(), sum.sum(), STANDARD.encode(packed))
}

/// The packed program of a block; `None` if the block is damaged.
pub(crate) fn packed_in(text: &str) -> Option<Vec<u8>> {
    let (_, base64) = text.rsplit_once(' ')?;
    let packed = STANDARD.decode(base64).ok()?;
    (text_of(&packed) == text).then_some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_has_length_and_checksum_before_its_text() {
        // The checksum is the one that the definition of CRC-32 gives for these digits.
        assert_eq!(text_of(b"123456789"), "9 3421780262 MTIzNDU2Nzg5");
    }

    #[test]
    fn a_damaged_block_is_none() {
        assert_eq!(
            packed_in("9 3421780262 MTIzNDU2Nzg5"),
            Some(b"123456789".to_vec())
        );
        assert_eq!(packed_in("9 3421780262 MTIzNDU2Nzg4"), None);
        assert_eq!(packed_in("9 3421780262 MTIzNDU2"), None);
        assert_eq!(packed_in("9 342"), None);
    }
}
