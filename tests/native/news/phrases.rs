//! Single phrases: the input and what stands for one fact.

use kalkulator_ikd::{
    domain::{Date, People},
    reading::{Fact, MOST_READ, NotChosenReason, Offer, read_pasted_text},
    reference::region_list,
};

use super::{candidates, chosen, partial};

/// Each line is a phrase and the value that stands for a fact, `-` where none does.
fn reads(fact: Fact, lines: &[(&str, &str)]) {
    for (text, expected) in lines {
        let read = chosen(text, fact);
        assert_eq!(
            read.as_deref().unwrap_or("-"),
            *expected,
            "{} of {text:?}",
            fact.key()
        );
    }
}

/// Why the first candidate for a fact is kept apart.
fn not_chosen(text: &str, fact: Fact) -> Option<NotChosenReason> {
    let reading = read_pasted_text(text, region_list());
    let offers = reading.of(fact);
    assert_eq!(offers.chosen, None, "{text}");
    offers
        .candidates
        .first()
        .and_then(|candidate| candidate.not_chosen)
}

#[test]
fn activations_are_read_in_many_spellings() {
    reads(
        Fact::Done,
        &[
            ("Baru 4.015 orang yang sudah aktivasi IKD.", "4015"),
            ("Baru 4,015 orang yang sudah aktivasi IKD.", "4015"),
            (
                "Warga yang sudah memiliki IKD sebanyak 15 ribu orang.",
                "15000",
            ),
            ("Sudah 1,2 juta warga mengaktifkan IKD.", "1200000"),
            ("Capaian IKD sekitar 90 rb jiwa.", "~90000"),
            (
                "Sebanyak 2.000 lebih warga telah mengaktivasi IKD.",
                "2000-2999",
            ),
            ("Hampir 20 ribu warga sudah teraktivasi IKD.", "10001-20000"),
            (
                "Aktivasi IKD mencapai 32.000 hingga 35.000 orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD mencapai 32 sampai 35 ribu orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD mencapai 32.000 s.d. 35.000 orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD mencapai 32.000 s/d 35.000 orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD mencapai 32.000 s.d 35.000 orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD mencapai 32.000 sd 35.000 orang.",
                "32000-35000",
            ),
            (
                "Aktivasi IKD antara 32.000 dan 35.000 orang.",
                "32000-35000",
            ),
            ("Sudah aktivasi IKD : 57.173", "57173"),
            ("Realisasi aktivasi IKD tercatat 56.573 jiwa.", "56573"),
            (
                "Dari 58.959 wajib KTP yang sudah rekam, baru 314 yang mengaktivasi IKD.",
                "314",
            ),
            (
                "Sebanyak 22.483 penduduk sudah menjadi pengguna IKD.",
                "22483",
            ),
            ("Only 314 people have activated IKD.", "314"),
        ],
    );
}

#[test]
fn the_base_is_read_with_its_kind() {
    for (text, base, kind) in [
        (
            "Jumlah wajib KTP di Kota Serang sebanyak 514.104 orang.",
            "514104",
            "wajib-ktp",
        ),
        (
            "Dari 168.015 warga wajib KTP, 4.015 sudah aktivasi IKD.",
            "168015",
            "wajib-ktp",
        ),
        (
            "Penduduk yang sudah perekaman KTP-el mencapai 779.454 orang, IKD masih rendah.",
            "779454",
            "perekaman",
        ),
        (
            "Dari 511.434 warga yang sudah rekam e-KTP, 21.053 sudah aktivasi IKD.",
            "511434",
            "perekaman",
        ),
        (
            "Ada 680.000 orang yang sudah memiliki KTP elektronik, IKD menyusul.",
            "680000",
            "perekaman",
        ),
        (
            "Jumlah penduduk 700.000 jiwa, dan IKD baru 4 persen.",
            "700000",
            "penduduk",
        ),
        ("Penduduk wajib KTP 58.959 jiwa.", "58959", "wajib-ktp"),
    ] {
        reads(Fact::Base, &[(text, base)]);
        reads(Fact::BaseKind, &[(text, kind)]);
    }
}

#[test]
fn each_word_for_a_target_makes_a_share_the_target() {
    for words in [
        "target aktivasi IKD 30 persen",
        "targetnya 30 persen",
        "sasaran aktivasi IKD sebesar 30 persen",
        "target yang ditetapkan pusat 30 persen",
        "target yang dipatok 30 persen",
        "pemerintah menargetkan 30 persen",
        "aktivasi IKD ditargetkan 30 persen",
        "aktivasi IKD ditarget 30 persen",
        "aktivasi IKD di target 30 persen",
    ] {
        let text = format!("Baru 314 orang yang aktivasi IKD, {words}.");
        reads(Fact::Share, &[(&text, "30")]);
    }
}

