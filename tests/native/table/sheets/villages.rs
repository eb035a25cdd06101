//! A table of every village: 83,762 rows whose sums are known.

use kalkulator_ikd::reading::SheetOptions;

use super::{chunks, fed, sums};

/// Rows of villages in order of their codes, and their sums.
fn villages() -> (String, [u64; 3]) {
    let mut text = "No;Kode;Nama Desa;Wajib KTP;Perekaman;IKD;Tanggal\r\n".to_owned();
    let mut sums = [0; 3];
    for at in 0..83_762_u64 {
        let (province, regency) = (11 + at / 2_300, 1 + at / 100 % 23);
        let (district, village) = (1 + at / 10 % 10, 2_001 + at % 10);
        let base = 500 + at * 7_919 % 9_001;
        let (recorded, activated) = (base - at % 40, at * 31 % (base + 1));
        let code = format!("{province}.{regency:02}.{district:02}.{village}");
        let figures = [base, recorded, activated].map(grouped).join(";");
        text.extend([format!(
            "{};{code};Desa {at};{figures};30/04/2026\r\n",
            at + 1
        )]);
        sums = [sums[0] + base, sums[1] + recorded, sums[2] + activated];
    }
    (text, sums)
}

fn grouped(count: u64) -> String {
    match count / 1_000 {
        0 => count.to_string(),
        thousands => format!("{thousands}.{:03}", count % 1_000),
    }
}

#[test]
fn every_village_of_the_country_is_read() {
    let (text, expected) = villages();
    let chunks = chunks(text.as_bytes(), 256 << 10);
    let sheet = fed(&chunks, &SheetOptions::default()).unwrap();
    assert_eq!((sheet.counts.read, sheet.counts.accepted), (83_762, 83_762));
    assert_eq!(sums(&sheet), expected);
    assert_eq!(sheet.table.name(83_761), "Desa 83761");
    assert_eq!(sheet.codes.dotted, 83_762);
}
