//! The official codes of regions: how they are read and written, and what lies in what.

use kalkulator_ikd::{
    domain::{RegionCode, RegionLevel},
    reading::{Dots, read_region_code},
    writing::region_code,
};
use proptest::prelude::*;

/// Code with dots, its level, and how it was written.
fn told(text: &str) -> Option<(String, RegionLevel, Dots)> {
    let (code, dots) = read_region_code(text)?;
    Some((region_code(code), code.level(), dots))
}

#[test]
fn codes_are_read_with_and_without_dots() {
    use Dots::{LeftOut, NotNeeded, Written};
    use RegionLevel::{District, Province, Regency, Village};
    for (text, code, level, dots) in [
        ("11", "11", Province, NotNeeded),
        ("11.01", "11.01", Regency, Written),
        ("1101", "11.01", Regency, LeftOut),
        ("11.01.01", "11.01.01", District, Written),
        ("110101", "11.01.01", District, LeftOut),
        ("11.01.01.2001", "11.01.01.2001", Village, Written),
        ("1101012001", "11.01.01.2001", Village, LeftOut),
        (" 96.71\u{A0}", "96.71", Regency, Written),
    ] {
        assert_eq!(told(text), Some((code.to_owned(), level, dots)), "{text}");
    }
}

#[test]
fn nothing_else_is_a_code() {
    for text in [
        "",
        " ",
        "1",
        "9.",
        "01",
        "0101",
        "001101",
        "00",
        "110",
        "11011",
        "1101012",
        "110101200",
        "11010120011",
        "99999999999999999999999",
        "11.",
        ".11",
        "11.1",
        "11.010",
        "110.1",
        "1.101",
        "1101.01",
        "11.0101",
        "11.01.012001",
        "11.01.01.200",
        "11.01.01.20011",
        "11.01.01.2001.",
        "11..01",
        "11.00",
        "11.01.00",
        "11.00.01",
        "11.01.01.0000",
        "1100000000",
        "11 01",
        "11,01",
        "-11",
        "+11",
        "11.01a",
        "１１",
        "11.0١",
        "Aceh",
    ] {
        assert_eq!(told(text), None, "{text}");
    }
}

fn any_code() -> impl Strategy<Value = RegionCode> {
    let parts = (
        10..=99_u64,
        1..=99_u64,
        1..=99_u64,
        1..=9_999_u64,
        0..4_usize,
    );
    parts.prop_map(|(province, regency, district, village, level)| {
        let regency = province * 100 + regency;
        let district = regency * 100 + district;
        let digits = [province, regency, district, district * 10_000 + village];
        RegionCode::from_digits(digits[level]).unwrap()
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back(code in any_code()) {
        let dots = if code.level() == RegionLevel::Province { Dots::NotNeeded } else { Dots::Written };
        prop_assert_eq!(read_region_code(&region_code(code)), Some((code, dots)));
        prop_assert_eq!(read_region_code(&code.digits().to_string()).map(|(code, _)| code), Some(code));
    }

    #[test]
    fn to_lie_in_a_region_is_to_begin_with_its_code(one in any_code(), other in any_code()) {
        let begins = region_code(other).starts_with(&region_code(one)) && one != other;
        prop_assert_eq!(one.contains(other), begins);
        let all = RegionLevel::ALL.map(|level| other.cut_to(level));
        for (level, whole) in RegionLevel::ALL.into_iter().zip(all) {
            prop_assert_eq!(whole.is_some(), level <= other.level());
            prop_assert!(whole.is_none_or(|whole| whole == other || whole.contains(other)));
            prop_assert!(whole.is_none_or(|whole| whole.level() == level));
        }
    }

    #[test]
    fn codes_are_in_the_order_of_their_texts(one in any_code(), other in any_code()) {
        prop_assert_eq!(one.cmp(&other), region_code(one).cmp(&region_code(other)));
    }
}
