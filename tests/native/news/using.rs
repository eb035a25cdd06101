//! What becomes of the figures of a pasted text: in the question, in the claim, and on the way back.

use kalkulator_ikd::{
    domain::BaseKind,
    reading::Fact,
    state::{Depth, Effect, Field, Model, Msg, Pick, update},
    words::Words,
    writing::Lang,
};

use crate::given::day;

const DENPASAR: &str = include_str!("texts/denpasar.txt");

fn model(text: &str) -> Model {
    let mut model = Model::new(day(2026, 11, 22), Lang::Id);
    update(&mut model, Msg::Pasted(text.to_owned()));
    model
}

fn text(model: &Model, field: Field) -> &str {
    model.case.form.text(field)
}

#[test]
fn figures_fill_the_question_in_one_step() {
    let mut model = model(DENPASAR);
    update(&mut model, Msg::ClickedUseFigures);
    let typed = [
        Field::Region,
        Field::Base,
        Field::Done,
        Field::Share,
        Field::Target,
        Field::AsOf,
        Field::Deadline,
    ];
    assert_eq!(
        typed.map(|field| text(&model, field)),
        [
            "Kota Denpasar",
            "511.434",
            "21.053",
            "30",
            "",
            "13 November 2024",
            "31 Desember 2024"
        ]
    );
    assert_eq!(model.case.choices.base_kind, BaseKind::Recorded);
    update(&mut model, Msg::ClickedUndo);
    assert_eq!(text(&model, Field::Base), "");
    assert_eq!(text(&model, Field::Share), "30");
}

#[test]
fn what_the_text_does_not_say_is_emptied_and_the_calendar_stays() {
    let mut model = model("Baru 314 orang yang aktivasi IKD.");
    for (field, text) in [
        (Field::Base, "1.000"),
        (Field::Days, "68"),
        (Field::Closed, "2 Mei 2024"),
    ] {
        update(&mut model, Msg::Entered(field, text.to_owned()));
    }
    update(&mut model, Msg::ClickedUseFigures);
    let left = [
        Field::Base,
        Field::Share,
        Field::AsOf,
        Field::Deadline,
        Field::Days,
    ];
    assert_eq!(left.map(|field| text(&model, field)), [""; 5]);
    assert_eq!(text(&model, Field::Closed), "2 Mei 2024");
}

#[test]
fn a_quoted_share_of_the_base_stands_for_activations_but_not_one_of_the_target() {
    for (given, done) in [
        (
            "Dari 123.000 warga wajib KTP, baru 19 persen yang mengaktifkan IKD.",
            "19 %",
        ),
        (
            "Dari 123.000 warga wajib KTP, aktivasi IKD baru 19 persen dari target.",
            "",
        ),
    ] {
        let mut model = model(given);
        update(&mut model, Msg::ClickedUseFigures);
        assert_eq!(text(&model, Field::Done), done, "{given}");
    }
}

#[test]
fn figures_are_checked_as_they_are_printed() {
    let mut model = model(DENPASAR);
    let effects = update(&mut model, Msg::ClickedCheckFigures);
    let claim = [
        Field::ClaimBase,
        Field::ClaimDone,
        Field::ClaimQuotedShare,
        Field::ClaimShare,
        Field::ClaimTarget,
        Field::ClaimAsOf,
    ];
    assert_eq!(
        claim.map(|field| text(&model, field)),
        [
            "511.434; 516.875",
            "21.053",
            "4,12; 13,72",
            "30",
            "153.430",
            "Rabu (13/11/2024)"
        ]
    );
    assert_eq!(model.case.choices.claim_base_kind, Some(BaseKind::Recorded));
    assert!(model.open.contains(Depth::Claim));
    assert!(effects.contains(&Effect::GoTo(Depth::Claim)));
}

