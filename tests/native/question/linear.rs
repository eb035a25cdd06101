//! Tests that reading a text takes time linear in its length, and that a text over its limit is reported and not read.
//!
//! Steps are counted, not time, so that results are the same on every machine. `take_steps` is called where texts are
//! cleaned character by character (every reader begins with that), where a line is split, where entries of a list are
//! compared, and in the loops over the tokens of a pasted text. Any other new loop must call `take_steps` too, or these
//! tests do not see it.
//!
//! The law: twice the input takes at most 2.2 times the steps, and four times the input at most 4.4 times. The extra
//! tenth allows for binary searches in sorted lists.

use std::fmt::Write as _;

use kalkulator_ikd::{
    domain::{Date, steps_of},
    reading::{Fact, read_pasted_text},
    reference::region_list,
    state::{
        Claimed, Depth, Effect, Field, Inquiry, Model, Msg, Outlook, is_kept, link_of, open_saved,
        update,
    },
    words::Words,
    writing::{Lang, iso},
};

use crate::given::day;

fn today() -> Date {
    day(2026, 11, 28)
}

fn model() -> Model {
    let mut model = Model::new(today(), Lang::Id);
    for (field, text) in [(Field::Base, "58959"), (Field::Done, "15000")] {
        update(&mut model, Msg::Entered(field, text.to_owned()));
    }
    model.open.set(Depth::Pace, true);
    model
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        writeln!(text, "{}", line(at)).unwrap();
        text
    })
}

/// A date from 1990 on, a different one for each number.
fn date(number: usize) -> String {
    let (year, of_year) = (1990 + number / 336, number % 336);
    format!("{year}-{:02}-{:02}", of_year / 28 + 1, of_year % 28 + 1)
}

/// The steps from entering a text in a field to all sentences and the link.
fn steps_of_field(field: Field, text: &str) -> u64 {
    let mut model = model();
    steps_of(|| {
        update(&mut model, Msg::Entered(field, text.to_owned()));
        update(&mut model, Msg::Left(field));
        let inquiry = Inquiry::of(&model.case, today());
        let plan = inquiry.plan(today());
        let outlook = Outlook::of(&model.case, &inquiry, &plan);
        let words = Words::of(Lang::Id, &model.case);
        words.report_rows(&inquiry, &outlook);
        Claimed::of(&model.case).claim.checks();
        link_of(&model.case, model.setting(), today());
    })
}

/// Asserts the law for the steps at `size`, twice and four times that, and prints them.
#[expect(
    clippy::print_stdout,
    reason = "prints the table of steps for comparison"
)]
fn doubled(name: &str, size: usize, steps: impl Fn(usize) -> u64) {
    let [one, two, four] = [size, 2 * size, 4 * size].map(steps);
    let table = format!("{name:24} {size:6} {one:10} {two:10} {four:10}");
    assert!(
        one > 0 && 10 * two <= 22 * one && 10 * four <= 44 * one,
        "{table}"
    );
    println!("{table}");
}

fn doubled_list(name: &str, field: Field, line: impl Fn(usize) -> String) {
    doubled(name, 450, |count| {
        steps_of_field(field, &lines(count, &line))
    });
}

#[test]
fn lists_are_read_in_proportion_to_their_lines() {
    use Field::{Calendar, Gain, Obs, PaceChange};
    doubled_list("reports", Obs, |at| format!("{}; {}", date(at), 1_000 + at));
    doubled_list("backwards", Obs, |at| {
        format!("{}; {}", date(9_000 - at), 9_000 - at)
    });
    doubled_list("falling", Obs, |at| format!("{}; {}", date(at), 9_000 - at));
    doubled_list("the same", Obs, |_| "2024-01-31; 250".to_owned());
    doubled_list("contradicting", Obs, |at| format!("2024-01-31; {at}"));
    doubled_list("months", Obs, |at| format!("Mar-{:02}; {at}", at % 26));
    doubled_list("without dates", Obs, |at| format!("{}", 1_000 + at));
    doubled_list("in words", Obs, |at| {
        format!(
            "{} Januari {} 12.{:03} orang",
            at % 28 + 1,
            1990 + at / 28,
            at % 1_000
        )
    });
    doubled_list("faulty", Obs, |at| format!("31 Februari 2024 dan {at}"));
    doubled_list("without heads", Obs, |at| format!("a{at};b;c;d"));
    doubled_list("gains", Gain, |at| format!("{0}..{0}; {at}", date(at)));
    doubled_list("a chain of gains", Gain, |at| {
        let day = (0..at).fold(today(), |day, _| day.previous());
        format!("{0}..{0}; 1", iso(day))
    });
    doubled_list("changes of pace", PaceChange, |at| {
        format!("{}; {at}", date(12_000 + at))
    });
    doubled_list("holidays", Calendar, |at| {
        format!("{}; Libur {at}; nasional", date(12_000 + at))
    });
}

