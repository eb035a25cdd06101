//! What is read never depends on how the bytes were cut, whatever the bytes are; what is malformed is refused.

use kalkulator_ikd::reading::{Encoding, SheetFault, SheetOptions};
use proptest::{collection::vec, prelude::*, sample::select};

use super::{
    cut, fed,
    workbook_file::{Cell, Program, number, opened_in, parts, text, zipped, zipped_bytes},
};

/// One change: where, and what.
#[derive(Clone, Debug)]
enum Change {
    /// Bits of a byte are turned over.
    Flip(usize, u8),
    /// Bytes are left out.
    Leave(usize, usize),
    /// Bytes come in.
    Put(usize, &'static [u8]),
    /// The end is cut off.
    End(usize),
}

fn any_change() -> impl Strategy<Value = Change> {
    let put: Vec<&'static [u8]> = vec![
        b"\0",
        b"<",
        b">",
        b"&",
        b"\"",
        b"&#0;",
        b"]]>",
        b"<!--",
        b"-->",
        b"<row>",
        b"</c>",
        b"\xEF\xBB\xBF",
        b"\xE2\x82",
        b"\r",
        b"\n",
        b" ",
        b";",
        b"\t",
        b"<![CDATA[",
        b"<?",
        b"<v>7</v>",
        b"\xFF\xFE",
        b"\"\"",
        b"&amp;",
        b"s=\"1\" ",
    ];
    prop_oneof![
        (any::<usize>(), 0..8_u8).prop_map(|(at, bit)| Change::Flip(at, 1 << bit)),
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Change::Leave(at, length)),
        (any::<usize>(), select(put)).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        any::<usize>().prop_map(Change::End),
    ]
}

fn changed(mut bytes: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for change in changes {
        let place = |at: &usize| at % (bytes.len() + 1);
        match change {
            Change::Flip(at, bit) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bit;
                }
            }
            Change::Leave(at, length) => {
                let at = place(at);
                let end = bytes.len().min(at + length);
                bytes.drain(at..end);
            }
            Change::Put(at, put) => {
                let at = place(at);
                bytes.splice(at..at, put.iter().copied());
            }
            Change::End(at) => {
                let at = place(at);
                bytes.truncate(at);
            }
        }
    }
    bytes
}

/// Sizes of chunks, mostly small.
fn any_sizes() -> impl Strategy<Value = Vec<usize>> {
    vec(prop_oneof![1..5_usize, 1..200_usize, 1..5_000_usize], 1..6)
}

const PROGRAMS: [Program; 3] = [Program::Excel, Program::Inline, Program::Prefixed];

fn rows() -> Vec<Vec<Cell>> {
    let heads = ["Desa", "WKTP", "IKD", "Tanggal"].map(text).to_vec();
    let row = |name: &str, base: &str| {
        let day = Cell::Day("46142".to_owned());
        vec![text(name), number(base), number("1"), day]
    };
    let rows = [
        row("Lawa & Guali <é>", "7041"),
        row("Wakorumba", "9.12E3"),
        row("–", "0"),
    ];
    [vec![heads], rows.to_vec()].concat()
}

/// The places of the parts that are read: the relations, the workbook, the sheet, its texts, its styles.
const READ: [usize; 6] = [1, 2, 3, 4, 6, 7];

fn workbook(program: Program, part: usize, changes: &[Change]) -> Vec<u8> {
    let mut parts: Vec<(&str, Vec<u8>)> = parts(&rows(), program, false)
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    parts[part].1 = changed(std::mem::take(&mut parts[part].1), changes);
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, text)| (*name, &text[..]))
        .collect();
    zipped_bytes(&parts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn a_workbook_is_the_same_however_its_parts_are_cut(
        program in select(PROGRAMS.to_vec()),
        part in select(READ.to_vec()),
        changes in vec(any_change(), 0..4),
        sizes in any_sizes(),
    ) {
        let file = workbook(program, part, &changes);
        let whole = opened_in(&file, SheetOptions::default(), &[usize::MAX]);
        let pieces = opened_in(&file, SheetOptions::default(), &sizes);
        prop_assert_eq!(pieces, whole);
    }

    #[test]
    fn a_text_is_the_same_however_it_is_cut(
        cells in vec(("[a-zé–🏝\\x00\"';\t \r\n]{0,9}", 0..99_999_u32), 0..60),
        end in select(vec!["\n", "\r\n", "\r"]),
        delimiter in select(vec![';', '\t', ',']),
        (is_marked, encoding, given) in (any::<bool>(), 0..4_usize, 0..5_usize),
        changes in vec(any_change(), 0..4),
        sizes in any_sizes(),
    ) {
        let mut text = format!("Desa{delimiter}WKTP{delimiter}IKD{end}");
        for (name, base) in cells {
            text.extend([format!("{name}{delimiter}{base}{delimiter}7{end}")]);
        }
        let bytes = changed(encoded(&text, Encoding::ALL[encoding], is_marked), &changes);
        let options = SheetOptions { encoding: Encoding::ALL.get(given).copied(), ..SheetOptions::default() };
        let whole = fed(&[&bytes], &options);
        prop_assert_eq!(fed(&cut(&bytes, &sizes), &options), whole);
    }
}

fn encoded(text: &str, encoding: Encoding, is_marked: bool) -> Vec<u8> {
    let text = [if is_marked { "\u{FEFF}" } else { "" }, text].concat();
    let wide = |bytes_of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes_of).collect();
    match encoding {
        Encoding::Utf8 => text.into_bytes(),
        Encoding::Utf16Le => wide(u16::to_le_bytes),
        Encoding::Utf16Be => wide(u16::to_be_bytes),
        Encoding::Windows1252 => text
            .chars()
            .map(|sign| u8::try_from(sign).unwrap_or(0x96))
            .collect(),
    }
}

