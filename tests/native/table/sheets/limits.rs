//! What is more than any table of regions has: each limit is named where it is passed, and holds up to there.

use kalkulator_ikd::{
    domain::RegionLevel,
    reading::{Problem, SheetFault, SheetOptions, read_sheet},
    state::{Msg, SortBy, TableMsg},
    words::Words,
    writing::Lang,
};

use super::{
    chunks, fed, pasted,
    workbook_file::{Cell, Program, number, opened, parts, text, zipped},
};
use crate::{table::files::with_table, update::after};

fn fault(text: &str) -> Option<SheetFault> {
    let whole = read_sheet(text, SheetOptions::default());
    let pieces = fed(&chunks(text.as_bytes(), 10_007), &SheetOptions::default());
    assert_eq!(whole, pieces);
    whole.err()
}

/// A sheet of so many filled columns.
fn columns(count: usize) -> String {
    let more = ";K".repeat(count - 3);
    let cells = ";5".repeat(count - 3);
    format!("Desa;WKTP;IKD{more}\nLawa;10;1{cells}\n")
}

#[test]
fn more_columns_than_are_read_are_named() {
    assert_eq!(pasted(&columns(1_024)).layout.columns.len(), 1_024);
    for count in [1_025, 16_003, 20_000] {
        assert_eq!(fault(&columns(count)), Some(SheetFault::TooManyColumns(1)));
    }
    let late = format!("Desa;WKTP;IKD\nLawa;10;1{};x\n", ";".repeat(2_000));
    assert_eq!(fault(&late), Some(SheetFault::TooManyColumns(2)));
    let empty = late.replace('x', "");
    assert_eq!(
        (fault(&empty), pasted(&empty).layout.columns.len()),
        (None, 3)
    );
}

#[test]
fn a_cell_behind_the_last_column_of_a_workbook_is_named() {
    let far = |cell: &'static str| {
        let cells = vec![text("Lawa"), number("10"), number("1"), Cell::Raw(cell)];
        let heads = vec![text("Desa"), text("WKTP"), text("IKD")];
        let file = zipped(&parts(&[heads, cells], Program::Inline, false));
        opened(&file, SheetOptions::default(), 100).map(|sheet| sheet.layout.columns.len())
    };
    assert_eq!(far("<c r=\"AMJ2\"><v>5</v></c>"), Ok(1_024));
    assert_eq!(
        far("<c r=\"AMK2\"><v>5</v></c>"),
        Err(SheetFault::TooManyColumns(2))
    );
    assert_eq!(
        far("<c r=\"ZZZZZZZZZZZZZZZZZZ2\"><v>5</v></c>"),
        Err(SheetFault::TooManyColumns(2))
    );
    assert_eq!(far("<c r=\"XFD2\" s=\"0\"/>"), Ok(3));
}

#[test]
fn a_row_longer_than_any_is_named() {
    let of = |name: &str| {
        fault(&format!(
            "Desa;WKTP;IKD\nLawa;10;1\n{name};20;2\nGuali;30;3\n"
        ))
    };
    assert_eq!(of(&"a".repeat(260_000)), None);
    assert_eq!(of(&"a".repeat(263_000)), Some(SheetFault::LongRow(3)));
    assert_eq!(of(&"a".repeat(3_000_000)), Some(SheetFault::LongRow(3)));
    assert_eq!(of(&format!("\"{}\"", "a;\n".repeat(80_000))), None);
    let long = format!("\"{}\"", "a;\n".repeat(200_000));
    assert_eq!(of(&long), Some(SheetFault::UnclosedQuote(3)));
    assert_eq!(
        of(&format!("\"{}", "a;\n".repeat(10))),
        Some(SheetFault::UnclosedQuote(3))
    );
}

#[test]
fn a_name_with_a_control_is_rejected_and_told() {
    for sign in ['\0', '\u{1}', '\u{7F}'] {
        let sheet = pasted(&format!("Desa;WKTP;IKD\nLa{sign}wa;10;1\nGuali;20;2\n"));
        assert_eq!(sheet.counts.accepted, 1);
        assert_eq!(
            sheet.rejected[0].reason.problem,
            Problem::UnreadableSign(sign)
        );
    }
    let words = Words::of(Lang::Id, &with_table("Desa;WKTP;IKD\nLawa;10;1\n").case);
    let sheet = pasted("Desa;WKTP;IKD\nLa\0wa;10;1\nGuali;20;2\n");
    assert_eq!(
        words.rejection(2, &sheet.rejected[0].reason),
        "Baris 2, Daerah: Nama daerah memuat tanda yang tidak dapat dibaca (U+0000)."
    );
    let cells = pasted("Desa;WKTP;IKD\nLawa;1\u{0}0;1\nLohia;10;\u{0}1\nGuali;20;2\n");
    assert_eq!((cells.counts.accepted, cells.counts.rejected), (1, 2));
    assert_eq!(
        pasted("Desa;WKTP;IKD\n\"La\twa\";10;1\n").table.name(0),
        "La\twa"
    );
}

#[test]
fn of_a_long_cell_only_its_beginning_is_told() {
    let rows = format!("Lawa;{};1\n", "1.".repeat(100_000)).repeat(30);
    let sheet = pasted(&format!("Desa;WKTP;IKD\n{rows}Guali;20;2\n"));
    let Problem::NotANumber(text) = &sheet.rejected[0].reason.problem else {
        panic!("{:?}", sheet.rejected[0].reason);
    };
    assert_eq!((text.chars().count(), text.ends_with('…')), (200, true));
    let bytes: usize = sheet.rejected.iter().map(|row| row.cells.len()).sum();
    assert_eq!(sheet.counts.rejected, 30);
    assert!(bytes <= 1 << 20, "{bytes}");
}

