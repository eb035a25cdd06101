//! Tests of reading and writing links: every key, its defaults, faults, and the canonical form.

use kalkulator_ikd::{
    domain::{CountingFrom, Opening, People, TargetGiven, Week},
    reference::EXAMPLES,
    state::{Case, Field, Indicator, Inquiry, link_of, open_link},
    writing::Lang,
};

use crate::given::{ask, day, today};

pub(crate) fn reopened(case: &Case) -> Case {
    open_link(&link_of(case, Lang::Id.into(), today()), today())
        .unwrap()
        .case
}

pub(crate) fn case_with(field: Field, text: &str) -> Case {
    let mut case = open_link("v=1&base=58959&done=314", today()).unwrap().case;
    case.form.set(field, text);
    case
}

/// The text of a field after a link was opened.
fn opened(link: &str, field: Field) -> String {
    open_link(link, today())
        .unwrap()
        .case
        .form
        .text(field)
        .to_owned()
}

#[test]
fn the_canonical_forms_of_the_contract_open() {
    assert_eq!(opened("base=58959", Field::Base), "58.959");
    assert_eq!(opened("done=32000-35000", Field::Done), "32.000-35.000");
    assert_eq!(opened("done=19%", Field::Done), "19 %");
    assert_eq!(opened("done=19%25", Field::Done), "19 %");
    assert_eq!(opened("target=42000", Field::Target), "42.000");
    assert_eq!(opened("share=30", Field::Share), "30");
    assert_eq!(opened("share=12.5", Field::Share), "12,5");
    assert_eq!(opened("as-of=2024-04-29", Field::AsOf), "29 April 2024");
    assert_eq!(
        opened("region=Kabupaten+Muna+Barat", Field::Region),
        "Kabupaten Muna Barat"
    );
}

#[test]
fn the_calendar_keys_of_the_contract_are_read() {
    let link = "base=58959&done=314&as-of=2024-04-29&from=today&week=6&joint-leave=open&holidays=open&start=next&closed=2024-05-02,2024-05-10..2024-05-14&opened=2024-05-04&days=68&reserve=10";
    let Inquiry {
        question,
        readings,
        problems,
        calendar,
        ..
    } = Inquiry::clone(&ask(link).inquiry);
    assert_eq!(problems, []);
    assert_eq!(
        (question.own_days, question.reserve, question.counting_from),
        (Some(68), 10, CountingFrom::Today)
    );
    assert_eq!(
        readings
            .closed
            .periods
            .iter()
            .map(|period| period.days())
            .collect::<Vec<_>>(),
        [1, 5]
    );
    let switches = calendar.switches();
    assert_eq!(
        (switches.week, switches.joint_leave, switches.national),
        (Week::SixDays, Opening::Open, Opening::Open)
    );
}

#[test]
fn counting_can_start_on_a_date() {
    let asked = ask("base=58959&from=2024-05-13&as-of=2024-04-29");
    assert_eq!(
        asked.inquiry.question.counting_from,
        CountingFrom::On(day(2024, 5, 13))
    );
    assert_eq!(
        ask("base=58959&from=as-of").inquiry.question.counting_from,
        CountingFrom::AsOf
    );
}

#[test]
fn an_absent_key_means_what_it_always_meant() {
    let asked = ask("v=1");
    let question = asked.inquiry.question;
    assert_eq!(asked.case.form.text(Field::Share), "30");
    assert_eq!(
        (question.as_of, question.deadline),
        (Some(today()), Some(day(2026, 12, 31)))
    );
    assert_eq!(question.counting_from, CountingFrom::AsOf);
    assert_eq!(
        asked.case.choices,
        kalkulator_ikd::state::Choices::default()
    );
    assert_eq!(asked.case.choices.indicator, Indicator::Ikd);
    assert_eq!(
        (question.base, question.done, question.own_days),
        (None, None, None)
    );
}

#[test]
fn an_absent_deadline_is_the_end_of_the_year_of_the_figures() {
    assert_eq!(
        opened("base=58959&as-of=2024-04-29", Field::Deadline),
        "31 Desember 2024"
    );
    assert_eq!(
        opened("base=58959&as-of=x", Field::Deadline),
        "31 Desember 2026"
    );
}

#[test]
fn a_target_count_needs_no_share() {
    let asked = ask("base=58959&done=314&target=42000");
    assert_eq!(asked.case.form.text(Field::Share), "");
    assert_eq!(
        asked.inquiry.question.target,
        Some(TargetGiven::Count(People::new(42_000)))
    );
}

#[test]
fn what_stands_before_the_first_key_is_ignored() {
    for before in [
        "",
        "foo&",
        "?",
        "#",
        "utm_source=wa&",
        "/bagian?",
        "!",
        "foo=bar&",
    ] {
        let text = format!("{before}&v=1&base=58959&done=314");
        assert_eq!(opened(&text, Field::Base), "58.959", "{text}");
    }
}

