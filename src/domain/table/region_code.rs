//! The official codes of regions (Kemendagri), and what lies in what by them.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a code has at most ten digits, and nothing is divided by 0"
)]

use std::num::NonZeroU64;

/// The official code of a region: 11, 11.01, 11.01.01, 11.01.01.2001.
///
/// Codes are in the order of lists: a region comes before all that lies in it, and those before the next region.
// Ten digits, with zeros for the parts that it does not have: no part of a code is zero, so these tell its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(NonZeroU64);

/// What a code is of, the largest first.
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

impl RegionLevel {
    /// All of them, the largest first.
    pub const ALL: [Self; 4] = [Self::Province, Self::Regency, Self::District, Self::Village];

    /// What one more in the last part of such a code adds to its ten digits.
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
    /// The code of two, four, six or ten digits; none where a part of it would be zero.
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

    /// Its digits as one number, without dots.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// assert_eq!(RegionCode::from_digits(1_101).unwrap().digits(), 1_101);
    /// ```
    #[must_use]
    pub fn digits(self) -> u64 {
        self.0.get() / self.level().unit()
    }

    /// What it is the code of.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{RegionCode, RegionLevel};
    /// assert_eq!(RegionCode::from_digits(110_101).unwrap().level(), RegionLevel::District);
    /// ```
    #[must_use]
    pub fn level(self) -> RegionLevel {
        // Most codes of a large table are of villages: one division for them.
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

    /// The region of this level that it lies in, or itself; none where the level is below its own.
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

    /// The next larger region that it lies in; none of a province.
    ///
    /// ```
    /// use kalkulator_ikd::domain::RegionCode;
    /// let code = |digits| RegionCode::from_digits(digits).unwrap();
    /// assert_eq!(code(1_101_012_001).next_larger(), Some(code(110_101)));
    /// assert_eq!(code(11).next_larger(), None);
    /// ```
    #[must_use]
    pub fn next_larger(self) -> Option<Self> {
        // From the smallest up: most codes of a large table are of villages.
        let levels = [
            RegionLevel::District,
            RegionLevel::Regency,
            RegionLevel::Province,
        ];
        let mut cuts = levels.into_iter().map(|level| self.upto(level));
        let larger = cuts.find(|&cut| cut != self.0.get())?;
        NonZeroU64::new(larger).map(Self)
    }

    /// Whether the other lies in it; no region lies in itself.
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

    /// Whether it is the code of a kota, which are numbered from 71 in their province.
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

    /// Its ten digits with all below a level made zero.
    fn upto(self, level: RegionLevel) -> u64 {
        self.0.get() - self.0.get() % level.unit()
    }
}
