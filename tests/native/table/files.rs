//! The table on its way out: its files and texts, and that they read back as the same table.

use kalkulator_ikd::{
    domain::{BaseColumn, Indicator, RegionCode, RegionFigures, RegionLevel},
    reading::{RegionTable, Sheet, SheetOptions, read_sheet},
    state::{
        Choice, Export, Field, GoalChoice, Model, Msg, OfferedFile, ReadSheet, RowPlace, SortBy,
        StatusFilter, TableChoice, TableMsg,
    },
    words::Words,
    writing::Lang,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    given::{cases, day},
    update::{after, blank, typed},
};

/// The question that tables of these tests are held against: 30 %, figures of 31 October 2026.
fn asked() -> Model {
    after(
        blank(),
        [
            typed(Field::Share, "30"),
            typed(Field::AsOf, "31 Oktober 2026"),
            typed(Field::Deadline, "31 Desember 2026"),
        ],
    )
}

/// A page with the table of a text, as messages bring it there.
pub(crate) fn with_table(text: &str) -> Model {
    taken_in(asked(), text)
}

pub(crate) fn taken_in(model: Model, text: &str) -> Model {
    let offer = OfferedFile {
        source: 1,
        name: "".into(),
        bytes: 0,
        edits: String::new(),
    };
    let read = ReadSheet {
        source: 1,
        file: "Data IKD (Oktober).xlsx".into(),
        outcome: Ok(read(text)),
        edits: String::new(),
    };
    after(
        model,
        [
            TableMsg::Offered(offer),
            TableMsg::Read(Box::new(read)),
            TableMsg::SumsDrawn,
        ]
        .map(Msg::Table),
    )
}

fn read(text: &str) -> Sheet {
    read_sheet(text, SheetOptions::default()).unwrap()
}

pub(crate) fn exported_in(lang: Lang, export: Export, model: &Model) -> String {
    let words = Words::of(lang, &model.case);
    let length = words.export_length(export, model);
    // In parts of any size, as the browser asks for them.
    let parts = (0..length)
        .step_by(3)
        .map(|from| from..(from + 3).min(length));
    let lines: String = parts
        .map(|part| words.export_lines(export, model, part))
        .collect();
    words.export_head(export, model) + &lines + &words.export_foot(export, model)
}

pub(crate) fn exported(export: Export, model: &Model) -> String {
    exported_in(Lang::Id, export, model)
}

pub(crate) const THREE: &str = "Kode;Nama;WAJIB KTP;IKD\n74.13;Muna Barat;58.959;314\n74.71;Kendari;1.000;300\n74.72;Baubau;2.000;900\n";

#[test]
fn a_table_for_an_indonesian_excel_letter_by_letter() {
    let expected = [
        "\u{feff}Kode;Daerah;Wajib KTP;Aktivasi Identitas Kependudukan Digital (IKD);Nama resmi;Target 30% dari wajib KTP;\
         Kekurangan (orang);Kelebihan (orang);Orang per hari layanan;Cakupan (% dari wajib KTP);Capaian (% dari target);Status;\
         Angka per;Dihitung mulai;\"Hari layanan (keterangan: Dihitung per 31 Oktober 2026 (dari isian \"\"Data per tanggal\"\"): 42 hari layanan \
         sampai 31 Desember 2026. Pada 22 November 2026 angka ini berumur 22 hari.)\"",
        "74.13\u{a0};Muna Barat;58959;314;Kabupaten Muna Barat;17688;17374;0;414;0,53;1,78;belum;2026-10-31;2026-10-31;42",
        "74.71\u{a0};Kendari;1000;300;Kota Kendari;300;0;0;0;30,00;100,00;tercapai;2026-10-31;2026-10-31;42",
        "74.72\u{a0};Baubau;2000;900;Kota Bau Bau;600;0;300;0;45,00;150,00;tercapai;2026-10-31;2026-10-31;42",
        ";JUMLAH;61959;1514;;18588;17074;0;407;2,44;8,15;belum;2026-10-31;2026-10-31;42",
        ";Jumlah menurut baris;;;;18588;17374;300;;;;;;;",
        "",
    ];
    assert_eq!(
        exported(Export::CsvLocal, &with_table(THREE)),
        expected.join("\r\n")
    );
}

