//! A small XLSX workbook, as a spreadsheet program would save it.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// A workbook with these sheets: name, and rows as lines of cells separated by semicolons.
pub fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let numbered = || (1..).zip(sheets);
    let names = numbered().map(|(at, (name, _))| {
        format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>")
    });
    let relations = numbered().map(|(at, _)| {
        format!("<Relationship Id=\"rId{at}\" Type=\"{RELATION}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")
    });
    let mut parts = vec![
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships><Relationship Id=\"rId1\" Type=\"{RELATION}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!(
                "<workbook><sheets>{}</sheets></workbook>",
                names.collect::<String>()
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                "<Relationships>{}</Relationships>",
                relations.collect::<String>()
            ),
        ),
    ];
    parts.extend(numbered().map(|(at, (_, rows))| {
        let rows: String = rows.lines().map(row).collect();
        (
            format!("xl/worksheets/sheet{at}.xml"),
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        )
    }));
    zipped(&parts)
}

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn row(line: &str) -> String {
    let cells = line.split(';').map(|cell| {
        let digits = cell.replace('.', "");
        if digits.parse::<u32>().is_ok() {
            return format!("<c><v>{digits}</v></c>");
        }
        let text = cell.replace('&', "&amp;").replace('<', "&lt;");
        format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
    });
    format!("<row>{}</row>", cells.collect::<String>())
}

fn zipped(parts: &[(String, String)]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let mut crc = Crc::new();
        crc.update(text.as_bytes());
        let body = deflated(text);
        let about = [
            b"\x14\0\0\0\x08\0\0\0\0\0",
            &crc.sum().to_le_bytes()[..],
            &long(body.len()),
            &long(text.len()),
            &short(name.len()),
            &[0; 2],
        ]
        .concat();
        directory.extend(
            [
                b"PK\x01\x02\x14\0",
                &about[..],
                &[0; 10],
                &long(file.len()),
                name.as_bytes(),
            ]
            .concat(),
        );
        file.extend([b"PK\x03\x04", &about[..], name.as_bytes(), &body].concat());
    }
    let count = short(parts.len());
    let end = [
        b"PK\x05\x06\0\0\0\0",
        &count[..],
        &count,
        &long(directory.len()),
        &long(file.len()),
        &[0; 2],
    ]
    .concat();
    [file, directory, end].concat()
}

fn deflated(text: &str) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(text.as_bytes());
    written
        .and_then(|()| encoder.finish())
        .expect("a text can be deflated")
}

fn long(number: usize) -> [u8; 4] {
    u32::try_from(number)
        .expect("the workbook is small")
        .to_le_bytes()
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number)
        .expect("the workbook is small")
        .to_le_bytes()
}
