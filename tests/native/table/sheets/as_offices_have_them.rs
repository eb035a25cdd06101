//! Tables as offices have them: which rows are regions, what they are called, which figures are taken. One line each:
//! the input with "/" between lines, and what is read of it.

use kalkulator_ikd::domain::RegionCode;
use kalkulator_ikd::reading::{OtherKind, Role, Sheet, SheetOptions, SheetWarning, read_sheet};

use super::{pasted, sums};

/// A sheet with "/" between its lines.
fn sheet(text: &str) -> Sheet {
    pasted(&lines(text))
}

fn lines(text: &str) -> String {
    let lines: Vec<&str> = text.split(" / ").map(str::trim).collect();
    lines.join("\n")
}

/// The names of the regions, with base and activations.
fn regions(sheet: &Sheet) -> String {
    let regions = sheet.table.iter().map(|(region, name)| {
        let base = region.wajib_ktp.or(region.recorded).unwrap_or_default();
        format!("{name} {base} {}", region.activated)
    });
    regions.collect::<Vec<_>>().join(", ")
}

/// What a sheet tells beside its regions, in short.
fn beside(sheet: &Sheet) -> String {
    let mut told = Vec::new();
    for total in &sheet.totals {
        told.push(format!("total {}", total.row));
    }
    for other in &sheet.others.first {
        told.push(format!("{:?} {}", other.kind, other.row));
    }
    for sum in &sheet.maybe_sums {
        told.push(format!("sum? {}", sum.row));
    }
    if let Some(periods) = &sheet.periods {
        told.push(format!(
            "period {} of {}",
            periods.chosen,
            periods.all.join("|")
        ));
    }
    if sheet.repeated.parts > 0 {
        told.push(format!("parts {}", sheet.repeated.parts));
    }
    if sheet.repeated.regions > 0 {
        told.push(format!("repeated {}", sheet.repeated.regions));
    }
    for cells in &sheet.unread {
        told.push(format!("unread {:?} {}", cells.reason.cell, cells.count));
    }
    if sheet.codes.statistics > 0 {
        told.push(format!("BPS {}", sheet.codes.statistics));
    }
    for warning in &sheet.warnings {
        told.push(format!("{warning:?}"));
    }
    told.join(", ")
}

/// Checks base, activations and what is told, and that every row is accounted for.
fn reads(text: &str, base: u64, activated: u64, told: &str) {
    let sheet = sheet(text);
    let counts = sheet.counts;
    let parts = counts.accepted + counts.rejected + counts.blank + counts.totals;
    assert_eq!(counts.read, parts, "{text}");
    let [wajib_ktp, recorded, done] = sums(&sheet);
    let summed = if wajib_ktp > 0 { wajib_ktp } else { recorded };
    assert_eq!(
        (summed, done, beside(&sheet).as_str()),
        (base, activated, told),
        "{text}\n{}",
        regions(&sheet)
    );
}

const HEADS: &str = "KECAMATAN;WAJIB KTP;IKD / Lawa;1100;10 / Maginti;2000;25 / Kusambi;3000;30";

#[test]
fn rows_of_other_figures_are_no_regions() {
    for (row, told) in [
        ("Rata-rata;2033;21", "Average 6"),
        ("RATA - RATA;2033;21", "Average 6"),
        ("Rerata;2033;21", "Average 6"),
        ("Rata2 kecamatan;2033;21", "Average 6"),
        ("Persentase;100;1", "Share 6"),
        ("% Capaian;100;1", "Share 6"),
        ("Target 30%;1830;1830", "Comparison 6"),
        ("Selisih;10;10", "Comparison 6"),
        ("Maksimum;3000;30", "Average 6"),
    ] {
        reads(
            &format!("{HEADS} / JUMLAH;6100;65 / {row}"),
            6_100,
            65,
            &format!("total 5, {told}"),
        );
    }
}

#[test]
fn totals_are_known_in_many_forms() {
    for label in [
        "J U M L A H",
        "T O T A L",
        "Jumlah Total",
        "JUMLAH :",
        "INDONESIA",
        "NASIONAL",
        "Se-Indonesia",
        "TINGKAT NASIONAL",
        "Seluruh Indonesia",
        "SUB TOTAL",
        "Keseluruhan",
    ] {
        reads(&format!("{HEADS} / {label};6100;65"), 6_100, 65, "total 5");
    }
    reads(
        "No;KECAMATAN;WAJIB KTP;IKD / 1;Lawa;1100;10 / J U M L A H;;1100;10",
        1_100,
        10,
        "total 3",
    );
    // A rejected row makes the total differ, and changes nothing else.
    reads(
        "PROVINSI;WAJIB KTP;IKD / ACEH;1500;20 / RIAU;-;30 / JAMBI;2000;10 / INDONESIA;3500;60",
        3_500,
        30,
        "total 5",
    );
}