/// The workbook with a text of one part in the place of another.
fn with(part: usize, from: &str, to: &[u8]) -> Result<String, SheetFault> {
    let parts = parts(&rows(), Program::Excel, false);
    let text = &parts[part].1;
    let (before, behind) = text
        .split_once(from)
        .unwrap_or_else(|| panic!("{from} in {text}"));
    let changed = [before.as_bytes(), to, behind.as_bytes()].concat();
    let mut bytes: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    bytes[part].1 = &changed;
    let sheet = opened_in(&zipped_bytes(&bytes), SheetOptions::default(), &[7, 100])?;
    Ok(sheet.table.name(0).to_owned())
}

/// The end tag of each part that is read.
const ENDS: [(usize, &str); 6] = [
    (1, "</Relationships>"),
    (2, "</workbook>"),
    (3, "</Relationships>"),
    (4, "</worksheet>"),
    (6, "</sst>"),
    (7, "</styleSheet>"),
];

/// What may stand before the end tag.
const FINE: [&[u8]; 8] = [
    b"",
    b" <!-- selesai -->\r\n",
    b"<?catatan <a> ?>",
    b"<a/>",
    b"<a b = 'c'\t/>",
    b"&#10;",
    b"<a><![CDATA[ <&> ]]></a>",
    b"<a-1.b:c \xC3\xA9=\"\"/>",
];

/// What may not.
const MALFORMED: [&[u8]; 30] = [
    b"<a>",
    b"</a>",
    b"<a></b>",
    b"<a b=c/>",
    b"<a b/>",
    b"<a b=\"1\" b='2'/>",
    b"<a b=\"1\"c=\"2\"/>",
    b"<a b=\"<\"/>",
    b"<a b=\"&\"/>",
    b"<a b=\"&x;\"/>",
    b"<1/>",
    b"< a/>",
    b"<>",
    b"&",
    b"&x;",
    b"&amp",
    b"&#0;",
    b"&#x1F;",
    b"&#xD800;",
    b"&#+5;",
    b"\0",
    b"\x01",
    b"\xFF",
    b"\xC3",
    b"<!-- a -- b -->",
    b"<!DOCTYPE a>",
    b"<!ENTITY a \"b\">",
    b"<![cdata[a]]>",
    b"<a b=\"\0\"/>",
    b"<a",
];

#[test]
fn malformed_xml_is_damaged_in_every_part() {
    let name = Ok("Lawa & Guali <é>".to_owned());
    for (part, end) in ENDS {
        let before = |text: &[u8]| with(part, end, &[text, end.as_bytes()].concat());
        for text in FINE {
            assert_eq!(
                before(text),
                name,
                "{part} {}",
                String::from_utf8_lossy(text)
            );
        }
        for text in MALFORMED {
            let shown = String::from_utf8_lossy(text);
            assert_eq!(before(text), Err(SheetFault::Damaged), "{part} {shown}");
        }
        assert_eq!(with(part, end, b""), Err(SheetFault::Damaged));
        assert_eq!(with(part, "UTF-8", b"UTF-16"), Err(SheetFault::Damaged));
        assert_eq!(with(part, "UTF-8", b"utf-8"), name);
        assert_eq!(with(part, "<?xml", b"\xEF\xBB\xBF<?xml"), name);
    }
}

#[test]
fn behind_the_root_of_a_part_stand_comments_alone() {
    for (part, end) in ENDS {
        let behind = |text: &[u8]| with(part, end, &[end.as_bytes(), text].concat());
        for text in [&b"<!-- a -->"[..], b"<?a?>", b"\r\n\t "] {
            assert!(behind(text).is_ok(), "{part}");
        }
        for text in [&b"<a/>"[..], b"a", b"&amp;", b"<![CDATA[a]]>", b"<!--"] {
            assert_eq!(behind(text), Err(SheetFault::Damaged), "{part}");
        }
    }
}

#[test]
fn a_sheet_that_contradicts_itself_is_damaged() {
    let sheet = |from: &str, to: &str| with(4, from, to.as_bytes());
    for (from, to) in [
        ("<row r=\"2\"", "<row r=\"9x\""),
        ("<row r=\"2\"", "<row r=\"\""),
        ("<row r=\"2\"", "<row r=\"1\""),
        ("<c r=\"B2\"", "<c r=\"A2\""),
        ("<c r=\"B2\"", "<c r=\"2\""),
        ("<c r=\"B2\"", "<c r=\"B\""),
        ("<c r=\"B2\" ", "<c r=\"\" "),
        ("s=\"0\"", "s=\"nol\""),
    ] {
        let to = if sheet(from.trim_end(), to).is_ok() {
            to
        } else {
            to.trim_end()
        };
        assert_eq!(sheet(from.trim_end(), to), Err(SheetFault::Damaged), "{to}");
    }
}

#[test]
fn a_part_is_checked_that_is_not_deflated() {
    let mut file = zipped(&parts(&rows(), Program::Excel, false));
    let place = |file: &[u8], text: &[u8]| file.windows(text.len()).position(|part| part == text);
    let at = place(&file, b"<xf numFmtId=\"164\"").unwrap();
    file[at + 15] = b'5';
    assert_eq!(
        opened_in(&file, SheetOptions::default(), &[100]),
        Err(SheetFault::Damaged)
    );
}

#[test]
fn two_parts_at_one_path_are_damaged() {
    let mut parts = parts(&rows(), Program::Excel, false);
    let second = (parts[4].0, parts[4].1.replace("7041", "9041"));
    parts.push(second);
    assert_eq!(
        opened_in(&zipped(&parts), SheetOptions::default(), &[100]),
        Err(SheetFault::Damaged)
    );
}
