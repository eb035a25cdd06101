//! Official codes of regions (Kepmendagri): 11 province, 11.01 kabupaten or kota, 11.01.02 kecamatan, 11.01.02.2003
//! desa or kelurahan.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "divisions by constant powers of ten"
)]

use std::num::NonZeroU64;

/// A code as the number of its digits, 2, 4, 6 or 10 of them: none begins with 0, so the number tells its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RegionCode(NonZeroU64);

/// What kind of region a code is of, the larger before the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RegionLevel {
    /// Provinsi.
    Province,
    /// Kabupaten or kota.
    Regency,
    /// Kecamatan.
    District,
    /// Desa or kelurahan.
    Village,
}

impl RegionLevel {
    /// Every level, the largest first.
    pub const ALL: [Self; 4] = [Self::Province, Self::Regency, Self::District, Self::Village];
}

impl RegionCode {
    /// The code with these digits, if codes of that many digits exist.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// let muna_barat = RegionCode::of_digits(7413).unwrap();
    /// assert_eq!(muna_barat.level(), RegionLevel::Regency);
    /// assert_eq!(RegionCode::of_digits(741), None);
    /// ```
    pub fn of_digits(digits: u64) -> Option<Self> {
        match digits {
            10..=99 | 1_000..=9_999 | 100_000..=999_999 | 1_000_000_000..=9_999_999_999 => {
                NonZeroU64::new(digits).map(Self)
            }
            _ => None,
        }
    }

    /// Its digits as a number: 7413.
    pub fn digits(self) -> u64 {
        self.0.get()
    }

    /// What kind of region it is of.
    pub fn level(self) -> RegionLevel {
        match self.digits() {
            0..=99 => RegionLevel::Province,
            100..=9_999 => RegionLevel::Regency,
            10_000..=999_999 => RegionLevel::District,
            _ => RegionLevel::Village,
        }
    }

    /// The region of a level that it lies in, or it itself; `None` of a smaller level.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// let village = RegionCode::of_digits(7413012001).unwrap();
    /// assert_eq!(village.parent(RegionLevel::Regency), RegionCode::of_digits(7413));
    /// assert_eq!(village.parent(RegionLevel::Village), Some(village));
    /// assert_eq!(RegionCode::of_digits(74).unwrap().parent(RegionLevel::Regency), None);
    /// ```
    pub fn parent(self, level: RegionLevel) -> Option<Self> {
        let own = self.level();
        (level <= own).then(|| Self::of_digits(self.digits() / (own.unit() / level.unit())))?
    }

    /// Whether another region lies in it.
    pub fn contains(self, other: Self) -> bool {
        self != other && other.parent(self.level()) == Some(self)
    }
}

impl RegionLevel {
    /// Ten to the number of digits behind those of a province.
    fn unit(self) -> u64 {
        match self {
            Self::Province => 1,
            Self::Regency => 100,
            Self::District => 10_000,
            Self::Village => 100_000_000,
        }
    }
}
