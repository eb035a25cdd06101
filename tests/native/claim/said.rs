//! Tests of the sentences about the check of a claim, in both languages.

use kalkulator_ikd::{
    domain::Outcome,
    state::{Claimed, open_link},
    words::{ClaimText, Words},
    writing::Lang,
};
use proptest::prelude::*;

use super::{founding::FOUNDING, published::PUBLISHED};
use crate::{
    given::{cases, today},
    page::english::indonesian_words,
    samples::any_sound_case,
};

fn text(link: &str, lang: Lang) -> ClaimText {
    let case = open_link(link, today()).unwrap().case;
    let claimed = Claimed::of(&case);
    Words::of(lang, &case).claim_text(&claimed.claim).unwrap()
}

/// All sentences about a published case: verdict, checks, arithmetic, questions.
fn said(case: &str, lang: Lang) -> String {
    let mut published = FOUNDING.iter().chain(&PUBLISHED);
    let row = published.find(|row| row.case == case).unwrap();
    whole(&text(row.claim, lang))
}

fn whole(text: &ClaimText) -> String {
    let mut lines = vec![text.verdict.clone()];
    for check in &text.checks {
        lines.push(check.finding.clone());
        lines.extend(check.arithmetic.iter().cloned());
    }
    lines.extend(text.questions.iter().cloned());
    lines.join("\n")
}

fn says(case: &str, lang: Lang, expected: &[&str]) {
    let said = said(case, lang);
    for part in expected {
        assert!(said.contains(part), "{part:?} is missing in:\n{said}");
    }
}

#[test]
fn muna_barats_target_is_cut_off_and_the_least_is_one_more() {
    says(
        "founding_mubar",
        Lang::Id,
        &[
            "Angka yang disebut cocok: angka 0,53 persen cocok dengan 314 dari 58.959 orang yang sudah melakukan perekaman KTP-el; target 17.687 orang cocok dengan 30 persen dari 58.959 orang yang sudah melakukan perekaman KTP-el, dengan pecahan dibuang.",
            "30 persen × 58.959 (dasar) = 17.687,7; dengan pecahan dibuang 17.687, ke angka terdekat 17.688, jumlah terkecil yang mencapainya 17.688",
        ],
    );
    says(
        "founding_mubar",
        Lang::En,
        &[
            "The figures fit: the figure of 0.53 per cent fits 314 of 58,959 people recorded for the KTP-el",
            "with the fraction dropped 17,687, to the nearest 17,688, the least number that reaches it 17,688",
        ],
    );
}

#[test]
fn lubuk_linggaus_target_is_rounded_to_thousands() {
    says(
        "founding_lubuklinggau",
        Lang::Id,
        &[
            "target 42.000 orang cocok dengan 25 persen dari 168.015 orang wajib KTP, dibulatkan ke ribuan.",
            "25 persen × 168.015 (dasar) = 42.003,75;",
            "Tanggal 6 November 2023 memang hari Senin.",
        ],
    );
    says(
        "founding_lubuklinggau",
        Lang::En,
        &["25 per cent of 168,015 people who must hold a KTP (wajib KTP), rounded to thousands."],
    );
}

#[test]
fn sukoharjo_fits_as_ranges_and_its_shortfall_is_in_points() {
    let link = "claim-base=680000&claim-base-kind=perekaman&claim-done=32000-35000&claim-quoted-share=4-5+persen&claim-share=30&claim-shortfall=25+persen&claim-as-of=2025-04-09";
    let id = text(link, Lang::Id);
    assert_eq!(id.outcome, Outcome::Fits);
    assert_eq!(
        id.verdict,
        "Angka yang disebut cocok: angka 4 sampai 5 persen cocok dengan 32.000 sampai 35.000 dari 680.000 orang yang sudah melakukan perekaman KTP-el (4,71 sampai 5,15 persen); kekurangan 25 poin persen cocok dengan target 30 persen dikurangi 32.000 sampai 35.000 dari 680.000 orang yang sudah melakukan perekaman KTP-el."
    );
    assert!(whole(&id).contains("= 24,85 sampai 25,29 poin persen"));
    let en = text(link, Lang::En);
    assert!(en.verdict.contains("the figure of 4 to 5 per cent fits 32,000 to 35,000 of 680,000 people recorded for the KTP-el (4.71 to 5.15 per cent)"), "{}", en.verdict);
    assert!(whole(&en).contains("= 24.85 to 25.29 percentage points"));
}

