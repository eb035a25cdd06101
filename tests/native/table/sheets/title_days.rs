//! Titles, heads and notes as offices write them, each with what it says about the day of the figures.

use kalkulator_ikd::{
    domain::Date,
    reading::{DayMeaning, DayPlace, NamedDay},
    writing::iso,
};

use super::pasted;
use crate::given::day;

/// What a table says, in one line: the kind, the days, the words.
fn told(named: &NamedDay) -> String {
    let all = |days: &[Date]| {
        let days: Vec<String> = days.iter().map(|day| iso(*day)).collect();
        days.join(" ")
    };
    let meaning = match &named.meaning {
        DayMeaning::Nothing => return "nothing".to_owned(),
        DayMeaning::Day(day) => format!("day {}", iso(*day)),
        DayMeaning::PeriodTo(day) => format!("period {}", iso(*day)),
        DayMeaning::Several(days) => return format!("several {}", all(days)),
        DayMeaning::Unclear(day) => format!("unclear {}", iso(*day)),
        DayMeaning::Ending(_) | DayMeaning::Yearless { .. } => {
            format!("part {}", all(&named.offers(day(2026, 11, 27))))
        }
        DayMeaning::Printed(day) => format!("printed {}", iso(*day)),
        DayMeaning::Faulty(_, meant) => format!("faulty {}", meant.map(iso).unwrap_or_default()),
    };
    format!("{meaning} {:?}", named.words)
}

fn titled(title: &str) -> NamedDay {
    pasted(&format!(
        "{title}\t\t\nKECAMATAN\tWAJIB KTP\tIKD\nLawa\t7.041\t842\nKusambi\t9.120\t1.204\n"
    ))
    .day
}

