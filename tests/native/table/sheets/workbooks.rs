//! Workbooks: the same tables as from texts, numbers and days as programs hold them, and files that are none.

use kalkulator_ikd::{
    domain::Date,
    reading::{
        Problem, Sheet, SheetChoice, SheetFault, SheetOptions, SheetWarning, SourceKind,
        read_people, source_kind,
    },
};

use super::{
    offices::SHEETS,
    pasted, told,
    workbook_file::{Cell, Parts, Program, number, opened, parts, text, zipped},
};
use crate::given::day;

const PROGRAMS: [Program; 3] = [Program::Excel, Program::Inline, Program::Prefixed];

fn read(file: &[u8]) -> Result<Sheet, SheetFault> {
    opened(file, SheetOptions::default(), 4_096)
}

/// A table below heads for name, base, activations and day.
fn table(rows: &[[Cell; 4]]) -> Vec<Vec<Cell>> {
    let heads = ["Desa", "WKTP", "IKD", "Tanggal"].map(text).to_vec();
    let rows = rows.iter().map(|row| row.to_vec());
    std::iter::once(heads).chain(rows).collect()
}

fn read_table(rows: &[[Cell; 4]]) -> Sheet {
    read(&zipped(&parts(&table(rows), Program::Excel, false))).unwrap()
}

/// The cells of an office's sheet. Figures become numbers in one of the forms that programs write.
fn cells(sheet: &str, delimiter: char) -> Vec<Vec<Cell>> {
    let cell = |(at, cell): (usize, &str)| match read_people(cell) {
        Ok(people) => match at % 3 {
            0 => Cell::Number(people.count().to_string()),
            1 => Cell::Number(format!("{}.0", people.count())),
            _ => Cell::Number(format!(
                "{}.{:04}E4",
                people.count() / 10_000,
                people.count() % 10_000
            )),
        },
        Err(_) => text(cell),
    };
    let line = |line: &str| match line.trim_matches(delimiter) {
        "" => Vec::new(),
        _ => line.split(delimiter).enumerate().map(cell).collect(),
    };
    sheet.lines().map(line).collect()
}

#[test]
fn a_workbook_gives_the_same_table_as_a_text() {
    let mut count = 0;
    for (name, sheet, expected) in SHEETS {
        let delimiter = pasted(sheet).layout.delimiter.unwrap();
        // Quotes are of texts alone, and cells can be shifted there alone.
        if sheet.contains('"') || ["announced.csv", "shifted_cells.csv"].contains(&name) {
            continue;
        }
        for program in PROGRAMS {
            let read = read(&zipped(&parts(&cells(sheet, delimiter), program, false))).unwrap();
            assert_eq!(told(&read), expected, "{name} {program:?}");
            assert_eq!(read.table, pasted(sheet).table, "{name} {program:?}");
        }
        count += 1;
    }
    assert!(count > 20);
}

#[test]
fn cuts_between_chunks_change_nothing() {
    for program in PROGRAMS {
        let (_, sheet, expected) = SHEETS[1];
        let file = zipped(&parts(&cells(sheet, ';'), program, false));
        for size in [1, 2, 3, 7, 64, 1_000] {
            let read = opened(&file, SheetOptions::default(), size).unwrap();
            assert_eq!(told(&read), expected, "{program:?} {size}");
        }
    }
}

#[test]
fn numbers_are_read_as_they_are_held_or_refused() {
    let count = |held: &str| {
        let sheet = read_table(&[[text("Guali"), number(held), number("1"), text("")]]);
        match sheet.rejected.first() {
            None => Ok(sheet.table.get(0).unwrap().wajib_ktp.unwrap()),
            Some(row) => Err(row.reason.text.clone()),
        }
    };
    for held in [
        "58959",
        "58959.0",
        "58959.000",
        "5.8959E4",
        "5.8959E+4",
        "0.58959e5",
        "589590E-1",
    ] {
        assert_eq!(count(held), Ok(58_959), "{held}");
    }
    let refused = [
        ("58.959", "58.9590"),
        ("58.95", "58.95"),
        ("0.14772", "0.14772"),
        ("1.4772E-1", "0.14772"),
        ("-5", "-5"),
        ("4294967296", "4294967296"),
        ("1E+99", &format!("1{}", "0".repeat(99))),
        ("1E+100", "1E+100"),
    ];
    for (held, told) in refused {
        assert_eq!(count(held), Err(told.to_owned()), "{held}");
    }
}

