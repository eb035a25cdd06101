//! The line under a table's row count: from which day it is counted, where that was found, how many days are left.

use kalkulator_ikd::{
    domain::{Date, FirstDay},
    reading::Role,
    state::{Cell, Choice, CountedDays, Export, Field, Model, Msg, RowPlace, TableMsg, kept_of},
    words::Words,
    writing::Lang,
};

use super::files::{exported, exported_in, taken_in};
use crate::{
    given::day,
    page::english::indonesian_words,
    update::{after, text, typed},
};

/// The day on which these tables are opened: a Friday.
fn friday() -> Date {
    day(2026, 11, 27)
}

/// An untouched page on that day with a table.
fn opened(table: &str) -> Model {
    taken_in(Model::new(friday(), Lang::Id), table)
}

const HEADS: &str = "KECAMATAN;WAJIB KTP;IKD\nLawa;58.959;314\nKusambi;1.000;100\n";

fn titled(title: &str) -> Model {
    opened(&format!("{title};;\n{HEADS}"))
}

/// Rows each with a day of its own, or none.
fn dated(days: &[&str]) -> Model {
    let rows: Vec<String> = days
        .iter()
        .zip(["Lawa", "Maginti", "Kusambi", "Wadaga"])
        .map(|(day, name)| format!("{name};1.000;100;{day}"))
        .collect();
    let rows = rows.join("\n");
    opened(&format!("DESA;WAJIB KTP;IKD;TANGGAL\n{rows}"))
}

fn line_in(model: &Model, lang: Lang) -> String {
    let words = Words::of(lang, &model.case);
    let parts = words.table_day(&model.tables.held, &model.tables.figures);
    parts.into_iter().map(|part| part.text).collect()
}

fn line(model: &Model) -> String {
    line_in(model, Lang::Id)
}

/// The values for programs: the day of the figures, and the service days.
fn values(model: &Model) -> [String; 2] {
    let words = Words::of(Lang::Id, &model.case);
    let parts = words.table_day(&model.tables.held, &model.tables.figures);
    ["table-as-of", "table-service-days"].map(|id| {
        let part = parts.iter().find(|part| part.id == id);
        part.map_or_else(|| "-".to_owned(), |part| part.value.clone())
    })
}

/// The days that are offered, each by a button.
fn offered(model: &Model) -> Vec<Date> {
    model.tables.held.sheet.day.offers(model.today)
}

fn can_count_from_today(model: &Model) -> bool {
    let tables = &model.tables;
    let days = CountedDays::of(&tables.held, &tables.figures).unwrap();
    days.can_count_from_today(tables.figures.basis.as_ref().unwrap())
}

fn total_rate(model: &Model) -> Option<String> {
    let words = Words::of(Lang::Id, &model.case);
    let totals = words.table_totals(&model.tables.figures, model.tables.held.choices.base);
    totals
        .into_iter()
        .find(|total| total.id == "total-rate")
        .map(|total| total.value)
}

#[test]
fn a_title_sets_the_day_of_all_rows_and_the_line_says_so() {
    let model = titled("KEADAAN 31 OKTOBER 2026");
    assert_eq!(
        line(&model),
        "Dihitung per 31 Oktober 2026 (dari judul tabel, \"KEADAAN 31 OKTOBER 2026\"): 42 hari layanan sampai \
         31 Desember 2026. Pada 27 November 2026 angka ini berumur 27 hari."
    );
    assert_eq!(values(&model), ["2026-10-31", "42"]);
    assert_eq!(total_rate(&model).as_deref(), Some("419"));
    assert!(can_count_from_today(&model));
}

