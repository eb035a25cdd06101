//! The ranking of regions as a text.

use kalkulator_ikd::{
    domain::Indicator,
    state::{Choice, Export, Msg, SortBy, StatusFilter, TableMsg},
    writing::Lang,
};

use super::files::{THREE, WHOLE, exported, exported_in, with_table};
use crate::{page::english::indonesian_words, update::after};

#[test]
fn a_ranking_is_by_coverage_where_the_table_is_in_the_order_of_its_file() {
    let model = with_table(
        "Kode;Nama;WAJIB KTP;IKD\n74.13;Muna Barat;1.000;200\n74.71;Kendari;500;100\n74.72;Baubau;2.000;900\n74.03;Muna;58.959;314\n",
    );
    let expected = "Peringkat aktivasi Identitas Kependudukan Digital (IKD)\n\
        Urutan: % dari wajib KTP, tertinggi lebih dulu\n\
        Data per 31 Oktober 2026; target 30% dari wajib KTP; batas waktu 31 Desember 2026\n\
        \n\
        1. Kota Bau Bau: 45,00% dari wajib KTP (150,00% dari target)\n\
        2. Kabupaten Muna Barat: 20,00% dari wajib KTP (66,67% dari target)\n\
        2. Kota Kendari: 20,00% dari wajib KTP (66,67% dari target)\n\
        4. Kabupaten Muna: 0,53% dari wajib KTP (1,78% dari target)\n\
        \n\
        Jumlah 4 daerah: 2,42 persen dari 62.459 orang wajib KTP; 8,08 persen dari target 18.738 orang; kekurangan \
        17.224 orang, daerah yang belum tercapai saja 17.524 orang.\n\
        Dihitung per 31 Oktober 2026 (dari isian \"Data per tanggal\"): 42 hari layanan sampai 31 Desember 2026. Pada \
        22 November 2026 angka ini berumur 22 hari.\n\
        Hasil ini perhitungan dari angka yang diisi, bukan statistik resmi.";
    assert_eq!(exported(Export::Ranking, &model), expected);
}

#[test]
fn a_ranking_follows_the_order_of_the_table_and_names_its_figure() {
    let sorted = |sort| {
        let model = after(with_table(THREE), [Msg::Table(TableMsg::Sorted(sort))]);
        exported(Export::Ranking, &model)
            .split('\n')
            .nth(4)
            .unwrap()
            .to_owned()
    };
    let rest = "0,53% dari wajib KTP (1,78% dari target)";
    assert_eq!(
        sorted(SortBy::Shortfall),
        format!("1. Kabupaten Muna Barat: kekurangan 17.374 orang; {rest}")
    );
    assert_eq!(
        sorted(SortBy::Rate),
        format!("1. Kabupaten Muna Barat: 414 orang per hari layanan; {rest}")
    );
    assert_eq!(
        sorted(SortBy::Base),
        format!("1. Kabupaten Muna Barat: 58.959 orang wajib KTP; {rest}")
    );
    assert_eq!(
        sorted(SortBy::Target),
        format!("1. Kabupaten Muna Barat: target 17.688 orang; {rest}")
    );
    assert_eq!(
        sorted(SortBy::Name),
        format!("1. Kabupaten Muna Barat: {rest}")
    );
    assert_eq!(
        sorted(SortBy::Activated),
        "1. Kota Bau Bau: 900 aktivasi IKD; 45,00% dari wajib KTP (150,00% dari target)"
    );
    assert_eq!(
        sorted(SortBy::Attainment),
        "1. Kota Bau Bau: 150,00% dari target (45,00% dari wajib KTP)"
    );
}

#[test]
fn a_ranking_has_a_hundred_lines_and_counts_the_others() {
    let rows: Vec<String> = (1..=514)
        .map(|at| format!("Daerah {at};1000;{at}"))
        .collect();
    let text = exported(
        Export::Ranking,
        &with_table(&format!("Nama;WAJIB KTP;IKD\n{}", rows.join("\n"))),
    );
    let lines: Vec<&str> = text.split('\n').collect();
    assert_eq!(
        lines[4],
        "1. Daerah 514: 51,40% dari wajib KTP (171,33% dari target)"
    );
    assert!(lines[103].starts_with("100. Daerah 415: "), "{text}");
    assert_eq!(lines[104], "… dan 414 lainnya");
}

#[test]
fn a_ranking_says_which_lines_it_is_of_and_of_which_days() {
    let model = after(
        with_table(WHOLE),
        [
            Msg::Table(TableMsg::Filtered(StatusFilter::Below)),
            Msg::Table(TableMsg::Searched("barang".to_owned())),
        ],
    );
    let text = exported(Export::Ranking, &model);
    assert!(
        text.contains("\nYang ditampilkan: Belum mencapai target; \"barang\"\n"),
        "{text}"
    );
    let all = exported(Export::Ranking, &with_table(WHOLE));
    assert!(
        all.contains("\nData 30 Oktober 2026 sampai 31 Oktober 2026; "),
        "{all}"
    );
}

#[test]
fn an_english_ranking_of_the_other_indicator() {
    let model = after(
        with_table(THREE),
        [Msg::Chose(Choice::Indicator(Indicator::KtpEl))],
    );
    let text = exported_in(Lang::En, Export::Ranking, &model);
    assert!(text.starts_with("Ranking by KTP-el recordings\nOrder: % of wajib KTP, highest first\nFigures as of 31 October 2026; target 30% of wajib KTP; deadline 31 December 2026\n"), "{text}");
    assert_eq!(indonesian_words(&text), Vec::<String>::new(), "{text}");
}

#[test]
fn a_name_stays_on_its_line_of_a_ranking() {
    let model = with_table("Nama;WAJIB KTP;IKD\n\"dua\nbaris\";100;10\n");
    assert!(exported(Export::Ranking, &model).contains("\n1. dua baris: 10,00% "));
}
