//! Tests that links and stored states of any case open as the same case, and that old links keep their meaning.

use kalkulator_ikd::{
    domain::{Bounds, Done, People},
    state::{Case, Field, Inquiry, link_of, open_link, open_saved, saved_of},
    writing::{Lang, long_date},
};
use proptest::prelude::*;

use super::links::{case_with, reopened};
use crate::{
    given::{ask, cases, day, reads, today},
    samples::any_case,
};

/// Links of the first version, with the results they must give for ever: target, shortfall, surplus, coverage, service
/// days, rate.
const FROZEN: &str = "
v=1&region=Kabupaten+Muna+Barat&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31 -> 17688 17374 - 0.532573 166 105
v=1&indicator=ikd&base-kind=wajib-ktp&week=5&joint-leave=closed&holidays=closed&start=same&region=Kota+Lubuk+Linggau&base=168015&done=4015&share=25&as-of=2023-11-06&deadline=2023-12-31&lang=id -> 42004 37989 - 2.389667 38 1000
v=1&base=~680000&base-kind=perekaman&done=32000-35000&share=30&as-of=2025-04-09&deadline=2025-12-31 -> 204000 169000-172000 - 4.705882-5.147058 178 950-967
v=1&indicator=ktp-el&base=94130&done=91930&share=100&as-of=2020-09-18&deadline=2020-12-31 -> 94130 2200 - 97.662806 59-75 30-38
v=1&base=123000&done=19%&share=30&as-of=2025-11-28&lang=en -> 36900 12301-14145 - 18.500000-19.999186 22 560-643
v=1&base=168015&done=4015&target=42000&as-of=2023-11-06 -> 42000 37985 - 2.389667 38 1000
v=1&base=58959&done=314&as-of=2026-09-01&joint-leave=open -> 17688 17374 - 0.532573 87 200
v=1&base=58959&done=314&as-of=2026-09-01&start=next -> 17688 17374 - 0.532573 85 205
v=1&base=58959&done=314&share=30&as-of=2024-04-29&days=68&reserve=10 -> 17688 17374 - 0.532573 58 300
v=1&base=680270&base-kind=other&base-label=warga&done=211952&share=30&as-of=2024-11-11 -> 204081 0 7871 31.157040 34 -
v=1&base=58959&done=314&share=12.5&as-of=2024-04-29&from=2024-05-13&closed=2024-05-16,2024-05-20..2024-05-21&opened=2024-05-23 -> 7370 7056 - 0.532573 157 45";

#[test]
fn the_links_of_the_first_version_open_for_ever() {
    let ids = "target shortfall surplus coverage service-days rate";
    reads(|link| ask(link).values(ids), FROZEN);
}

#[test]
fn stored_texts_are_kept_verbatim_even_where_they_look_like_a_portals() {
    for text in ["a?secret=b", "x#?secret=y", "%3A%2C", "a+b c", "\n\t"] {
        let case = case_with(Field::Region, text);
        assert_eq!(
            open_saved(&saved_of(&case, Lang::Id.into(), today()))
                .unwrap()
                .case,
            case,
            "{text:?}"
        );
    }
}

#[test]
fn a_stored_state_of_another_version_is_not_opened() {
    for text in [
        "",
        "abc",
        "v=2&typed=1&base=5",
        "v=1&base=5",
        "typed=1&base=5",
    ] {
        assert_eq!(open_saved(text), None, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_link_opens_as_the_same_question_and_calendar(case in any_case(), english in any::<bool>()) {
        let lang = if english { Lang::En } else { Lang::Id };
        let opened = open_link(&link_of(&case, lang.into(), today()), day(2031, 5, 7)).unwrap();
        let (before, after) = (Inquiry::of(&case, today()), Inquiry::of(&opened.case, today()));
        prop_assert_eq!(opened.lang, Some(lang));
        prop_assert_eq!(opened.refused, []);
        prop_assert_eq!(opened.case.choices, case.choices);
        prop_assert_eq!(opened.case.form.text(Field::Region), case.form.text(Field::Region));
        prop_assert_eq!(before.question, after.question);
        prop_assert_eq!(&before.calendar, &after.calendar);
        prop_assert_eq!(&before.problems, &after.problems);
        prop_assert_eq!(link_of(&opened.case, lang.into(), today()), link_of(&case, lang.into(), today()));
    }

    #[test]
    fn ranges_and_about_survive_a_link(least in 1..1_000_000_u64, width in 0..1_000_000_u64, about in any::<bool>()) {
        let link = format!("base={}{least}-{}&done=0", if about { "~" } else { "" }, least + width);
        let base = ask(&link).inquiry.question.base.unwrap();
        prop_assert_eq!((base.bounds, base.about), (Bounds::between(People::new(least), People::new(least + width)), about));
        let case = open_link(&link, today()).unwrap().case;
        prop_assert_eq!(Inquiry::of(&reopened(&case), today()).question.base, Some(base));
    }

    #[test]
    fn a_quoted_share_survives_a_link(whole in 0..=1_000_u32, decimals in "[0-9]{0,6}") {
        let text = if decimals.is_empty() || whole == 1_000 { format!("{whole}%") } else { format!("{whole},{decimals}%") };
        let case = case_with(Field::Done, &text);
        let question = Inquiry::of(&case, today()).question;
        prop_assert!(matches!(question.done, Some(Done::Share(_))), "{}", text);
        prop_assert_eq!(Inquiry::of(&reopened(&case), today()).question, question);
    }

    #[test]
    fn stored_texts_are_kept_verbatim(texts in proptest::collection::vec(any::<String>(), Field::ALL.len()), unknown in proptest::option::of("[a-z]{9}"), example in proptest::option::of(0..5_usize)) {
        let mut case = Case { example, unknown: unknown.map(|key| (key, "x y".to_owned())).into_iter().collect(), ..Case::default() };
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            case.form.set(field, text);
        }
        let opened = open_saved(&saved_of(&case, Lang::En.into(), today())).unwrap();
        prop_assert_eq!(opened.case, case);
        prop_assert_eq!(opened.lang, Some(Lang::En));
    }

    #[test]
    fn any_text_opens_or_does_not(text in prop_oneof![any::<String>(), "(v|base|done|share|as-of|closed|calendar)=[0-9a-z.,;%~?#&=-]{0,30}"], days in 0..10_000_u32) {
        let today = day(2020, 1, 1).plus_days(days);
        prop_assert_eq!(open_link(&text, today), open_link(&text, today));
        prop_assert_eq!(open_saved(&text), open_saved(&text));
        if let Some(opened) = open_link("v=1", today) {
            prop_assert_eq!(opened.case.form.text(Field::AsOf), long_date(today, Lang::Id));
        }
    }
}
