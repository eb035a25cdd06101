//! Tests of reading counts as people write them: each text gives one value or one named problem.

use kalkulator_ikd::{
    domain::{People, Quantity},
    reading::{Problem, read_count, read_people},
    writing::{Lang, grouped},
};
use proptest::prelude::*;

use crate::given::{cases, reads, refusal};

/// A quantity as `58959`, `32000-35000` or `~680000`.
pub(crate) fn plain(quantity: Quantity) -> String {
    let (least, most) = (quantity.bounds.least.count(), quantity.bounds.most.count());
    let about = if quantity.about { "~" } else { "" };
    if least == most {
        format!("{about}{least}")
    } else {
        format!("{about}{least}-{most}")
    }
}

fn count(text: &str) -> String {
    read_count(text).map_or_else(|problem| refusal(&problem), plain)
}

#[test]
fn one_number_is_read_in_every_form() {
    reads(
        count,
        "58.959 | 58,959 | 58 959 | 58'959 | 58’959 | 58959 | 58.959,00 | 58,959.00 -> 58959
        58.959 orang | 58.959 jiwa | 58,959 people | 58.959orang | 58.959 penduduk -> 58959
        ５８９５９ | ５８．９５９ | ٥٨٩٥٩ | ۵۸۹۵۹ | 58\u{a0}959 | 58\u{2009}959 | 58\u{202f}959 -> 58959
        \u{200e}58.959\u{200f} | \u{2066}58.959\u{2069} | \u{feff}58.959 | \u{61c}58.959 -> 58959",
    );
    assert_eq!(count("  58.959\t"), "58959");
}

#[test]
fn counts_are_read() {
    reads(
        count,
        "0 -> 0
        7 -> 7
        958 -> 958
        1.234.567 | 1,234,567 | 1.234.567,00 | 1 234 567 -> 1234567
        4.294.967.295 | 4294967295 -> 4294967295
        15 ribu | 15 rb | 15ribu | 15 ribu orang | 15 thousand -> 15000
        1,2 juta | 1.2 juta | 1,2 jt orang | 1 juta 200 ribu | 1,2 million -> 1200000
        1 juta 200 ribu 300 -> 1200300
        3 ratus -> 300
        1,5 ribu -> 1500
        1 miliar -> 1000000000",
    );
}

#[test]
fn ranges_are_read() {
    reads(
        count,
        "32.000-35.000 | 32.000 - 35.000 | 32.000–35.000 | 32.000−35.000 -> 32000-35000
        32.000 sampai 35.000 | 32.000 hingga 35.000 | 32.000 sampai dengan 35.000 -> 32000-35000
        32 ribu sampai 35 ribu | 32 ribu-35 ribu | 32 ribu hingga 35 ribu orang -> 32000-35000
        32.000 s.d. 35.000 orang | 32.000 s/d 35.000 | 32.000 sd 35.000 -> 32000-35000
        antara 32.000 dan 35.000 | between 32,000 and 35,000 | 32,000 to 35,000 people -> 32000-35000
        5-5 -> 5
        35.000-32.000 -> RangeReversed
        32-35 ribu | 32 sampai 35 ribu -> RangeUnclear",
    );
}

#[test]
fn words_for_about_more_and_nearly_widen_by_the_last_written_unit() {
    reads(
        count,
        "sekitar 680.000 | kurang lebih 680 ribu | ± 680.000 | ~680000 | kira-kira 680.000 -> ~680000
        sekitar 32.000-35.000 -> ~32000-35000
        lebih dari 15 ribu | 15 ribu lebih | 15.000 orang lebih | lebih 15.000 -> 15000-15999
        680.000 lebih | lebih dari 680 ribu orang -> 680000-689999
        lebih dari 58.959 -> 58959
        1,2 juta lebih -> 1200000-1299999
        hampir 15 ribu -> 14001-15000
        hampir 680.000 orang -> 670001-680000
        hampir 1 -> 1",
    );
}

