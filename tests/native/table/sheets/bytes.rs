//! Bytes of a sheet: every encoding gives the same table, however the bytes are cut.

use kalkulator_ikd::reading::{Encoding, Fed, RegionTable, SheetFault, SheetOptions, SheetReader};
use proptest::prelude::*;

use super::{chunks, fed, offices::SHEETS, pasted};

const TEXT: &str = "KECAMATAN;WAJIB KTP;IKD\nLawa – Café;7.041;842\nKusambi “É”;9.120;1.204\n";

fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes_of).collect()
}

/// A text as Windows-1252 has it, as far as the tests need it.
fn windows_1252(text: &str) -> Vec<u8> {
    let byte = |sign| match sign {
        '–' => 0x96,
        '“' => 0x93,
        '”' => 0x94,
        '€' => 0x80,
        _ => u8::try_from(u32::from(sign)).unwrap(),
    };
    text.chars().map(byte).collect()
}

fn read(bytes: &[u8]) -> (RegionTable, Encoding) {
    let sheet = fed(&[bytes], &SheetOptions::default()).unwrap();
    (sheet.table, sheet.encoding)
}

#[test]
fn every_encoding_gives_the_identical_table() {
    let table = pasted(TEXT).table;
    let marked = ["\u{FEFF}", TEXT].concat();
    let cases = [
        (TEXT.as_bytes().to_vec(), Encoding::Utf8),
        (marked.as_bytes().to_vec(), Encoding::Utf8),
        (utf16(TEXT, u16::to_le_bytes), Encoding::Utf16Le),
        (utf16(&marked, u16::to_le_bytes), Encoding::Utf16Le),
        (utf16(TEXT, u16::to_be_bytes), Encoding::Utf16Be),
        (utf16(&marked, u16::to_be_bytes), Encoding::Utf16Be),
        (windows_1252(TEXT), Encoding::Windows1252),
    ];
    for (bytes, encoding) in cases {
        assert_eq!(read(&bytes), (table.clone(), encoding));
    }
}

#[test]
fn bytes_that_turn_out_late_not_to_be_utf8_are_asked_for_again() {
    let mut bytes = ["Desa;WKTP;IKD\n", &"Lagadi;890;95\n".repeat(9_000)]
        .concat()
        .into_bytes();
    bytes.extend(windows_1252("Café;10;1\n"));
    let mut reader = SheetReader::new(SheetOptions::default());
    let mut chunks = bytes.chunks(1 << 16);
    assert_eq!(reader.feed(chunks.next().unwrap()), Ok(Fed::Read));
    assert_eq!(reader.feed(chunks.next().unwrap()), Ok(Fed::Again));
    assert_eq!(reader.feed(&bytes), Ok(Fed::Read));
    let sheet = reader.finish().unwrap().unwrap();
    assert_eq!(
        (sheet.table.name(9_000), sheet.encoding),
        ("Café", Encoding::Windows1252)
    );
}

#[test]
fn a_chosen_encoding_stands() {
    let chosen = |encoding, bytes: &[u8]| {
        let options = SheetOptions {
            encoding: Some(encoding),
            ..SheetOptions::default()
        };
        fed(&[bytes], &options).unwrap().table.name(0).to_owned()
    };
    assert_eq!(
        chosen(Encoding::Windows1252, TEXT.as_bytes()),
        "Lawa â€“ CafÃ©"
    );
    assert_eq!(
        chosen(Encoding::Utf8, &windows_1252(TEXT)),
        "Lawa \u{FFFD} Caf\u{FFFD}"
    );
}

#[test]
fn a_program_is_not_a_table() {
    let bytes: Vec<u8> = (0..40_000_u32)
        .map(|at| u8::try_from(at * at % 251).unwrap())
        .collect();
    let fault = fed(&[&bytes], &SheetOptions::default());
    assert_eq!(fault, Err(SheetFault::NotATable));
}

#[test]
fn one_byte_at_a_time_gives_every_sheet_of_an_office() {
    for (name, text, _) in SHEETS {
        for bytes in [text.as_bytes().to_vec(), utf16(text, u16::to_be_bytes)] {
            let sheet = fed(&chunks(&bytes, 1), &SheetOptions::default()).unwrap();
            let whole = pasted(text);
            assert_eq!(
                (sheet.table, sheet.layout),
                (whole.table, whole.layout),
                "{name}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cuts_between_chunks_change_nothing(
        names in prop::collection::vec("[a-zA-Zé–🏝 \\r\\n\"';]{0,12}", 1..400),
        size in 1_usize..3_000,
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let mut text = format!("Desa;WKTP;IKD{end}");
        for (at, name) in names.iter().enumerate() {
            let name = name.replace('"', "\"\"");
            text.extend([format!("\"{name}\";{};{at}{end}", at + 1)]);
        }
        let whole = pasted(&text);
        for bytes in [text.clone().into_bytes(), utf16(&text, u16::to_le_bytes)] {
            let mut cut = fed(&chunks(&bytes, size), &SheetOptions::default()).unwrap();
            cut.encoding = Encoding::Utf8;
            prop_assert_eq!(&cut, &whole);
        }
    }
}
