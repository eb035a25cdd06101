//! Tests of using figures of a pasted text (or claim, or example) in the question: which fields change, which stay,
//! what is offered for the rest, and the notice about it.

use kalkulator_ikd::{
    domain::{Date, Share},
    state::{Effect, Field, Inquiry, Model, Msg, Notice, Proposals, update},
    words::Words,
    writing::Lang,
};

use crate::{
    given::{MUNA, day, today},
    page::starting::Kept,
    update::{after, arrived, blank, filled, text, typed},
};

const SERANG: &str =
    "Per 16 April 2024, dari 400.000 wajib KTP di Kota Serang baru 15.000 orang yang aktivasi IKD.";

const TERMS: [Field; 4] = [Field::Share, Field::Target, Field::AsOf, Field::Deadline];

fn took(model: Model, report: &str) -> Model {
    after(
        model,
        [Msg::Pasted(report.to_owned()), Msg::ClickedUseFigures],
    )
}

fn proposals(model: &Model) -> Proposals {
    model.proposals(&Inquiry::of(&model.case, model.today))
}

/// The notice about the figures that were used last.
fn said(model: &Model, lang: Lang) -> String {
    let Some(Notice::Taken(source, fields)) = model.notice else {
        panic!("{:?}", model.notice);
    };
    let inquiry = Inquiry::of(&model.case, model.today);
    Words::of(lang, &model.case).taken(source, fields, &model.case, &inquiry)
}

#[test]
fn a_mere_default_is_emptied_and_offered_by_the_year_of_the_text() {
    for model in [
        blank(),
        filled(),
        after(filled(), [Msg::ChoseLang(Lang::En)]),
    ] {
        let model = took(model, SERANG);
        assert_eq!(text(&model, Field::Deadline), "");
        assert_eq!(
            proposals(&model),
            Proposals {
                deadline: Some(day(2024, 12, 31)),
                share: Some(Share::percent(30))
            }
        );
    }
}

#[test]
fn a_deadline_that_was_given_stays_within_a_year_after_the_day_of_the_text() {
    for (given, stays) in [
        ("16 April 2024", true),
        ("30 Juni 2024", true),
        ("31 Desember 2024", true),
        ("16 April 2025", true),
        ("17 April 2025", true),
        ("18 April 2025", false),
        ("15 April 2024", false),
        ("31 Desember 2026", false),
        ("31 Februari 2024", false),
        ("", false),
    ] {
        let model = took(after(blank(), [typed(Field::Deadline, given)]), SERANG);
        let left = if stays { given } else { "" };
        assert_eq!(text(&model, Field::Deadline), left, "{given}");
        let offered = (!stays).then(|| day(2024, 12, 31));
        assert_eq!(proposals(&model).deadline, offered, "{given}");
    }
}

#[test]
fn a_deadline_of_a_link_or_a_national_target_was_given_too() {
    let linked = Kept::default().open("base=5&done=3&as-of=2024-03-01&deadline=2024-12-31");
    for model in [linked, after(blank(), [Msg::ChosePreset(1)])] {
        assert_eq!(
            text(&took(model, SERANG), Field::Deadline),
            "31 Desember 2024"
        );
    }
}

#[test]
fn a_text_without_a_day_leaves_no_deadline_and_offers_none() {
    let given = after(blank(), [typed(Field::Deadline, "30 Juni 2026")]);
    let model = took(given, "Baru 314 orang yang aktivasi IKD.");
    assert_eq!(TERMS.map(|field| text(&model, field)), [""; 4]);
    let offered = Proposals {
        deadline: None,
        share: Some(Share::percent(30)),
    };
    assert_eq!(proposals(&model), offered);
}

#[test]
fn the_deadline_of_the_text_goes_before_one_that_was_given() {
    let given = after(blank(), [typed(Field::Deadline, "30 Juni 2024")]);
    let report = [SERANG, " Batas waktu 31 Desember 2024."].concat();
    assert_eq!(
        text(&took(given, &report), Field::Deadline),
        "31 Desember 2024"
    );
}

#[test]
fn the_calendar_and_the_reserve_stay() {
    let kept = [
        (Field::Closed, "2 Mei 2024"),
        (Field::Opened, "4 Mei 2024"),
        (Field::Reserve, "3"),
    ];
    let model = after(blank(), kept.map(|(field, given)| typed(field, given)));
    let model = took(model, SERANG);
    for (field, given) in kept {
        assert_eq!(text(&model, field), given);
    }
}

#[test]
fn no_earlier_answer_stands_in_for_what_the_text_does_not_say() {
    let model = took(filled(), SERANG);
    assert!(!model.is_waiting());
    assert!(!model.settled.contains(Field::Deadline));
    let inquiry = Inquiry::of(model.answering(), model.today);
    assert_eq!(
        (inquiry.question.deadline, inquiry.question.target),
        (None, None)
    );
}

#[test]
fn an_offer_fills_its_field_in_one_step() {
    let mut model = took(filled(), SERANG);
    let before = model.case.clone();
    let effects = update(&mut model, Msg::TookProposal(Field::Deadline));
    assert_eq!(text(&model, Field::Deadline), "31 Desember 2024");
    assert!(model.case.given.contains(Field::Deadline));
    assert!(effects.contains(&Effect::ShowAnswer));
    update(&mut model, Msg::TookProposal(Field::Share));
    assert_eq!(text(&model, Field::Share), "30");
    assert!(Inquiry::of(&model.case, model.today).is_whole());
    assert_eq!(proposals(&model), Proposals::default());
    let undone = after(model, [Msg::ClickedUndo, Msg::ClickedUndo]);
    assert_eq!(undone.case, before);
}