#[test]
fn repeated_heads_and_numbers_of_columns_are_passed_over() {
    reads(
        "NO;KECAMATAN;WAJIB KTP;IKD / 1;2;3;4 / 1;Lawa;1100;10 / NO;KECAMATAN;WAJIB KTP;IKD / 1;2;3;4 / 2;Maginti;2000;25 / 3;Kusambi;3000;30",
        6_100,
        65,
        "Head 4, Head 5",
    );
    reads(
        "KECAMATAN;WAJIB KTP;IKD / ;ORANG;ORANG / Lawa;1100;10 / kecamatan;wajib ktp;ikd / Maginti;2000;25",
        3_100,
        35,
        "Head 4",
    );
    reads(
        "KECAMATAN;WAJIB KTP;IKD / Lawa;1100;10 / (1);(2);(3) / Maginti;2000;25",
        3_100,
        35,
        "Head 3",
    );
}

#[test]
fn larger_regions_above_their_parts_are_known_by_their_sums() {
    let heads = "NO;KECAMATAN;WAJIB KTP;IKD";
    reads(
        &format!(
            "{heads} / I;KAB. MUNA;3100;35 / 1;Lawa;1100;10 / 2;Maginti;2000;25 / II;KAB. BUTON;5000;50 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30"
        ),
        8_100,
        85,
        "total 2, total 5",
    );
    // Without a word for the kind of region, the order of the whole table shows it.
    reads(
        &format!(
            "{heads} / ;MUNA;3100;35 / 1;Lawa;1100;10 / 2;Maginti;2000;25 / ;BUTON;5000;50 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30"
        ),
        8_100,
        85,
        "total 2, total 5",
    );
    // Sums below, and a sum of sums.
    reads(
        &format!(
            "{heads} / 1;Lawa;1100;10 / 2;Maginti;2000;25 / ;MUNA;3100;35 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30 / ;BUTON;5000;50"
        ),
        8_100,
        85,
        "total 4, total 7",
    );
    reads(
        &format!(
            "{heads} / A;PROV. SULTRA;8100;85 / I;KAB. MUNA;3100;35 / 1;Lawa;1100;10 / 2;Maginti;2000;25 / II;KAB. BUTON;5000;50 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30"
        ),
        8_100,
        85,
        "total 2, total 3, total 6",
    );
    // One part alone.
    reads(
        &format!(
            "{heads} / I;KAB. MUNA;1100;10 / 1;Lawa;1100;10 / II;KAB. BUTON;5000;50 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30"
        ),
        6_100,
        60,
        "total 2, total 4",
    );
}

#[test]
fn a_total_agrees_with_the_regions_and_not_with_their_sums() {
    let read = sheet(
        "NO;KECAMATAN;WAJIB KTP;IKD / I;KAB. MUNA;3100;35 / 1;Lawa;1100;10 / 2;Maginti;2000;25 / II;KAB. BUTON;5000;50 / 1;Pasarwajo;2400;20 / 2;Lasalimu;2600;30 / ;JUMLAH;8100;85",
    );
    assert_eq!(beside(&read), "total 2, total 5, total 8");
    assert!(read.totals.iter().all(super::fits));
}

#[test]
fn a_row_that_is_the_sum_of_rows_beside_it_is_asked_about() {
    reads(
        &format!("{HEADS} / Muna Barat;6100;65"),
        12_200,
        130,
        "sum? 5",
    );
    reads(
        "KECAMATAN;WAJIB KTP;IKD / Muna;3100;35 / Lawa;1100;10 / Maginti;2000;25 / Kusambi;700;7",
        6_900,
        77,
        "sum? 2",
    );
    reads(
        "KECAMATAN;WAJIB KTP;IKD / A;1000;10 / B;2000;20 / C;4100;43 / Semua;8500;88 / D;1400;15",
        17_000,
        176,
        "sum? 5",
    );
    let decided = |is_sum| {
        let options = SheetOptions {
            decided: vec![(5, is_sum)],
            ..SheetOptions::default()
        };
        let text = lines(&format!("{HEADS} / Muna Barat;6100;65"));
        let sheet = read_sheet(&text, options).unwrap();
        (sums(&sheet)[0], beside(&sheet))
    };
    assert_eq!(decided(true), (6_100, "total 5".to_owned()));
    assert_eq!(decided(false), (12_200, String::new()));
}