#[test]
fn counting_from_today_leaves_the_figures_their_day_and_is_taken_back() {
    let model = titled("KEADAAN 31 OKTOBER 2026");
    let today = after(model.clone(), [Msg::ChoseToday]);
    assert_eq!(
        line(&today),
        "Dihitung mulai hari ini, 27 November 2026: 23 hari layanan sampai 31 Desember 2026; angkanya per 31 Oktober \
         2026 (dari judul tabel, \"KEADAAN 31 OKTOBER 2026\"). Pada 27 November 2026 angka ini berumur 27 hari."
    );
    assert_eq!(values(&today), ["2026-10-31", "23"]);
    assert_eq!(total_rate(&today).as_deref(), Some("765"));
    assert!(!can_count_from_today(&today));
    for back in [Msg::ChoseAsOf, Msg::ClickedUndo] {
        let again = after(today.clone(), [back]);
        assert_eq!(values(&again), ["2026-10-31", "42"]);
    }
    let tomorrow = after(today, [Msg::Chose(Choice::FirstDay(FirstDay::Next))]);
    assert!(line(&tomorrow).starts_with("Dihitung mulai besok, 28 November 2026: 22 hari layanan"));
}

#[test]
fn a_table_without_a_day_is_counted_from_today() {
    let model = opened(HEADS);
    assert_eq!(
        line(&model),
        "Dihitung per 27 November 2026 (tanggal hari ini, karena tabel tidak menyebut tanggal datanya): 23 hari layanan sampai \
         31 Desember 2026."
    );
    assert_eq!(values(&model), ["2026-11-27", "23"]);
    assert!(!can_count_from_today(&model));
}

#[test]
fn the_day_of_the_form_counts_where_the_table_has_none() {
    let model = after(opened(HEADS), [typed(Field::AsOf, "31 Oktober 2026")]);
    assert!(line(&model).starts_with(
        "Dihitung per 31 Oktober 2026 (dari isian \"Data per tanggal\"): 42 hari layanan sampai 31 Desember 2026."
    ));
    let titled = after(
        titled("KEADAAN 30 SEPTEMBER 2026"),
        [typed(Field::AsOf, "31 Oktober 2026")],
    );
    assert_eq!(values(&titled)[0], "2026-09-30");
}

#[test]
fn a_default_day_of_the_form_is_not_the_tables_and_a_given_one_is() {
    // The form takes the day of the newest report, which says nothing of other regions.
    let reported = after(
        opened(HEADS),
        [
            typed(Field::Obs, "30/09/2026 300\n31/10/2026 314"),
            Msg::Left(Field::Obs),
        ],
    );
    assert_eq!(text(&reported, Field::AsOf), "31 Oktober 2026");
    assert_eq!(values(&reported), ["2026-11-27", "23"]);
    assert_eq!(
        text(&after(reported, [Msg::ClickedUseRow(0)]), Field::AsOf),
        "27 November 2026"
    );
    let today = after(opened(HEADS), [typed(Field::AsOf, "27/11/2026")]);
    assert!(
        line(&today).starts_with(
            "Dihitung per 27 November 2026 (dari isian \"Data per tanggal\"): 23 hari"
        )
    );
    let days_later = after(today, [Msg::DayTurned(day(2026, 11, 30))]);
    assert_eq!(values(&days_later), ["2026-11-27", "23"]);
}

#[test]
fn a_column_gives_each_row_its_day() {
    assert_eq!(
        line(&dated(&[
            "28/10/2026",
            "31/10/2026",
            "30/10/2026",
            "31/10/2026"
        ])),
        "Dihitung per tanggal tiap baris (3 tanggal berbeda, 28 Oktober 2026 sampai 31 Oktober 2026): 42 sampai 45 hari \
         layanan sampai 31 Desember 2026. Pada 27 November 2026 angka tertua berumur 30 hari."
    );
    assert_eq!(
        values(&dated(&["28/10/2026", "31/10/2026"])),
        ["2026-10-28..2026-10-31", "42-45"]
    );
    assert!(line(&dated(&["31/10/2026", "31/10/2026"])).starts_with(
        "Dihitung per 31 Oktober 2026 (dari kolom tanggal): 42 hari layanan sampai 31 Desember 2026."
    ));
}

#[test]
fn rows_without_a_day_in_their_column_are_counted_and_told() {
    assert!(line(&dated(&["31/10/2026", ""])).starts_with(
        "Dihitung per 31 Oktober 2026 (dari kolom tanggal), 1 baris tanpa tanggal per 27 November 2026 (tanggal hari \
         ini): 23 sampai 42 hari layanan sampai 31 Desember 2026."
    ));
    let model = opened(
        "KEADAAN 30 SEPTEMBER 2026;;;\nDESA;WAJIB KTP;IKD;TANGGAL\nLawa;1.000;100;31/10/2026\nKusambi;1.000;100;\n",
    );
    assert_eq!(values(&model), ["2026-09-30..2026-10-31", "42-65"]);
}