#[test]
fn residents_are_checked_beside_the_base() {
    let mut model = model(
        "Jumlah penduduk 654.000 jiwa, wajib KTP 546.000 jiwa, aktivasi IKD baru 2.483 orang.",
    );
    update(&mut model, Msg::ClickedCheckFigures);
    assert_eq!(text(&model, Field::ClaimBase), "546.000");
    assert_eq!(text(&model, Field::ClaimPopulation), "654.000");
}

#[test]
fn with_another_base_its_own_kind_stands() {
    let mut model =
        model("Wajib KTP 400.000 jiwa. Sudah rekam KTP-el 395.000 jiwa. Aktivasi IKD 61.250 jiwa.");
    assert_eq!(model.pasted.picked(Fact::Base), None);
    let bases = &model.pasted.reading().of(Fact::Base).candidates;
    let recorded = bases
        .iter()
        .position(|base| base.kind == Some(BaseKind::Recorded))
        .unwrap();
    update(
        &mut model,
        Msg::Picked(Fact::Base, Pick::Candidate(recorded)),
    );
    update(&mut model, Msg::ClickedUseFigures);
    assert_eq!(text(&model, Field::Base), "395.000");
    assert_eq!(model.case.choices.base_kind, BaseKind::Recorded);
}

#[test]
fn what_nobody_chose_is_no_part_of_a_claim() {
    let mut model =
        model("Wajib KTP 400.000 jiwa. Sudah rekam KTP-el 395.000 jiwa. Aktivasi IKD 61.250 jiwa.");
    update(&mut model, Msg::ClickedCheckFigures);
    assert_eq!(text(&model, Field::ClaimBase), "");
    assert_eq!(text(&model, Field::ClaimDone), "61.250");
}

#[test]
fn numbers_of_other_regions_are_left_out_and_named() {
    let model = model(
        "Aktivasi IKD Provinsi Riau 310.400 orang. Kota Pekanbaru paling banyak, 98.200 orang, disusul Kabupaten Kampar 41.310 orang.",
    );
    let left = model.pasted.left_out();
    let words = Words::of(Lang::Id, &model.case).numbers_left_out(&left);
    assert_eq!(
        words,
        "Tidak ikut diperiksa: 98.200 orang (daerah lain); 41.310 orang (daerah lain)."
    );
}

#[test]
fn a_text_of_five_megabytes_is_refused_in_words() {
    let model = model(&"Aktivasi IKD 314 orang. ".repeat(220_000));
    let reading = model.pasted.reading();
    assert!(reading.is_refused);
    assert!(reading.of(Fact::Done).candidates.is_empty());
    let words = Words::of(Lang::Id, &model.case).pasted_text_refused();
    assert!(
        words.starts_with("Teks lebih panjang dari 1.000.000 huruf dan tidak dibaca."),
        "{words}"
    );
}

#[test]
fn a_pick_is_a_step_and_a_new_text_forgets_it() {
    let mut model = model("Target IKD 25 persen. Target IKD 30 persen.");
    let share = |model: &Model| model.pasted.picked(Fact::Share);
    assert_eq!(share(&model), None);
    update(&mut model, Msg::Picked(Fact::Share, Pick::Candidate(1)));
    assert_eq!(share(&model), Some(1));
    update(&mut model, Msg::ClickedUndo);
    assert_eq!(share(&model), None);
    update(&mut model, Msg::ClickedRedo);
    update(
        &mut model,
        Msg::Pasted("Target IKD 25 persen. Target IKD 50 persen.".to_owned()),
    );
    assert_eq!(share(&model), None);
}

#[test]
fn typing_on_in_the_text_is_one_step_and_is_kept() {
    let mut model = model("Aktivasi");
    let effects = update(&mut model, Msg::Pasted("Aktivasi IKD".to_owned()));
    assert_eq!(effects, [Effect::KeepText("Aktivasi IKD".to_owned())]);
    let effects = update(&mut model, Msg::ClickedUndo);
    assert_eq!(model.pasted.text(), "");
    assert!(effects.contains(&Effect::KeepText(String::new())));
}