#[test]
fn a_plain_table_has_commas_points_and_all_decimals() {
    let table = exported(Export::CsvPlain, &with_table(THREE));
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(lines[0].starts_with("Kode,Daerah,Wajib KTP,"));
    assert_eq!(
        lines[1],
        "74.13,Muna Barat,58959,314,Kabupaten Muna Barat,17688,17374,0,414,0.532573,1.775214,belum,2026-10-31,2026-10-31,42"
    );
}

#[test]
fn the_clipboard_has_tabs_and_the_decimals_of_its_language() {
    let model = with_table(THREE);
    let (id, en) = (
        exported(Export::Clipboard, &model),
        exported_in(Lang::En, Export::Clipboard, &model),
    );
    assert!(id.starts_with("Kode\tDaerah\tWajib KTP\t"), "{id}");
    assert!(
        id.contains("\t0,53\t1,78\tbelum\t2026-10-31\t2026-10-31\t42\r\n"),
        "{id}"
    );
    assert!(
        en.contains("\t0.53\t1.78\tbelow\t2026-10-31\t2026-10-31\t42\r\n"),
        "{en}"
    );
}

#[test]
fn a_percentage_too_small_to_print_is_not_printed_as_nothing() {
    let model = with_table("Nama;WAJIB KTP;IKD\nMuna Barat;100.000;1\n");
    assert!(exported(Export::CsvLocal, &model).contains(";kurang dari 0,01;"));
    assert!(exported(Export::CsvPlain, &model).contains(",0.001000,"));
}

#[test]
fn only_lines_that_are_shown_leave_the_page_and_are_summed() {
    let model = after(
        with_table(THREE),
        [
            Msg::Table(TableMsg::Filtered(StatusFilter::Reached)),
            Msg::Table(TableMsg::Sorted(SortBy::Base)),
        ],
    );
    let table = exported(Export::CsvPlain, &model);
    let names: Vec<&str> = table
        .lines()
        .map(|line| line.split(',').nth(1).unwrap())
        .collect();
    assert_eq!(names, ["Daerah", "Baubau", "Kendari", "JUMLAH"]);
    assert!(
        table.contains("\r\n,JUMLAH,3000,1200,,900,0,300,"),
        "{table}"
    );
}

#[test]
fn groups_leave_the_page_as_they_are_shown() {
    let model = after(
        with_table("Kode;WAJIB KTP;IKD\n11.01;100;10\n74.71;1.000;300\n74.72;2.000;900\n"),
        [Msg::Table(TableMsg::ChoseLevel(RegionLevel::Province))],
    );
    let table = exported(Export::CsvPlain, &model);
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[1].starts_with("11,Aceh,100,10,30,20,0,"), "{table}");
    assert!(
        lines[2].starts_with("74,Sulawesi Tenggara,3000,1200,900,0,300,"),
        "{table}"
    );
    assert!(
        lines[3].starts_with(",JUMLAH,3100,1210,930,0,280,"),
        "{table}"
    );
}

#[test]
fn a_region_that_is_not_counted_says_so_and_is_told_beside_the_sum() {
    let chosen = TableMsg::Chose(TableChoice::Goal(GoalChoice::Own));
    let model = after(
        with_table("Nama;WAJIB KTP;IKD;TARGET\nLawa;100;10;30\nSawerigadi;200;20;\n"),
        [Msg::Table(chosen)],
    );
    let table = exported(Export::CsvLocal, &model);
    assert!(
        table.contains("\r\nSawerigadi;200;20;;;;;;;;tidak dihitung;;;\r\n"),
        "{table}"
    );
    assert!(table.contains("\r\nJUMLAH;300;30;30;30;20;0;"), "{table}");
    assert!(
        table.contains(";belum (tanpa 1 daerah yang tidak dihitung);2026-10-31;2026-10-31;42\r\n"),
        "{table}"
    );
}

#[test]
fn dotless_codes_stay_dotless_until_somebody_says_what_they_are() {
    let model = with_table("Kode;Nama;WAJIB KTP;IKD\n7413;Muna Barat;58.959;314\n");
    assert!(exported(Export::CsvLocal, &model).contains("\r\n7413;Muna Barat;58959;314;17688;"));
}

