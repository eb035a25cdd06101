//! What a text tells beside its facts: several regions, several days, a pace, a table.

use kalkulator_ikd::{
    reading::{Beside, read_pasted_text},
    reference::region_list,
    state::Model,
    words::Words,
    writing::Lang,
};

use crate::given::day;

fn beside(text: &str) -> Beside {
    read_pasted_text(text, region_list()).beside
}

fn words() -> Words {
    Words::of(Lang::Id, &Model::new(day(2026, 11, 22), Lang::Id).case)
}

#[test]
fn three_regions_make_a_table() {
    let text = "Aktivasi IKD Provinsi Riau terus naik. Kota Pekanbaru sudah 98.200 orang, Kabupaten Kampar 41.310 orang dan Kota Dumai 17.020 orang yang aktivasi IKD.";
    let found = beside(text);
    assert_eq!(
        words().regions_table(&found.regions),
        "Daerah;Aktivasi\nKota Pekanbaru;98200\nKabupaten Kampar;41310\nKota Dumai;17020"
    );
    let two = beside("Aktivasi IKD Kota Pekanbaru 98.200 orang, Kabupaten Kampar 41.310 orang.");
    assert_eq!(two.regions, []);
}

#[test]
fn numbers_of_two_days_make_two_reports() {
    let text = "Aktivasi IKD Kota Tomohon per 31 Agustus 2026 7.600 orang, per 30 September 2026 8.100 orang.";
    let found = beside(text);
    assert_eq!(
        words().report_lines(&found.reports),
        "31 Agustus 2026; 7.600\n30 September 2026; 8.100"
    );
    assert_eq!(
        beside("Aktivasi IKD per 31 Agustus 2026 7.600 orang.").reports,
        []
    );
}

#[test]
fn a_pace_is_named() {
    let text =
        "Untuk mengejar target IKD, dinas harus mengaktivasi 700 sampai 1.000 warga per hari.";
    let pace = beside(text).pace.unwrap();
    assert_eq!(
        words().pace_in_text(pace),
        "Laju yang disebut: 700 sampai 1.000 orang per hari."
    );
    assert_eq!(beside("Per hari ini 8.100 orang aktivasi IKD.").pace, None);
}

#[test]
fn a_table_is_told_apart_from_a_text() {
    let rows = "No\tKecamatan\tWajib KTP\tIKD\n1\tSelong\t61.000\t8.912\n2\tMasbagik\t70.120\t6.204\n3\tAikmel\t45.310\t3.020\nJUMLAH\t\t176.430\t18.136";
    assert!(beside(rows).is_table);
    assert!(!beside("Wajib KTP : 400.000\nIKD : 61.250\nTarget : 30%").is_table);
}
