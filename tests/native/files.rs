//! Tables and calendar files, letter by letter.

use kalkulator_ikd::writing::{CalendarDay, calendar_file, push_csv_row};
use proptest::prelude::*;

use super::given::{cases, day};

fn row(cells: &[&str]) -> String {
    let mut table = String::new();
    push_csv_row(&mut table, cells);
    table
}

#[test]
fn a_cell_is_quoted_only_where_it_must_be() {
    assert_eq!(row(&["Kota Serang", "314", ""]), "Kota Serang;314;\r\n");
    assert_eq!(row(&["\"Serang\"; kota"]), "\"\"\"Serang\"\"; kota\"\r\n");
    assert_eq!(row(&["dua\nbaris"]), "\"dua\nbaris\"\r\n");
}

#[test]
fn no_cell_begins_a_formula() {
    for start in ["=", "+", "-", "@", "\t"] {
        assert_eq!(row(&[&format!("{start}A1")]), format!("'{start}A1\r\n"));
    }
    assert_eq!(row(&["\nA1"]), "\"'\nA1\"\r\n");
    assert_eq!(row(&["=\"a\""]), "\"'=\"\"a\"\"\"\r\n");
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
            let is_formula = given.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            let expected = if is_formula { format!("'{given}") } else { (*given).to_owned() };
            prop_assert_eq!(read, &expected);
        }
        prop_assert_eq!(read.len(), cells.len());
    }
}