#[test]
fn cells_of_every_type_are_text_or_number() {
    let of = |cell| {
        let good = [text("Lawa"), number("10"), number("1"), text("")];
        read_table(&[
            [text("Guali"), number("10"), Cell::Raw(cell), text("")],
            good,
        ])
        .rejected
        .first()
        .map(|row| row.reason.text.clone())
    };
    assert_eq!(of("<c t=\"n\"><v>7</v></c>"), None);
    assert_eq!(of("<c t=\"str\"><f>A1</f><v>7</v></c>"), None);
    assert_eq!(of("<c t=\"inlineStr\"><is><t>&#x37;</t></is></c>"), None);
    assert_eq!(
        of("<c t=\"str\"><v><![CDATA[<7>]]></v></c>"),
        Some("<7>".to_owned())
    );
    assert_eq!(of("<c t=\"e\"><v>#REF!</v></c>"), Some("#REF!".to_owned()));
    assert_eq!(of("<c t=\"b\"><v>ya</v></c>"), Some("ya".to_owned()));
    assert_eq!(of("<c t=\"s\"><v>999</v></c>"), Some("#REF!".to_owned()));
    assert_eq!(of("<c s=\"2\"><v>7</v></c>"), None);
    assert_eq!(of("<c/>"), Some(String::new()));
}

#[test]
fn days_are_read_by_their_style_from_1900_and_from_1904() {
    let days = |is_from_1904: bool| {
        let held = ["46142", "44680", "46142.75", "1", "59", "61"];
        let row = |held: &str| {
            [
                text("Guali"),
                number("10"),
                number("1"),
                Cell::Day(held.to_owned()),
            ]
        };
        let rows = held.map(row);
        let sheet = read(&zipped(&parts(&table(&rows), Program::Excel, is_from_1904))).unwrap();
        sheet
            .table
            .iter()
            .map(|(region, _)| region.as_of)
            .collect::<Vec<Option<Date>>>()
    };
    let expected = [
        day(2026, 4, 30),
        day(2022, 4, 29),
        day(2026, 4, 30),
        day(1900, 1, 1),
        day(1900, 2, 28),
        day(1900, 3, 1),
    ];
    assert_eq!(days(false), expected.map(Some));
    assert_eq!(days(true)[1], Some(day(2026, 4, 30)));
}

#[test]
fn what_only_looks_like_a_day_is_none() {
    for (cell, problem) in [
        // 29 February 1900 is a day of Excel's alone.
        (
            Cell::Day("60".to_owned()),
            Problem::NotADate("60".to_owned()),
        ),
        (number("46142"), Problem::NotADate("46142".to_owned())),
        (
            Cell::Raw("<c s=\"2\"><v>46142</v></c>"),
            Problem::NotADate("46142".to_owned()),
        ),
    ] {
        let sheet = read_table(&[[text("Guali"), number("10"), number("1"), cell]]);
        assert_eq!(sheet.unread[0].reason.problem, problem);
        assert_eq!(sheet.table.get(0).unwrap().as_of, None);
    }
    let written = Cell::Raw("<c t=\"d\"><v>2026-04-30T00:00:00</v></c>");
    let sheet = read_table(&[[text("Guali"), number("10"), number("1"), written]]);
    assert_eq!(sheet.table.get(0).unwrap().as_of, Some(day(2026, 4, 30)));
}

#[test]
fn names_keep_what_stands_in_them() {
    let name = "<b>Desa & \"Baru\"</b> \u{202E}é🏝";
    let row = [text(name), number("10"), number("1"), text("")];
    for program in PROGRAMS {
        let sheet = read(&zipped(&parts(
            &table(std::slice::from_ref(&row)),
            program,
            false,
        )))
        .unwrap();
        assert_eq!(sheet.table.name(0), name, "{program:?}");
    }
}

