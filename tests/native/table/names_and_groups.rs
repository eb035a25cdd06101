//! Names of regions and what a table sums by them: whose code a name gives, groups with what is in none, rows that are
//! opened, choices of rows.

use kalkulator_ikd::{
    domain::RegionLevel,
    reading::read_sheet,
    state::{
        Asked, Effect, Export, Field, Model, Msg, OfferedFile, ReadSheet, RowsChoice, TableEffect,
        TableMsg, groups_of, kept_of, ungrouped, update,
    },
    words::Words,
    writing::{Lang, region_code},
};

use super::files::{exported, with_table};
use crate::update::{after, text};

fn table(lines: &str) -> Model {
    let lines: Vec<&str> = lines.split(" / ").collect();
    with_table(&lines.join("\n"))
}

/// The codes that the rows have.
fn codes(lines: &str) -> String {
    let model = table(lines);
    let code = |code: Option<_>| code.map_or_else(|| "-".to_owned(), region_code);
    let codes = model
        .tables
        .held
        .rows
        .regions()
        .map(|region| code(region.code));
    codes.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_name_gives_a_code_of_the_level_that_its_head_names() {
    for (heads, rows, expected) in [
        (
            "KECAMATAN",
            "Sukoharjo;1100;10 / Kartasura;2000;20 / Grogol;3000;30",
            "- - -",
        ),
        ("DESA/KELURAHAN", "Bogor;1100;10 / Depok;2000;20", "- -"),
        ("Nama Kecamatan", "Sukoharjo;1100;10", "-"),
        (
            "WILAYAH",
            "Sukoharjo;1100;10 / Kartasura;2000;20 / Grogol;3000;30",
            "- - -",
        ),
        (
            "PROVINSI",
            "JAMBI;1100;10 / BENGKULU;2000;20 / GORONTALO;3000;30 / RIAU;10;1",
            "15 17 75 14",
        ),
        (
            "KABUPATEN/KOTA",
            "Bogor;1100;10 / Kota Bogor;2000;20 / Cianjur;5000;50",
            "32.01 32.71 32.03",
        ),
        (
            "KABUPATEN/KOTA",
            "Kab. Bogor;1100;10 / Bogor;2000;20",
            "32.01 32.71",
        ),
        (
            "KABUPATEN/KOTA",
            "Bogor;1100;10 / Cianjur;2000;20",
            "- 32.03",
        ),
        (
            "KAB/KOTA",
            "Jambi;1100;10 / Muaro Jambi;2000;20",
            "15.71 15.05",
        ),
        (
            "DAERAH",
            "Kab. Muna;1100;10 / Kota Kendari;2000;20 / Konawe Utara;3000;31",
            "74.03 74.71 74.09",
        ),
    ] {
        assert_eq!(
            codes(&format!("{heads};WAJIB KTP;IKD / {rows}")),
            expected,
            "{heads} {rows}"
        );
    }
}

#[test]
fn names_fill_the_codes_that_cannot_be_read() {
    assert_eq!(
        codes(
            "Kode;KAB/KOTA;WAJIB KTP;IKD / 32.01;Kab. Bogor;1100;10 / x;Cianjur;2000;20 / y;Kab. Bogor;20;1"
        ),
        "32.01 32.03 -"
    );
    assert_eq!(
        codes("Kode;KAB/KOTA;WAJIB KTP;IKD / 3201;Kab. Bogor;1100;10 / x;Cianjur;2000;20"),
        "32.01 -"
    );
}

#[test]
fn a_kecamatan_makes_no_case_of_its_kabupaten() {
    let model =
        table("KECAMATAN;WAJIB KTP;IKD / Sukoharjo;1100;10 / Kartasura;2000;20 / Grogol;3000;30");
    assert!(model.tables.checks.missing.is_empty());
    assert!(groups_of(&model.tables.figures, RegionLevel::Province).is_none_or(<[_]>::is_empty));
    let opened = after(model, [Msg::ClickedUseRow(0)]);
    assert_eq!(text(&opened, Field::Region), "Kecamatan Sukoharjo");
}

#[test]
fn a_region_that_may_be_one_of_two_is_not_missing() {
    let model = table("KABUPATEN/KOTA;WAJIB KTP;IKD / Bogor;1100;10 / Cianjur;2000;20");
    let missing = &model.tables.checks.missing[0];
    assert!(
        !missing.names.iter().any(|name| name.contains("Bogor")),
        "{missing:?}"
    );
}

#[test]
fn groups_and_the_regions_in_none_add_up_to_the_whole() {
    let rows = "KABUPATEN/KOTA;WAJIB KTP;IKD / Bogor;1100;10 / Sukabumi;3000;30 / Kota Sukabumi;4000;40 / Cianjur;5000;50 / Kota Serang;1500;5 / Pandeglang;2500;25";
    let model = after(
        table(rows),
        [Msg::Table(TableMsg::ChoseLevel(RegionLevel::Province))],
    );
    let figures = &model.tables.figures;
    let groups = groups_of(figures, RegionLevel::Province).unwrap();
    let rest = ungrouped(figures, RegionLevel::Province).unwrap();
    let sum: u64 = groups.iter().map(|group| group.tally.base.count()).sum();
    assert_eq!(
        (
            groups.len(),
            sum,
            rest.base.count(),
            rest.regions,
            figures.whole.base.count()
        ),
        (2, 16_000, 1_100, 1, 17_100)
    );
    let csv = exported(Export::CsvPlain, &model);
    assert!(
        csv.contains("Di luar kelompok (1 daerah),1100,10,"),
        "{csv}"
    );
    assert!(csv.contains(",JUMLAH,17100,160,"), "{csv}");
    let ranking = exported(Export::Ranking, &model);
    assert!(
        ranking.contains("\nDi luar kelompok (1 daerah): "),
        "{ranking}"
    );
    assert!(
        ranking.contains("Jumlah 6 daerah: 0,94 persen dari 17.100 orang"),
        "{ranking}"
    );
}

#[test]
fn sums_say_what_they_leave_out() {
    let model = table(
        "Kecamatan;WAJIB KTP;IKD;Tahun / Lawa;1100;10;2025 / Lawa;1000;5;2024 / Maginti;x;20;2025",
    );
    let words = Words::of(Lang::Id, &model.case);
    let notes = words
        .total_notes(&model.tables.held, &model.tables.figures)
        .join(" ");
    assert!(
        notes.contains("Tidak ikut dijumlahkan: 1 baris ditolak, 1 baris periode lain."),
        "{notes}"
    );
    let csv = exported(Export::CsvLocal, &model);
    assert!(
        csv.contains(" (tanpa 1 baris ditolak, 1 baris periode lain)"),
        "{csv}"
    );
    let ranking = exported(Export::Ranking, &model);
    assert!(
        ranking.contains("(tanpa 1 baris ditolak, 1 baris periode lain)."),
        "{ranking}"
    );
    let counts: Vec<_> = words
        .row_counts(&model.tables.held)
        .into_iter()
        .map(|(id, value, _)| format!("{id} {value}"))
        .collect();
    assert_eq!(
        counts,
        [
            "rows-read 3",
            "rows-accepted 1",
            "rows-rejected 1",
            "rows-blank 0",
            "rows-total 1",
            "rows-other-periods 1"
        ]
    );
}

#[test]
fn earlier_days_become_reports_of_a_region() {
    let model = table(
        "Kecamatan;WAJIB KTP;IKD;Tanggal / Lawa;1100;10;31/08/2026 / Lawa;1100;14;30/09/2026 / Lawa;1100;20;31/10/2026 / Maginti;2000;9;31/10/2026",
    );
    let opened = after(model, [Msg::ClickedUseRow(0)]);
    assert_eq!(text(&opened, Field::Done), "20");
    assert_eq!(
        text(&opened, Field::Obs),
        "31 Agustus 2026 10\n30 September 2026 14"
    );
}

/// Reads the table again with what the page asks for, as the browser does.
fn again(mut model: Model, msg: TableMsg, source: &str) -> Model {
    let effects = update(&mut model, Msg::Table(msg));
    let Some(Effect::Table(TableEffect::Read { offer, asked })) = effects.first().cloned() else {
        panic!("{effects:?}");
    };
    let OfferedFile {
        source: number,
        name,
        edits,
        ..
    } = offer;
    let outcome = Ok(read_sheet(source, Asked::options(&asked)).unwrap());
    let read = ReadSheet {
        source: number,
        file: name,
        outcome,
        edits,
    };
    after(
        model,
        [TableMsg::Read(Box::new(read)), TableMsg::SumsDrawn].map(Msg::Table),
    )
}

#[test]
fn rows_that_the_user_decides_on_are_read_so_and_kept() {
    let source = "KECAMATAN;WAJIB KTP;IKD\nLawa;1100;10\nMaginti;2000;25\nMuna;3100;35\n";
    let model = with_table(source);
    assert_eq!(model.tables.figures.whole.base.count(), 6_200);
    let model = again(
        model,
        TableMsg::ChoseRows(RowsChoice::Sums(vec![4], true)),
        source,
    );
    assert_eq!(model.tables.figures.whole.base.count(), 3_100);
    let kept = kept_of(&model.tables.held);
    assert!(kept.contains("sum=4"), "{kept}");
    let model = again(
        model,
        TableMsg::ChoseRows(RowsChoice::Sums(vec![4], false)),
        source,
    );
    assert_eq!(
        (
            model.tables.figures.whole.base.count(),
            model.tables.held.sheet.maybe_sums.len()
        ),
        (6_200, 0)
    );
}

#[test]
fn edits_stay_when_other_rows_are_chosen() {
    use kalkulator_ikd::state::{Cell, RowPlace};
    let source = "KECAMATAN;WAJIB KTP;IKD\nMuna;3100;35\nLawa;1100;10\nMaginti;2000;25\n";
    let typed = [
        TableMsg::Opened(RowPlace::Region(2)),
        TableMsg::TypedCell(Cell::Activated, "26".to_owned()),
    ];
    let model = after(with_table(source), typed.map(Msg::Table));
    let model = again(
        model,
        TableMsg::ChoseRows(RowsChoice::Sums(vec![2], true)),
        source,
    );
    assert_eq!(
        (
            model.tables.figures.whole.base.count(),
            model.tables.figures.whole.activated.count()
        ),
        (3_100, 36)
    );
}

#[test]
fn equal_faults_become_one_line_with_a_count() {
    let rows = "Lawa;1000;-\n".repeat(27);
    let model = with_table(&format!(
        "KECAMATAN;WAJIB KTP;IKD\n{rows}Maginti;x;5\nKusambi;1000;10\n"
    ));
    let words = Words::of(Lang::Id, &model.case);
    let listed = words.rejected_faults(&model.tables.held);
    let own = listed.iter().filter(|fault| fault.is_listed).count();
    let told: Vec<&str> = listed
        .iter()
        .filter_map(|fault| fault.text.as_deref())
        .collect();
    let all: u32 = listed.iter().map(|fault| fault.stands_for).sum();
    assert_eq!((own, all), (4, 28));
    assert_eq!(
        told,
        ["Dengan alasan yang sama masih ada 24 baris: Isi jumlah yang sudah aktivasi IKD."]
    );
}
