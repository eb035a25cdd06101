//! Tests of reports pasted from a spreadsheet: months, short years, row numbers, column headers, sums, and columns
//! without dates.

use kalkulator_ikd::{
    domain::{Date, Observation},
    reading::{ReportList, read_reports},
    state::{Field, Model, Msg, first_months, open_saved, update},
    words::Words,
    writing::{Lang, iso},
};
use proptest::prelude::*;

use crate::{
    given::{ask_on, cases, day},
    update::{after, text, typed},
};

/// A Friday before the end of a month.
fn friday() -> Date {
    day(2026, 11, 27)
}

fn list(text: &str) -> ReportList {
    read_reports(text, friday())
}

/// The reports of a list, each as "2026-03-31 12400/214337", and the lines that are not reports.
fn read(text: &str) -> String {
    let list = list(text);
    let report = |report: Observation| {
        let base = report.base.map(|base| format!("/{}", base.count()));
        format!(
            "{} {}{}",
            iso(report.date),
            report.done.count(),
            base.unwrap_or_default()
        )
    };
    let mut told: Vec<String> = list
        .lines
        .read
        .iter()
        .map(|line| report(line.value))
        .collect();
    let faults = list.lines.faults.iter().map(|(line, _)| line.to_string());
    told.extend(faults.map(|line| format!("!{line}")));
    if !list.undated.totals.is_empty() {
        let months = list.undated.totals.iter();
        let months = months.map(|total| format!("{}:{}", total.months, total.done.count()));
        told.push(format!("? {}", months.collect::<Vec<_>>().join(" ")));
    }
    told.join(", ")
}

fn all_read(outcomes: &[(&str, &str)]) {
    for (text, outcome) in outcomes {
        assert_eq!(read(text), *outcome, "{text:?}");
    }
}

#[test]
fn a_month_means_its_end() {
    for head in [
        "Mar-26",
        "mar-26",
        "Maret 2026",
        "MARET 2026",
        "Mar 2026",
        "Mar. 2026",
        "Maret '26",
        "Mar'26",
        "Maret-2026",
        "03/2026",
        "3/2026",
        "3-2026",
        "03.2026",
        "2026-03",
        "2026/03",
        "2026 Maret",
        "March 2026",
        "bulan Maret 2026",
        "akhir Maret 2026",
        "s.d. Maret 2026",
        "s/d Mar 2026",
        "per Maret 2026",
        "31-Mar-26",
        "31/03/26",
        "31.3.26",
        "31 Mar '26",
        "per 31 Maret 2026",
        "Data per 31 Maret 2026",
        "Selasa, 31/3/26",
        "31/03/2026 00:00:00",
        "2026-03-31 00:00",
    ] {
        for line in [
            format!("{head}\t12.400"),
            format!("{head}; 12,400"),
            format!("1\t{head}\t12400"),
            format!("1.\t{head}\t12 400"),
            format!("{head}\t12.400\t\t\t"),
            format!("\t{head}\t12.400 orang"),
            format!("\"{head}\";\"12.400\""),
            format!("{head}\u{a0}\t\u{a0}12\u{a0}400\r"),
            format!("{head}\t12.400\t18,15%"),
            format!("{head}\t12.400\t18,15 %\t"),
            format!("{head}\t12.400 (18,15 persen)"),
        ] {
            assert_eq!(read(&line), "2026-03-31 12400", "{line:?}");
        }
    }
}

#[test]
fn a_date_and_its_count_need_no_columns() {
    all_read(&[
        ("Mar-26 12.400", "2026-03-31 12400"),
        ("Maret 2026: 12.400", "2026-03-31 12400"),
        ("Maret 2026 = 12.400 orang (18,15%)", "2026-03-31 12400"),
        ("03/2026, 12.400, 214.337", "2026-03-31 12400/214337"),
        ("31/3/26 12.400 214.337", "2026-03-31 12400/214337"),
        ("1 31 Mar 2026 12.400", "2026-03-31 12400"),
        (
            "1. Maret 2026: 12.400\n2. April 2026: 15.310",
            "2026-03-31 12400, 2026-04-30 15310",
        ),
        (
            "1) 31 Maret 2026: 12.400\n2) 30/4/26: 15.310",
            "2026-03-31 12400, 2026-04-30 15310",
        ),
        ("| 1 | Mar-26 | 12.400 | 18,15% |", "2026-03-31 12400"),
        ("Jumlah 31 Maret 2026: 12.400", "2026-03-31 12400"),
    ]);
}