#[test]
fn the_likeliest_repair_is_said_in_people() {
    // 15,9 % of 745.000 is 118.455. 13.020 is 1,6 % of 789.090,9 to 840.000. 262.914 is 25 % of 1.051.656, which is 70,56 %
    // of 1.490.418; and 262.914 is 17,64 % of them, too few to be the wajib KTP.
    for (link, question) in [
        (
            "claim-base=745000&claim-base-kind=wajib-ktp&claim-done=101000&claim-quoted-share=15,9&claim-as-of=2024-01-01",
            "Dari jumlah apa angka 15,9 persen dihitung? Dari 745.000 orang wajib KTP, 15,9 persen berarti 118.455 orang.",
        ),
        (
            "claim-done=13020&claim-quoted-share=1,6&claim-as-of=2024-01-01",
            "Dari jumlah apa angka 1,6 persen dihitung? Menurut hitungan, jumlah itu 789.091 sampai 840.000 orang.",
        ),
        (
            "claim-done=9933&claim-quoted-share=3,78&claim-share=25&claim-target=262914&claim-population=1490418&claim-as-of=2024-01-01",
            "Apakah target itu 25 persen dari 1.051.656 orang wajib KTP, yaitu 70,6 persen dari penduduk?",
        ),
    ] {
        let text = text(link, Lang::Id);
        assert!(
            text.questions.iter().any(|asked| asked == question),
            "{:?}",
            text.questions
        );
        assert!(
            !text
                .questions
                .iter()
                .any(|asked| asked.starts_with("Apakah 262.914"))
        );
    }
}

#[test]
fn those_missing_of_the_base_leave_the_part() {
    let text = text(
        "claim-base=520000&claim-base-kind=wajib-ktp&claim-shortfall=410800&claim-quoted-share=21",
        Lang::Id,
    );
    assert!(
        whole(&text).contains("520.000 dikurangi 410.800 dari 520.000 orang wajib KTP"),
        "{}",
        whole(&text)
    );
}

#[test]
fn halmahera_barats_shortfall_is_what_is_left_of_the_base() {
    says(
        "founding_halbar_ektp",
        Lang::Id,
        &[
            "Kekurangan 2.200 orang cocok dengan 94.130 orang wajib KTP dikurangi 91.930.",
            "dikurangi 91.930 = 2.200",
        ],
    );
    says(
        "founding_halbar_ektp",
        Lang::En,
        &[
            "The shortfall of 2,200 people fits 94,130 people who must hold a KTP (wajib KTP) less 91,930.",
        ],
    );
}

#[test]
fn kota_serangs_target_is_no_such_share_and_its_percentage_is_of_the_target() {
    says(
        "founding_serang",
        Lang::Id,
        &[
            "Angka yang disebut tidak semuanya cocok: target 400.000 orang bukan 30 persen dari dasar 700.000 orang, yang hitungannya 210.000; angka 4 persen cocok dengan 15.000 dari target 400.000 orang (3,75 persen), bukan dari dasar 700.000 orang (2,14 persen).",
            "15.000 ÷ 700.000 = 2,14 persen dari dasar; tidak cocok",
            "15.000 ÷ 400.000 = 3,75 persen dari target; cocok",
            "30 persen × 700.000 (dasar) = 210.000",
            "Apakah 400.000 orang itu jumlah wajib KTP?",
        ],
    );
    says(
        "founding_serang",
        Lang::En,
        &[
            "Not all of the figures fit: the target of 400,000 people is not 30 per cent of the base of 700,000 people, which comes to 210,000; the figure of 4 per cent fits 15,000 of the target of 400,000 people (3.75 per cent), not of the base of 700,000 people (2.14 per cent).",
            "Are those 400,000 people the number who must hold a KTP (wajib KTP)?",
        ],
    );
}

#[test]
fn denpasars_two_percentages_are_of_two_wholes() {
    says(
        "denpasar_2024nov",
        Lang::Id,
        &[
            "angka 4,12 persen cocok dengan 21.053 dari 511.434 orang yang sudah melakukan perekaman KTP-el",
            "angka 13,72 persen cocok dengan 21.053 dari target 153.430 orang",
            "target 153.430 orang cocok dengan 30 persen dari 511.434 orang yang sudah melakukan perekaman KTP-el, dibulatkan ke angka terdekat atau dengan pecahan dibuang",
        ],
    );
}

#[test]
fn kabupaten_tegals_percentage_is_off_by_a_hundredth() {
    says(
        "tegal_kab_2025",
        Lang::Id,
        &[
            "angka 14,76 persen tidak cocok dengan angka lain yang disebut; yang terdekat 14,77 persen, yaitu 56.573 dari target 383.005 orang, dengan selisih 0,01 poin persen",
            "56.573 ÷ 1.276.684 = 4,43 persen dari dasar; tidak cocok",
            "dibulatkan ke angka terdekat atau dengan pecahan dibuang",
        ],
    );
    says(
        "tegal_kab_2025",
        Lang::En,
        &[
            "the nearest is 14.77 per cent, that is 56,573 of the target of 383,005 people, off by 0.01 percentage points",
        ],
    );
}

