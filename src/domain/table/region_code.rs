//! The official region codes of the Ministry of Home Affairs (Kemendagri), and which region contains which.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a code has at most ten digits, and no divisor is 0"
)]

use std::num::NonZeroU64;

use crate::domain::listed_enum;

/// The official code of a region: 11, 11.01, 11.01.01, 11.01.01.2001.
///
/// Ordered as in official lists: a region, then everything in it, then the next region.
// Ten digits, padded with zeros on the right. No part of a code is zero, so the padding shows the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(NonZeroU64);

listed_enum! {
    /// The level of a region, the largest first.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum RegionLevel {
        /// Provinsi: two digits.
        Province,
        /// Kabupaten or kota: four digits.
        Regency,
        /// Kecamatan: six digits.
        District,
        /// Desa or kelurahan: ten digits.
        Village,
    }
}

impl RegionLevel {
    /// The place value of such a code's last digit among the ten digits.
    fn unit(self) -> u64 {
        match self {
            Self::Province => 100_000_000,
            Self::Regency => 1_000_000,
            Self::District => 10_000,
            Self::Village => 1,
        }
    }
}

impl RegionCode {
    /// The code with these two, four, six or ten digits; `None` for another length or if a part of it is zero.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// let village = RegionCode::from_digits(1_101_012_001).unwrap();
    /// assert_eq!(village.level(), RegionLevel::Village);
    /// assert_eq!(RegionCode::from_digits(110), None);
    /// assert_eq!(RegionCode::from_digits(1_100), None);
    /// ```
    pub fn from_digits(digits: u64) -> Option<Self> {
        let level = match digits {
            10..=99 => RegionLevel::Province,
            1_000..=9_999 => RegionLevel::Regency,
            100_000..=999_999 => RegionLevel::District,
            1_000_000_000..=9_999_999_999 => RegionLevel::Village,
            _ => return None,
        };
        let code = Self(NonZeroU64::new(digits * level.unit())?);
        let mut above = 0;
        for part in RegionLevel::ALL {
            let upto = code.upto(part);
            if part <= level && upto == above {
                return None;
            }
            above = upto;
        }
        Some(code)
    }

    /// The digits of the code as a number, without dots.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// assert_eq!(RegionCode::from_digits(1_101).unwrap().digits(), 1_101);
    /// ```
    #[must_use]
    pub fn digits(self) -> u64 {
        self.0.get() / self.level().unit()
    }

    /// The level of the region.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// assert_eq!(RegionCode::from_digits(110_101).unwrap().level(), RegionLevel::District);
    /// ```
    #[must_use]
    pub fn level(self) -> RegionLevel {
        // Most codes of a large table are villages: they need one division only.
        let goes_below = |level: RegionLevel| self.upto(level) != self.0.get();
        if goes_below(RegionLevel::District) {
            RegionLevel::Village
        } else if goes_below(RegionLevel::Regency) {
            RegionLevel::District
        } else if goes_below(RegionLevel::Province) {
            RegionLevel::Regency
        } else {
            RegionLevel::Province
        }
    }

    /// The region of `level` that contains this one, or itself; `None` if `level` is below its own level.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// let village = RegionCode::from_digits(1_101_012_001).unwrap();
    /// assert_eq!(village.cut_to(RegionLevel::Regency), RegionCode::from_digits(1_101));
    /// assert_eq!(RegionCode::from_digits(11).unwrap().cut_to(RegionLevel::Regency), None);
    /// ```
    #[must_use]
    pub fn cut_to(self, level: RegionLevel) -> Option<Self> {
        let code = NonZeroU64::new(self.upto(level)).map(Self);
        code.filter(|_| level <= self.level())
    }

    /// The next larger region that contains this one; `None` for a province.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// let code = |digits| RegionCode::from_digits(digits).unwrap();
    /// assert_eq!(code(1_101_012_001).next_larger(), Some(code(110_101)));
    /// assert_eq!(code(11).next_larger(), None);
    /// ```
    #[must_use]
    pub fn next_larger(self) -> Option<Self> {
        // The smallest level first: most codes of a large table are villages.
        let levels = [
            RegionLevel::District,
            RegionLevel::Regency,
            RegionLevel::Province,
        ];
        let mut cuts = levels.into_iter().map(|level| self.upto(level));
        let larger = cuts.find(|&cut| cut != self.0.get())?;
        NonZeroU64::new(larger).map(Self)
    }

    /// Whether `other` lies in this region; a region does not contain itself.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// let code = |digits| RegionCode::from_digits(digits).unwrap();
    /// assert!(code(11).contains(code(1_101)));
    /// assert!(!code(11).contains(code(11)) && !code(11).contains(code(1_201)));
    /// ```
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self != other && other.upto(self.level()) == self.0.get()
    }

    /// Whether it is a kota: these are numbered from 71 within their province.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// assert!(RegionCode::from_digits(3_273).unwrap().is_kota());
    /// assert!(!RegionCode::from_digits(3_204).unwrap().is_kota());
    /// ```
    #[must_use]
    pub fn is_kota(self) -> bool {
        self.level() == RegionLevel::Regency && self.digits() % 100 > 70
    }

    /// The ten digits, with all digits below `level` set to zero.
    fn upto(self, level: RegionLevel) -> u64 {
        self.0.get() - self.0.get() % level.unit()
    }
}