#[test]
fn the_day_of_a_title_goes_along() {
    let model = with_table(
        "Data per 30 September 2026\nNama;WAJIB KTP;IKD\nLawa;100;10\nBarangka;200;20\n",
    );
    let table = exported(Export::CsvLocal, &model);
    assert!(table.contains("(IKD) per 30 September 2026;"), "{table}");
    assert_eq!(read(&table).day.day(), Some(day(2026, 9, 30)));
}

/// Every column that a table can have.
pub(crate) const WHOLE: &str = "Kode;Nama;WAJIB KTP;Perekaman;IKD;Tanggal;TARGET\n\
    74.13.01;Lawa;7.041;6.900;1.204;31/10/2026;2.000\n74.13.02;Barangka;5.100;4.900;900;30/10/2026;\n";

#[test]
fn every_form_reads_back_in_both_languages_and_for_both_indicators() {
    for indicator in [Indicator::Ikd, Indicator::KtpEl] {
        for goal in [GoalChoice::Share, GoalChoice::Own, GoalChoice::SharedOut] {
            for base in [BaseColumn::WajibKtp, BaseColumn::Recorded] {
                let model = after(
                    with_table(WHOLE),
                    [
                        Msg::Chose(Choice::Indicator(indicator)),
                        Msg::Table(TableMsg::Chose(TableChoice::Goal(goal))),
                        Msg::Table(TableMsg::Chose(TableChoice::Base(base))),
                    ],
                );
                for lang in [Lang::Id, Lang::En] {
                    for export in FORMS {
                        let text = exported_in(lang, export, &model);
                        let sheet = read(&text);
                        assert_eq!(
                            rows_of(&sheet.table),
                            rows_of(&model.tables.held.rows),
                            "{text}"
                        );
                        assert!(
                            super::sheets::fits(&sheet.totals[0])
                                && sheet.totals[0].stated[0].is_some(),
                            "{text}"
                        );
                    }
                }
            }
        }
    }
}

const FORMS: [Export; 3] = [Export::CsvLocal, Export::CsvPlain, Export::Clipboard];

/// What a table says, without where it says it.
fn rows_of(table: &RegionTable) -> Vec<(RegionFigures, String)> {
    let unplaced = |(region, name): (&RegionFigures, &str)| {
        (RegionFigures { row: 0, ..*region }, name.to_owned())
    };
    table.iter().map(unplaced).collect()
}

/// Names as nobody should write them.
fn any_name() -> impl Strategy<Value = String> {
    let hostile = select(vec![
        "=1+1",
        "'=1+1",
        "''+x",
        "+62",
        "-",
        "@SUM(A1)",
        "＝1",
        "－x",
        "\u{200b}=x",
        "Kota; Serang",
        "a,b",
        "a\tb",
        "\"Serang\"",
        "dua\nbaris",
        "<b>Lawa</b>",
        "\u{202e}terbalik",
        "'Aisyiyah",
        "O'Neill",
        "a\"b;c,d",
    ]);
    let written = "[A-Za-z][A-Za-z .'\"();,=+@-]{0,12}[a-z]";
    prop_oneof![
        hostile.prop_map(str::to_owned),
        // What a row is called that is a sum is no name of a region.
        written.prop_filter("a label", |name: &String| {
            let name = name.to_lowercase();
            let labels = [
                "min", "max", "maks", "mean", "rata", "persen", "nkri", "nilai",
            ];
            let first = name.split(|sign: char| !sign.is_alphanumeric()).next();
            !["j", "t", "s", "g"]
                .iter()
                .any(|first| name.starts_with(first))
                && !labels.contains(&first.unwrap_or_default())
                && !name.ends_with("total")
        }),
    ]
}

/// Base, recorded, activated, target, and the day in October.
type Counts = (u32, Option<u32>, u32, Option<u32>, Option<i8>);

fn any_counts() -> impl Strategy<Value = Counts> {
    (
        1..3_000_000_u32,
        proptest::option::of(0..3_000_000_u32),
        0..3_000_000_u32,
        proptest::option::of(0..3_000_000_u32),
        proptest::option::of(1..31_i8),
    )
}

