//! Tests of the exact content of CSV, TSV and calendar files.

use kalkulator_ikd::writing::{CalendarDay, Csv, calendar_file};
use proptest::prelude::*;

use crate::given::{cases, day};

fn row(cells: &[&str]) -> String {
    row_of(Csv::SEMICOLONS, cells)
}

fn row_of(csv: Csv, cells: &[&str]) -> String {
    let mut table = String::new();
    csv.push_row(&mut table, cells);
    table
}

#[test]
fn a_cell_is_quoted_only_where_it_must_be() {
    assert_eq!(row(&["Kota Serang", "314", ""]), "Kota Serang;314;\r\n");
    assert_eq!(row(&["\"Serang\"; kota"]), "\"\"\"Serang\"\"; kota\"\r\n");
    assert_eq!(row(&["dua\nbaris"]), "\"dua\nbaris\"\r\n");
}

#[test]
fn each_kind_of_table_parts_its_cells_in_its_own_way() {
    let cells = ["Kota Serang", "", "dua\ttab", "a,b", "a;b"];
    let rest = ["\"dua\ttab\"", "\"a,b\"", "\"a;b\""];
    for (csv, delimiter) in [
        (Csv::SEMICOLONS, ";"),
        (Csv::COMMAS, ","),
        (Csv::TABS, "\t"),
    ] {
        let expected = format!(
            "Kota Serang{delimiter}{delimiter}{}\r\n",
            rest.join(delimiter)
        );
        assert_eq!(row_of(csv, &cells), expected);
    }
}

#[test]
fn no_cell_begins_a_formula() {
    for start in [
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "－",
        "＠",
        " =",
        "\u{a0}+",
        "\u{200b}@",
        "\u{feff}-",
    ] {
        assert_eq!(row(&[&format!("{start}A1")]), format!("'{start}A1\r\n"));
    }
    assert_eq!(row(&["\tA1"]), "\"'\tA1\"\r\n");
    assert_eq!(row(&["\nA1"]), "\"'\nA1\"\r\n");
    assert_eq!(row(&["=\"a\""]), "\"'=\"\"a\"\"\"\r\n");
}

#[test]
fn an_apostrophe_is_added_where_one_could_be_taken_off_and_nowhere_else() {
    assert_eq!(row(&["'=A1", "''+1"]), "''=A1;'''+1\r\n");
    assert_eq!(
        row(&["'Aisyiyah", "Ma'rang", "a=b", "–"]),
        "'Aisyiyah;Ma'rang;a=b;–\r\n"
    );
}

fn entry(summary: &str) -> CalendarDay {
    CalendarDay {
        date: day(2024, 5, 31),
        uid: "20240531-1@kalkulator-ikd".to_owned(),
        summary: summary.to_owned(),
        description: "Rencana".to_owned(),
    }
}

#[test]
fn a_calendar_file_letter_by_letter() {
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kalkulator Target IKD//ID\r\nBEGIN:VEVENT\r\n\
        UID:20240531-1@kalkulator-ikd\r\nDTSTAMP:20261122T000000Z\r\nDTSTART;VALUE=DATE:20240531\r\n\
        DTEND;VALUE=DATE:20240601\r\nSUMMARY:Harus sudah 2.414 orang\\; Kota\\, a\\\\b\\nc\r\nDESCRIPTION:Rencana\r\n\
        TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let day_off = entry("Harus sudah 2.414 orang; Kota, a\\b\nc");
    assert_eq!(calendar_file(&[day_off], day(2026, 11, 22)), expected);
}

#[test]
fn a_calendar_without_days_is_whole() {
    let file = calendar_file(&[], day(2026, 11, 22));
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn a_long_line_goes_on_behind_a_space() {
    let file = calendar_file(&[entry(&"x".repeat(100))], day(2026, 11, 22));
    let folded = format!("SUMMARY:{}\r\n {}\r\n", "x".repeat(67), "x".repeat(33));
    assert!(file.contains(&folded), "{file}");
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn lines_are_short_and_hold_the_text(summary in any::<String>()) {
        let file = calendar_file(&[entry(&summary)], day(2026, 11, 22));
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = file.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        let mut read = String::new();
        let mut signs = line.chars();
        while let Some(sign) = signs.next() {
            let meant = if sign == '\\' { signs.next().unwrap() } else { sign };
            read.push(if sign == '\\' && meant == 'n' { '\n' } else { meant });
        }
        let is_told = |sign: &char| !sign.is_ascii_control() || matches!(sign, '\t' | '\n');
        prop_assert_eq!(read, summary.chars().filter(is_told).collect::<String>());
    }

    #[test]
    fn a_row_reads_back_as_its_cells(cells in proptest::collection::vec(any::<String>(), 1..5)) {
        let given: Vec<&str> = cells.iter().map(String::as_str).collect();
        let table = row(&given);
        let (mut read, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        let mut signs = table.strip_suffix("\r\n").unwrap().chars().peekable();
        while let Some(sign) = signs.next() {
            match sign {
                '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
                '"' => quoted = !quoted,
                ';' if !quoted => read.push(std::mem::take(&mut cell)),
                _ => cell.push(sign),
            }
        }
        read.push(cell);
        for (read, given) in read.iter().zip(&given) {
            let first = given.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '\'');
            let is_formula = first.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            let is_broken = given.starts_with(['\t', '\r', '\n']);
            let bare = read.strip_prefix('\'').filter(|bare| bare == given);
            prop_assert_eq!(bare.unwrap_or(read), *given);
            prop_assert!(bare.is_some() || !(is_formula || is_broken), "{}", read);
        }
        prop_assert_eq!(read.len(), cells.len());
    }
}
