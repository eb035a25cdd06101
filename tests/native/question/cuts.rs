//! Tests of shortening the text to share: the order in which parts are cut, and what always remains.

use kalkulator_ikd::{
    domain::BaseKind,
    state::Field,
    words::{Cut, Cuts, Summary},
    writing::Lang,
};

use crate::given::{Answered, answer, ask_on, day};

/// A case whose text to share has every part.
fn full_case() -> Answered {
    let today = day(2024, 5, 2);
    let link = "v=1&base=58959&done=2314&share=30&as-of=2024-04-29&deadline=2024-12-31&closed=2024-05-06\
                &obs=2024-01-31:250,2024-02-29:900,2024-03-28:1800,2024-04-29:2314";
    let mut case = ask_on(link, today).case;
    case.choices.base_kind = BaseKind::Other;
    case.form.set(
        Field::BaseLabel,
        "penduduk usia produktif yang terdaftar di dua belas kecamatan",
    );
    answer(case, today)
}

/// The text that each cut removes, in the order of the cuts.
const REMOVED: [(Cut, &str); 9] = [
    (Cut::ServiceDayMeaning, " (hari kantor melayani)"),
    (
        Cut::RepeatedBase,
        "Cakupan: 3,92 persen dari 58.959 orang (penduduk",
    ),
    (Cut::BaseInExplanation, "Target 30 persen dari 58.959 orang"),
    (Cut::Shares, "Cakupan: 3,92 persen dari 58.959 orang itu."),
    (Cut::Pace, "Laju: "),
    (Cut::Explanation, "Target adalah 17.688 orang; baru 2.314"),
    (Cut::Notes, "Perhitungan, bukan statistik resmi."),
    (Cut::OwnDays, "; tutup 6 Mei 2024"),
    (Cut::LongNames, "dua belas kecamatan"),
];

#[test]
fn the_least_important_part_is_cut_first() {
    assert_eq!(REMOVED.map(|(cut, _)| cut), Cut::ALL);
    let asked = full_case();
    let words = asked.words(Lang::Id);
    let summary = Summary::of(&words, &asked.case, &asked.inquiry, &asked.plan);
    let mut before = summary.after(Cuts::NONE);
    for (cut, removed) in REMOVED {
        let after = summary.after(Cuts::up_to(cut));
        assert!(before.contains(removed), "{cut:?}: {before}");
        assert!(!after.contains(removed), "{cut:?}: {after}");
        assert!(after.chars().count() < before.chars().count(), "{after}");
        before = after;
    }
}

#[test]
fn a_shortened_coverage_keeps_its_percentage() {
    let asked = ask_on(
        "v=1&base=680000&done=3&share=30&as-of=2024-04-29",
        day(2024, 5, 2),
    );
    let words = asked.words(Lang::Id);
    let summary = Summary::of(&words, &asked.case, &asked.inquiry, &asked.plan);
    let text = summary.after(Cuts::up_to(Cut::RepeatedBase));
    let coverage = "Cakupan: kurang dari 0,01 persen dari 680.000 orang itu.";
    assert!(text.contains(coverage), "{text}");
}

#[test]
fn headline_and_inputs_remain_after_all_cuts() {
    let asked = full_case();
    for (lang, inputs) in [(Lang::Id, "\nIsian: "), (Lang::En, "\nInputs: ")] {
        let words = asked.words(lang);
        let summary = Summary::of(&words, &asked.case, &asked.inquiry, &asked.plan);
        let text = summary.after(Cuts::up_to(Cut::LongNames));
        let headline = words.headline(&asked.inquiry, &asked.plan).text();
        assert!(text.contains(&headline) && text.contains(inputs), "{text}");
        assert!(text.ends_with('.'), "{text}");
    }
}

#[test]
fn a_cut_includes_those_before_it() {
    for cut in Cut::ALL {
        let cuts = Cuts::up_to(cut);
        assert!(
            Cut::ALL
                .into_iter()
                .all(|other| cuts.made(other) == (other <= cut))
        );
        assert!(!Cuts::NONE.made(cut));
    }
}