/// The rows of different names: of several with one, only some may be read.
fn distinct(rows: Vec<(String, Counts)>) -> Vec<(String, Counts)> {
    let mut known = Vec::new();
    let mut rows = rows;
    rows.retain(|(name, _)| {
        let words = name.split(|sign: char| !sign.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let words = words.join(" ").to_uppercase();
        let is_new = !known.contains(&words);
        known.push(words);
        is_new
    });
    rows
}

/// A sheet with these rows, of villages without dots in their codes or with, or without codes.
fn sheet_of(rows: &[(String, Counts)], codes: u8) -> Sheet {
    let mut text =
        "Kode;Nama;WAJIB KTP;Perekaman;IKD;Tanggal;TARGET\nx;x;1;1;1;2026-10-01;1\n".to_owned();
    if codes == 0 {
        text = text.replace("Kode;", "Nomor;");
    }
    let mut sheet = read(&text);
    sheet.rejected.clear();
    sheet.counts = kalkulator_ikd::reading::RowCounts::default();
    sheet.table = RegionTable::default();
    sheet.codes.dotless = u32::from(codes == 1);
    sheet.codes.dotted = u32::from(codes == 2);
    for (at, (name, counts)) in rows.iter().enumerate() {
        let code = 1_101_012_001 + u64::try_from(at).unwrap();
        let &(wajib_ktp, recorded, activated, target, of_october) = counts;
        let region = RegionFigures {
            code: (codes > 0).then(|| RegionCode::from_digits(code).unwrap()),
            wajib_ktp: Some(wajib_ktp),
            recorded,
            activated,
            target,
            as_of: of_october.map(|of_october| day(2026, 10, of_october)),
            row: u32::try_from(at + 2).unwrap(),
        };
        sheet.table.push(region, name);
    }
    sheet
}

fn with_sheet(sheet: Sheet) -> Model {
    let offer = OfferedFile {
        source: 1,
        name: "".into(),
        bytes: 0,
        edits: String::new(),
    };
    let read = ReadSheet {
        source: 1,
        file: "".into(),
        outcome: Ok(sheet),
        edits: String::new(),
    };
    after(
        asked(),
        [
            TableMsg::Offered(offer),
            TableMsg::Read(Box::new(read)),
            TableMsg::SumsDrawn,
        ]
        .map(Msg::Table),
    )
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn reading_our_own_table_gives_the_same_table(
        rows in vec((any_name(), any_counts()), 1..80),
        codes in 0..3_u8,
        form in select(FORMS.to_vec()),
        goal in select(vec![GoalChoice::Share, GoalChoice::Own, GoalChoice::SharedOut]),
        lang in select(vec![Lang::Id, Lang::En]),
    ) {
        let goal = Msg::Table(TableMsg::Chose(TableChoice::Goal(goal)));
        let rows = distinct(rows);
        let model = after(with_sheet(sheet_of(&rows, codes)), [goal]);
        let text = exported_in(lang, form, &model);
        let sheet = read(&text);
        prop_assert_eq!(rows_of(&sheet.table), rows_of(&model.tables.held.rows), "{}", text);
        prop_assert_eq!(sheet.counts.rejected + sheet.counts.blank, 0);
        prop_assert_eq!(sheet.totals[0].summed[2], rows.iter().map(|row| u64::from(row.1.2)).sum::<u64>());
        prop_assert!(sheet.totals.iter().all(super::sheets::fits), "{}", text);
    }

    #[test]
    fn no_cell_of_ours_begins_a_formula(
        rows in vec((any_name(), any_counts()), 1..20),
        form in select(FORMS.to_vec()),
    ) {
        let text = exported(form, &with_sheet(sheet_of(&rows, 2)));
        for cell in cells_of(&text) {
            let runs = cell.trim_start_matches(['\u{200b}', ' ']).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            prop_assert!(!runs, "{} in {}", cell, text);
        }
    }
}

/// The cells of a table, whatever parts them.
fn cells_of(table: &str) -> Vec<String> {
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    for sign in table.chars() {
        match sign {
            '"' => is_quoted = !is_quoted,
            ';' | ',' | '\t' | '\n' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    cells
}

#[test]
fn a_file_is_named_for_what_is_in_it() {
    let model = with_table(WHOLE.replace("30/10", "31/10").as_str());
    let name = |export| Words::of(Lang::Id, &model.case).table_file_name(export, &model);
    assert_eq!(
        name(Export::CsvLocal),
        "kalkulator-ikd-tabel-data-ikd-oktober-2026-10-31.csv"
    );
    assert_eq!(
        name(Export::CsvPlain),
        "kalkulator-ikd-tabel-biasa-data-ikd-oktober-2026-10-31.csv"
    );
    assert_eq!(
        name(Export::Rejected),
        "kalkulator-ikd-baris-ditolak-data-ikd-oktober-2026-10-31.csv"
    );
}

/// Two rows that can be read and four that cannot.
const FAULTY: &str = "Data per 31 Oktober 2026\nNo,Kecamatan,Wajib KTP,IKD\n1,Lawa,7041,1204\n2,Barangka,58.95,300\n\
    3,Maginti,,12\n4,Tiworo,58,959,4,015\n5,Kusambi,abc,\"=1\"\n6,Sawerigadi,900,100\n";

#[test]
fn rejected_rows_leave_as_they_were_written_with_their_reason() {
    let table = exported(Export::Rejected, &with_table(FAULTY));
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\u{feff}\"Nomor baris, data per 31 Oktober 2026\";Alasan ditolak;No;Kecamatan;Wajib KTP;IKD;;"
    );
    assert!(
        lines[1].starts_with("4;\"Baris 4, Wajib KTP: ")
            && lines[1].ends_with(";2;Barangka;58.95;300"),
        "{table}"
    );
    assert!(
        lines[3].ends_with(";;Tiworo;;\"4,58,959,4,015\";;"),
        "{table}"
    );
    assert!(lines[4].ends_with(";5;Kusambi;abc;'=1"), "{table}");
    assert_eq!(lines.len(), 6);
}

#[test]
fn rejected_rows_are_rejected_again_until_they_are_corrected() {
    let model = with_table(FAULTY);
    let table = exported(Export::Rejected, &model);
    let again = read(&table);
    assert_eq!(
        (again.table.len(), again.counts.rejected),
        (0, 4),
        "{table}"
    );
    assert_eq!(again.day.day(), Some(day(2026, 10, 31)));
    let corrected = table
        .replace("58.95;", "5.895;")
        .replace("Maginti;;12", "Maginti;3000;12")
        .replace("Tiworo;;\"4,58,959,4,015\"", "Tiworo;58.959;4.015")
        .replace("abc;'=1", "1000;1");
    let again = read(&corrected);
    assert_eq!(
        (again.table.len(), again.counts.rejected),
        (4, 0),
        "{corrected}"
    );
    let names: Vec<&str> = again.table.iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["Barangka", "Maginti", "Tiworo", "Kusambi"]);
}

#[test]
fn columns_that_a_user_has_chosen_get_heads_that_say_so() {
    let mut sheet = read_sheet(
        "Nama;WKTP;IKD lalu;IKD\nLawa;100;x;1\nBarangka;y;2;3\n",
        SheetOptions {
            roles: Some({
                use kalkulator_ikd::reading::Role;
                vec![
                    Some(Role::Name),
                    Some(Role::WajibKtp),
                    Some(Role::Activated),
                    None,
                ]
            }),
            ..SheetOptions::default()
        },
    )
    .unwrap();
    sheet.table = RegionTable::default();
    let table = exported(Export::Rejected, &with_sheet(sheet.clone()));
    let again = read(&table);
    let roles = |sheet: &Sheet| {
        sheet
            .layout
            .columns
            .iter()
            .map(|column| column.role)
            .collect::<Vec<_>>()
    };
    assert_eq!(roles(&again)[2..], roles(&sheet)[..], "{table}");
}

#[test]
fn a_corrected_row_is_no_rejected_one_any_more() {
    let model = after(
        with_table(FAULTY),
        [
            TableMsg::Opened(RowPlace::Rejected(1)),
            TableMsg::TypedCell(kalkulator_ikd::state::Cell::WajibKtp, "3000".to_owned()),
            TableMsg::ClickedTakeIn,
        ]
        .map(Msg::Table),
    );
    assert!(!exported(Export::Rejected, &model).contains("Maginti"));
    assert!(exported(Export::CsvPlain, &model).contains("\r\nMaginti,3000,12,"));
}

#[test]
fn a_table_of_nothing_makes_heads_alone() {
    let model = after(
        with_table(THREE),
        [Msg::Table(TableMsg::Searched("zzz".to_owned()))],
    );
    assert_eq!(
        exported(Export::CsvLocal, &model).matches("\r\n").count(),
        1
    );
}