#[test]
fn rows_named_as_larger_regions_are_told_where_their_sums_differ() {
    reads(
        "KECAMATAN;WAJIB KTP;IKD / KAB. MUNA;3200;35 / Lawa;1100;10 / Maginti;2000;25",
        6_300,
        70,
        "LargerNamed { count: 1, row: 2 }",
    );
    reads(
        "KECAMATAN;WAJIB KTP;IKD / Kota Juang;3200;35 / Jeumpa;1100;10 / Kuala;2000;25",
        6_300,
        70,
        "",
    );
}

#[test]
fn years_above_counts_are_heads() {
    let sheet = sheet("Kabupaten Kota;2018;2020 / A;1000;3000 / B;2000;4000");
    let heads: Vec<&str> = sheet
        .layout
        .columns
        .iter()
        .map(|column| column.head.as_str())
        .collect();
    assert_eq!(
        (heads, sheet.layout.head_rows),
        (vec!["Kabupaten Kota", "2018", "2020"], 1)
    );
    let options = SheetOptions {
        roles: Some(vec![
            Some(Role::Name),
            Some(Role::WajibKtp),
            Some(Role::Activated),
        ]),
        ..SheetOptions::default()
    };
    let read = read_sheet(
        "Kabupaten Kota,2018,2020\nA,1000,3000\nB,2000,4000\n",
        options,
    )
    .unwrap();
    assert_eq!(sums(&read), [3_000, 0, 7_000]);
}

#[test]
fn one_period_of_several_is_taken_the_newest_first() {
    let muna = "74.13;Muna Barat;1000;10;2024 / 74.13;Muna Barat;1100;100;2025";
    reads(
        &format!("kode;daerah;wajib_ktp;ikd;tahun / {muna}"),
        1_100,
        100,
        "period 2025 of 2025|2024",
    );
    reads(
        "kecamatan;wajib_ktp;ikd;tahun / Lawa;1000;10;2025 / Lawa;900;5;2024 / Maginti;2000;20;2024 / Maginti;2100;30;2025",
        3_100,
        40,
        "period 2025 of 2025|2024",
    );
    // A region without a row of the newest period is told.
    let sheet = sheet(
        "kecamatan;wajib_ktp;ikd;tahun / Lawa;1000;10;2025 / Lawa;900;5;2024 / Maginti;2000;20;2024",
    );
    let periods = sheet.periods.as_ref().unwrap();
    assert_eq!(
        (periods.absent, periods.absent_names.join(", ")),
        (1, "Maginti".to_owned())
    );
    assert_eq!((sheet.counts.totals, sheet.counts.other_periods), (2, 2));
}

#[test]
fn half_years_and_months_are_periods_in_a_column_or_two() {
    let of = |heads: &str, one: &str, other: &str, told: &str| {
        reads(
            &format!("kecamatan;wajib_ktp;ikd;{heads} / Lawa;1000;10;{one} / Lawa;1100;20;{other}"),
            1_100,
            20,
            told,
        );
    };
    of(
        "semester",
        "Semester I 2025",
        "Semester II 2025",
        "period Semester II 2025 of Semester II 2025|Semester I 2025",
    );
    of(
        "bulan",
        "September 2026",
        "Oktober 2026",
        "period Oktober 2026 of Oktober 2026|September 2026",
    );
    of(
        "tahun;bulan",
        "2025;12",
        "2026;1",
        "period 2026 1 of 2026 1|2025 12",
    );
    of(
        "tahun;semester",
        "2025;1",
        "2025;2",
        "period 2025 2 of 2025 2|2025 1",
    );
    of(
        "periode",
        "TW IV 2025",
        "TW I 2026",
        "period TW I 2026 of TW I 2026|TW IV 2025",
    );
    // One period only, or each region in a period of its own: nothing to choose.
    reads(
        "kecamatan;wajib_ktp;ikd;tahun / Lawa;1000;10;2025 / Maginti;2000;20;2025",
        3_000,
        30,
        "",
    );
    reads(
        "kecamatan;wajib_ktp;ikd;tahun / Lawa;1000;10;2024 / Maginti;2000;20;2025",
        3_000,
        30,
        "",
    );
}