/// Texts and entries of one-line fields, up to their limits.
#[test]
fn fields_of_one_line_are_read_in_proportion_to_their_length() {
    let texts = [
        "1 ",
        "30 nov ",
        "9",
        "1.000 ",
        "per ",
        "1 atau ",
        "1-30 Juni: ",
        "Jumat 60, ",
        "ab ",
        "1%; ",
    ];
    for field in Field::ALL {
        let is_list = matches!(
            field,
            Field::Obs | Field::Gain | Field::PaceChange | Field::Calendar
        );
        if is_list || matches!(field, Field::Closed | Field::Opened) {
            continue;
        }
        for text in texts {
            let of = |count: usize| {
                steps_of_field(field, &text.chars().cycle().take(count).collect::<String>())
            };
            // The steps for reading the rest of the form are subtracted.
            let rest = of(0);
            doubled(field.key(), 200, |count| {
                of(count).saturating_sub(rest) + 100
            });
        }
    }
}

#[test]
fn a_pasted_text_is_read_in_proportion_to_its_length() {
    let texts = [
        "Dari 58.959 wajib KTP di Kabupaten Muna Barat, baru 314 orang atau 0,53 persen yang aktivasi IKD. ",
        "Baru 314 orang aktivasi IKD. ",
        "per 3 Mei 2024 ",
        "Kota Makasar ",
        "Kabupaten Kabupaten Kota ",
        "1 ",
        "a",
    ];
    for text in texts {
        doubled(text.get(..20).unwrap_or(text), 4_500, |count| {
            let text: String = text.chars().cycle().take(count).collect();
            steps_of(|| read_pasted_text(&text, region_list()))
        });
    }
}

/// Each figure is compared with all words of its sentence. If the text is one long sentence, only the limit on the text
/// bounds the steps.
#[test]
fn a_pasted_sentence_is_read_in_so_many_steps() {
    let text = "baru 314 orang aktivasi IKD ".repeat(1_000);
    let steps = steps_of(|| read_pasted_text(&text, region_list()));
    assert!(steps < 20_000_000, "{steps}");
}

/// The message of the problem in a field with this text, in both languages.
fn fault(field: Field, text: &str) -> Option<[String; 2]> {
    let mut model = model();
    update(&mut model, Msg::Entered(field, text.to_owned()));
    let inquiry = Inquiry::of(&model.case, today());
    let claimed = Claimed::of(&model.case);
    let problem = inquiry.problem(field).or(claimed.problem(field))?;
    Some([Lang::Id, Lang::En].map(|lang| Words::of(lang, &model.case).problem(field, problem)))
}

#[test]
fn a_text_over_its_limit_is_told() {
    let reports = |count: usize| lines(count, |at| format!("{}; {at}", date(at)));
    let told = |field: Field, text: &str| fault(field, text).map(|[id, en]| [id, en].join(" | "));
    let expected = [
        (Field::Obs, reports(1_500), None),
        (
            Field::Obs,
            reports(10_000),
            Some(
                "Paling banyak 1.500 baris yang dibaca, dan ini 10.000. Persingkat. | \
                 At most 1,500 lines are read, and these are 10,000. Shorten the text.",
            ),
        ),
        (
            Field::Obs,
            ["2024-01-31; 250\n", &"1 ".repeat(9_500)].concat(),
            Some(
                "Baris 2: Paling banyak 1.000 huruf yang dibaca, dan ini 19.000. Persingkat. | \
                 Line 2: At most 1,000 characters are read, and these are 19,000. Shorten the text.",
            ),
        ),
        (Field::Region, "x".repeat(1_000), None),
        (
            Field::Region,
            "x".repeat(5_000_000),
            Some(
                "Paling banyak 1.000 huruf yang dibaca, dan ini 5.000.000. Persingkat. Teks sepanjang ini tidak disimpan \
                 dan tidak ikut dalam tautan. | At most 1,000 characters are read, and these are 5,000,000. Shorten the \
                 text. A text of this length is not stored and not part of a link.",
            ),
        ),
        (Field::ClaimQuotedShare, "4,12; ".repeat(20), None),
        (
            Field::ClaimQuotedShare,
            "4,12;".repeat(20_000),
            Some(
                "Paling banyak 20 angka yang dibaca, dan ini 20.000. Persingkat. | \
                 At most 20 figures are read, and these are 20,000. Shorten the text.",
            ),
        ),
    ];
    for (field, text, fault) in expected {
        assert_eq!(told(field, &text).as_deref(), fault, "{}", field.key());
    }
}

