//! Tests of the texts in both languages: none is missing or too long, and no English text has Indonesian words.

use kalkulator_ikd::{
    domain::FirstDay,
    reference::EXAMPLES,
    state::{Field, Notice, Origin, choice_pair},
    words::Words,
    writing::Lang,
};
use proptest::prelude::*;

use super::sentences::warned;
use crate::{
    given::{Answered, MUNA, answer, ask, cases, today},
    question::told::every_problem,
    samples::{any_case, any_choice, any_sound_case},
};

/// All texts of the form that do not depend on the case.
fn standing_texts(words: &Words) -> Vec<String> {
    let faults = every_problem()
        .into_iter()
        .flat_map(|problem| Field::ALL.map(|field| words.problem(field, &problem)));
    let labels = Field::ALL
        .into_iter()
        .flat_map(|field| [words.label(field), words.hint(field)])
        .map(str::to_owned);
    let others = [Origin::Link, Origin::Document, Origin::Example, Origin::Row]
        .map(|origin| words.another_case(origin).to_owned());
    let named = [words.waiting(&Field::ALL), words.left_out(&Field::ALL)];
    faults
        .chain(others)
        .chain(named)
        .chain(labels)
        .chain(told(words))
        .chain(buttons_and_headings(words))
        .collect()
}

/// The notices at the top of the page and about copied and saved texts.
fn told(words: &Words) -> Vec<String> {
    let notices = [
        Notice::TextCopied,
        Notice::LinkCopied,
        Notice::VerdictCopied,
        Notice::CopyRefused,
        Notice::FileSaved,
        Notice::FileRefused,
        Notice::PageSaved,
        Notice::PageRefused,
    ]
    .map(|notice| words.notice(notice));
    let banners = [
        words.storage_refused(),
        words.left_alone(),
        words.has_restarted(),
        words.changed_elsewhere(),
        words.stale_text(),
    ];
    notices
        .into_iter()
        .chain(banners)
        .map(str::to_owned)
        .collect()
}

fn buttons_and_headings(words: &Words) -> Vec<String> {
    let texts = [
        words.subtitle(),
        words.privacy(),
        words.disclaimer(),
        words.undo(),
        words.redo(),
        words.reset(),
        words.emptied(),
        words.copy_text(),
        words.copy_link(),
        words.save_page(),
        words.use_elsewhere(),
        words.summary_heading(),
        words.take_away_label(),
        words.back_to_own(true),
        words.back_to_own(false),
        words.question_heading(),
        words.answer_heading(),
        words.counted_question(),
        words.counts_heading(),
        words.in_use(),
        words.calendar_heading(),
        words.closed_days_heading(),
        words.first_day_hint(),
        words.change(),
        words.presets_legend(),
        words.examples_heading(),
        words.use_today(FirstDay::Same),
        words.use_today(FirstDay::Next),
        words.use_as_of(),
        words.languages(),
        words.pace_question(),
        words.reports_caption(),
        words.take_own_report(),
        words.remove(),
        words.solve_heading(),
        words.swap_numbers(),
        words.ledger_question(),
        words.advanced(),
    ];
    let texts = texts.into_iter().chain(claim_texts(words));
    texts.map(str::to_owned).collect()
}

fn claim_texts(words: &Words) -> impl Iterator<Item = &'static str> {
    [
        words.claim_question(),
        words.claim_intro(),
        words.claim_disclaimer(),
        words.fill_claim(),
        words.use_claim(),
        words.copy_verdict(),
        words.checks_heading(),
        words.to_ask(),
    ]
    .into_iter()
}

/// All texts about a case.
fn case_texts(case: &Answered, lang: Lang) -> Vec<String> {
    let (words, inquiry, plan) = (case.words(lang), &case.inquiry, &case.plan);
    let mut texts = vec![
        words.headline(inquiry, plan).text(),
        words.terms_line(inquiry),
        warned(case, lang),
        words.bar_label(inquiry, plan),
    ];
    texts.extend(words.explanation(inquiry, plan));
    texts.extend(
        words
            .key_figures(inquiry, plan)
            .into_iter()
            .flat_map(|figure| [figure.label, figure.text]),
    );
    texts.extend(
        words
            .steps(inquiry, plan)
            .into_iter()
            .flat_map(|step| [step.title, step.formula]),
    );
    texts.extend(
        words
            .count_rows(inquiry, plan)
            .into_iter()
            .map(|row| row.label),
    );
    texts.extend(
        words
            .closed_days(inquiry, plan)
            .into_iter()
            .flat_map(|day| [day.text]),
    );
    texts.extend(words.period_sentence(inquiry, plan));
    for passage in case.passages(lang) {
        texts.extend(passage.sentences);
        let figures = passage.figures.into_iter();
        texts.extend(figures.flat_map(|figure| [figure.label, figure.text]));
    }
    texts.extend(
        words
            .old_figures(inquiry, plan)
            .into_iter()
            .flat_map(|old| [old.age, old.counted]),
    );
    texts.extend(
        Field::ALL
            .into_iter()
            .filter_map(|field| words.reading(field, inquiry, plan))
            .map(|(_, text)| text),
    );
    texts
}