#[test]
fn gaps_between_cells_and_rows_are_kept() {
    let sheet = "<worksheet><sheetData><row r=\"3\"><c r=\"C3\" t=\"str\"><v>Desa</v></c><c r=\"E3\" t=\"str\"><v>WKTP</v></c><c t=\"str\"><v>IKD</v></c></row><row r=\"7\"><c r=\"C7\" t=\"str\"><v>Lawa</v></c><c r=\"E7\"><v>10</v></c><c r=\"F7\"><v>1</v></c></row></sheetData></worksheet>";
    let read = read(&zipped(&with_sheet(sheet))).unwrap();
    assert_eq!(
        told(&read),
        "C:Name E:WajibKtp F:Activated | 3 heads | 4 = 1 + 0 + 3 + 0 | 10 0 1"
    );
    assert_eq!(read.table.get(0).unwrap().row, 7);
}

/// A workbook whose visible sheet is this one.
fn with_sheet(sheet: &str) -> Parts {
    let mut parts = parts(&[], Program::Excel, false);
    sheet.clone_into(&mut parts[4].1);
    parts
}

#[test]
fn the_first_visible_sheet_that_is_a_table_is_read_and_others_can_be_chosen() {
    let rows = table(&[[text("Guali"), number("10"), number("1"), text("")]]);
    let file = zipped(&parts(&rows, Program::Excel, false));
    let names = ["Rahasia", "IKD & KTP-el"].map(str::to_owned).to_vec();
    let chosen = |sheet: Option<usize>| {
        let options = SheetOptions {
            sheet,
            ..SheetOptions::default()
        };
        opened(&file, options, 100).map(|sheet| (sheet.table.name(0).to_owned(), sheet.choice))
    };
    let of = |name: &str, chosen| {
        Ok((
            name.to_owned(),
            Some(SheetChoice {
                names: names.clone(),
                chosen,
            }),
        ))
    };
    assert_eq!(chosen(None), of("Guali", 1));
    assert_eq!(chosen(Some(0)), of("Lagadi", 0));
    assert_eq!(chosen(Some(2)), Err(SheetFault::NotATable));
    let mut cover = parts(&[vec![text("Petunjuk")]], Program::Excel, false);
    cover[2].1 = cover[2]
        .1
        .replace(" state=\"hidden\"", "")
        .replace("rId8", "rId0")
        .replace("rId1", "rId8")
        .replace("rId0", "rId1");
    let read = read(&zipped(&cover)).unwrap();
    assert_eq!(
        (read.table.name(0), read.choice.unwrap().chosen),
        ("Lagadi", 1)
    );
}

#[test]
fn a_file_is_told_by_its_first_bytes() {
    let workbook = zipped(&with_sheet("<worksheet/>"));
    assert_eq!(source_kind(&workbook), SourceKind::Workbook);
    assert_eq!(
        source_kind(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]),
        SourceKind::OldOrLocked
    );
    assert_eq!(source_kind(b"Desa;WKTP;IKD"), SourceKind::Text);
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_named() {
    let (_, sheet, _) = SHEETS[0];
    let file = zipped(&parts(&cells(sheet, ';'), Program::Excel, false));
    assert!(read(&file).is_ok());
    for length in (0..file.len()).step_by(7) {
        assert_eq!(read(&file[..length]), Err(SheetFault::Damaged), "{length}");
    }
}

#[test]
fn a_sheet_that_is_cut_off_within_its_part_is_named() {
    let sheet = "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2</v>";
    assert_eq!(read(&zipped(&with_sheet(sheet))), Err(SheetFault::Damaged));
}

/// A workbook with bytes changed in the entry of its sheet in the directory.
fn forged(at: usize, bytes: &[u8]) -> Result<Sheet, SheetFault> {
    let (_, sheet, _) = SHEETS[0];
    let mut file = zipped(&parts(&cells(sheet, ';'), Program::Excel, false));
    let name = b"xl/worksheets/sheet1.xml";
    let place = file
        .windows(name.len())
        .rposition(|window| window == name)
        .unwrap()
        - 46;
    file[place + at..][..bytes.len()].copy_from_slice(bytes);
    read(&file)
}