#[test]
fn a_period_of_a_few_regions_is_not_taken_for_all() {
    // Two villages of one name, each in its own year.
    reads(
        "desa;wajib_ktp;ikd;tahun / Mekar;1000;10;2024 / Mekar;900;9;2025 / A;150;3;2024 / B;200;2;2024 / C;300;4;2024",
        2_550,
        28,
        "repeated 1",
    );
    // A region that its code shows twice is one region.
    reads(
        "kode;desa;wajib_ktp;ikd;tahun / 74.01;A;1000;10;2024 / 74.01;A;900;9;2025 / 74.02;B;100;1;2025 / 74.03;C;200;2;2025",
        1_200,
        12,
        "period 2025 of 2025|2024",
    );
    reads(
        "kode;desa;wajib_ktp;ikd;tahun / 74.01;A;1000;10;2023 / 74.01;A;900;9;2026 / 74.02;B;100;1;2024 / 74.03;C;200;2;2025",
        2_200,
        22,
        "repeated 1",
    );
}

#[test]
fn the_user_may_take_another_period() {
    let text = lines(
        "kode;daerah;wajib_ktp;ikd;tahun / 74.13;Muna Barat;1000;10;2024 / 74.13;Muna Barat;1100;100;2025",
    );
    let options = SheetOptions {
        period: Some("2024".to_owned()),
        ..SheetOptions::default()
    };
    let sheet = read_sheet(&text, options).unwrap();
    assert_eq!(
        (sums(&sheet), beside(&sheet)),
        ([1_000, 0, 10], "period 2024 of 2025|2024".to_owned())
    );
}

#[test]
fn parts_of_a_region_are_summed_to_one_row() {
    let heads = "kode;nama;wajib_ktp;ikd;jenis_kelamin";
    reads(
        &format!(
            "{heads} / 74.13;Muna Barat;1000;10;LAKI-LAKI / 74.13;Muna Barat;1100;20;PEREMPUAN"
        ),
        2_100,
        30,
        "parts 1",
    );
    let read = sheet(&format!(
        "{heads} / 74.13;Muna Barat;1000;10;L / 74.13;Muna Barat;1100;20;P / 74.71;Kendari;500;5;L / 74.71;Kendari;600;6;P"
    ));
    assert_eq!(regions(&read), "Muna Barat 2100 30, Kendari 1100 11");
    assert_eq!((read.counts.read, read.counts.accepted), (4, 4));
    // With a row for both together, named or not.
    for both in ["L+P", "JUMLAH", "Laki-laki + Perempuan", "Semua"] {
        reads(
            &format!(
                "{heads} / 74.13;Muna Barat;1000;10;L / 74.13;Muna Barat;1100;20;P / 74.13;Muna Barat;2100;30;{both}"
            ),
            2_100,
            30,
            "Together 4, parts 1",
        );
    }
    reads(
        &format!(
            "{heads} / 74.13;Muna Barat;2100;30; / 74.13;Muna Barat;1000;10;L / 74.13;Muna Barat;1100;20;P"
        ),
        2_100,
        30,
        "Together 2, parts 1",
    );
    // Years and sexes at once, as in open data.
    reads(
        &format!(
            "id;{heads};satuan;tahun / 1;74.13;Muna Barat;900;9;L;ORANG;2024 / 2;74.13;Muna Barat;950;8;P;ORANG;2024 / 3;74.13;Muna Barat;1000;10;L;ORANG;2025 / 4;74.13;Muna Barat;1100;20;P;ORANG;2025"
        ),
        2_100,
        30,
        "period 2025 of 2025|2024, parts 1",
    );
    reads(
        "kecamatan;kelompok umur;wajib ktp;ikd / Lawa;17-30;400;9 / Lawa;31+;700;4 / Maginti;17-30;600;8 / Maginti;31+;800;2",
        2_500,
        23,
        "parts 2",
    );
}

#[test]
fn of_several_days_the_newest_is_taken_and_the_others_are_kept() {
    let read = sheet(
        "kecamatan;wajib ktp;ikd;tanggal / Lawa;1000;10;30/09/2026 / Maginti;2000;20;30/09/2026 / Lawa;1000;15;31/10/2026 / Maginti;2000;26;31/10/2026",
    );
    assert_eq!(
        (regions(&read).as_str(), read.counts.other_periods),
        ("Lawa 1000 15, Maginti 2000 26", 2)
    );
    let earlier: Vec<(u32, u32)> = read
        .earlier
        .iter()
        .map(|(at, figures)| (*at, figures.activated))
        .collect();
    assert_eq!(earlier, [(0, 10), (1, 20)]);
}