#[test]
fn what_a_title_leaves_open_is_said_and_offered() {
    let cases = [
        (
            "DATA BULAN OKTOBER 2026",
            "Judul tabel hanya menyebut \"DATA BULAN OKTOBER 2026\", bukan tanggalnya.",
            vec![day(2026, 10, 31)],
        ),
        (
            "KEADAAN 30 SEPTEMBER DAN 31 OKTOBER 2026",
            "Judul tabel menyebut beberapa tanggal (30 September 2026; 31 Oktober 2026). Pilih tanggal datanya.",
            vec![day(2026, 9, 30), day(2026, 10, 31)],
        ),
        (
            "Raha, 2 November 2026",
            "Judul tabel menyebut \"2 November 2026\", tetapi tidak jelas apakah itu tanggal datanya.",
            vec![day(2026, 11, 2)],
        ),
        (
            "Dicetak 2 November 2026",
            "Judul tabel hanya menyebut \"Dicetak 2 November 2026\"; itu bukan tanggal datanya.",
            vec![],
        ),
        (
            "KEADAAN 31 OKTOBER",
            "Judul tabel menyebut \"KEADAAN 31 OKTOBER\" tanpa tahun.",
            vec![day(2026, 10, 31)],
        ),
        (
            "PER SENIN, 31 OKTOBER 2026",
            "Judul tabel menyebut \"PER SENIN, 31 OKTOBER 2026\". Tanggal 31 Oktober 2026 hari Sabtu, bukan Senin.",
            vec![day(2026, 10, 31)],
        ),
    ];
    for (title, said, days) in cases {
        let model = titled(title);
        assert!(
            line(&model)
                .starts_with("Dihitung per 27 November 2026 (tanggal hari ini): 23 hari layanan"),
            "{}",
            line(&model)
        );
        assert!(line(&model).contains(said), "{}", line(&model));
        assert_eq!(offered(&model), days, "{title}");
    }
}

#[test]
fn an_offered_day_is_taken_and_undone() {
    let model = titled("DATA BULAN OKTOBER 2026");
    let taken = after(
        model.clone(),
        [Msg::Table(TableMsg::ChoseDay("31 Oktober 2026".to_owned()))],
    );
    assert!(line(&taken).starts_with(
        "Dihitung per 31 Oktober 2026 (tanggal yang Anda isi untuk tabel ini): 42 hari layanan sampai 31 Desember 2026."
    ));
    assert!(!line(&taken).contains("hanya menyebut"));
    let undone = after(taken.clone(), [Msg::ClickedUndo]);
    assert_eq!(line(&undone), line(&model));
    let removed = after(
        taken.clone(),
        [Msg::Table(TableMsg::ChoseDay(String::new()))],
    );
    assert_eq!(line(&removed), line(&model));
    assert!(kept_of(&taken.tables.held).contains("as-of=31+Oktober+2026"));
}

#[test]
fn a_typed_day_prevails_and_typing_on_is_one_step() {
    let model = titled("KEADAAN 31 OKTOBER 2026");
    let letters = ["3", "30 Septem", "30 September 2026"];
    let typing = letters.map(|text| Msg::Table(TableMsg::TypedDay(text.to_owned())));
    let typed = after(model.clone(), typing);
    assert_eq!(values(&typed), ["2026-09-30", "65"]);
    assert_eq!(typed.tables.held.typed_day.problem, None);
    let half = after(
        model.clone(),
        [Msg::Table(TableMsg::TypedDay("30 Septem".to_owned()))],
    );
    assert_eq!(values(&half), ["2026-10-31", "42"]);
    assert!(half.tables.held.typed_day.problem.is_some());
    assert_eq!(line(&after(typed, [Msg::ClickedUndo])), line(&model));
}

