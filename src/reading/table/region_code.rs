//! Official region codes (Kemendagri), with or without dots.

use crate::domain::RegionCode;

/// The form of a region code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dots {
    /// With dots: 11.01
    Written,
    /// Without dots: 1101. The statistics office writes its own, different codes so; the user is asked.
    LeftOut,
    /// Two digits, a province, without need of dots: 11
    NotNeeded,
}

/// Parses a region code of 2, 4, 6 or 10 digits and its form; `None` if the text is anything else.
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
