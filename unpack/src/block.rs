//! Parses the text of a block: the number of packed bytes, their CRC-32, the size of the unpacked stream up to the end
//! of the block, and the bytes in base64, separated by spaces. Damage is detected before anything is unpacked.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions are bounded by the length of the text"
)]

use crate::base64;
use alloc::{vec, vec::Vec};

/// The three numbers at the beginning of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// The number of packed bytes.
    pub length: usize,
    /// Their CRC-32.
    pub sum: u32,
    /// The size of the unpacked stream up to the end of this part.
    pub unpacked: usize,
}

/// Appends the packed bytes of a block to `before`, those of earlier blocks. Returns all of them, and the size of the
/// unpacked stream up to the end of this block. `None` if the block is damaged.
pub(crate) fn open(text: &[u8], before: &[u8]) -> Option<(Vec<u8>, usize)> {
    let (header, letters) = header(text)?;
    // Base64 has four letters for three bytes. So a damaged header cannot allocate more than the size of the text.
    if header.length > letters.len() {
        return None;
    }
    let mut packed = vec![0; before.len() + header.length];
    let (kept, added) = packed.split_at_mut(before.len());
    kept.copy_from_slice(before);
    base64::decode(letters, added)?;
    (crc32(added) == header.sum).then_some((packed, header.unpacked))
}

/// The header of a block and its base64 text. `None` if the text does not begin with a header.
pub fn header(text: &[u8]) -> Option<(Header, &[u8])> {
    let (length, rest) = number(text)?;
    let (sum, rest) = number(rest)?;
    let (unpacked, letters) = number(rest)?;
    let header = Header {
        length: length as usize,
        sum,
        unpacked: unpacked as usize,
    };
    Some((header, letters))
}

/// Parses the decimal number and the space that a text begins with. Returns the number and the rest of the text.
fn number(text: &[u8]) -> Option<(u32, &[u8])> {
    let mut value = 0_u32;
    for (at, &letter) in text.iter().enumerate() {
        if letter == b' ' {
            return Some((value, text.get(at + 1..)?));
        }
        let digit = u32::from(letter.wrapping_sub(b'0'));
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(digit)?;
    }
    None
}

/// The CRC-32 of bytes (reversed polynomial 0xedb88320, as in zip and gzip).
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ ((sum & 1) * 0xedb8_8320)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(text: &str) -> Option<(Vec<u8>, usize)> {
        open(text.as_bytes(), &[])
    }

    #[test]
    fn a_block_has_its_bytes_and_the_size_that_they_reach() {
        // The check value in the definition of CRC-32: the checksum of the digits 1 to 9.
        assert_eq!(
            opened("9 3421780262 40 MTIzNDU2Nzg5"),
            Some((b"123456789".to_vec(), 40))
        );
    }

    #[test]
    fn a_damaged_block_is_none() {
        for text in [
            "9 3421780262 40 MTIzNDU2Nzg4",
            "9 3421780262 40 MTIzNDU2",
            "8 3421780262 40 MTIzNDU2Nzg5",
            "9 3421780262 x MTIzNDU2Nzg5",
            "99999999999 1 1 ",
            "9 342",
            "",
        ] {
            assert_eq!(opened(text), None, "{text}");
        }
    }
}