/// A text over its limit costs only the steps to measure its length, when it is entered and when another field changes.
#[test]
fn a_text_over_its_limit_costs_its_length_and_no_more() {
    for field in Field::ALL {
        let text = "31/1/2024; 5 ".repeat(20_000);
        let mut model = model();
        let entered = steps_of(|| update(&mut model, Msg::Entered(field, text.clone())));
        let beside = if field == Field::Base {
            Field::Done
        } else {
            Field::Base
        };
        let other = steps_of(|| update(&mut model, Msg::Entered(beside, "60.000".to_owned())));
        assert!(entered < 10_000 + 4 * 260_000, "{}: {entered}", field.key());
        assert!(other < 10_000, "{}: {other}", field.key());
    }
}

#[test]
fn a_text_over_its_limit_stays_in_its_field_and_takes_nothing_from_the_answer() {
    for field in Field::ALL {
        let mut model = model();
        update(
            &mut model,
            Msg::Entered(Field::Obs, "2026-10-31; 14.000".to_owned()),
        );
        update(&mut model, Msg::Left(Field::Obs));
        let before = model.case.form.typed(field);
        let long = "7".repeat(100_001);
        let effects = update(&mut model, Msg::Entered(field, long.clone()));
        update(&mut model, Msg::Left(field));
        assert_eq!(*model.case.form.typed(field), *long);
        let answered = Inquiry::of(model.answering(), today());
        assert_eq!(
            answered.question.base.map(|base| base.bounds.least.count()),
            Some(58_959)
        );
        let [Effect::Save { text, .. }, ..] = effects.as_slice() else {
            panic!("a change is stored");
        };
        let kept = open_saved(text).unwrap().case;
        assert_eq!(*kept.form.typed(field), *long, "{}", field.key());
        update(&mut model, Msg::ClickedUndo);
        assert_eq!(model.case.form.typed(field), before);
        update(&mut model, Msg::ClickedRedo);
        assert_eq!(*model.case.form.typed(field), *long);
    }
}

#[test]
fn a_text_that_is_too_long_to_be_stored_is_left_out_and_not_cut() {
    let mut model = model();
    let long = "x".repeat(200_001);
    assert!(!is_kept(&long) && is_kept(&long[1..]));
    let effects = update(&mut model, Msg::Entered(Field::Region, long.clone()));
    assert!(matches!(&effects[0], Effect::Save { text, .. } if text.contains("&region=&")));
    assert!(!link_of(&model.case, model.setting(), today()).contains("region="));
    let effects = update(&mut model, Msg::Pasted(long.clone()));
    assert_eq!(effects, [Effect::KeepText(String::new())]);
    assert_eq!(model.pasted.text(), long);
    assert!(
        Words::of(Lang::Id, &model.case)
            .pasted_text_cut(&long)
            .ends_with("tidak ikut dalam tautan.")
    );
}

/// A line that is too long does not affect the lines around it.
#[test]
fn a_line_over_its_limit_takes_nothing_from_the_others() {
    let text = [
        "2026-09-30; 13.000\n2026-10-31; ",
        &"1".repeat(2_000),
        "\n2026-11-27; 14.500",
    ]
    .concat();
    let mut model = model();
    update(&mut model, Msg::Entered(Field::Obs, text));
    let read = Inquiry::of(&model.case, today())
        .readings
        .pace
        .reports
        .clone();
    assert_eq!(
        read.iter().map(|line| line.line).collect::<Vec<_>>(),
        [1, 3]
    );
}

#[test]
fn the_words_of_a_pasted_text_end_where_reading_ends() {
    let text = ["Baru 314 orang aktivasi IKD. ", &"a ".repeat(20_000)].concat();
    let reading = read_pasted_text(&text, "");
    assert_eq!((reading.is_cut, reading.end), (true, 20_000));
    assert!(reading.chosen(Fact::Done).is_some());
}