#[test]
fn a_month_that_has_not_ended_means_today() {
    all_read(&[
        ("Nov-26\t40.118", "2026-11-27 40118"),
        ("November 2026; 40.118", "2026-11-27 40118"),
        (
            "Okt-26\t38.912\nNov-26\t40.118",
            "2026-10-31 38912, 2026-11-27 40118",
        ),
        // The month ends today.
        ("Des 2026; 41.000", "2026-12-31 41000"),
    ]);
    let ended = read_reports("Nov 2026; 40.118", day(2026, 11, 30));
    assert_eq!(ended.lines.read[0].value.date, day(2026, 11, 30));
    let said = said_of("Okt-26; 38.912\nNov 2026; 40.118", Lang::Id);
    assert!(said.contains("November 2026 belum berakhir, jadi dibaca hari ini, 27 November 2026."));
    assert!(said.contains("Bulan dibaca sebagai hari terakhir bulan itu."));
    let said = said_of("30/11/25; 30.000", Lang::En);
    assert!(
        said.contains("Years of two digits are completed: 30 November 2025."),
        "{said}"
    );
}

/// The sentences beside the list of reports, on Friday.
fn said_of(obs: &str, lang: Lang) -> String {
    let mut answered = ask_on("v=1&base=214337&done=40118&as-of=2026-11-27", friday());
    answered.case.form.set(Field::Obs, obs);
    let answered = crate::given::answer(answered.case, friday());
    let words = Words::of(lang, &answered.case);
    let warnings = answered.warnings();
    let of_list = warnings.iter().filter(|(field, _)| *field == Field::Obs);
    let sentences = of_list.map(|(_, at)| words.warning(at, &answered.inquiry, &answered.plan));
    sentences.collect::<Vec<_>>().join(" | ")
}

#[test]
fn what_may_be_a_day_is_no_month() {
    all_read(&[
        ("26-Mar\t12.400", "!1"),
        ("Mar 31; 12.400", "!1"),
        ("03/26\t12.400", "!1"),
        ("03/04\t12.400", "!1"),
        ("2026\t12.400", "!1"),
        ("13/2026\t12.400", "!1"),
    ]);
}

#[test]
fn heads_titles_sums_and_percentages_are_no_reports() {
    let text = "DATA AKTIVASI IKD TAHUN 2026\nKEADAAN 31 OKTOBER 2026\n\nNo\tBulan\tJumlah\t%\n(1)\t(2)\t(3)\t(4)\n1\tMar-26\t12.400\t5,79%\n2\tApr-26\t15.310\t7,14%\nJUMLAH\t\t27.710\t\nRata-rata\t\t13.855\t";
    assert_eq!(read(text), "2026-03-31 12400, 2026-04-30 15310");
    assert_eq!(
        said_of(text, Lang::Id),
        "Bulan dibaca sebagai hari terakhir bulan itu. | Tidak dibaca sebagai laporan: baris 1, 2, 5 (judul), baris 8, 9 (jumlah), kolom %."
    );
    let percent = said_of("31 Maret 2026; 12.400; 5,79%\nTotal; 12.400", Lang::En);
    assert_eq!(percent, "Not read as reports: line 2 (sum), percentages.");
}

#[test]
fn heads_say_which_column_is_which() {
    all_read(&[
        (
            "No\tBulan\tWajib KTP\tAktivasi IKD\tPersen\n1\tMar-26\t214.337\t12.400\t5,79",
            "2026-03-31 12400/214337",
        ),
        (
            "Bulan;Target;Jumlah;Tambahan\nMar-26;20.000;12.400;1.200\nJUMLAH;;12.400;",
            "2026-03-31 12400",
        ),
        (
            "Tanggal\tAktivasi bulan ini\tKumulatif\n31/03/2026\t1.200\t12.400",
            "2026-03-31 12400",
        ),
        (
            "Bulan\tWajib KTP\tPerekaman\tAktivasi\nMar-26\t214.337\t210.000\t12.400",
            "2026-03-31 12400",
        ),
        (
            "Uraian\tJumlah wajib KTP\tSudah perekaman KTP-el\nMaret 2026\t214.337\t210.000",
            "2026-03-31 210000/214337",
        ),
        ("Bulan\tIKD 2025\tIKD 2026\nMaret 2026\t1.000\t12.400", "!2"),
        (
            "Bulan\tJumlah\nMar-26\t-\nApr-26\t15.310",
            "2026-04-30 15310, !2",
        ),
        // A line that the page has added has its own order of columns.
        (
            "Bulan;Dasar;Jumlah\nMar-26;214.337;12.400\n27 November 2026; 40.118; 214.337",
            "2026-03-31 12400/214337, 2026-11-27 40118/214337",
        ),
    ]);
}

