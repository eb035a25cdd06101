//! Tests of the names of saved files: they are valid with any text in the field of the region.

use kalkulator_ikd::state::{Case, Choice, Field, Indicator, file_name};
use proptest::prelude::*;

use crate::given::{cases, day};

fn of(region: &str) -> String {
    let mut case = Case::default();
    case.form.set(Field::Region, region);
    file_name(&case, Some(day(2024, 4, 29)), "csv")
}

#[test]
fn a_file_says_region_and_day() {
    assert_eq!(
        of("Kabupaten Muna Barat"),
        "kalkulator-ikd-muna-barat-2024-04-29.csv"
    );
    assert_eq!(of("Kab. Serang"), "kalkulator-ikd-serang-2024-04-29.csv");
    assert_eq!(
        of("Kota Serang"),
        "kalkulator-ikd-kota-serang-2024-04-29.csv"
    );
    assert_eq!(of("Kabupaten"), "kalkulator-ikd-kabupaten-2024-04-29.csv");
    assert_eq!(of(" /../ "), "kalkulator-ikd-2024-04-29.csv");
}

#[test]
fn a_file_says_what_is_counted() {
    let mut case = Case::default();
    case.choices.choose(Choice::Indicator(Indicator::KtpEl));
    assert_eq!(file_name(&case, None, "ics"), "kalkulator-ktp-el.ics");
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_region_gives_a_name_that_any_disk_takes(region in any::<String>()) {
        let name = of(&region);
        let stem = name.strip_suffix(".csv").unwrap();
        prop_assert!(stem.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-'));
        prop_assert!(name.len() <= 80 && !stem.contains("--"));
    }
}