#[test]
fn a_typed_day_is_completed_once_and_stays_that_day() {
    let friday = titled("KEADAAN 31 OKTOBER 2026");
    for (text, day) in [
        ("kemarin", "2026-11-26"),
        ("30/9", "2026-09-30"),
        ("akhir bulan lalu", "2026-10-31"),
    ] {
        let typed = after(
            friday.clone(),
            [Msg::Table(TableMsg::TypedDay(text.to_owned()))],
        );
        assert_eq!(values(&typed)[0], day, "{text}");
        let monday = after(
            typed.clone(),
            [Msg::DayTurned(crate::given::day(2026, 11, 30))],
        );
        assert_eq!(values(&monday)[0], day, "{text}");
        assert!(
            kept_of(&typed.tables.held).contains(&format!("as-of={day}")),
            "{text}"
        );
    }
}

#[test]
fn a_typed_day_stays_while_the_same_sheet_is_read_otherwise() {
    let table = format!("KEADAAN 31 OKTOBER 2026;;\n{HEADS}");
    let typed = Msg::Table(TableMsg::TypedDay("30 September 2026".to_owned()));
    let model = after(opened(&table), [typed]);
    let again = taken_in(model, &table);
    assert_eq!(values(&again), ["2026-09-30", "65"]);
    assert_eq!(values(&after(again, [Msg::ClickedUndo]))[0], "2026-09-30");
}

#[test]
fn the_last_day_of_a_period_counts_with_a_warning() {
    let line = line(&titled("AKTIVASI IKD 1 - 31 OKTOBER 2026"));
    assert!(line.starts_with("Dihitung per 31 Oktober 2026 (dari judul tabel, akhir periode \"1 - 31 OKTOBER 2026\"): 42 hari"), "{line}");
    assert!(
        line.contains("Jika angkanya hanya tambahan dalam periode itu"),
        "{line}"
    );
}

#[test]
fn a_day_in_the_future_is_told() {
    let line = line(&titled("KEADAAN 15 DESEMBER 2026"));
    assert!(
        line.contains(
            " Tanggal data 15 Desember 2026 sesudah hari ini, 27 November 2026. Periksa lagi."
        ),
        "{line}"
    );
}

#[test]
fn there_is_no_rate_in_silence() {
    let with = |title: &str, messages: &[Msg]| line(&after(titled(title), messages.to_vec()));
    let october = "KEADAAN 31 OKTOBER 2026";
    let late = with(october, &[typed(Field::Deadline, "30 September 2026")]);
    assert!(late.contains(": batas waktu 30 September 2026 sudah lewat pada tanggal itu, jadi tidak ada angka per hari layanan."), "{late}");
    let past = with(october, &[typed(Field::Deadline, "15 November 2026")]);
    assert!(past.contains("Batas waktu 15 November 2026 sudah lewat; hitungan ini menggambarkan keadaan pada tanggal data."), "{past}");
    let from_today = with(
        october,
        &[typed(Field::Deadline, "15 November 2026"), Msg::ChoseToday],
    );
    assert!(from_today.contains(": batas waktu 15 November 2026 sudah lewat, jadi tidak ada angka per hari layanan; angkanya per"), "{from_today}");
    let undated = line(&after(dated(&["31/10/2026", ""]), [typed(Field::AsOf, "")]));
    assert!(
        undated.contains("(dari kolom tanggal), 1 baris tanpa tanggal"),
        "{undated}"
    );
    let sunday = with(
        "KEADAAN 31 OKTOBER 2026",
        &[typed(Field::Deadline, "1 November 2026")],
    );
    assert!(
        sunday.contains(": tidak ada hari layanan tersisa sampai 1 November 2026, jadi"),
        "{sunday}"
    );
    let some = line(&after(
        dated(&["31/10/2026", "30/09/2026"]),
        [typed(Field::Deadline, "15 Oktober 2026")],
    ));
    assert!(
        some.contains(
            "Baris yang tanggalnya sesudah batas waktu tidak mendapat angka per hari layanan."
        ),
        "{some}"
    );
}