#[test]
fn the_rest_of_a_list_is_kept() {
    all_read(&[
        (
            "31 Maret 2026; 12.400\n31 April 2026; 15.310\n31 Mei 2026; 18.050",
            "2026-03-31 12400, 2026-05-31 18050, !2",
        ),
        ("31 Maret 2026; 12.400\n15.310", "2026-03-31 12400, !2"),
        (
            "31 Febuari 2026; 400\n31 Maret 2026; 12.400",
            "2026-03-31 12400, !1",
        ),
        ("31 Maret 2026; 12.4\n", "!1"),
        (
            "31 Maret 2026\t12.400\tjaringan putus\t-",
            "2026-03-31 12400",
        ),
        ("31 Maret 2026\tdua belas ribu", "!1"),
        (
            "\"Bulan\",\"Jumlah\",\"Tambahan\"\n\"Mar-26\",\"12,400\",\"1,200\"",
            "2026-03-31 12400",
        ),
        ("abc\ndef", "!1, !2"),
    ]);
}

#[test]
fn totals_alone_are_months_in_a_row() {
    all_read(&[
        ("12.400\n15.310\n18.050", "? 0:12400 1:15310 2:18050"),
        (
            "Jumlah\n12.400\n\n18.050\n-\n21.970\nJUMLAH\t52.420",
            "? 0:12400 2:18050 4:21970",
        ),
        ("1\t12.400\n2\t15.310", "? 0:12400 1:15310"),
        ("12.400\n\n15.310\n\n18.050\n", "? 0:12400 1:15310 2:18050"),
        ("12.400\t214.337\n15.310\t214.337", "? 0:12400 1:15310"),
        (
            "Oktober\t12.400\nDesember\t15.310\nJan\t18.050",
            "? 0:12400 2:15310 3:18050",
        ),
        (
            "No;Bulan;Jumlah\n1;Maret;12.400\n2;April;15.310",
            "? 0:12400 1:15310",
        ),
        ("Maret: 12.400\nApril: 15.310 orang", "? 0:12400 1:15310"),
        ("12.400 (5,79%)\n15.310 (7,14%)", "? 0:12400 1:15310"),
        ("12.400\n15.3\n18.050", "!2, ? 0:12400 2:18050"),
    ]);
}

/// The text of the list after its first month was chosen.
fn dated(obs: &str, first: &str) -> String {
    let mut model = Model::new(friday(), Lang::Id);
    update(&mut model, typed(Field::Obs, obs));
    let undated = kalkulator_ikd::state::Inquiry::of(&model.case, friday())
        .readings
        .pace
        .undated
        .clone();
    let offered = first_months(&undated, friday());
    let chosen = offered
        .into_iter()
        .find(|(month, _)| iso(*month).starts_with(first));
    let before = text(&model, Field::Obs).to_owned();
    let model = after(model, [Msg::ChoseFirstMonth(chosen.unwrap().0)]);
    let undone = after(model.clone(), [Msg::ClickedUndo]);
    assert_eq!(text(&undone, Field::Obs), before);
    text(&model, Field::Obs).to_owned()
}

#[test]
fn totals_beside_dated_lines_are_told_and_can_be_dated() {
    all_read(&[(
        "27 November 2026; 38.912\n12.400\n31 Maret 2025; 5\n15.310",
        "2026-11-27 38912, 2025-03-31 5, !2, !4, ? 0:12400 1:15310",
    )]);
    assert_eq!(
        dated("27 November 2026; 38.912\n12.400\n15.310", "2026-03"),
        "27 November 2026; 38.912\n31 Maret 2026; 12.400\n30 April 2026; 15.310"
    );
}

#[test]
fn a_first_month_gives_every_total_its_day() {
    assert_eq!(
        dated("12.400\n15.310\n\n21.970", "2026-08"),
        "31 Agustus 2026; 12.400\n30 September 2026; 15.310\n\n27 November 2026; 21.970"
    );
    assert_eq!(
        dated(
            "Bulan\tJumlah\nDesember\t12.400\nJanuari\t15.310",
            "2025-12"
        ),
        "Bulan\tJumlah\n31 Desember 2025\t12.400\n31 Januari 2026\t15.310"
    );
    assert_eq!(
        dated("No;Bulan;Jumlah\n1;Maret;12.400\n2;April;15.310", "2026-03"),
        "No;Bulan;Jumlah\n1;31 Maret 2026;12.400\n2;30 April 2026;15.310"
    );
}

