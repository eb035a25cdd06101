//! Workbooks made as programs make them, and opened as a browser opens them.

use std::io::{Read, Write};

use super::cut;
use flate2::{Compression, Crc, read::GzDecoder, write::DeflateEncoder};
use kalkulator_ikd::reading::{Sheet, SheetFault, SheetOptions, Want, WorkbookReader};

/// A cell.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Text(String),
    /// A number as the file has it.
    Number(String),
    /// A number in a style of dates.
    Day(String),
    /// A cell as it stands in the XML, without its reference.
    Raw(&'static str),
}

pub(super) fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

pub(super) fn number(number: &str) -> Cell {
    Cell::Number(number.to_owned())
}

/// Which habits of programs a workbook has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Program {
    /// Shared texts, references, some with runs of formatting.
    Excel,
    /// Texts in their cells, and no references.
    Inline,
    /// Elements with a prefix.
    Prefixed,
}

/// Parts of a zip, each with its name.
pub(super) type Parts = Vec<(&'static str, String)>;

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const ROOT: &str = "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const RELATIONS: &str = "<Relationships><Relationship Id=\"rId8\" Type=\"http://a/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId1\" Type=\"http://a/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://a/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"http://a/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
const SHEETS: &str = "<sheets><sheet name=\"Rahasia\" sheetId=\"9\" state=\"hidden\" r:id=\"rId8\"/><sheet name=\"IKD &amp; KTP-el\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
const OTHER_SHEET: &str = "<worksheet><sheetData><row><c t=\"str\"><v>Desa</v></c><c t=\"str\"><v>WKTP</v></c><c t=\"str\"><v>IKD</v></c></row><row><c t=\"str\"><v>Lagadi</v></c><c><v>890</v></c><c><v>95</v></c></row></sheetData></worksheet>";
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"#,##0&quot; hari&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

/// The parts of a workbook with one visible sheet of these rows.
pub(super) fn parts(rows: &[Vec<Cell>], program: Program, is_from_1904: bool) -> Parts {
    let mut strings = Vec::new();
    let lines = (1..).zip(rows);
    let data: String = lines
        .map(|(at, cells)| row(at, cells, program, &mut strings))
        .collect();
    let mut sheet =
        format!("<worksheet><cols><col/></cols><sheetData>{data}</sheetData></worksheet>");
    if program == Program::Prefixed {
        let opened = sheet.replace('<', "<x:");
        sheet = opened.replace("<x:/", "</x:");
    }
    let from = if is_from_1904 { "1" } else { "0" };
    let xml = |body: &str| [XML, body].concat();
    vec![
        ("[Content_Types].xml", xml("<Types/>")),
        ("_rels/.rels", xml(ROOT)),
        (
            "xl/workbook.xml",
            xml(&format!(
                "<workbook><workbookPr date1904=\"{from}\"/>{SHEETS}</workbook>"
            )),
        ),
        ("xl/_rels/workbook.xml.rels", xml(RELATIONS)),
        ("xl/worksheets/sheet1.xml", xml(&sheet)),
        ("xl/worksheets/sheet2.xml", xml(OTHER_SHEET)),
        (
            "xl/sharedStrings.xml",
            xml(&format!("<sst>{}</sst>", strings.concat())),
        ),
        ("xl/styles.xml", xml(STYLES)),
    ]
}

/// A row. Programs leave out a row without cells where the others are numbered.
fn row(at: usize, cells: &[Cell], program: Program, strings: &mut Vec<String>) -> String {
    if program == Program::Inline {
        let cells = cells.iter().map(inline_cell);
        return format!("<row>{}</row>", cells.collect::<String>());
    }
    let cells = ('A'..='Z').zip(cells).map(|(letter, cell)| {
        let body = match cell {
            Cell::Text(text) if text.is_empty() => return String::new(),
            Cell::Text(text) => {
                strings.push(shared(text));
                format!("<c s=\"0\" t=\"s\"><v>{}</v></c>", strings.len() - 1)
            }
            other => inline_cell(other),
        };
        body.replace("<c", &format!("<c r=\"{letter}{at}\""))
    });
    match cells.collect::<String>() {
        none if none.is_empty() => none,
        cells => format!("<row r=\"{at}\" spans=\"1:9\">{cells}</row>"),
    }
}

fn inline_cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => {
            let text = escaped(text);
            format!("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
        }
        Cell::Number(number) => format!("<c><f>1+1</f><v>{number}</v></c>"),
        Cell::Day(number) => format!("<c s=\"1\"><v>{number}</v></c>"),
        Cell::Raw(xml) => (*xml).to_owned(),
    }
}