#[test]
fn what_nothing_tells_apart_is_summed_and_told() {
    reads(
        "kecamatan;wajib ktp;ikd / Lawa;1000;10 / Maginti;2000;20 / LAWA;1000;11",
        4_000,
        41,
        "repeated 1",
    );
    reads(
        "kode;nama;wajib ktp;ikd;sumber / 74.13;Muna Barat;1000;10;SIAK / 74.13;Muna Barat;1100;9;DKB",
        2_100,
        19,
        "repeated 1",
    );
    // Villages of the same name in other kecamatan are others.
    reads(
        "kecamatan;desa;wajib ktp;ikd / Lawa;Mekar;1000;10 / Maginti;Mekar;2000;21 / Maginti;Jaya;100;2",
        3_100,
        33,
        "",
    );
}

#[test]
fn the_finest_name_of_open_data_is_the_region() {
    let names = |text: &str| regions(&sheet(text));
    assert_eq!(
        names(
            "nama_provinsi;nama_kabupaten_kota;jumlah_wajib_ktp;jumlah_ikd / JAWA BARAT;KABUPATEN BOGOR;1000;10 / JAWA BARAT;KOTA BOGOR;2000;20"
        ),
        "KABUPATEN BOGOR 1000 10, KOTA BOGOR 2000 20"
    );
    let all = "id;bps_kode_provinsi;bps_nama_provinsi;bps_kode_kabupaten_kota;bps_nama_kabupaten_kota;bps_kode_kecamatan;bps_nama_kecamatan;kemendagri_kode_kecamatan;kemendagri_nama_kecamatan;wajib_ktp;ikd";
    let read = sheet(&format!(
        "{all} / 1;32;JAWA BARAT;3201;BOGOR;3201010;NANGGUNG;32.01.21;Nanggung;1000;10"
    ));
    assert_eq!(regions(&read), "Nanggung 1000 10");
    assert_eq!(
        read.table.get(0).unwrap().code.map(RegionCode::digits),
        Some(320_121)
    );
    // The code of a larger region is not that of the row.
    let read = sheet(
        "kode_kabupaten_kota;nama_kabupaten_kota;nama_kecamatan;wajib_ktp;ikd / 32.01;BOGOR;NANGGUNG;1000;10 / 32.01;BOGOR;LEUWILIANG;1500;11",
    );
    assert_eq!(
        (regions(&read).as_str(), read.table.get(0).unwrap().code),
        ("NANGGUNG 1000 10, LEUWILIANG 1500 11", None)
    );
    assert_eq!(
        names("kdkec;namakec;kddesa;namadesa;wktp;ikd / 010;Lawa;001;Lapadaku;100;3"),
        "Lapadaku 100 3"
    );
    assert_eq!(
        names("PROVINSI;NAMA KAB/KOTA;WKTP;IKD / SULTRA;MUNA;100;3"),
        "MUNA 100 3"
    );
}

#[test]
fn codes_of_the_statistics_office_are_known_as_such() {
    reads(
        "bps_kode_kabupaten_kota;nama_kabupaten_kota;wajib_ktp;ikd / 3201;BOGOR;1000;10 / 3202;SUKABUMI;2000;25",
        3_000,
        35,
        "BPS 2",
    );
    reads(
        "kode_kecamatan;nama_kecamatan;wajib_ktp;ikd / 3201010;NANGGUNG;1000;10 / 3201020;LEUWILIANG;2000;25",
        3_000,
        35,
        "BPS 2",
    );
    reads(
        "kode desa;desa;wajib ktp;ikd / 3201010001;MALASARI;1000;10 / 3201010002;BANTAR KARET;2000;25",
        3_000,
        35,
        "BPS 2",
    );
    let read =
        sheet("kode_kemendagri;nama;wajib_ktp;ikd / 3201;BOGOR;1000;10 / 3202;SUKABUMI;2000;25");
    assert_eq!((read.codes.dotted, read.codes.dotless), (2, 0));
}