#[test]
fn no_total_without_a_name_is_offered_a_month_to_come() {
    let undated = list("1.000\n2.000\n3.000").undated;
    let offered = first_months(&undated, friday());
    assert_eq!(offered.len(), 36);
    assert_eq!(offered[0], (day(2026, 9, 30), day(2026, 11, 30)));
    assert_eq!(offered[1].0, day(2026, 8, 31));
    let named = list("Maret 1.000\nApril 2.000").undated;
    let firsts = first_months(&named, friday())
        .into_iter()
        .map(|(first, _)| first);
    assert_eq!(
        firsts.collect::<Vec<_>>(),
        [day(2026, 3, 31), day(2025, 3, 31), day(2024, 3, 31)]
    );
}

#[test]
fn dates_are_whole_in_storage_at_once_and_in_the_field_when_it_is_left() {
    let typing = after(
        Model::new(friday(), Lang::Id),
        [typed(
            Field::Obs,
            "No\tBulan\tJumlah\n1\tNov 2026\t40.118\t18%\nOkt-26 38.912",
        )],
    );
    let whole = "No\tBulan\tJumlah\n1\t27 November 2026\t40.118\t18%\n31 Oktober 2026 38.912";
    let stored = open_saved(&typing.saved()).unwrap().case;
    assert_eq!(stored.form.text(Field::Obs), whole);
    assert!(text(&typing, Field::Obs).contains("Nov 2026"));
    let left = after(typing, [Msg::Left(Field::Obs)]);
    assert_eq!(text(&left, Field::Obs), whole);
    assert_eq!(text(&after(left, [Msg::ClickedUndo]), Field::Obs), "");
}

#[test]
fn a_month_read_as_today_is_the_same_day_tomorrow() {
    let typing = after(
        Model::new(friday(), Lang::Id),
        [
            typed(Field::Obs, "November 2026; 40.118"),
            Msg::DayTurned(day(2026, 11, 28)),
        ],
    );
    assert_eq!(text(&typing, Field::Obs), "27 November 2026; 40.118");
}

#[test]
fn a_link_keeps_what_could_not_be_read() {
    let faulty = after(
        Model::new(friday(), Lang::Id),
        [typed(
            Field::Obs,
            "Nov 2026; 40.118\n31 Februari 2026; 5\ncatatan",
        )],
    );
    let link = kalkulator_ikd::state::link_of(&faulty.case, faulty.setting(), friday());
    let tomorrow = ask_on(&link, day(2026, 11, 30));
    assert_eq!(
        tomorrow.case.form.text(Field::Obs),
        "27 November 2026; 40.118\n31 Februari 2026; 5\ncatatan"
    );
    assert_eq!(tomorrow.inquiry.readings.pace.reports.len(), 1);
}

#[test]
fn sound_lines_are_answered_at_once_and_the_others_told() {
    let model = after(
        Model::new(friday(), Lang::Id),
        [
            typed(Field::Base, "214.337"),
            typed(Field::Done, "38.912"),
            typed(Field::Obs, "Sep-26; 33.100\nSept 31 2026; 1"),
        ],
    );
    assert!(!model.is_waiting());
    let answered = crate::given::answer(model.answering().as_ref().clone(), friday());
    assert_eq!(answered.inquiry.readings.pace.reports.len(), 1);
    let words = answered.words(Lang::Id);
    let problem = answered.inquiry.problem(Field::Obs).unwrap();
    assert!(words.problem(Field::Obs, problem).starts_with("Baris 2: "));
}

#[test]
fn every_faulty_line_is_named() {
    let lines: Vec<String> = (1..=40)
        .map(|line| {
            if line == 20 {
                "31 Maret 2026; 5".to_owned()
            } else {
                format!("x 7{line:03}")
            }
        })
        .collect();
    let problem = kalkulator_ikd::reading::Problem::Lines(list(&lines.join("\n")).lines.faults);
    let words = Words::of(Lang::Id, &kalkulator_ikd::state::Case::default());
    let told = words.problem(Field::Obs, &problem);
    assert!(
        told.ends_with("Belum terbaca juga: baris 5 sampai 19, 21 sampai 40."),
        "{told}"
    );
}

