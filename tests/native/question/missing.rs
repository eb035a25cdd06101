//! Tests of incomplete questions: the headline names what is missing, and asks whether two numbers are swapped.

use kalkulator_ikd::{
    state::{Effect, Field, Msg, link_of, open_link, update},
    writing::Lang,
};

use crate::{
    given::{Answered, answer, ask, today},
    update::{after, blank, text, typed},
};

fn headline(more: &str, lang: Lang) -> String {
    let case = ask(&["v=1&", more].concat());
    case.words(lang).headline(&case.inquiry, &case.plan).text()
}

fn copied(case: &Answered) -> String {
    case.words(Lang::Id)
        .summary(&case.case, &case.inquiry, &case.plan)
}

#[test]
fn each_missing_part_has_its_own_sentence() {
    for (link, sentence) in [
        ("", "Isi kedua angka untuk melihat jawabannya."),
        ("done=314", "Isi jumlah wajib KTP untuk melihat jawabannya."),
        (
            "base=58959",
            "Target adalah 17.688 orang. Isi jumlah aktivasi untuk melihat jawabannya.",
        ),
        (
            "base=58959&done=314&share=",
            "Isi target untuk melihat jawabannya.",
        ),
        (
            "base=58959&done=314&as-of=",
            "Masih kurang 17.374 orang. Isi tanggal data untuk mengetahui kebutuhan per hari.",
        ),
        (
            "base=58959&done=314&deadline=",
            "Masih kurang 17.374 orang. Isi batas waktu untuk mengetahui kebutuhan per hari.",
        ),
        (
            "base=58959&done=314&as-of=&deadline=",
            "Masih kurang 17.374 orang. Isi tanggal data dan batas waktu untuk mengetahui kebutuhan per hari.",
        ),
        (
            "share=",
            "Isi kedua angka dan target untuk melihat jawabannya.",
        ),
        (
            "deadline=",
            "Isi kedua angka dan batas waktu untuk melihat jawabannya.",
        ),
        (
            "share=&as-of=",
            "Isi kedua angka, target, dan tanggal data untuk melihat jawabannya.",
        ),
        (
            "done=314&share=",
            "Isi jumlah wajib KTP dan target untuk melihat jawabannya.",
        ),
        (
            "base=58959&share=&deadline=",
            "Isi jumlah aktivasi, target, dan batas waktu untuk melihat jawabannya.",
        ),
        (
            "done=19%25&target=42000",
            "Target adalah 42.000 orang. Isi jumlah wajib KTP untuk melihat jawabannya.",
        ),
        (
            "target=42000",
            "Target adalah 42.000 orang. Isi jumlah aktivasi untuk melihat jawabannya.",
        ),
    ] {
        assert_eq!(headline(link, Lang::Id), sentence, "{link}");
    }
}

#[test]
fn days_that_are_not_needed_are_not_asked_for() {
    for link in [
        "base=58959&done=314&as-of=&from=today",
        "base=58959&done=314&as-of=&deadline=&days=68",
    ] {
        let said = headline(link, Lang::Id);
        assert!(said.starts_with("Perlu "), "{link}: {said}");
    }
}

#[test]
fn what_cannot_be_read_yet_is_still_asked_for() {
    assert_eq!(
        headline("base=abc&done=314", Lang::Id),
        "Isi jumlah wajib KTP untuk melihat jawabannya."
    );
}

#[test]
fn missing_parts_have_their_names_of_every_base_and_indicator() {
    for (link, sentence) in [
        (
            "base-kind=perekaman",
            "Isi jumlah yang sudah perekaman KTP-el untuk melihat jawabannya.",
        ),
        (
            "base-kind=penduduk",
            "Isi jumlah penduduk untuk melihat jawabannya.",
        ),
        (
            "base-kind=other&base-label=pegawai",
            "Isi jumlah orang (pegawai) untuk melihat jawabannya.",
        ),
        (
            "base-kind=other",
            "Isi jumlah orang dalam kelompok itu untuk melihat jawabannya.",
        ),
    ] {
        assert_eq!(headline(&["done=314&", link].concat(), Lang::Id), sentence);
    }
    assert_eq!(
        headline("indicator=ktp-el&target=42000", Lang::Id),
        "Target adalah 42.000 orang. Isi jumlah perekaman untuk melihat jawabannya."
    );
}

#[test]
fn missing_parts_are_named_in_english() {
    for (link, sentence) in [
        ("", "Enter both numbers to see the answer."),
        (
            "base=58959&share=&deadline=",
            "Enter the number of activations, the target and the deadline to see the answer.",
        ),
        (
            "base=58959&done=314&deadline=",
            "Still missing: 17,374 people. Enter the deadline to see what is needed each day.",
        ),
    ] {
        assert_eq!(headline(link, Lang::En), sentence);
    }
}