/// A shared text in two runs, with a hint of how to speak it.
fn shared(text: &str) -> String {
    let half = text.char_indices().nth(2).map_or(0, |(at, _)| at);
    let (first, last) = text.split_at(half);
    let runs = [first, last].map(|run| format!("<r><rPr><b/></rPr><t>{}</t></r>", escaped(run)));
    let spoken = "<rPh sb=\"0\" eb=\"1\"><t>LAFAL</t></rPh>";
    format!("<si>{}{spoken}</si>\r\n", runs.concat())
}

/// A zip of parts, the even ones deflated.
pub(super) fn zipped(parts: &Parts) -> Vec<u8> {
    let parts = parts.iter().map(|(name, text)| (*name, text.as_bytes()));
    zipped_bytes(&parts.collect::<Vec<_>>())
}

/// The same of parts that need not be text.
pub(super) fn zipped_bytes(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (at, (name, text)) in parts.iter().enumerate() {
        let mut crc = Crc::new();
        crc.update(text);
        let is_deflated = at % 2 == 0;
        let body = if is_deflated {
            deflated(text)
        } else {
            text.to_vec()
        };
        let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let short = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
        let method = short(if is_deflated { 8 } else { 0 });
        let sizes = [crc.sum().to_le_bytes(), long(body.len()), long(text.len())].concat();
        directory.extend(
            [
                b"PK\x01\x02\x14\0\x14\0\0\0",
                &method[..],
                &[0; 4],
                &sizes,
                &short(name.len()),
                &[0; 12],
                &long(file.len()),
                name.as_bytes(),
            ]
            .concat(),
        );
        // The sizes stand behind the body, as programs write that stream: only the directory has them here.
        file.extend(
            [
                b"PK\x03\x04\x14\0\x08\0",
                &method[..],
                &[0; 16],
                &short(name.len()),
                &short(4),
                name.as_bytes(),
                b"\xFE\xCA\0\0",
                &body,
            ]
            .concat(),
        );
    }
    let long = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let end = [
        b"PK\x05\x06\0\0\0\0",
        &count[..],
        &count,
        &long(directory.len()),
        &long(file.len()),
        &[7, 0],
        b"catatan",
    ]
    .concat();
    file.extend([directory, end].concat());
    file
}

fn deflated(text: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// A file opened as a browser does it, its parts inflated in chunks of this size.
pub(super) fn opened(file: &[u8], options: SheetOptions, size: usize) -> Result<Sheet, SheetFault> {
    opened_in(file, options, &[size])
}

/// The same in chunks of these sizes, over and over.
pub(super) fn opened_in(
    file: &[u8],
    options: SheetOptions,
    sizes: &[usize],
) -> Result<Sheet, SheetFault> {
    let mut reader = WorkbookReader::new(file.len().try_into().unwrap(), options);
    let bytes_of = |first: u64, length: u64| {
        let first = usize::try_from(first).unwrap();
        let length = usize::try_from(length).unwrap();
        file[first..]
            .iter()
            .take(length)
            .copied()
            .collect::<Vec<u8>>()
    };
    loop {
        match reader.want() {
            Want::Nothing => return reader.finish(),
            Want::Bytes(slice) => reader.give(&bytes_of(slice.first, slice.length))?,
            Want::Part(slice, frame) => {
                let mut bytes = bytes_of(slice.first, slice.length);
                if let Some(frame) = frame {
                    let packed = [&frame.header[..], &bytes, &frame.trailer].concat();
                    bytes.clear();
                    let inflated = GzDecoder::new(&packed[..]).read_to_end(&mut bytes);
                    inflated.map_err(|_| SheetFault::Damaged)?;
                }
                for chunk in cut(&bytes, sizes) {
                    reader.give(chunk)?;
                }
                reader.end()?;
            }
        }
    }
}
