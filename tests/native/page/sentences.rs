//! Tests of the exact wording of answers, warnings and faults in Indonesian.

use kalkulator_ikd::{
    reference::EXAMPLES,
    state::{Field, Inquiry, Origin, open_link},
    words::Words,
    writing::Lang,
};

use crate::given::{Answered, MUNA, answer, ask, ask_on, day, today};

/// The message beside a field with this faulty text, in Indonesian.
fn fault(field: Field, text: &str) -> String {
    let mut case = open_link("v=1&base=58959&done=314", today()).unwrap().case;
    case.form.set(field, text);
    let inquiry = Inquiry::of(&case, today());
    Words::of(Lang::Id, &case).problem(field, inquiry.problem(field).unwrap())
}

/// All warnings of a case, joined.
pub(crate) fn warned(case: &Answered, lang: Lang) -> String {
    let words = case.words(lang);
    let texts = case
        .warnings()
        .into_iter()
        .map(|(_, warning)| words.warning(&warning, &case.inquiry, &case.plan));
    texts.collect::<Vec<_>>().join(" ")
}

fn warns(link: &str) -> String {
    warned(&ask(link), Lang::Id)
}

#[test]
fn muna_barats_answer_has_the_agreed_words() {
    let muna = ask(MUNA);
    assert_eq!(
        muna.headline(),
        "Perlu 105 aktivasi IKD per hari layanan agar target tercapai paling lambat 31 Desember 2024."
    );
    let under = muna.explanation();
    assert!(under.starts_with("Masih kurang 17.374 orang. Target 30 persen dari 58.959 orang yang sudah melakukan perekaman KTP-el adalah 17.688 orang; baru 314 yang aktivasi. Dihitung 166 hari layanan"), "{under}");
    assert!(under.ends_with(", mulai 29 April 2024."), "{under}");
    assert_eq!(
        muna.text("coverage"),
        "0,53 persen dari 58.959 orang yang sudah melakukan perekaman KTP-el"
    );
    assert_eq!(
        muna.text("attainment"),
        "1,78 persen dari target 17.688 orang"
    );
}

#[test]
fn a_range_is_said_with_sampai_and_about_with_sekitar() {
    let sukoharjo = ask(EXAMPLES[2].link);
    assert!(
        sukoharjo
            .headline()
            .contains("sekitar 950 sampai 967 aktivasi IKD")
    );
    assert!(
        sukoharjo
            .explanation()
            .contains("Masih kurang sekitar 169.000 sampai 172.000 orang.")
    );
    assert!(
        sukoharjo
            .explanation()
            .contains("baru 32.000 sampai 35.000 yang aktivasi")
    );
}

#[test]
fn a_target_within_a_range_is_perhaps_reached() {
    let open = ask("base=100000&done=29000-31000&as-of=2024-04-29");
    assert!(
        open.headline()
            .starts_with("Mungkin sudah tercapai; kekurangan paling banyak 1.000 orang."),
        "{}",
        open.headline()
    );
}

#[test]
fn every_sentence_of_recording_speaks_of_recording() {
    let halmahera = ask(EXAMPLES[3].link);
    assert!(
        halmahera
            .headline()
            .starts_with("Perlu 30 sampai 38 perekaman KTP-el per hari layanan")
    );
    let (words, said) = (halmahera.words(Lang::Id), halmahera.explanation());
    let summary = words.summary(&halmahera.case, &halmahera.inquiry, &halmahera.plan);
    for text in [
        said,
        summary,
        words.title().to_owned(),
        words.subtitle().to_owned(),
        words.label(Field::Done).to_owned(),
    ] {
        assert!(
            !text.contains("IKD") && !text.contains("aktivasi"),
            "{text}"
        );
    }
}

#[test]
fn old_figures_say_their_age_and_the_rate_from_today() {
    let case = ask_on("base=58959&done=314&as-of=2026-10-31", day(2026, 11, 23));
    let old = case
        .words(Lang::Id)
        .old_figures(&case.inquiry, &case.plan)
        .unwrap();
    assert_eq!(old.age, "Data ini berumur 23 hari.");
    assert!(
        old.counted
            .starts_with("Jika dihitung mulai 23 November 2026, perlu 644 aktivasi"),
        "{}",
        old.counted
    );
    assert!(
        old.counted.ends_with("per hari layanan (27 hari)."),
        "{}",
        old.counted
    );
}

#[test]
fn faults_of_numbers_have_the_agreed_words() {
    assert_eq!(fault(Field::Base, ""), "Isi jumlah wajib KTP.");
    assert_eq!(
        fault(Field::Base, "abc"),
        "\"abc\" bukan angka. Tulis misalnya 58.959."
    );
    assert_eq!(
        fault(Field::Base, "58.95"),
        "\"58.95\" tidak jelas: jumlah orang harus bulat. Maksud Anda 5.895 atau 58.950?"
    );
    assert_eq!(
        fault(Field::Base, "1.234 juta"),
        "\"1.234 juta\" dapat berarti 1,234 juta atau 1.234.000.000. Tulis lengkap."
    );
    assert_eq!(fault(Field::Base, "0"), "Jumlah wajib KTP tidak boleh nol.");
    assert_eq!(fault(Field::Done, "-5"), "Jumlah tidak boleh negatif.");
    assert_eq!(
        fault(Field::Share, "1.234"),
        "\"1.234\" tidak jelas. Tulis 1,23 persen, misalnya."
    );
    assert_eq!(
        fault(Field::AsOf, "31 Februari 2024"),
        "Tanggal 31 Februari tidak ada."
    );
}