#[test]
fn an_own_count_a_reserve_and_another_first_day_are_told() {
    let with = |messages: &[Msg]| after(titled("KEADAAN 31 OKTOBER 2026"), messages.to_vec());
    let own = with(&[typed(Field::Days, "30")]);
    assert!(line(&own).starts_with("Dihitung 30 hari layanan menurut hitungan Anda sendiri; angkanya per 31 Oktober 2026 (dari judul"));
    assert!(!can_count_from_today(&own));
    let reserve = with(&[typed(Field::Reserve, "2")]);
    assert!(
        line(&reserve).contains(
            ": 40 hari layanan sampai 31 Desember 2026, sesudah dikurangi 2 hari cadangan."
        )
    );
    let next = with(&[Msg::Chose(Choice::FirstDay(FirstDay::Next))]);
    assert!(
        line(&next).starts_with("Dihitung mulai hari sesudah 31 Oktober 2026 (dari judul tabel")
    );
    let other = with(&[typed(Field::From, "9 November 2026")]);
    assert!(line(&other).starts_with("Dihitung mulai 9 November 2026: 37 hari layanan sampai 31 Desember 2026; angkanya per 31 Oktober 2026 (dari"), "{}", line(&other));
    assert!(can_count_from_today(&other));
}

#[test]
fn the_line_turns_with_the_day() {
    let model = after(
        titled("KEADAAN 31 OKTOBER 2026"),
        [Msg::DayTurned(day(2026, 11, 30))],
    );
    assert!(line(&model).ends_with("Pada 30 November 2026 angka ini berumur 30 hari."));
    let blank = after(opened(HEADS), [Msg::DayTurned(day(2026, 11, 30))]);
    assert_eq!(values(&blank), ["2026-11-30", "22"]);
}

#[test]
fn a_row_of_its_own_takes_its_day_along() {
    let used = |model: Model| after(model, [Msg::ClickedUseRow(0)]);
    assert_eq!(
        text(&used(titled("KEADAAN 31 OKTOBER 2026")), Field::AsOf),
        "31 Oktober 2026"
    );
    assert_eq!(
        text(&used(dated(&["30/10/2026", "31/10/2026"])), Field::AsOf),
        "30 Oktober 2026"
    );
    let chosen = after(
        titled("DATA BULAN OKTOBER 2026"),
        [Msg::Table(TableMsg::ChoseDay("31 Oktober 2026".to_owned()))],
    );
    assert_eq!(text(&used(chosen), Field::AsOf), "31 Oktober 2026");
    assert_eq!(text(&used(opened(HEADS)), Field::AsOf), "27 November 2026");
    let later = after(
        used(titled("KEADAAN 31 OKTOBER 2026")),
        [Msg::DayTurned(day(2026, 11, 30))],
    );
    assert_eq!(text(&later, Field::AsOf), "31 Oktober 2026");
    let visit = &later.case.visit;
    assert_eq!(
        visit.former.as_ref().map(|former| former.done.count()),
        Some(314)
    );
}

#[test]
fn the_day_of_a_row_is_edited_and_a_corrected_row_keeps_its_own() {
    let open = |place, cell, text: &str| {
        let typed = TableMsg::TypedCell(cell, text.to_owned());
        [TableMsg::Opened(place), typed].map(Msg::Table)
    };
    let model = dated(&["31/10/2026", "31/10/2026"]);
    let edited = after(
        model.clone(),
        open(RowPlace::Region(0), Cell::AsOf, "30 September 2026"),
    );
    assert_eq!(values(&edited), ["2026-09-30..2026-10-31", "42-65"]);
    assert_eq!(line(&after(edited, [Msg::ClickedUndo])), line(&model));
    let emptied = after(model, open(RowPlace::Region(0), Cell::AsOf, ""));
    assert!(line(&emptied).contains("1 baris tanpa tanggal"));

    let faulty = dated(&["31/10/2026", "Oktober 2026"]);
    assert_eq!(faulty.tables.held.sheet.unread[0].count, 1);
    let corrected = after(
        faulty,
        open(RowPlace::Region(1), Cell::AsOf, "30 Oktober 2026"),
    );
    assert_eq!(values(&corrected), ["2026-10-30..2026-10-31", "42-43"]);
    let base = opened("DESA;WAJIB KTP;IKD;TANGGAL\nA;1.000;100;31/10/2026\nB;x;100;30/10/2026\n");
    let corrected = after(base, open(RowPlace::Rejected(0), Cell::WajibKtp, "1.000"));
    let taken = after(corrected, [Msg::Table(TableMsg::ClickedTakeIn)]);
    assert_eq!(values(&taken)[0], "2026-10-30..2026-10-31");
}

