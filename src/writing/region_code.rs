//! Official region codes as text.

use crate::domain::RegionCode;

/// The code with dots, as decrees write it.
///
/// ```
/// use kalkulator_ikd::{domain::RegionCode, writing::region_code};
/// let village = RegionCode::from_digits(1_101_012_001).unwrap();
/// assert_eq!(region_code(village), "11.01.01.2001");
/// ```
pub fn region_code(code: RegionCode) -> String {
    let mut text = String::with_capacity(13);
    for (at, digit) in code.digits().to_string().char_indices() {
        if matches!(at, 2 | 4 | 6) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}