#[test]
fn additions_are_not_taken_as_totals() {
    let done = |heads: &str, row: &str| {
        let read = sheet(&format!("KECAMATAN;WAJIB KTP;{heads} / Lawa;1000;{row}"));
        read.layout
            .is_complete()
            .then(|| read.table.get(0).unwrap().activated)
    };
    for heads in [
        "AKTIVASI MINGGU INI;KUMULATIF",
        "AKTIVASI BULAN INI;S.D. BULAN INI",
        "AKTIVASI BULAN INI;S/D BULAN INI",
        "TAMBAHAN AKTIVASI;AKTIVASI KUMULATIF",
        "PENAMBAHAN IKD;AKUMULASI",
        "IKD HARI INI;TOTAL IKD",
        "AKTIVASI HARIAN;AKTIVASI SAMPAI DENGAN HARI INI",
        "AKTIVASI BULAN INI;KUMULATIF AKTIVASI IKD",
        "AKTIVASI BULAN LALU;AKTIVASI S.D. BULAN INI",
        "AKTIVASI S.D. BULAN LALU;AKTIVASI S.D. BULAN INI",
    ] {
        assert_eq!(done(heads, "5;100"), Some(100), "{heads}");
    }
    for heads in [
        "AKTIVASI MINGGU INI",
        "TAMBAHAN AKTIVASI",
        "AKTIVASI BULAN OKTOBER",
        "AKTIVASI BARU",
        "IKD S.D. MINGGU LALU",
    ] {
        assert_eq!(done(heads, "5"), None, "{heads}");
    }
    // Of each count its own.
    let two = "PEREKAMAN BULAN INI;KUMULATIF;AKTIVASI BULAN INI;KUMULATIF";
    assert_eq!(done(two, "3;900;5;100"), Some(100));
    reads(
        "KECAMATAN;WAJIB KTP;AKTIVASI IKD; / ;;BULAN INI;KUMULATIF / Lawa;1000;5;100",
        1_000,
        100,
        "",
    );
    reads(
        "KECAMATAN;WAJIB KTP;BULAN INI;;S.D. BULAN INI; / ;;PEREKAMAN;IKD;PEREKAMAN;IKD / Lawa;1000;3;5;900;100",
        1_000,
        100,
        "",
    );
    reads(
        "KECAMATAN;WAJIB KTP;AKTIVASI TAHUN 2026 / Lawa;1000;100",
        1_000,
        100,
        "OfPeriod",
    );
}

#[test]
fn heads_are_known_in_more_words() {
    for head in [
        "W. KTP",
        "WKTP",
        "17 TAHUN KE ATAS",
        "USIA 17+",
        "PENDUDUK 17 TAHUN KE ATAS",
        "Wajib e-KTP",
    ] {
        reads(
            &format!("KECAMATAN;{head};IKD / Lawa;1000;10"),
            1_000,
            10,
            "",
        );
    }
    for head in [
        "KTP DIGITAL",
        "IDENTITAS KEPENDUDUKAN DIGITAL",
        "Identitas Digital",
        "Aktivasi KTP Digital",
    ] {
        reads(
            &format!("KECAMATAN;WAJIB KTP;{head} / Lawa;1000;10"),
            1_000,
            10,
            "",
        );
    }
    reads(
        "KECAMATAN;W. KTP;REKAM;IKD / Lawa;1000;900;10",
        1_000,
        10,
        "",
    );
    reads(
        "NO;URAIAN;WAJIB KTP;IKD / 1;Lawa;1100;10 / 2;Maginti;2000;25",
        3_100,
        35,
        "",
    );
    // Unknown heads are shown by their own words.
    let read = sheet("nama;penduduk_17;pengguna / A;1000;10 / B;2000;20");
    let columns: Vec<(&str, usize)> = read
        .layout
        .columns
        .iter()
        .map(|column| (column.head.as_str(), column.sample.len()))
        .collect();
    assert_eq!(columns, [("nama", 2), ("penduduk_17", 2), ("pengguna", 2)]);
}

#[test]
fn a_code_that_cannot_be_read_costs_no_row() {
    let code = |cell: &str, told: &str| {
        let text = format!("Kode\tNama\tWAJIB KTP\tIKD\n{cell}\tKab. A\t1000\t10\n");
        let read = pasted(&text);
        assert_eq!(
            (sums(&read)[0], beside(&read).as_str()),
            (1_000, told),
            "{cell}"
        );
        read.table.get(0).unwrap().code.map(RegionCode::digits)
    };
    for (cell, digits) in [
        ("32,01", 3_201),
        ("32.1", 3_210),
        ("32,1", 3_210),
        ("12.2", 1_220),
        ("3201.0", 3_201),
        ("\"32.01.\"", 3_201),
        ("'32.01.14.2001", 3_201_142_001),
        ("\"=\"\"3201142001\"\"\"", 3_201_142_001),
        ("32 01 14", 320_114),
        ("32,01,14", 320_114),
        ("32.0", 32),
    ] {
        assert_eq!(code(cell, ""), Some(digits), "{cell}");
    }
    for cell in ["3,20114E+09", "32.4", "A-01", "#N/A", "3.201", "0"] {
        assert_eq!(code(cell, "unread Code 1"), None, "{cell}");
    }
    assert_eq!(code("3201010", "BPS 1"), None);
    // 32.4 shows that this column drops no zeros, so 32.1 is not 32.10.
    reads(
        "Kode;Nama;WAJIB KTP;IKD / 32.1;A;1000;10 / 32.4;B;2000;25",
        3_000,
        35,
        "unread Code 2",
    );
    reads(
        "Kode;Nama;WAJIB KTP;IKD / 32.1;A;1000;10 / 32.09;B;2000;25",
        3_000,
        35,
        "",
    );
    // Without a name it is needed.
    let read = sheet("Kode;Nama;WAJIB KTP;IKD / A-1;;1000;10 / 32.09;B;2000;25");
    assert_eq!(
        (read.counts.rejected, read.rejected[0].reason.cell),
        (1, Role::Code)
    );
}

