//! Rows that are not taken, each with its reason, and sources that are no sheets.

use kalkulator_ikd::reading::{Problem, Reason, Role, SheetFault, SheetOptions, read_sheet};

use super::{offices::SHEETS, pasted};

/// Reads a row below heads of every role, which is rejected for this problem in this cell.
fn rejects(row: &str, cell: Role, problem: Problem, text: &str) {
    let heads = "KODE;NAMA;WAJIB KTP;PEREKAMAN;IKD;TARGET;TANGGAL";
    let good = "74.13.15.2001;Lohia;7.000;–;12;2.100;2026-04-30";
    let sheet = pasted(&format!("{heads}\n{row}\n{good}\n"));
    assert_eq!(sheet.counts.accepted, 1, "{row}");
    let text = text.to_owned();
    let reason = Reason {
        cell,
        problem,
        text,
    };
    assert_eq!(sheet.rejected[0].reason, reason, "{row}");
}

/// What the grammar says of a text that is no number.
fn no_number(text: &str) -> Problem {
    Problem::NotANumber(text.to_owned())
}

#[test]
fn a_faulty_base_rejects_its_row() {
    let of = |base: &str, problem| {
        rejects(
            &format!("74.13.02;Barangka;{base};;611;;"),
            Role::WajibKtp,
            problem,
            base,
        );
    };
    of("", Problem::Empty);
    of("-", Problem::Empty);
    of("0", Problem::Zero);
    of("-5", Problem::Negative);
    of("4294967296", Problem::TooLarge);
    of(
        "58.95",
        Problem::NotWhole {
            text: "58.95".to_owned(),
            suggestions: vec![5_895, 58_950],
        },
    );
}

#[test]
fn faulty_activations_reject_their_row() {
    let of = |ikd: &str, problem| {
        rejects(
            &format!("74.13.02;Barangka;4.851;;{ikd};;"),
            Role::Activated,
            problem,
            ikd,
        );
    };
    of("", Problem::Empty);
    // Excel's accounting format writes a dash for zero, offices write it for "not reported".
    of("-", Problem::Empty);
    of("#REF!", no_number("#ref!"));
    of("12%", Problem::PercentForCount);
    of("sekitar 600", no_number("sekitar 600"));
    of("600-700", no_number("600-700"));
    of("123\u{0}456", no_number("123\u{0}456"));
}

/// Reads a row below heads of every role, which is accepted without this cell.
fn leaves_empty(row: &str, cell: Role, problem: Problem, text: &str) {
    let heads = "KODE;NAMA;WAJIB KTP;PEREKAMAN;IKD;TARGET;TANGGAL";
    let sheet = pasted(&format!("{heads}\n{row}\n"));
    assert_eq!(sheet.counts.accepted, 1, "{row}");
    let text = text.to_owned();
    let reason = Reason {
        cell,
        problem,
        text,
    };
    let unread: Vec<_> = sheet.unread.iter().map(|cells| &cells.reason).collect();
    assert_eq!(unread, [&reason], "{row}");
}

#[test]
fn what_need_not_be_there_is_left_empty_and_told() {
    let base = "74.13.02;Barangka;4.851";
    let of = |row: &str, cell, problem, text: &str| {
        leaves_empty(&format!("{base};{row}"), cell, problem, text);
    };
    of("tiga;6;;", Role::Recorded, no_number("tiga"), "tiga");
    of(";6;1-2;", Role::Target, no_number("1-2"), "1-2");
    let day = |day: &str, problem| of(&format!(";6;;{day}"), Role::AsOf, problem, day);
    day("30/04/26", Problem::TwoDigitYear("26".to_owned()));
    day("April 2026", Problem::PartialDate("april 2026".to_owned()));
    day("46142", Problem::NotADate("46142".to_owned()));
    day(
        "31/02/2026",
        Problem::NoSuchDay {
            day: 31,
            month: 2,
            year: 2026,
        },
    );
}

#[test]
fn a_region_needs_a_name_or_a_code_that_can_be_one() {
    let code = |text: &str| Problem::NotAsSample(text.to_owned());
    rejects("74.x;;4.851;;6;;", Role::Code, code("74.x"), "74.x");
    rejects(";;4.851;;6;;", Role::Name, Problem::Empty, "");
    leaves_empty("74.x;Barangka;4.851;;6;;", Role::Code, code("74.x"), "74.x");
}

#[test]
fn a_delimiter_within_a_name_shifts_no_figure() {
    let (_, text, _) = SHEETS
        .iter()
        .find(|(name, _, _)| *name == "shifted_cells.csv")
        .unwrap();
    let rejected = pasted(text).rejected;
    let all: Vec<_> = rejected
        .iter()
        .map(|row| (row.row, &row.reason.problem))
        .collect();
    assert_eq!(
        all,
        [(3, &Problem::TooManyColumns), (4, &Problem::TooManyColumns)]
    );
}

#[test]
fn a_rejected_row_keeps_its_cells_as_one_line() {
    let sheet = pasted("Desa;WKTP;IKD\n\"Lawa\nlama\";7.041;banyak\n");
    let row = &sheet.rejected[0];
    assert_eq!(
        (row.row, row.cells.as_str()),
        (2, "Lawa lama\t7.041\tbanyak")
    );
}

#[test]
fn only_the_first_thousand_rejected_rows_are_kept_and_all_are_counted() {
    let text = format!(
        "Desa;WKTP;IKD\n{}Guali;10;1\n",
        "Lawa;7.041;x\n".repeat(1_500)
    );
    let sheet = pasted(&text);
    assert_eq!(
        (sheet.rejected.len(), sheet.counts.rejected),
        (1_000, 1_500)
    );
}

#[test]
fn notes_between_regions_are_no_notes() {
    let sheet = pasted("Desa;WKTP;IKD\nLawa;10;1\nCatatan;;\nGuali;20;2\nSumber: SIAK;;\n");
    assert_eq!((sheet.counts.rejected, sheet.counts.blank), (1, 1));
    assert_eq!(sheet.rejected[0].row, 3);
}

#[test]
fn what_is_no_table_is_named() {
    let fault = |text: &str| read_sheet(text, SheetOptions::default()).unwrap_err();
    for text in [
        "",
        "\n\n",
        "Laporan aktivasi IKD 2026",
        "satu\ndua\n58.959\n",
        "Desa;WKTP;IKD\n",
        "PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}\u{8};1",
    ] {
        assert_eq!(fault(text), SheetFault::NotATable, "{text:?}");
    }
}

#[test]
fn more_rows_than_a_sheet_can_have_are_named() {
    let read = |rows: usize| {
        let text = ["Desa;WKTP;IKD\n", &"A;9;1\n".repeat(rows)].concat();
        read_sheet(&text, SheetOptions::default()).map(|sheet| sheet.counts.accepted)
    };
    assert_eq!(read(1_048_575), Ok(1_048_575));
    assert_eq!(read(1_048_576), Err(SheetFault::TooManyRows));
}