#[test]
fn a_scale_that_can_mean_two_numbers_is_said_with_both() {
    assert_eq!(
        fault(Field::Base, "1.234 ribu"),
        "\"1.234 ribu\" dapat berarti 1,234 ribu atau 1.234.000. Tulis lengkap."
    );
    assert_eq!(
        fault(Field::Base, "1.234 miliar"),
        "\"1.234 miliar\" dapat berarti 1,234 miliar atau 1.234.000.000.000. Tulis lengkap."
    );
    assert!(
        fault(Field::Base, "1.234juta").contains("1.234.000.000"),
        "{}",
        fault(Field::Base, "1.234juta")
    );
}

#[test]
fn warnings_have_the_agreed_words() {
    let above = warns("base=100&done=120&as-of=2026-11-22");
    assert!(
        above.contains("Aktivasi lebih banyak daripada")
            && above.contains("wajib KTP. Periksa lagi; hasil tetap dihitung."),
        "{above}"
    );
    let over = warns("base=100&done=1&share=130&as-of=2026-11-22");
    assert!(
        over.contains("Target lebih dari 100 persen berarti lebih banyak daripada seluruh")
            && over.contains("wajib KTP. Periksa lagi."),
        "{over}"
    );
    assert!(
        warns("base=100&done=0&share=0.3&as-of=2026-11-22")
            .contains("Terbaca 0,3 persen. Maksud Anda 30 persen?")
    );
    assert!(warns("base=100&done=1&as-of=2027-01-02").contains("Tanggal data belum terjadi."));
    let first = warns("base=100&done=1&as-of=Senin+(11/6/2023)");
    assert!(
        first.contains("11 Juni 2023 hari Minggu, bukan Senin. Dibaca 6 November 2023 (Senin)."),
        "{first}"
    );
}

#[test]
fn a_deadline_that_has_passed_is_said_with_its_days() {
    let late = ask("base=58959&done=314&as-of=2025-01-12&deadline=2024-12-31");
    assert_eq!(
        late.headline(),
        "Batas waktu sudah lewat 12 hari pada tanggal data. Masih kurang 17.374 orang. Isi batas waktu baru."
    );
    let past = warns(MUNA);
    assert!(past.contains("Batas waktu ini sudah lewat 691 hari. Hitungan di bawah menggambarkan keadaan pada 29 April 2024."), "{past}");
    let none = ask("base=58959&done=314&as-of=2024-12-31&start=next");
    assert_eq!(
        none.headline(),
        "Tidak ada hari layanan tersisa sampai batas waktu; masih kurang 17.374 orang."
    );
}

#[test]
fn a_year_without_a_decree_is_said_to_be_unknown() {
    let said = warns(EXAMPLES[3].link);
    assert!(said.contains("Daftar libur tahun 2020 tidak tersedia. Hari layanan diperkirakan 59 sampai 75, jadi perlu 30 sampai 38 orang per hari."), "{said}");
}

#[test]
fn kota_serangs_disputed_base_is_said_with_its_three_readings() {
    let mut case = ask(EXAMPLES[4].link).case;
    case.example = Some(4);
    let said = warned(&answer(case, today()), Lang::Id);
    for figure in [
        "400.000", "700.000", "210.000", "600", "514.104", "796", "1.115",
    ] {
        assert!(said.contains(figure), "{figure} in {said}");
    }
}

#[test]
fn the_standing_sentences_have_the_agreed_words() {
    let words = ask(MUNA).words(Lang::Id);
    assert_eq!(
        words.title(),
        "Kalkulator Target Identitas Kependudukan Digital (IKD)"
    );
    assert_eq!(
        words.privacy(),
        "Semua hitungan berlangsung di perangkat ini; angka tidak dikirim ke mana pun. Tautan memuat angka Anda."
    );
    assert_eq!(
        words.disclaimer(),
        "Hasil ini perhitungan dari angka yang diisi, bukan statistik resmi."
    );
    assert_eq!(
        words.storage_refused(),
        "Peramban ini tidak mengizinkan penyimpanan. Isian hilang bila halaman ditutup; salin tautannya."
    );
    assert_eq!(words.another_case(Origin::Link), "Dari tautan");
    assert_eq!(
        [
            words.back_to_own(true),
            words.reset(),
            words.undo(),
            words.redo()
        ],
        [
            "Kembali ke hitungan saya",
            "Kosongkan",
            "Urungkan",
            "Ulangi"
        ]
    );
    assert_eq!(
        words.examples_heading(),
        "Contoh dari berita, bukan data terkini"
    );
    assert_eq!(
        [Field::Base, Field::Done, Field::AsOf, Field::Deadline].map(|field| words.label(field)),
        [
            "Sudah perekaman KTP-el",
            "Sudah aktivasi IKD",
            "Data per tanggal",
            "Batas waktu"
        ]
    );
    assert_eq!(words.counted_question(), "Bagaimana ini dihitung?");
}