#[test]
fn the_text_to_share_names_what_is_missing() {
    let text = copied(&ask("v=1&base=58959&done=314&share="));
    assert!(
        text.contains("\nIsi target untuk melihat jawabannya.\n"),
        "{text}"
    );
}

#[test]
fn what_is_solved_for_asks_for_what_it_needs() {
    for (link, sentence) in [
        (
            "base=58959&done=314&share=&solve=deadline&deadline=",
            "Isi target lebih dulu.",
        ),
        (
            "base=58959&share=&solve=share",
            "Isi jumlah aktivasi lebih dulu.",
        ),
        (
            "base=58959&done=314&as-of=2024-05-13&deadline=2024-05-01&solve=share",
            "Batas waktu sudah lewat 12 hari pada tanggal data. Isi batas waktu baru.",
        ),
    ] {
        let said = ask(&["v=1&at=20&", link].concat()).said_of_pace();
        assert!(said.contains(sentence), "{link}: {said}");
    }
}

/// 38.912 of 214.337, with the two numbers in each other's field.
const SWAPPED: &str = "base=38912&done=214337&as-of=2026-10-31&deadline=2026-12-31";

#[test]
fn swapped_numbers_are_asked_about_before_any_praise() {
    let question = "Tukar kedua angka? Angka aktivasi IKD, 214.337, jauh lebih besar daripada jumlah wajib KTP, 38.912.";
    assert_eq!(headline(SWAPPED, Lang::Id), question);
    assert!(headline(SWAPPED, Lang::En).starts_with(
        "Swap the two numbers? The figure for IKD activations, 214,337, is far larger"
    ));
    let case = ask(&["v=1&", SWAPPED].concat());
    let text = copied(&case);
    assert!(
        text.contains(question) && !text.contains("sudah tercapai"),
        "{text}"
    );
    assert_eq!(case.value("surplus"), "202663");
}

#[test]
fn what_is_left_to_answer_follows_the_question() {
    let no_target = headline(&[SWAPPED, "&share="].concat(), Lang::Id);
    assert!(
        no_target.starts_with("Tukar kedua angka? ")
            && no_target.ends_with(", 38.912. Isi target untuk melihat jawabannya."),
        "{no_target}"
    );
    let large = headline(&[SWAPPED, "&share=900"].concat(), Lang::Id);
    assert!(
        large.starts_with("Tukar kedua angka? ") && large.contains(", 38.912. Perlu "),
        "{large}"
    );
}

#[test]
fn real_data_and_other_reasons_are_not_asked_about() {
    for link in [
        "base=100000&done=105000",
        "base=100000&done=104000-300000",
        "base=58959&done=120%25",
        "base=38912&done=214337&target=300000",
        "base=38912&done=214337&obs=2026-06-30:180000,2026-07-31:200000",
        "done=214337&target=42000",
        "base=0&done=5",
    ] {
        let said = headline(link, Lang::Id);
        assert!(!said.contains("Tukar"), "{link}: {said}");
    }
    for link in [
        "base=100000&done=105001",
        "base=100000-110000&done=116000",
        "base=38912&done=214337&target=64302",
        "base=38912&done=214337&obs=2026-06-30:20000,2026-09-30:38000",
        "base=38912&done=214337&obs=2026-10-30:214337",
        "base=38912&done=214337&base-kind=perekaman&indicator=ktp-el",
    ] {
        let said = headline(link, Lang::Id);
        assert!(said.starts_with("Tukar kedua angka? "), "{link}: {said}");
    }
}

#[test]
fn numbers_change_places_in_one_step() {
    let mut model = after(
        blank(),
        [typed(Field::Base, "38.912 "), typed(Field::Done, "214,337")],
    );
    let before = model.case.clone();
    let effects = update(&mut model, Msg::ClickedSwapNumbers);
    assert_eq!(
        [Field::Base, Field::Done].map(|field| text(&model, field)),
        ["214,337", "38.912 "]
    );
    assert_eq!(effects.last(), Some(&Effect::ShowAnswer));
    let words = answer((*model.case).clone(), today()).headline();
    assert!(words.starts_with("Perlu "), "{words}");
    let link = link_of(&model.case, Lang::Id.into(), today());
    assert!(link.contains("base=214337") && open_link(&link, today()).is_some());
    assert_eq!(after(model, [Msg::ClickedUndo]).case, before);
}