#[test]
fn what_portals_append_is_ignored() {
    for appended in [
        "?secret=abc",
        "#?secret=abc",
        "&secret=abc",
        "&#?secret=abc",
        "#?secret=a&b",
    ] {
        let text = format!("v=1&base=58959&done=314{appended}");
        let case = open_link(&text, today()).unwrap().case;
        assert_eq!(
            (case.form.text(Field::Base), case.form.text(Field::Done)),
            ("58.959", "314"),
            "{text}"
        );
    }
}

#[test]
fn percent_forms_are_read_as_the_signs_they_stand_for() {
    let signs = "closed=2024-05-02,2024-05-10..2024-05-14&region=Kota%20A%26B%3D%23";
    let forms = "closed=2024-05-02%2C2024-05-10%2E%2e2024-05-14&region=Kota+A%26B%3d%23";
    let open = |link: &str| open_link(&format!("v=1&{link}"), today()).unwrap();
    assert_eq!(open(signs), open(forms));
    assert_eq!(open(signs).case.form.text(Field::Region), "Kota A&B=#");
}

#[test]
fn a_text_without_a_key_of_ours_is_no_link() {
    for text in [
        "",
        "foo",
        "foo=bar",
        "#",
        "?secret=abc",
        "basement=5",
        "baseline",
    ] {
        assert_eq!(open_link(text, today()), None, "{text}");
    }
}

#[test]
fn a_value_that_its_key_does_not_take_is_told() {
    let refused = open_link("v=1&week=9&base-kind=semua&base=5", today())
        .unwrap()
        .refused;
    let expected = [("week", "9"), ("base-kind", "semua")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(refused, expected);
}

#[test]
fn a_bad_value_is_told_beside_its_field() {
    for (link, field) in [
        ("base=abc", Field::Base),
        ("done=x", Field::Done),
        ("as-of=2024-02-31", Field::AsOf),
        ("days=1.5", Field::Days),
        ("share=1,2,3", Field::Share),
    ] {
        assert!(ask(link).inquiry.problem(field).is_some(), "{link}");
    }
}

#[test]
fn unknown_keys_are_kept() {
    let case = open_link(
        "v=1&base=5&of-tomorrow=1a5fb4&tomorrow=2024-01-31:250,2024-02-29:300",
        today(),
    )
    .unwrap()
    .case;
    assert!(
        link_of(&case, Lang::Id.into(), today())
            .ends_with("&of-tomorrow=1a5fb4&tomorrow=2024-01-31:250,2024-02-29:300")
    );
    assert_eq!(reopened(&case).unknown, case.unknown);
}

#[test]
fn an_unreadable_text_travels_behind_a_question_mark() {
    for text in ["abc", "58.95", "?", "1.234 juta", "a&b=c", "🙂", "-5"] {
        let case = case_with(Field::Base, text);
        assert!(
            link_of(&case, Lang::Id.into(), today()).contains("base=%3F"),
            "{text}"
        );
        assert_eq!(reopened(&case).form.text(Field::Base), text);
    }
}

#[test]
fn a_field_that_was_emptied_stays_empty_in_its_link() {
    for field in [
        Field::Share,
        Field::AsOf,
        Field::Deadline,
        Field::Base,
        Field::Done,
    ] {
        let case = case_with(field, "");
        assert_eq!(
            reopened(&case).form.text(field),
            "",
            "{}",
            link_of(&case, Lang::Id.into(), today())
        );
    }
}

#[test]
fn a_copied_link_is_canonical() {
    let mut case = open_link("v=1&region=Kabupaten+Muna+Barat&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31", today()).unwrap().case;
    case.form.set(Field::Base, "58.959 orang");
    let expected = "v=1&indicator=ikd&base-kind=perekaman&week=5&joint-leave=closed&holidays=closed&start=same&region=Kabupaten+Muna+Barat&base=58959&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31";
    assert!(
        link_of(&case, Lang::Id.into(), today()).starts_with(expected),
        "{}",
        link_of(&case, Lang::Id.into(), today())
    );
}

#[test]
fn a_quoted_share_keeps_its_decimals_in_a_link() {
    for share in ["19 persen", "12,89%", "12,890%", "19,00%"] {
        let case = case_with(Field::Done, share);
        assert_eq!(
            Inquiry::of(&reopened(&case), today()).question,
            Inquiry::of(&case, today()).question,
            "{share}"
        );
    }
}

#[test]
fn only_a_link_with_published_figures_passes_for_a_published_case() {
    let example = |link: &str| open_link(link, today()).unwrap().case.example;
    assert_eq!(example("v=1&base=5&done=1&example=0"), None);
    assert_eq!(example(&format!("{}&done=315", EXAMPLES[0].link)), None);
    assert_eq!(example(EXAMPLES[0].link), Some(0));
}