#[test]
fn shares_are_told_apart_from_targets() {
    for (text, quoted, share) in [
        (
            "Aktivasi IKD baru 0,53 persen dari target 30 persen.",
            "0.53",
            "30",
        ),
        (
            "Target IKD 30 persen, baru tercapai 12,890%.",
            "12.890",
            "30",
        ),
        ("Ditargetkan 25 persen warga memiliki IKD.", "-", "25"),
        ("Capaian IKD 4 hingga 5 persen.", "4-5", "-"),
        (
            "Capaian IKD sekitar 2,9 persen dari wajib KTP.",
            "~2.9",
            "-",
        ),
        ("Capaian IKD lebih dari 51 persen.", "51-52", "-"),
        (
            "Targetnya naik dari 25 persen menjadi 30 persen untuk aktivasi IKD.",
            "-",
            "30",
        ),
        (
            "IKD sudah 5,14 persen dari 202.820 warga yang sudah perekaman.",
            "5.14",
            "-",
        ),
    ] {
        reads(Fact::QuotedShare, &[(text, quoted)]);
        reads(Fact::Share, &[(text, share)]);
    }
}

#[test]
fn a_target_count_is_read() {
    reads(
        Fact::Target,
        &[
            ("Target IKD 30 persen atau 17.687 orang.", "17687"),
            ("Target aktivasi IKD sebanyak 441.250 orang.", "441250"),
            (
                "Target IKD adalah lebih dari 250 ribu orang.",
                "250000-259999",
            ),
            ("Target yang harus dicapai yakni 128.526 WKTP.", "128526"),
            (
                "Target 30 persen dari wajib KTP atau 17.687 orang.",
                "17687",
            ),
        ],
    );
}

#[test]
fn what_is_missing_is_people_or_points() {
    reads(
        Fact::Shortfall,
        &[
            ("Capaian IKD 5 persen, masih kurang 25 persen lagi.", "25%"),
            (
                "Aktivasi IKD masih kurang 17.374 orang dari target.",
                "17374",
            ),
            ("Kekurangan aktivasi IKD 0,14 poin persen.", "0.14%"),
        ],
    );
}

#[test]
fn what_may_mean_two_things_is_left_open() {
    for (text, fact) in [
        (
            "Kalau 25 persen dari jumlah wajib KTP, sekitar 370 ribu.",
            Fact::Base,
        ),
        ("Target IKD 25 persen. Target IKD 30 persen.", Fact::Share),
        (
            "Petugas IKD berjaga. Sejak pagi sudah 200 warga datang.",
            Fact::Done,
        ),
        (
            "IKD terus didorong. Serapan anggaran baru 40 persen.",
            Fact::QuotedShare,
        ),
        (
            "Sudah 15.000 orang aktivasi IKD. Sudah 16.500 orang aktivasi IKD.",
            Fact::Done,
        ),
    ] {
        assert_eq!(chosen(text, fact), None, "{text}");
        assert!(!candidates(text, fact).is_empty(), "{text}");
    }
}

#[test]
fn both_of_two_targets_stand_side_by_side() {
    let text = "Target IKD 25 persen menurut provinsi. Target IKD 30 persen menurut pusat.";
    assert_eq!(candidates(text, Fact::Share), ["25", "30"]);
    assert_eq!(chosen(text, Fact::Share), None);
}

#[test]
fn other_figures_are_kept_apart_with_their_reason() {
    for (text, fact, reason) in [
        (
            "Sebanyak 3.500 ASN sudah aktivasi IKD.",
            Fact::Done,
            NotChosenReason::Group,
        ),
        (
            "Aktivasi IKD untuk guru mencapai 81 persen.",
            Fact::QuotedShare,
            NotChosenReason::Group,
        ),
        (
            "Rata-rata 150 orang per hari mengaktivasi IKD.",
            Fact::Done,
            NotChosenReason::Rate,
        ),
        (
            "Bulan ini bertambah 7.692 aktivasi IKD.",
            Fact::Done,
            NotChosenReason::Gain,
        ),
        (
            "Kepemilikan KIA 61,5 persen, aktivasi IKD terus digenjot.",
            Fact::QuotedShare,
            NotChosenReason::Document,
        ),
        (
            "Sekitar 750.000 warga belum aktivasi IKD.",
            Fact::Shortfall,
            NotChosenReason::NotActivated,
        ),
        (
            "Perekaman KTP-el mencapai 98,95 persen, sedangkan IKD masih rendah.",
            Fact::QuotedShare,
            NotChosenReason::Recording,
        ),
    ] {
        assert_eq!(not_chosen(text, fact), Some(reason), "{text}");
    }
}

#[test]
fn regions_are_read_with_their_type() {
    reads(
        Fact::Region,
        &[
            ("Disdukcapil Kabupaten Muna Barat", "Kabupaten Muna Barat"),
            (
                "Kepala Disdukcapil Kota Jayapura Raymond Mandibondibo",
                "Kota Jayapura",
            ),
            ("Dukcapil Lubuklinggau", "Kota Lubuk Linggau"),
            ("Disdukcapil Kab. Serang", "Kabupaten Serang"),
            ("Pemkot Madiun", "Kota Madiun"),
            (
                "Disdukcapil Provinsi Kalimantan Timur",
                "Provinsi Kalimantan Timur",
            ),
            ("Disdukcapil Kabupaten Sukoarjo", "Kabupaten Sukoharjo"),
            ("Disdukcapil Kabupaten Purbalinga", "Kabupaten Purbalingga"),
            ("Warga Madiun", "-"),
            ("Warga Bekasi dan Bogor", "-"),
        ],
    );
    assert_eq!(
        candidates("Warga Madiun", Fact::Region),
        ["Kabupaten Madiun", "Kota Madiun"]
    );
}