/// Words that no English sentence may have. (The loanwords KTP, IKD, wajib KTP and cuti bersama are allowed.)
const INDONESIAN: &str = "hari orang persen dari sampai adalah yang tidak isi jumlah kurang batas waktu layanan \
    aktivasi perekaman penduduk libur kantor tutup buka baru sudah belum masih perlu tanggal tahun nasional mulai \
    berikutnya dihitung setiap kelompok cakupan capaian kekurangan daerah misalnya tulis maksud anda bukan lebih \
    hampir sekitar ini atau dan dengan pada tautan";

pub(crate) fn indonesian_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphabetic());
    words
        .filter(|word| INDONESIAN.split(' ').any(|id| id == *word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_english_of_the_form_is_english() {
    for text in standing_texts(&ask(MUNA).words(Lang::En)) {
        assert_eq!(indonesian_words(&text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_english_of_the_published_cases_is_english() {
    for example in EXAMPLES {
        for text in case_texts(&ask(example.link), Lang::En) {
            assert_eq!(indonesian_words(&text), Vec::<String>::new(), "{text}");
        }
    }
}

#[test]
fn no_sentence_of_an_answer_starts_with_a_figure() {
    for link in EXAMPLES.map(|example| example.link).into_iter().chain([
        "done=19.22%",
        "base=680270&done=211952",
        "base=100000&done=29000-31000",
    ]) {
        let case = ask(link);
        for lang in [Lang::Id, Lang::En] {
            let words = case.words(lang);
            let mut said = words.explanation(&case.inquiry, &case.plan);
            said.push(words.headline(&case.inquiry, &case.plan).text());
            assert!(
                said.iter()
                    .all(|text| !text.starts_with(|sign: char| sign.is_ascii_digit())),
                "{said:?}"
            );
        }
    }
}

#[test]
fn a_bare_per_cent_is_never_said() {
    for example in EXAMPLES {
        let case = ask(example.link);
        for (lang, sign, of) in [
            (Lang::Id, " persen", " dari "),
            (Lang::En, " per cent", " of "),
        ] {
            let summary = case
                .words(lang)
                .summary(&case.case, &case.inquiry, &case.plan);
            for behind in summary.split(sign).skip(1) {
                assert!(behind.starts_with(of), "{summary}");
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_text_to_share_has_at_most_700_characters(case in any_case()) {
        let case = answer(case, today());
        for lang in [Lang::Id, Lang::En] {
            let summary = case.words(lang).summary(&case.case, &case.inquiry, &case.plan);
            prop_assert!(summary.chars().count() <= 700, "{} characters: {}", summary.chars().count(), summary);
        }
    }

    #[test]
    fn the_english_of_any_case_is_english(case in any_sound_case()) {
        for text in case_texts(&answer(case, today()), Lang::En) {
            prop_assert_eq!(indonesian_words(&text), Vec::<String>::new(), "{}", text);
        }
    }

    #[test]
    fn a_percentage_names_its_base(case in any_sound_case()) {
        let case = answer(case, today());
        for figure in case.figures().into_iter().filter(|figure| ["coverage", "attainment"].contains(&figure.id)) {
            prop_assert!(figure.text.contains(" persen dari "), "{}", figure.text);
        }
    }

    #[test]
    fn every_choice_is_named_in_both_languages(choice in any_choice()) {
        for lang in [Lang::Id, Lang::En] {
            let words = ask(MUNA).words(lang);
            prop_assert!(!words.choice(choice).is_empty() && !words.legend(choice).is_empty());
        }
        prop_assert!(!matches!(choice_pair(choice), ("", _) | (_, "")));
    }
}

#[test]
fn a_text_to_share_says_that_its_deadline_has_passed() {
    let case = ask(MUNA);
    let summary = case
        .words(Lang::Id)
        .summary(&case.case, &case.inquiry, &case.plan);
    assert!(
        summary.contains("data per 29 April 2024; batas waktu 31 Desember 2024 (sudah lewat);"),
        "{summary}"
    );
}

#[test]
fn one_day_is_one_day_in_english() {
    let one = ask("base=100&done=1&as-of=2026-11-23&deadline=2026-11-23&days=1&reserve=0");
    let texts = case_texts(&one, Lang::En).join("\n");
    assert!(texts.contains("1 service day "), "{texts}");
    for wrong in ["1 days", "1 service days", "1 calendar days"] {
        assert!(!texts.contains(wrong), "{wrong}: {texts}");
    }
}