#[test]
fn other_cells_that_need_not_be_there_cost_no_row() {
    reads(
        "Kecamatan;Wajib KTP;Target 50%;IKD / A;2001;1000,5;10 / B;3000;1500;20",
        5_001,
        30,
        "unread Target 1",
    );
    reads(
        "Kecamatan;Wajib KTP;Perekaman;IKD / A;2001;tiga;10 / B;3000;1500;20",
        5_001,
        30,
        "unread Recorded 1",
    );
    reads(
        "Kecamatan;Wajib KTP;IKD;Tanggal / A;2001;10;entah / B;3000;20;31/10/2026",
        5_001,
        30,
        "unread AsOf 1",
    );
}

#[test]
fn dates_are_read_as_programs_write_them() {
    let days = |cells: &[&str]| {
        let rows = cells.iter().enumerate();
        let rows = rows.map(|(at, day)| format!("D{at};{}00;10;{day}", at + 1));
        let rows = rows.collect::<Vec<_>>().join("\n");
        let read = pasted(&format!("Desa;Wajib KTP;IKD;Tanggal\n{rows}"));
        let days = read.table.regions().map(|region| match region.as_of {
            Some(day) => format!("{}-{}-{}", day.year(), day.month(), day.day()),
            None => "-".to_owned(),
        });
        (days.collect::<Vec<_>>().join(" "), beside(&read))
    };
    let told = |days: &str, told: &str| (days.to_owned(), told.to_owned());
    assert_eq!(
        days(&["31-Okt-26", "30-Sep-26"]),
        told("2026-10-31 2026-9-30", "")
    );
    assert_eq!(days(&["31-Oct-2026"]), told("2026-10-31", ""));
    assert_eq!(
        days(&[
            "2026-10-31 00:00:00",
            "2026-10-31T00:00:00",
            "31/10/2026 0:00"
        ]),
        told("2026-10-31 2026-10-31 2026-10-31", "")
    );
    // The month comes first where only that fits all rows.
    assert_eq!(
        days(&["10/31/2026", "11/2/2026", "11/2/2026"]),
        told("2026-10-31 2026-11-2 2026-11-2", "MonthFirst")
    );
    assert_eq!(
        days(&["11/2/2026", "2026-03-04", "10/31/2026"]),
        told("2026-11-2 2026-3-4 2026-10-31", "MonthFirst")
    );
    assert_eq!(
        days(&["31/10/2026", "11/2/2026"]),
        told("2026-10-31 2026-2-11", "")
    );
    // Both orders in one column: the day comes first, and the others are not dates.
    assert_eq!(
        days(&["31/10/2026", "10/31/2026", "11/2/2026"]),
        told("2026-10-31 - 2026-2-11", "unread AsOf 1")
    );
}

#[test]
fn decimals_of_zeros_are_whole() {
    let base = |cell: &str| {
        let read = pasted(&format!("Desa\tWKTP\tIKD\nA\t{cell}\t10\nB\t77\t5\n"));
        read.table
            .get(0)
            .filter(|_| read.table.len() == 2)
            .and_then(|region| region.wajib_ktp)
    };
    for (cell, number) in [
        ("270.0", 270),
        ("270,0", 270),
        ("1000.0", 1_000),
        ("1000.00", 1_000),
        ("1.000,00", 1_000),
        ("1,000.0", 1_000),
        ("1000.0000000000001", 1_000),
        ("1999.9999999999998", 2_000),
        ("270.000", 270_000),
    ] {
        assert_eq!(base(cell), Some(number), "{cell}");
    }
    for cell in ["270.5", "1999.99", "1.000.0", "0.0"] {
        assert_eq!(base(cell), None, "{cell}");
    }
}