#[test]
fn what_is_no_whole_number_is_refused_by_name() {
    reads(
        count,
        "abc | orang | ribu | 12abc | 1e5 | 0x10 | 12 34 | 1.23.456 | - | 12 m -> NotANumber
        200 ribu 1 juta | hampir lebih dari 5 | 58.959 58.959 | 1..2 | .5 | 5 kucing -> NotANumber
        1.5 | 58.95 | 58.00 | 58,00 | 58.959,5 | 0,5 | 1,2345 ribu -> NotWhole
        1.234 juta | 1,234 juta | 1.234 ribu -> AmbiguousScale
        -5 | −5 | - 58.959 | －5 -> Negative
        123456789012345678901234567890 -> TooLarge
        1234567890123456789012345678901234567890123 -> TooLarge
        4.294.967.296 | 4294967296 | 5 miliar | 99 miliar lebih -> TooLarge
        30% | 30 persen | 30％ | 30 percent -> PercentForCount
        ५८९५९ | 58\u{202e}959 | 58\u{202d}959 | 58² | ½ -> UnreadableSign",
    );
    assert_eq!(["", "  ", "\u{200b}"].map(count), ["Empty"; 3]);
}

#[test]
fn a_sign_that_groups_no_thousands_is_refused() {
    reads(
        count,
        "58/959 | 58:959 | 58_959 | 58+959 | 58*959 | 58;959 | 58🙂959 | 1/234.567 | 58(959 -> NotANumber",
    );
    assert_eq!(count("58\n959"), "NotANumber");
}

#[test]
fn a_lost_digit_is_asked_about() {
    let asked = |text: &str| match read_count(text) {
        Err(Problem::NotWhole { suggestions, .. }) => suggestions,
        other => panic!("{other:?}"),
    };
    assert_eq!(asked("58.95"), [5_895, 58_950]);
    assert_eq!(asked("1.5"), [15, 1_500]);
}

#[test]
fn a_range_is_no_exact_number() {
    assert_eq!(read_people("42.000 orang"), Ok(People::new(42_000)));
    for text in ["32.000-35.000", "sekitar 42.000", "lebih dari 42 ribu"] {
        assert_eq!(read_people(text), Err(Problem::NotANumber(text.to_owned())));
    }
}

/// A regular expression for texts that resemble numbers.
const NEARLY: &str = "(sekitar |lebih dari |hampir |± |antara )?[0-9.,' %/+-]{0,12}( ribu| juta| orang| persen| lebih)?(( ?- ?| dan )[0-9.]{1,6})?";

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_written_count_reads_back(people in 0..=u64::from(u32::MAX)) {
        for lang in [Lang::Id, Lang::En] {
            let text = grouped(people, lang);
            prop_assert_eq!(count(&text), people.to_string());
            prop_assert_eq!(count(&format!("{text} orang")), people.to_string());
        }
    }

    #[test]
    fn any_text_is_one_count_or_one_refusal(text in prop_oneof![any::<String>(), NEARLY, "\\PC{0,20}"]) {
        prop_assert_eq!(read_count(&text), read_count(&text));
        prop_assert_eq!(read_people(&text), read_people(&text));
    }

    #[test]
    fn a_count_that_is_read_keeps_to_its_bounds(text in NEARLY) {
        if let Ok(read) = read_count(&text) {
            prop_assert!(read.bounds.least <= read.bounds.most);
            prop_assert!(read.bounds.most <= People::MOST_ENTERED);
        }
    }

    #[test]
    fn only_points_commas_spaces_and_apostrophes_part_groups(sign in any::<char>(), first in 1..=999_u32, last in 100..=999_u32) {
        let text = format!("{first}{sign}{last}");
        let is_mark = count(&sign.to_string()) == "Empty";
        if count(&text) == format!("{first}{last}") && !is_mark {
            prop_assert!(sign.is_whitespace() || ".,'’ʼ`．，".contains(sign), "{:?}", sign);
        }
    }
}