#[test]
fn files_say_for_each_row_of_which_day_it_is_and_how_many_days_are_left() {
    let columns = |model: &Model| {
        let plain = exported(Export::CsvPlain, model);
        let lines = plain
            .lines()
            .map(|line| line.rsplitn(4, ',').take(3).collect::<Vec<_>>());
        lines
            .map(|cells| format!("{} {} {}", cells[2], cells[1], cells[0]))
            .collect::<Vec<_>>()
    };
    let model = titled("KEADAAN 31 OKTOBER 2026");
    let heads = "Angka per Dihitung mulai Hari layanan";
    assert_eq!(columns(&model)[..2], [heads, "2026-10-31 2026-10-31 42"]);
    let today = after(model, [Msg::ChoseToday]);
    assert_eq!(columns(&today)[..2], [heads, "2026-10-31 2026-11-27 23"]);
    let own = after(today, [typed(Field::Days, "30")]);
    assert_eq!(columns(&own)[1], "2026-10-31  30");
    // Of different days there is none in common, and a row without one is of no known day.
    let days = columns(&dated(&["28/10/2026", ""]));
    assert_eq!(
        days[1..],
        ["2026-10-28 2026-10-28 45", " 2026-11-27 23", "  "]
    );
}

#[test]
fn people_read_the_same_line_in_a_head_and_under_a_ranking() {
    let model = titled("KEADAAN 31 OKTOBER 2026");
    for lang in [Lang::Id, Lang::En] {
        let line = line_in(&model, lang);
        let ranking = exported_in(lang, Export::Ranking, &model);
        assert!(ranking.contains(&format!("\n{line}\n")), "{ranking}");
        for export in [Export::CsvLocal, Export::Clipboard] {
            let head = exported_in(lang, export, &model).replace("\"\"", "\"");
            assert!(head.contains(&line), "{head}");
            assert!(!line.is_empty());
        }
    }
}

#[test]
fn our_own_files_are_of_the_same_day_again_and_of_none_where_the_table_names_none() {
    let columns = |model: &Model| {
        let columns = &model.tables.held.sheet.layout.columns;
        columns
            .iter()
            .filter_map(|column| column.role)
            .collect::<Vec<Role>>()
    };
    for model in [
        titled("KEADAAN 31 OKTOBER 2026"),
        titled("DATA BULAN OKTOBER 2026"),
        after(
            titled("DATA BULAN OKTOBER 2026"),
            [Msg::Table(TableMsg::ChoseDay("30/10/2026".to_owned()))],
        ),
        after(opened(HEADS), [typed(Field::AsOf, "31 Oktober 2026")]),
        after(titled("KEADAAN 31 OKTOBER 2026"), [Msg::ChoseToday]),
        dated(&["28/10/2026", "31/10/2026"]),
    ] {
        for lang in [Lang::Id, Lang::En] {
            for export in [Export::CsvLocal, Export::CsvPlain, Export::Clipboard] {
                let text = exported_in(lang, export, &model);
                let again = opened(&text);
                assert_eq!(again.tables.held.day(), model.tables.held.day(), "{text}");
                assert_eq!(columns(&again), columns(&model), "{text}");
            }
        }
    }
}

#[test]
fn the_english_line_is_english() {
    let models = [
        opened(HEADS),
        dated(&["28/10/2026", "31/10/2026", ""]),
        after(titled("Posisi 31/10/2026"), [Msg::ChoseToday]),
        after(titled("2/11/2026"), [typed(Field::Deadline, "")]),
        after(
            titled("Posisi 31/10/2026"),
            [typed(Field::Deadline, "30 September 2026")],
        ),
        after(titled("1/10/2026 - 31/10/2026"), [typed(Field::Days, "30")]),
        titled("30/9/2026 / 31/10/2026"),
    ];
    for model in models {
        let line = line_in(&model, Lang::En);
        assert_eq!(indonesian_words(&line), Vec::<String>::new(), "{line}");
        assert!(
            !line.starts_with(|sign: char| sign.is_ascii_digit()),
            "{line}"
        );
    }
}