#[test]
fn a_part_that_lies_about_itself_is_named() {
    assert!(forged(8, &[0]).is_ok());
    assert_eq!(forged(8, &[1]), Err(SheetFault::OldOrLocked));
    assert_eq!(forged(10, &[99]), Err(SheetFault::Damaged));
    assert_eq!(forged(16, &[1, 2, 3, 4]), Err(SheetFault::Damaged));
    assert_eq!(forged(24, &[0xFF; 4]), Err(SheetFault::TooLarge));
    assert_eq!(forged(24, &[0, 0, 0, 0x7F]), Err(SheetFault::TooLarge));
    // It inflates to more than it says.
    assert_eq!(forged(24, &[9, 0, 0, 0]), Err(SheetFault::Damaged));
    assert_eq!(
        forged(42, &[0xF0, 0xFF, 0xFF, 0x7F]),
        Err(SheetFault::Damaged)
    );
}

#[test]
fn a_zip_that_is_no_workbook_is_no_table() {
    let other = vec![("catatan.txt", "halo".to_owned())];
    assert_eq!(read(&zipped(&other)), Err(SheetFault::NotATable));
    assert_eq!(
        read(&zipped(&with_sheet("<worksheet><sheetData/></worksheet>"))),
        Err(SheetFault::NotATable)
    );
    assert_eq!(
        read(b"Desa;WKTP;IKD\nLawa;10;1\n"),
        Err(SheetFault::Damaged)
    );
}

#[test]
fn a_row_longer_than_any_of_a_real_sheet_is_named() {
    for (length, fault) in [
        (300 << 10, SheetFault::LongRow(2)),
        (2 << 20, SheetFault::TooLarge),
    ] {
        let name = text(&"9".repeat(length));
        let row = [name, number("10"), number("1"), text("")];
        let file = zipped(&parts(&table(&[row]), Program::Inline, false));
        assert_eq!(read(&file), Err(fault));
    }
}

/// A workbook of one sheet with this XML between its rows.
fn with_rows(rows: &str) -> Result<Sheet, SheetFault> {
    let heads = "<row><c t=\"str\"><v>Desa</v></c><c t=\"str\"><v>WKTP</v></c><c t=\"str\"><v>IKD</v></c></row>";
    read(&zipped(&with_sheet(&format!(
        "<worksheet><sheetData>{heads}{rows}</sheetData></worksheet>"
    ))))
}

#[test]
fn hidden_rows_are_counted_apart_and_taken_if_the_user_says_so() {
    let rows = "<row><c t=\"str\"><v>Lawa</v></c><c><v>890</v></c><c><v>95</v></c></row><row hidden=\"1\"><c t=\"str\"><v>Guali</v></c><c><v>100</v></c><c><v>5</v></c></row>";
    let sheet = with_rows(rows).unwrap();
    assert_eq!(
        (
            super::sums(&sheet),
            sheet.counts.hidden,
            sheet.counts.totals
        ),
        ([890, 0, 95], 1, 1)
    );
    let heads = "<row><c t=\"str\"><v>Desa</v></c><c t=\"str\"><v>WKTP</v></c><c t=\"str\"><v>IKD</v></c></row>";
    let file = zipped(&with_sheet(&format!(
        "<worksheet><sheetData>{heads}{rows}</sheetData></worksheet>"
    )));
    let options = SheetOptions {
        takes_hidden: true,
        ..SheetOptions::default()
    };
    assert_eq!(
        super::sums(&opened(&file, options, 4_096).unwrap()),
        [990, 0, 100]
    );
}

#[test]
fn formulas_without_results_are_told() {
    let empty = "<row><c t=\"str\"><v>Lawa</v></c><c><f>A1</f></c><c><f>A2</f><v></v></c></row>";
    let some = "<row><c t=\"str\"><v>Guali</v></c><c><v>100</v></c><c><f>2+3</f><v>5</v></c></row>";
    assert_eq!(with_rows(empty), Err(SheetFault::Uncomputed));
    let sheet = with_rows(&[some, empty].concat()).unwrap();
    assert_eq!(
        (sheet.counts.accepted, sheet.warnings),
        (1, vec![SheetWarning::Uncomputed(2)])
    );
}