#[test]
fn the_day_of_the_figures_is_read() {
    reads(
        Fact::AsOf,
        &[
            ("Per 31 Desember 2024, IKD baru 4 persen.", "2024-12-31"),
            (
                "Hingga 16 Februari 2024 sebanyak 22.483 orang sudah aktivasi IKD.",
                "2024-02-16",
            ),
            ("Data tanggal 30-04-2024.", "2024-04-30"),
            (
                "IKD baru 4 persen, katanya, Senin (11/6/2023).",
                "2023-11-06",
            ),
            (
                "IKD baru 4 persen, katanya, Selasa (16/4/2024).",
                "2024-04-16",
            ),
            (
                "Hingga 31 Mei 2024 IKD 4 persen, kata dia, Kamis, 6 Juni 2024.",
                "2024-05-31",
            ),
            ("Ditulis 3 Mei 2024 dan 5 Mei 2024.", "-"),
            ("IKD baru 4 persen, katanya, Rabu (17/4/2023).", "-"),
        ],
    );
}

#[test]
fn a_date_is_never_completed() {
    for (text, words) in [
        (
            "Sampai pada April ini, baru 314 orang yang aktivasi IKD.",
            "April",
        ),
        (
            "Hingga Oktober 2025 aktivasi IKD mencapai 28.367 orang.",
            "Oktober 2025",
        ),
        ("IKD baru 4 persen, katanya, Kamis (4/1).", "Kamis (4/1)"),
    ] {
        assert_eq!(chosen(text, Fact::AsOf), None, "{text}");
        assert_eq!(partial(text, Fact::AsOf), Some(words));
    }
    let year = "Target IKD 30 persen pada tahun ini, kata dia, Senin (29/4/2024).";
    assert_eq!(chosen(year, Fact::Deadline), None);
    assert_eq!(candidates(year, Fact::Deadline), ["2024-12-31"]);
}

#[test]
fn the_deadline_is_read() {
    reads(
        Fact::Deadline,
        &[
            (
                "Target IKD 30 persen sampai akhir tahun 2024.",
                "2024-12-31",
            ),
            ("Target IKD 30 persen hingga akhir 2024.", "2024-12-31"),
            (
                "Target IKD 30 persen sampai akhir tahun, katanya, Senin (29/4/2024).",
                "2024-12-31",
            ),
            ("Target IKD 30 persen sampai akhir tahun.", "-"),
            (
                "Target IKD harus tercapai paling lambat 30 November 2024.",
                "2024-11-30",
            ),
        ],
    );
}

#[test]
fn what_is_counted_is_read() {
    reads(
        Fact::Indicator,
        &[
            ("Aktivasi IKD 314 orang.", "ikd"),
            (
                "Dari 94.130 wajib KTP, 91.930 jiwa telah melakukan perekaman KTP-el.",
                "ktp-el",
            ),
            (
                "Yang sudah perekaman KTP-el 511.434 orang, yang sudah aktivasi IKD 21.053 orang.",
                "ikd",
            ),
            ("Rapat kerja tahunan.", "-"),
        ],
    );
}

#[test]
fn an_empty_text_and_one_without_figures_offer_nothing() {
    for text in ["", "   ", "Rapat kerja tahunan dinas berlangsung lancar."] {
        for fact in Fact::ALL {
            assert!(
                candidates(text, fact).is_empty(),
                "{} of {text:?}",
                fact.key()
            );
        }
    }
}

#[test]
fn only_the_first_twenty_thousand_characters_are_read() {
    let figure = "Baru 314 orang yang aktivasi IKD.";
    let long = format!("{}{figure}", "a ".repeat(MOST_READ / 2));
    assert!(read_pasted_text(&long, region_list()).is_cut);
    assert_eq!(chosen(&long, Fact::Done), None);
    let fits = format!("{figure}{}", " é".repeat(MOST_READ / 2 - 20));
    assert!(!read_pasted_text(&fits, region_list()).is_cut);
    assert_eq!(chosen(&fits, Fact::Done).as_deref(), Some("314"));
}

#[test]
fn signs_that_deceive_the_eye_are_no_figures() {
    let reading = read_pasted_text(
        "Baru \u{202E}413 orang aktivasi IKD \u{0968}.",
        region_list(),
    );
    for candidate in &reading.of(Fact::Done).candidates {
        assert!(
            !matches!(candidate.offer, Offer::People(quantity) if quantity.bounds.least == People::new(314))
        );
    }
    assert_eq!(Date::new(2024, 2, 30), None);
}