#[test]
fn oddities_each_have_a_sentence_and_many_are_counted() {
    let above = said_of("31 Maret 2026; 300.000\n30 April 2026; 5; 4", Lang::Id);
    assert!(
        above.contains("Laporan 31 Maret 2026 lebih besar daripada jumlah wajib KTP."),
        "{above}"
    );
    assert!(
        above.contains("Laporan 30 April 2026 lebih besar"),
        "{above}"
    );
    assert!(above.contains("turun 299.995 orang"), "{above}");
    let numbered = said_of(
        "1 Januari 2026; 5\n2 Februari 2026; 6\n3 Maret 2026; 7",
        Lang::Id,
    );
    assert!(numbered.contains("nomor urut"), "{numbered}");
    let many: Vec<String> = (0..400)
        .map(|at| {
            let date = day(2025, 1, 1).plus_days(at);
            format!("{};{}", iso(date), 1_000 - at)
        })
        .collect();
    let many = said_of(&many.join("\n"), Lang::Id);
    assert!(many.contains("Masih ada 394 hal lain"), "{many}");
}

#[test]
fn four_hundred_reports_are_read_and_travel_in_a_link() {
    let row = |at: u32| {
        let date = kalkulator_ikd::writing::long_date(day(2020, 1, 1).plus_days(at * 6), Lang::Id);
        format!("{}\t{date}\t{}\t5,79%", at + 1, 1_000 + at * 31)
    };
    let lines: Vec<String> = (0..400).map(row).collect();
    let text = lines.join("\n");
    let read = list(&text);
    assert_eq!((read.lines.read.len(), read.lines.faults.len()), (400, 0));
    let answered = ask_on("v=1&base=214337&done=40118&as-of=2026-11-27", friday());
    let mut case = answered.case;
    case.form.set(Field::Obs, text);
    let link = kalkulator_ikd::state::link_of(&case, Lang::Id.into(), friday());
    let again = ask_on(&link, friday());
    assert_eq!(again.inquiry.readings.pace.reports.len(), 400);
}

/// Any line that a pasted list may have, sound or faulty.
fn any_line() -> impl Strategy<Value = String> {
    let head = prop_oneof![
        Just(String::new()),
        (1..=12_u32, 2020..2027_u32).prop_map(|(month, year)| format!("{month}/{year}")),
        (0..2_000_u32).prop_map(|at| iso(day(2022, 1, 1).plus_days(at))),
        proptest::sample::select(vec![
            "Nov-26",
            "Nov 2026",
            "Mar-26",
            "31/3/26",
            "Maret",
            "Agustus",
            "26-Mar",
            "JUMLAH",
            "x",
            "31 Februari 2026",
            "per Okt 2026",
            "1. Mei 2026",
            "2 Juni 26",
        ])
        .prop_map(str::to_owned),
    ];
    let count = prop_oneof![
        Just(String::new()),
        (0..300_000_u64).prop_map(|count| count.to_string()),
        proptest::sample::select(vec!["12.400", "12,4", "-", "abc", "12.400 orang", "5,79%"])
            .prop_map(str::to_owned),
    ];
    let number = proptest::sample::select(vec!["", "1\t", "2;", "3. "]);
    let sign = proptest::sample::select(vec!["\t", ";", "; ", " ", ": "]);
    let more = proptest::sample::select(vec!["", "\t214.337", "; 5,79%", "\t\t", " (3%)", "\r"]);
    (number, head, sign, count, more)
        .prop_map(|(number, head, sign, count, more)| [number, &head, sign, &count, more].concat())
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn written_out_a_list_reads_the_same_on_every_later_day(lines in proptest::collection::vec(any_line(), 0..8)) {
        let typing = after(Model::new(friday(), Lang::Id), [typed(Field::Obs, &lines.join("\n"))]);
        let before = list(text(&typing, Field::Obs)).lines;
        let stored = open_saved(&typing.saved()).unwrap().case;
        let later = read_reports(stored.form.text(Field::Obs), day(2027, 2, 3));
        prop_assert_eq!(&later.lines.read, &before.read, "{:?}", stored.form.text(Field::Obs));
        prop_assert!(later.completed.is_empty(), "{:?}", stored.form.text(Field::Obs));
        let left = after(typing, [Msg::Left(Field::Obs)]);
        prop_assert_eq!(text(&left, Field::Obs), stored.form.text(Field::Obs));
    }

    #[test]
    fn every_line_with_a_digit_is_accounted_for(lines in proptest::collection::vec(any_line(), 1..8)) {
        let lines: Vec<String> = lines.iter().map(|line| line.replace('\r', "")).collect();
        let list = list(&lines.join("\n"));
        let passed = list.skipped.titles.len() + list.skipped.totals.len();
        let asked = if list.lines.read.is_empty() { list.undated.totals.len() } else { 0 };
        let told = list.lines.read.len() + list.lines.faults.len() + asked + passed;
        let with_digits = lines.iter().filter(|line| line.contains(char::is_numeric)).count();
        if with_digits > 0 {
            prop_assert_eq!(told, with_digits);
        }
    }
}