#[test]
fn kabupaten_serangs_percentage_is_cut_off() {
    says(
        "serang_kab_2025apr",
        Lang::Id,
        &[
            "Angka 4,54 persen cocok dengan 57.173 dari 1.257.890 orang wajib KTP (4,5451 persen), dengan pecahan dibuang.",
        ],
    );
}

#[test]
fn a_base_of_another_kind_is_said() {
    says(
        "purbalingga_2023",
        Lang::Id,
        &[
            "Angka yang disebut cocok, tetapi tidak dari dasar yang sama:",
            "Apakah target 250.000 sampai 259.999 orang dihitung dari 1.000.000 sampai 1.999.999 penduduk?",
        ],
    );
}

#[test]
fn a_date_is_asked_for_with_the_nearest_day_of_its_weekday() {
    let asked = |link| text(link, Lang::Id).questions.join(" ");
    assert!(
        asked("claim-as-of=2024-04-17&claim-weekday=selasa")
            .contains("Apakah yang dimaksud Selasa, 16 April 2024?")
    );
    // 11 June 2023 was a Sunday. If its month was written first, it is 6 November, a Monday.
    assert!(
        asked("claim-as-of=2023-06-11&claim-weekday=senin")
            .contains("Apakah yang dimaksud Senin, 6 November 2023?")
    );
}

#[test]
fn what_cannot_be_tested_says_what_is_not_named() {
    let verdict = |link| text(link, Lang::Id).verdict;
    assert_eq!(
        verdict("claim-base=156000&claim-base-kind=wajib-ktp&claim-quoted-share=32,2"),
        "Angka 32,2 persen tidak dapat diuji karena jumlah orangnya tidak disebut."
    );
    assert_eq!(
        verdict("claim-share=30&claim-target=5000"),
        "Target 5.000 orang tidak dapat diuji karena dasarnya tidak disebut."
    );
    assert_eq!(
        verdict("claim-done=15000"),
        "Angka yang disebut tidak dapat diuji: tidak ada persentase, target, atau kekurangan yang dapat dibandingkan."
    );
}

#[test]
fn no_printed_percentage_touches_a_target_that_is_not_reached() {
    let said = whole(&text(
        "claim-base=58959&claim-done=17687&claim-share=30&claim-quoted-share=30",
        Lang::Id,
    ));
    assert!(
        said.contains("(29,99 persen)") && !said.contains("30,00"),
        "{said}"
    );
}

/// Words that would blame somebody. No sentence may contain one.
const BLAME: [&str; 9] = [
    "salah", "keliru", "bohong", "menipu", "palsu", "wrong", "false", "mistake", "lie",
];

fn is_plain(text: &ClaimText) -> Result<(), String> {
    let lines = whole(text);
    for line in lines.lines() {
        let words: Vec<String> = line
            .to_lowercase()
            .split(|sign: char| !sign.is_alphabetic())
            .map(str::to_owned)
            .collect();
        if BLAME
            .iter()
            .any(|blame| words.iter().any(|word| word == blame))
        {
            return Err(format!("{line} blames"));
        }
        if line.contains("  ") || line.contains(['{', '}']) {
            return Err(format!("{line:?} has a gap"));
        }
    }
    let mut sentences = text
        .checks
        .iter()
        .map(|check| &check.finding)
        .chain([&text.verdict])
        .chain(&text.questions);
    match sentences.find(|said| said.starts_with(|sign: char| sign.is_ascii_digit())) {
        Some(said) => Err(format!("{said} starts with a figure")),
        None => Ok(()),
    }
}

#[test]
fn the_texts_of_the_published_cases_are_plain_and_blame_nobody() {
    for row in FOUNDING.iter().chain(&PUBLISHED) {
        let (id, en) = (text(row.claim, Lang::Id), text(row.claim, Lang::En));
        assert_eq!((is_plain(&id), is_plain(&en)), (Ok(()), Ok(())));
        assert_eq!(indonesian_words(&whole(&en)), Vec::<String>::new());
        assert_eq!(id.checks.len(), en.checks.len());
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_claim_is_said_plainly_in_both_languages(case in any_sound_case()) {
        let claimed = Claimed::of(&case);
        for lang in [Lang::Id, Lang::En] {
            if let Some(text) = Words::of(lang, &case).claim_text(&claimed.claim) {
                prop_assert_eq!(is_plain(&text), Ok(()));
                prop_assert!(lang == Lang::Id || indonesian_words(&whole(&text)).is_empty(), "{}", whole(&text));
            }
        }
    }
}