#[test]
fn an_offer_that_is_none_changes_nothing() {
    for field in Field::ALL {
        let mut model = filled();
        assert_eq!(update(&mut model, Msg::TookProposal(field)), []);
        assert_eq!(model, filled());
    }
}

#[test]
fn offers_outlive_a_reload_and_the_next_day_fills_nothing() {
    let mut kept = Kept::default();
    let mut model = blank();
    let steps = [Msg::Pasted(SERANG.to_owned()), Msg::ClickedUseFigures];
    kept.feed(&mut model, steps);
    for later in [
        kept.open(""),
        after(kept.open(""), [Msg::DayTurned(day(2026, 11, 23))]),
    ] {
        assert_eq!(text(&later, Field::Deadline), "");
        assert_eq!(proposals(&later), proposals(&model));
        assert_eq!(later.notice, None);
    }
}

#[test]
fn offers_stand_wherever_a_deadline_or_a_target_is_missing_but_not_under_the_fingers() {
    let linked = Kept::default().open("base=5&done=3&as-of=2024-03-01&deadline=&share=");
    assert_eq!(proposals(&linked).deadline, Some(Date::year_end(2024)));
    assert_eq!(proposals(&linked).share, Some(Share::percent(30)));
    let typing = after(filled(), [typed(Field::Deadline, "")]);
    assert_eq!(proposals(&typing), Proposals::default());
    let left = after(typing, [Msg::Left(Field::Deadline)]);
    assert_eq!(
        proposals(&left).deadline,
        Some(Date::year_end(today().year()))
    );
    let count = after(
        filled(),
        [typed(Field::Share, ""), typed(Field::Target, "9")],
    );
    assert_eq!(proposals(&count).share, None);
}

#[test]
fn it_is_said_what_was_taken_and_what_is_missing() {
    let model = took(filled(), SERANG);
    assert_eq!(
        said(&model, Lang::Id),
        "Diambil dari teks: Kota Serang, 400.000 wajib KTP, 15.000 aktivasi, data per 16 April 2024. \
         Belum ada: batas waktu, target."
    );
    assert_eq!(
        said(&model, Lang::En),
        "Taken from the text: Kota Serang, 400,000 wajib KTP, 15,000 activations, figures as of 16 April 2024. \
         Still missing: the deadline, the target."
    );
}

#[test]
fn it_is_said_what_stays() {
    let given = after(blank(), [typed(Field::Deadline, "30 Juni 2024")]);
    let told = said(&took(given, SERANG), Lang::Id);
    assert!(
        told.ends_with("Tetap dipakai: sampai 30 Juni 2024. Belum ada: target."),
        "{told}"
    );
}

#[test]
fn an_example_and_a_claim_say_where_their_figures_come_from() {
    let example = after(blank(), [Msg::ChoseExample(0)]);
    assert_eq!(
        said(&example, Lang::Id),
        "Diambil dari contoh: Kabupaten Muna Barat, 58.959 sudah perekaman KTP-el, 314 aktivasi, target 30 persen, \
         data per 29 April 2024, sampai 31 Desember 2024."
    );
    let claim = [
        typed(Field::ClaimBase, "700.000"),
        typed(Field::ClaimDone, "15.000"),
        Msg::ClickedUseClaim,
    ];
    assert_eq!(
        said(&after(blank(), claim), Lang::Id),
        "Diambil dari angka yang diperiksa: 700.000 wajib KTP, 15.000 aktivasi."
    );
}

#[test]
fn what_was_taken_is_said_until_the_next_change() {
    for msg in [
        typed(Field::Base, "5"),
        Msg::TookProposal(Field::Share),
        Msg::ClickedUndo,
        arrived(MUNA),
    ] {
        assert_eq!(
            after(took(filled(), SERANG), [msg.clone()]).notice,
            None,
            "{msg:?}"
        );
    }
}

#[test]
fn the_figures_of_a_link_stand_in_one_line() {
    let line = |link: &str, lang| {
        let model = Kept::default().open(link);
        let inquiry = Inquiry::of(&model.case, model.today);
        Words::of(lang, &model.case).figures_used(&model.case, &inquiry)
    };
    for (link, lang, said) in [
        (
            "base=214337&done=40118&as-of=2026-11-30&region=Kota",
            Lang::Id,
            "Angka yang dipakai: 214.337 wajib KTP · 40.118 aktivasi · target 30 persen · data per 30 November 2026 · sampai 31 Desember 2026",
        ),
        (
            "base=~680000&done=32000-35000&target=204000&as-of=2025-04-09",
            Lang::En,
            "Figures used: about 680,000 wajib KTP · 32,000 to 35,000 activations · target 204,000 people · figures as of 9 April 2025 · until 31 December 2025",
        ),
        (
            "base=500&base-kind=other&base-label=ASN&done=19%25&as-of=x&share=25&indicator=ktp-el",
            Lang::Id,
            "Angka yang dipakai: 500 orang (ASN) · perekaman 19 persen dari jumlah itu · target 25 persen · sampai 31 Desember 2026",
        ),
    ] {
        assert_eq!(line(link, lang), said);
    }
}