#[test]
fn truth_is_no_number_and_control_signs_are_spaces() {
    let row = |name: &str, cell: &str| {
        format!("<row><c t=\"str\"><v>{name}</v></c><c><v>890</v></c>{cell}</row>")
    };
    let good = row("Bone_x000D_\n", "<c><v>95</v></c>");
    let sheet = with_rows(&[&good, &*row("Lawa", "<c t=\"b\"><v>1</v></c>")].concat()).unwrap();
    assert_eq!((sheet.counts.rejected, sheet.table.name(0)), (1, "Bone"));
    let sheet = with_rows(&row("Desa_x0041_x00", "<c><v>95</v></c>")).unwrap();
    assert_eq!(sheet.table.name(0), "Desa_x0041_x00");
}

#[test]
fn a_target_may_be_written_with_backslashes() {
    let mut parts = with_sheet(
        "<worksheet><sheetData><row><c t=\"str\"><v>Desa</v></c><c t=\"str\"><v>WKTP</v></c><c t=\"str\"><v>IKD</v></c></row><row><c t=\"str\"><v>Lawa</v></c><c><v>8</v></c><c><v>5</v></c></row></sheetData></worksheet>",
    );
    parts[3].1 = parts[3]
        .1
        .replace("/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml");
    assert_eq!(read(&zipped(&parts)).unwrap().counts.accepted, 1);
}

#[test]
fn a_cover_that_looks_like_a_table_does_not_hide_the_data() {
    let cover = "<worksheet><sheetData><row><c t=\"str\"><v>Isi</v></c><c t=\"str\"><v>Halaman</v></c></row><row><c t=\"str\"><v>Tabel</v></c><c><v>2</v></c></row></sheetData></worksheet>";
    let mut parts = with_sheet(cover);
    parts[2].1 = parts[2].1.replace(" state=\"hidden\"", "");
    let order = parts[2].1.clone();
    let (first, second) = (
        order.find("<sheet name=\"Rahasia\"").unwrap(),
        order.find("<sheet name=\"IKD").unwrap(),
    );
    let end = order.find("</sheets>").unwrap();
    parts[2].1 = [
        &order[..first],
        &order[second..end],
        &order[first..second],
        &order[end..],
    ]
    .concat();
    let sheet = read(&zipped(&parts)).unwrap();
    let choice = sheet.choice.unwrap();
    assert_eq!(
        (choice.names[choice.chosen].as_str(), sheet.table.name(0)),
        ("Rahasia", "Lagadi")
    );
}

#[test]
fn an_open_document_is_read_like_a_workbook() {
    let text = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let number = |number: &str, shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let heads = row([text("Desa"), text("WKTP"), text("IKD"), text("Tanggal")].concat());
    let day = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-10-31T00:00:00\"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>31 Okt</text:p></table:table-cell>";
    let lawa = row([
        text("La<text:s/>wa"),
        number("1100", "1.100"),
        number("10.0", "10"),
        day.to_owned(),
    ]
    .concat());
    let hidden = "<table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"string\"><text:p>Guali</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"/></table:table-row>";
    let gap = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let cover = format!(
        "<table:table table:name=\"Sampul\">{}</table:table>",
        row([text("Isi"), number("2", "2")].concat())
    );
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{cover}<table:table table:name=\"Data\">{heads}{gap}{lawa}{hidden}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let file = zipped(&vec![("mimetype", String::new()), ("content.xml", content)]);
    assert_eq!(source_kind(&file), SourceKind::Workbook);
    let sheet = read(&file).unwrap();
    let region = sheet.table.get(0).unwrap();
    assert_eq!(
        (sheet.table.len(), sheet.table.name(0), region.row),
        (1, "La wa", 5)
    );
    assert_eq!(
        (region.wajib_ktp, region.activated, region.as_of),
        (Some(1_100), 10, Some(day_of_october()))
    );
    assert_eq!((sheet.counts.hidden, sheet.counts.blank), (1, 3));
    assert_eq!(sheet.choice.unwrap().chosen, 1);
}

fn day_of_october() -> Date {
    day(2026, 10, 31)
}
