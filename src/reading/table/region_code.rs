//! Official codes of regions as sheets write them.

use crate::domain::RegionCode;

/// Whether a code was written with its dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dots {
    /// 11.01
    Written,
    /// 1101, as the statistics office writes its own codes, which are others: to be asked about.
    LeftOut,
    /// A province has none: 11
    NotNeeded,
}

/// The code and how it was written, or none where the text is not a code, whole and by itself.
///
/// ```
/// use kalkulator_ikd::{domain::RegionCode, reading::{Dots, read_region_code}};
/// let code = RegionCode::from_digits(1_101).unwrap();
/// assert_eq!(read_region_code("11.01 "), Some((code, Dots::Written)));
/// assert_eq!(read_region_code("1101"), Some((code, Dots::LeftOut)));
/// assert_eq!(read_region_code("11.1"), None);
/// ```
pub fn read_region_code(text: &str) -> Option<(RegionCode, Dots)> {
    let (mut digits, mut length, mut dots) = (0_u64, 0_u32, 0_u32);
    for byte in text.trim().bytes() {
        match byte {
            b'0' if length == 0 => return None,
            b'0'..=b'9' if length < 10 => {
                let digit = u64::from(byte.wrapping_sub(b'0'));
                digits = digits.wrapping_mul(10).wrapping_add(digit);
                length = length.wrapping_add(1);
            }
            b'.' if matches!((length, dots), (2, 0) | (4, 1) | (6, 2)) => {
                dots = dots.wrapping_add(1);
            }
            _ => return None,
        }
    }
    let dots = match (length, dots) {
        (2, 0) => Dots::NotNeeded,
        (4 | 6 | 10, 0) => Dots::LeftOut,
        (4, 1) | (6, 2) | (10, 3) => Dots::Written,
        _ => return None,
    };
    Some((RegionCode::from_digits(digits)?, dots))
}