#[test]
fn regions_without_figures_are_named_wherever_they_stand() {
    let rejected = |text: &str| {
        sheet(text)
            .rejected
            .iter()
            .map(|row| row.row)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        rejected("Kecamatan;WKTP;IKD / Lawa;1000;10 / Barangka;; / Kusambi;;"),
        [3, 4]
    );
    assert_eq!(
        rejected(
            "Kecamatan;WKTP;IKD / Lawa;1000;10 / Sumber: SIAK;; / Kepala Dinas;; / Raha, 2 November 2026;;"
        ),
        Vec::<u32>::new()
    );
    assert_eq!(
        rejected("Kecamatan;WKTP;IKD / Lawa;1000;10 / ;; / Kadis Dukcapil;; / Budi Santoso;;"),
        Vec::<u32>::new()
    );
}

#[test]
fn other_delimiters_and_late_heads() {
    reads(
        "| Kecamatan | WAJIB KTP | IKD | / |---|---|---| / | Lawa | 1,000 | 10 | / | Maginti | 2,000 | 25 |",
        3_000,
        35,
        "",
    );
    reads(
        "Kecamatan|WAJIB KTP|IKD / Lawa|1000|10 / Maginti|2000|25",
        3_000,
        35,
        "",
    );
    let above = "Catatan panjang;; / ".repeat(70);
    reads(
        &format!("{above}Kecamatan;WAJIB KTP;IKD / Lawa;1000;10"),
        1_000,
        10,
        "",
    );
}

#[test]
fn kinds_of_other_rows_have_names() {
    let read = sheet(&format!("{HEADS} / Rata-rata;2033;21"));
    assert_eq!(read.others.first[0].kind, OtherKind::Average);
    assert_eq!(read.warnings, [] as [SheetWarning; 0]);
}

#[test]
fn a_page_of_a_web_system_is_read_as_a_table() {
    let page = "<html><head><meta charset=utf-8><style>td { color: red } h3 > a {}</style></head><body>\n<h3>DATA AKTIVASI<br>KEADAAN 31 OKTOBER 2026</h3>\n<table border=1>\n<thead><tr><th rowspan=\"2\">No</th><th rowspan='2'>Kecamatan</th><th rowspan=2>Wajib KTP</th><th colspan=2>IKD</th></tr>\n<tr><th>Aktivasi</th><th>%</th></tr></thead>\n<!-- <tr><td>x</td></tr> -->\n<tbody><tr><td>1</td><td>Lawa &amp; Barat</td><td align=right>1.100&nbsp;</td><td>10</td><td>1</td></tr>\n<TR><TD>2<TD><b>Mag</b>inti<TD>2.000<TD>25<TD>1</TR>\n<tr style='display:none'><td>3</td><td>Tersembunyi</td><td>9</td><td>9</td><td>9</td></tr>\n</tbody><tfoot><tr><td colspan=2>JUMLAH</td><td>3.100</td><td>35</td><td></td></tr></tfoot></table>\n<p>Kepala Dinas</p></body></html>";
    let read = pasted(page);
    assert_eq!(regions(&read), "Lawa & Barat 1100 10, Maginti 2000 25");
    assert_eq!((read.totals.len(), read.counts.hidden), (1, 1));
    assert_eq!(
        read.day
            .day()
            .map(|day| (day.year(), day.month(), day.day())),
        Some((2026, 10, 31))
    );
    // However the bytes come.
    for size in [1, 7, 64] {
        let bytes = super::chunks(page.as_bytes(), size);
        assert_eq!(
            super::fed(&bytes, &SheetOptions::default()).unwrap(),
            read,
            "{size}"
        );
    }
    let xml = "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><DocumentProperties><Author>x</Author></DocumentProperties><Worksheet ss:Name=\"A\"><Table><Row><Cell><Data ss:Type=\"String\">Kecamatan</Data></Cell><Cell><Data>WKTP</Data></Cell><Cell ss:Index=\"4\"><Data>IKD</Data></Cell></Row><Row><Cell><Data>Lawa</Data></Cell><Cell><Data ss:Type=\"Number\">1100</Data></Cell><Cell ss:Index=\"4\"><Data>10</Data></Cell></Row></Table></Worksheet></Workbook>";
    assert_eq!(regions(&pasted(xml)), "Lawa 1100 10");
}