#[test]
fn a_table_of_rejected_rows_alone_counts_all_and_keeps_a_thousand() {
    let sheet = pasted(&format!(
        "Desa;WKTP;IKD\nA;1;1\n{}",
        "Lawa;x;y\n".repeat(200_000)
    ));
    assert_eq!(
        (sheet.counts.rejected, sheet.rejected.len()),
        (200_000, 1_000)
    );
}

#[test]
fn very_many_totals_are_all_held_against_something() {
    let text = format!(
        "Desa;WKTP;IKD\n{}",
        "Lawa;10;1\nJUMLAH;7;7\n".repeat(20_000)
    );
    let sheet = pasted(&text);
    assert_eq!((sheet.counts.totals, sheet.totals.len()), (20_000, 20_000));
    assert_eq!(sheet.totals[19_999].summed, [10, 0, 1]);
}

#[test]
fn titles_longer_than_any_name_no_day() {
    let of = |count: usize| {
        let titles = "KEADAAN 31 OKTOBER 2026\n".repeat(count);
        pasted(&format!("{titles}Desa;WKTP;IKD\nLawa;10;1\n"))
            .day
            .day()
    };
    assert!(of(20).is_some());
    let wide = [
        "KEADAAN 31 OKTOBER 2026;".repeat(300),
        "\nDesa;WKTP;IKD\nLawa;10;1\n".to_owned(),
    ]
    .concat();
    assert_eq!(pasted(&wide).day.day(), None);
}

#[test]
fn a_long_head_is_no_head_and_is_shown_in_part() {
    let head = "WAJIB KTP ".repeat(2_000);
    let sheet = pasted(&format!("{head};Desa;WKTP;IKD\n10;Lawa;10;1\n"));
    let column = &sheet.layout.columns[0];
    assert_eq!((column.role, column.head.chars().count()), (None, 200));
    assert!(column.head.ends_with('…') && sheet.layout.is_complete());
}

#[test]
fn more_different_days_than_a_year_has_give_no_rate_and_say_so() {
    let model = |count: u32| {
        let first = crate::given::day(2025, 1, 1);
        let row = |at: u32| {
            let day = first.plus_days(at);
            format!(
                "Desa {at};100;1;{}-{:02}-{:02}\n",
                day.year(),
                day.month(),
                day.day()
            )
        };
        with_table(
            &[
                "Desa;WKTP;IKD;Tanggal\n".to_owned(),
                (0..count).map(row).collect(),
            ]
            .concat(),
        )
    };
    let told = |count: u32| {
        let model = model(count);
        let words = Words::of(Lang::Id, &model.case);
        let parts = words.table_day(&model.tables.held, &model.tables.figures);
        let text: String = parts.into_iter().map(|part| part.text).collect();
        text.contains("lebih dari 366 tanggal data")
    };
    assert_eq!((told(366), told(367), told(3_000)), (false, true, true));
    let many = after(model(3_000), [Msg::Table(TableMsg::Sorted(SortBy::Rate))]);
    assert_eq!(
        (many.tables.order.len(), many.tables.look.level),
        (3_000, RegionLevel::Village)
    );
    assert_eq!(many.tables.figures.days().len(), 3_001);
}

/// A workbook whose sheet announces another size in the directory.
fn announcing(size: u32) -> Option<SheetFault> {
    let rows = [
        vec![text("Desa"), text("WKTP"), text("IKD")],
        vec![text("Lawa"), number("10"), number("1")],
    ];
    let mut file = zipped(&parts(&rows, Program::Excel, false));
    let name = b"xl/worksheets/sheet1.xml";
    let place = file
        .windows(name.len())
        .rposition(|window| window == name)
        .unwrap();
    file[place - 22..][..4].copy_from_slice(&size.to_le_bytes());
    opened(&file, SheetOptions::default(), 100).err()
}

#[test]
fn a_workbook_that_unpacks_to_too_much_is_refused() {
    assert_eq!(announcing(900_000_000), Some(SheetFault::TooLarge));
    assert_eq!(announcing(512 << 20), Some(SheetFault::Damaged));
    let spaces = " ".repeat(2_000_000);
    for (program, from) in [
        (Program::Excel, "<sheetData>"),
        (Program::Inline, "</row>"),
        (Program::Inline, "<t xml:space=\"preserve\">"),
    ] {
        let mut parts = parts(&[vec![text("Desa")]], program, false);
        let apart = parts[4].1.replacen(from, &[from, &spaces].concat(), 1);
        parts[4].1 = apart;
        let outcome = opened(&zipped(&parts), SheetOptions::default(), 1 << 16);
        assert_eq!(outcome, Err(SheetFault::TooLarge), "{from}");
    }
}

#[test]
fn cells_that_share_a_long_text_do_not_multiply_it() {
    let name = text(&"x".repeat(100_000));
    let heads = vec![text("Desa"), text("WKTP"), text("IKD")];
    let rows = [heads, vec![name, number("10"), number("1")]];
    let mut parts = parts(&rows, Program::Excel, false);
    let row = |at: usize| {
        format!("<row r=\"{at}\"><c t=\"s\"><v>3</v></c><c><v>10</v></c><c><v>1</v></c></row>")
    };
    let more: String = (3..2_000).map(row).collect();
    let all = parts[4]
        .1
        .replace("</sheetData>", &[&more, "</sheetData>"].concat());
    parts[4].1 = all;
    assert_eq!(
        opened(&zipped(&parts), SheetOptions::default(), 1 << 16),
        Err(SheetFault::TooLarge)
    );
}