fn expect(titles: &[(&str, &str)]) {
    let wrong: Vec<String> = titles
        .iter()
        .filter(|(title, expected)| told(&titled(title)) != *expected)
        .map(|(title, expected)| format!("{title}\n  {expected}\n  {}", told(&titled(title))))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Titles that name 31 October 2026 as the day of the figures, each with the words that say it.
const OF_OCTOBER: &[(&str, &str)] = &[
    ("KEADAAN 31 OKTOBER 2026", "KEADAAN 31 OKTOBER 2026"),
    ("PER TANGGAL 31 OKTOBER 2026", "PER TANGGAL 31 OKTOBER 2026"),
    (
        "CAPAIAN AKTIVASI IKD s.d. 31 Oktober 2026",
        "s.d. 31 Oktober 2026",
    ),
    ("Aktivasi IKD S/D 31-10-2026", "S/D 31-10-2026"),
    ("IKD sd. 31 Oktober 2026", "sd. 31 Oktober 2026"),
    (
        "Aktivasi sampai dengan tanggal 31 Oktober 2026",
        "sampai dengan tanggal 31 Oktober 2026",
    ),
    ("Posisi 31/10/2026", "Posisi 31/10/2026"),
    ("POSISI : 31.10.2026", "POSISI : 31.10.2026"),
    ("Data per 31 Okt 2026", "Data per 31 Okt 2026"),
    ("(DATA PER 31 OKTOBER 2026)", "DATA PER 31 OKTOBER 2026"),
    (
        "DATA PER SABTU, 31 OKTOBER 2026 PUKUL 16.00 WITA",
        "DATA PER SABTU, 31 OKTOBER 2026",
    ),
    ("Data per 2026-10-31", "Data per 2026-10-31"),
    ("Data per 31Okt2026", "Data per 31Okt2026"),
    (
        "Tanggal : 31 Bulan Oktober Tahun 2026",
        "Tanggal : 31 Bulan Oktober Tahun 2026",
    ),
    (
        "KONDISI AKTIVASI IKD KABUPATEN MUNA BARAT 31 OKTOBER 2026",
        "31 OKTOBER 2026",
    ),
    (
        "DATA AKTIVASI IKD KABUPATEN MUNA BARAT 31 OKTOBER 2026",
        "31 OKTOBER 2026",
    ),
    (
        "REKAPITULASI AKTIVASI IKD PER KECAMATAN PER 31 OKTOBER 2026",
        "PER 31 OKTOBER 2026",
    ),
    (
        "CAPAIAN TARGET IKD PER 31 OKTOBER 2026",
        "PER 31 OKTOBER 2026",
    ),
    (
        "TARGET DAN REALISASI IKD KEADAAN 31 OKTOBER 2026",
        "KEADAAN 31 OKTOBER 2026",
    ),
    (
        "Target 30% per 31 Desember 2026, keadaan 31 Oktober 2026",
        "keadaan 31 Oktober 2026",
    ),
    (
        "DATA PER 31 OKTOBER 2026, DICETAK 2 NOVEMBER 2026",
        "DATA PER 31 OKTOBER 2026",
    ),
    (
        "Dicetak 2 November 2026 dari data per 31 Oktober 2026",
        "data per 31 Oktober 2026",
    ),
    (
        "KEADAAN 31 OKTOBER 2026\nRaha, 2 November 2026",
        "KEADAAN 31 OKTOBER 2026",
    ),
    ("KEADAAN\n31 OKTOBER 2026", "KEADAAN 31 OKTOBER 2026"),
    ("DATA PER\t31\tOKTOBER\t2026", "DATA PER 31 OKTOBER 2026"),
    (
        "DKB SEMESTER I TAHUN 2026, IKD PER 31 OKTOBER 2026",
        "PER 31 OKTOBER 2026",
    ),
    (
        "Update terakhir: 31/10/2026 08:00:15",
        "Update terakhir: 31/10/2026",
    ),
    ("Figures as of October 31, 2026", "as of October 31, 2026"),
    (
        "KEADAAN 31 OKTOBER 2026\nREKAP PER 31 OKTOBER 2026",
        "KEADAAN 31 OKTOBER 2026",
    ),
];

#[test]
fn a_title_that_says_of_which_day_the_figures_are() {
    for (title, words) in OF_OCTOBER {
        let expected = format!("day 2026-10-31 {words:?}");
        assert_eq!(told(&titled(title)), expected, "{title}");
    }
}

#[test]
fn the_last_day_of_a_period_is_that_of_its_figures() {
    expect(&[
        (
            "PERIODE 1 - 31 OKTOBER 2026",
            "period 2026-10-31 \"1 - 31 OKTOBER 2026\"",
        ),
        (
            "1-31 Oktober 2026",
            "period 2026-10-31 \"1-31 Oktober 2026\"",
        ),
        (
            "Aktivasi IKD 1 s.d. 31 Oktober 2026",
            "period 2026-10-31 \"1 s.d. 31 Oktober 2026\"",
        ),
        (
            "TANGGAL 1 SAMPAI DENGAN 31 OKTOBER 2026",
            "period 2026-10-31 \"TANGGAL 1 SAMPAI DENGAN 31 OKTOBER 2026\"",
        ),
        (
            "1 Januari - 31 Oktober 2026",
            "period 2026-10-31 \"1 Januari - 31 Oktober 2026\"",
        ),
        (
            "01/01/2026 s/d 31/10/2026",
            "period 2026-10-31 \"01/01/2026 s/d 31/10/2026\"",
        ),
        ("1-31/10/2026", "period 2026-10-31 \"1-31/10/2026\""),
        (
            "1 Oktober 2026 – 31 Oktober 2026",
            "period 2026-10-31 \"1 Oktober 2026 – 31 Oktober 2026\"",
        ),
        ("TARGET 1 - 31 DESEMBER 2026", "nothing"),
    ]);
}

#[test]
fn several_days_are_all_offered() {
    expect(&[
        (
            "Data per 30 September 2026 (lalu per 31 Agustus 2026)",
            "several 2026-09-30 2026-08-31",
        ),
        (
            "KEADAAN 30 SEPTEMBER DAN 31 OKTOBER 2026",
            "several 2026-09-30 2026-10-31",
        ),
        (
            "KEADAAN 30 SEPTEMBER 2026 / 31 OKTOBER 2026",
            "several 2026-09-30 2026-10-31",
        ),
        (
            "WAJIB KTP PER 30 JUNI 2026\nIKD PER 31 OKTOBER 2026",
            "several 2026-06-30 2026-10-31",
        ),
        (
            "30 September 2026\n31 Oktober 2026",
            "several 2026-09-30 2026-10-31",
        ),
        (
            "31 Oktober 2026 - 1 Oktober 2026",
            "several 2026-10-31 2026-10-01",
        ),
    ]);
}

#[test]
fn a_part_of_a_date_is_not_completed_but_its_end_is_offered() {
    expect(&[
        (
            "DATA BULAN OKTOBER 2026",
            "part 2026-10-31 \"DATA BULAN OKTOBER 2026\"",
        ),
        (
            "AKTIVASI IKD KEADAAN OKTOBER 2026",
            "part 2026-10-31 \"KEADAAN OKTOBER 2026\"",
        ),
        ("Oktober 2026", "part 2026-10-31 \"Oktober 2026\""),
        ("OKT. 2026", "part 2026-10-31 \"OKT. 2026\""),
        (
            "BULAN: OKTOBER TAHUN 2026",
            "part 2026-10-31 \"BULAN: OKTOBER TAHUN 2026\"",
        ),
        (
            "POSISI AKHIR OKTOBER 2026",
            "part 2026-10-31 \"POSISI AKHIR OKTOBER 2026\"",
        ),
        (
            "JANUARI - OKTOBER 2026",
            "part 2026-10-31 \"JANUARI - OKTOBER 2026\"",
        ),
        (
            "S.D. BULAN OKTOBER 2026",
            "part 2026-10-31 \"S.D. BULAN OKTOBER 2026\"",
        ),
        (
            "TRIWULAN III TAHUN 2026",
            "part 2026-09-30 \"TRIWULAN III TAHUN 2026\"",
        ),
        ("SEMESTER I 2026", "part 2026-06-30 \"SEMESTER I 2026\""),
        (
            "KEADAAN 31 OKTOBER",
            "part 2026-10-31 \"KEADAAN 31 OKTOBER\"",
        ),
        (
            "KEADAAN 31 DESEMBER",
            "part 2025-12-31 \"KEADAAN 31 DESEMBER\"",
        ),
        (
            "REKAP TAHUN 2025\nKEADAAN 31 OKTOBER",
            "part 2025-10-31 \"KEADAAN 31 OKTOBER\"",
        ),
        ("DATA TAHUN 2025", "part 2025-12-31 \"DATA TAHUN 2025\""),
        // A month that has not ended yet has no end to be offered.
        (
            "DATA BULAN NOVEMBER 2026",
            "part  \"DATA BULAN NOVEMBER 2026\"",
        ),
        ("LAPORAN TAHUN 2026", "part  \"TAHUN 2026\""),
        ("PERMENDAGRI NOMOR 72 TAHUN 2022", "nothing"),
        ("SUMBER: DKB SEMESTER I 2026", "nothing"),
        ("TARGET DESEMBER 2026", "nothing"),
    ]);
}

#[test]
fn another_day_is_not_taken_for_that_of_the_figures() {
    expect(&[
        (
            "Dicetak 2 November 2026",
            "printed 2026-11-02 \"Dicetak 2 November 2026\"",
        ),
        (
            "Tanggal cetak: 02/11/2026 10:33",
            "printed 2026-11-02 \"Tanggal cetak: 02/11/2026\"",
        ),
        (
            "TANGGAL CETAK\t2 NOVEMBER 2026",
            "printed 2026-11-02 \"TANGGAL CETAK 2 NOVEMBER 2026\"",
        ),
        (
            "Printed on 2 November 2026",
            "printed 2026-11-02 \"2 November 2026\"",
        ),
        (
            "Raha, 2 November 2026",
            "unclear 2026-11-02 \"2 November 2026\"",
        ),
        (
            "DATA AKTIVASI IKD PER KECAMATAN, RAHA, 2 NOVEMBER 2026",
            "unclear 2026-11-02 \"2 NOVEMBER 2026\"",
        ),
        (
            "REKAP IKD PER KECAMATAN 2 NOVEMBER 2026",
            "unclear 2026-11-02 \"2 NOVEMBER 2026\"",
        ),
        ("31 Oktober 2026", "unclear 2026-10-31 \"31 Oktober 2026\""),
        (
            "CAPAIAN TERHADAP TARGET PER 31 DESEMBER 2026",
            "unclear 2026-12-31 \"PER 31 DESEMBER 2026\"",
        ),
        ("Target 30% per 31 Desember 2026", "nothing"),
        ("TARGET AKTIVASI IKD S.D. 31 DESEMBER 2026", "nothing"),
        ("BATAS WAKTU: 31 DESEMBER 2026", "nothing"),
        ("Laporan Kecamatan 2026", "nothing"),
        ("KABUPATEN MUNA BARAT", "nothing"),
    ]);
}

#[test]
fn a_date_that_cannot_be_is_told() {
    expect(&[
        (
            "Keadaan 31 Nopember\u{a0}2026",
            "faulty  \"Keadaan 31 Nopember 2026\"",
        ),
        (
            "KEADAAN 31 FEBRUARI 2026",
            "faulty  \"KEADAAN 31 FEBRUARI 2026\"",
        ),
        (
            "PER SENIN, 31 OKTOBER 2026",
            "faulty 2026-10-31 \"PER SENIN, 31 OKTOBER 2026\"",
        ),
        (
            "Data per 31-10-26",
            "faulty 2026-10-31 \"Data per 31-10-26\"",
        ),
        ("Posisi 31 Okt 26", "faulty 2026-10-31 \"Posisi 31 Okt 26\""),
    ]);
}

/// A sheet with these heads of bases and activations, and this below its last region.
fn headed(base: &str, activated: &str, below: &str) -> NamedDay {
    pasted(&format!(
        "NO\tKECAMATAN\t{base}\t{activated}\n1\tLawa\t7.041\t842\n2\tKusambi\t9.120\t1.204\n{below}\n"
    ))
    .day
}

#[test]
fn the_head_of_the_activations_gives_their_day() {
    let named = headed("WAJIB KTP PER 30 JUNI 2026", "IKD PER 31 OKTOBER 2026", "");
    assert_eq!(told(&named), "day 2026-10-31 \"PER 31 OKTOBER 2026\"");
    assert_eq!(named.place, DayPlace::Head);
    let named = headed("WAJIB KTP", "AKTIVASI IKD 31/10/2026", "");
    assert_eq!(told(&named), "day 2026-10-31 \"31/10/2026\"");
    assert_eq!(
        told(&headed("WAJIB KTP PER 30 JUNI 2026", "IKD", "")),
        "nothing"
    );
}

#[test]
fn a_note_below_the_table_gives_the_day_and_a_signature_does_not() {
    for note in [
        "Sumber: SIAK, data per 31 Oktober 2026",
        "\tKeterangan: keadaan 31 Oktober 2026",
    ] {
        let named = headed("WAJIB KTP", "IKD", note);
        assert!(
            told(&named).starts_with("day 2026-10-31"),
            "{note}: {named:?}"
        );
        assert_eq!(named.place, DayPlace::Note);
    }
    for note in [
        "\tRaha, 2 November 2026",
        "Raha, tanggal 2 November 2026",
        "\tDicetak 2 November 2026",
    ] {
        assert_eq!(told(&headed("WAJIB KTP", "IKD", note)), "nothing", "{note}");
    }
    let named = headed(
        "WAJIB KTP",
        "IKD 30 September 2026",
        "\tData per 31 Oktober 2026",
    );
    assert!(told(&named).starts_with("day 2026-09-30"), "{named:?}");
}

#[test]
fn no_title_stops_a_table_from_being_read() {
    let signs = [
        "31", "Oktober", "2026", "-", "s.d.", "per", "\t", "\n", "bulan", "tahun", "dan", "00",
        "1", ",", "target", "é",
    ];
    // Every run of three of these parts: some thousands of titles.
    for one in signs {
        for two in signs {
            for three in signs {
                let sheet = titled(&format!("{one} {two} {three}"));
                assert!(sheet.offers(day(2026, 11, 27)).len() <= 4);
            }
        }
    }
}

/// Titles of the same kinds in other words, a line each: the title, and what is read of it.
const FURTHER: &str = "
Rekapitulasi Capaian IKD Kab. Muna Barat per tgl. 31-10-2026 -> day 2026-10-31 \"per tgl. 31-10-2026\"
PROGRES IKD HINGGA 31 OKT 2026 -> day 2026-10-31 \"HINGGA 31 OKT 2026\"
Per 31 Oktober 2026 -> day 2026-10-31 \"Per 31 Oktober 2026\"
Tgl 31/10/2026 -> day 2026-10-31 \"Tgl 31/10/2026\"
TANGGAL DATA: 31 OKTOBER 2026 -> day 2026-10-31 \"TANGGAL DATA: 31 OKTOBER 2026\"
Data ditarik pada 31 Oktober 2026 pukul 23.59 -> day 2026-10-31 \"Data ditarik pada 31 Oktober 2026\"
TARGET 2026: 30%, REALISASI S.D. 31 OKTOBER 2026 -> day 2026-10-31 \"S.D. 31 OKTOBER 2026\"
TARGET DAN REALISASI IKD SAMPAI DENGAN 31 OKTOBER 2026 -> day 2026-10-31 \"SAMPAI DENGAN 31 OKTOBER 2026\"
CAPAIAN IKD TERHADAP TARGET 30% PER 31 OKTOBER 2026 -> day 2026-10-31 \"PER 31 OKTOBER 2026\"
POSISI TANGGAL 31 OKTOBER 2026 (Sumber: SIAK) -> day 2026-10-31 \"POSISI TANGGAL 31 OKTOBER 2026\"
DATA PER 31 OKTOBER 2026 (CETAK: 2 NOVEMBER 2026) -> day 2026-10-31 \"DATA PER 31 OKTOBER 2026\"
LAPORAN HARIAN IKD, SABTU 31 OKTOBER 2026 -> unclear 2026-10-31 \"SABTU 31 OKTOBER 2026\"
Tanggal laporan: 2 November 2026 -> unclear 2026-11-02 \"2 November 2026\"
Wajib KTP 31 Oktober 2026 -> unclear 2026-10-31 \"31 Oktober 2026\"
DATA IKD 31/10/2026 vs 30/09/2026 -> several 2026-10-31 2026-09-30
Diunduh dari SIAK tanggal 2 November 2026 -> printed 2026-11-02 \"tanggal 2 November 2026\"
PERIODE: 01-10-2026 s.d 31-10-2026 -> period 2026-10-31 \"01-10-2026 s.d 31-10-2026\"
MINGGU KEEMPAT (26 - 31 OKTOBER 2026) -> period 2026-10-31 \"26 - 31 OKTOBER 2026\"
MINGGU KE-4 OKTOBER 2026 -> part 2026-10-31 \"OKTOBER 2026\"
KEADAAN S/D AKHIR BULAN OKTOBER 2026 -> part 2026-10-31 \"KEADAAN S/D AKHIR BULAN OKTOBER 2026\"
KEADAAN BULAN OKTOBER -> part 2026-10-31 \"KEADAAN BULAN OKTOBER\"
Bulan : Oktober 2026 -> part 2026-10-31 \"Bulan : Oktober 2026\"
REKAP DATA IKD OKTOBER 2026 -> part 2026-10-31 \"OKTOBER 2026\"
DATA Okt-26 -> part 2026-10-31 \"DATA Okt-26\"
Posisi 10/2026 -> part 2026-10-31 \"Posisi 10/2026\"
keadaan tgl 31-10 -> part 2026-10-31 \"keadaan tgl 31-10\"
PERBANDINGAN SEPTEMBER 2026 DAN OKTOBER 2026 -> part 2026-09-30 2026-10-31 \"SEPTEMBER 2026, OKTOBER 2026\"
TAHUN ANGGARAN 1 JANUARI - 31 DESEMBER 2026, KEADAAN 31 OKTOBER 2026 -> day 2026-10-31 \"KEADAAN 31 OKTOBER 2026\"
PERIODE 1 - 31 OKTOBER 2026 (Raha, 2 November 2026) -> period 2026-10-31 \"1 - 31 OKTOBER 2026\"
NOMOR 470/12/2026 -> nothing
KECAMATAN 10/2026 -> nothing
KEADAAN TANGGAL 31 -> nothing";

#[test]
fn titles_of_the_same_kinds_are_read_alike() {
    let lines = FURTHER.trim().lines();
    let titles: Vec<_> = lines.filter_map(|line| line.split_once(" -> ")).collect();
    expect(&titles);
}
