//! Tests that writing is stable: if any text, however broken, is opened as a link or stored state and written again,
//! the result opens and is written unchanged.

use kalkulator_ikd::state::{
    Depths, Field, Setting, decode_pairs, encode_pairs, link_of, open_link, open_saved, saved_of,
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::{cases, today},
    samples::{any_case, text_of},
};

/// The link that is written after a link was opened.
fn written(link: &str) -> Option<String> {
    let opened = open_link(link, today())?;
    let setting = Setting {
        lang: opened.lang.unwrap_or_default(),
        open: opened.open,
    };
    Some(link_of(&opened.case, setting, today()))
}

/// The state that is stored after a stored state was opened.
fn kept(state: &str) -> Option<String> {
    let opened = open_saved(state)?;
    let setting = Setting {
        lang: opened.lang.unwrap_or_default(),
        open: opened.open,
    };
    Some(saved_of(&opened.case, setting, today()))
}

/// The value of a key in the link that is written after a link was opened.
fn value(link: &str, key: &str) -> Option<String> {
    let pairs = decode_pairs(&written(link).unwrap());
    pairs
        .into_iter()
        .find(|(name, _)| name == key)
        .map(|(_, value)| value)
}

#[test]
fn a_weekday_in_short_is_written_in_full() {
    assert_eq!(value("v=1&closed=sen", "closed").as_deref(), Some("senin"));
    assert_eq!(value("v=1&closed=;", "closed").as_deref(), Some("?;"));
}

#[test]
fn a_closed_claim_stays_closed() {
    for show in ["show", "show=", "show=xyz"] {
        let link = format!("v=1&claim-base=700000&{show}");
        assert_eq!(value(&link, "show").as_deref(), Some(""), "{show}");
        assert!(open_link(&written(&link).unwrap(), today()).unwrap().open == Depths::default());
    }
    assert_eq!(
        value("v=1&claim-base=700000", "show").as_deref(),
        Some("claim")
    );
    assert_eq!(value("v=1&base=700000&show", "show"), None);
}

#[test]
fn a_tab_before_a_list_stays() {
    for key in ["pace-change", "gain", "obs"] {
        for line in ["%092026-06-01:150", "%09%092026-06-01:150:", "+%09x"] {
            let link = format!("v=1&base=5&{key}={line}");
            let once = written(&link).unwrap();
            assert_eq!(written(&once).as_ref(), Some(&once), "{link}");
        }
    }
}

#[test]
fn a_holidays_name_is_written_as_it_is_read() {
    let name = |text: &str| {
        let link = encode_pairs(&vec![("calendar".to_owned(), text.to_owned())]);
        value(&link, "calendar").unwrap()
    };
    let plain = "2028-01-03;Tahun Baru;nasional";
    for text in [
        "2028-01-03;  Tahun Baru ;nasional",
        "3 Januari 2028; ; Tahun Baru; ;nasional",
        "3/1/2028;;Tahun Baru;; nasional ",
        "3/1/2028\tTahun Baru\t\tnasional",
    ] {
        assert_eq!(name(text), plain, "{text:?}");
    }
    assert_eq!(
        name("2028-01-03; a ; b; nasional"),
        "2028-01-03;a ; b;nasional"
    );
    assert_eq!(name("2028-01-03;nasional"), "2028-01-03;;nasional");
}

const KEYS: &[&str] = &[
    "v",
    "lang",
    "show",
    "typed",
    "given",
    "visit",
    "example",
    "secret",
    "view",
    "theme",
    "colour",
    "lock",
    "indicator",
    "base-kind",
    "week",
    "joint-leave",
    "holidays",
    "start",
    "window",
    "solve",
    "milestones",
    "claim-base-kind",
    "x",
    "",
    "of-tomorrow",
    "?x",
    "#base",
    "BASE",
    " base",
];

const VALUES: &[&str] = &[
    "",
    "1",
    "2",
    "5",
    "6",
    "9",
    "id",
    "en",
    "xx",
    "ikd",
    "ktp-el",
    "open",
    "closed",
    "same",
    "next",
    "wajib-ktp",
    "counted",
    "claim",
    "pace,xyz",
    ",",
    "share,deadline",
    "compact",
    "?",
    "??",
    "?x",
    "base,done",
    "day=2026-11-20",
    "day%3D2026-11-20%26aside%3Dx",
    "7",
    "%",
    "%zz",
    "%00",
    "\u{7f}",
    "\t",
    "\n",
    " ",
    "+",
    "a b",
    "a&b",
    "a=b",
    "#",
    "?secret=x",
    "=",
    ";",
    "jumat",
    "sen",
    "kamis,2024-05-02",
    "2024-05-02,kamis",
    "30/11",
    "Senin, 30/11",
    "hari ini",
    "as-of",
    "today",
    "58.959",
    "~5",
    "1-2",
    "19%",
    "12.890%",
    "30",
    "1e5",
    "-1",
    "+612",
    "🙂",
];

/// Any key and value of a link, valid or broken.
fn any_pair() -> impl Strategy<Value = String> {
    let of_field = select(Field::ALL.to_vec()).prop_flat_map(|field| {
        let text = prop_oneof![
            2 => text_of(field, true),
            1 => select(VALUES).prop_map(str::to_owned),
            1 => ".{0,10}",
        ];
        (Just(field.key().to_owned()), text)
    });
    let of_key =
        (select(KEYS), select(VALUES)).prop_map(|(key, value)| (key.to_owned(), value.to_owned()));
    let pair = prop_oneof![3 => of_field, 2 => of_key];
    (pair, 0..6_u8).prop_map(|((key, value), form)| match form {
        0 => format!("{key}={value}"),
        1 => key,
        2 => format!("{key}={}", value.replace(' ', "+")),
        _ => encode_pairs(&vec![(key, value)]),
    })
}

fn any_text() -> impl Strategy<Value = String> {
    let parts = select(vec!["&", "&", "&", "&&", "#", "?", "&amp;"]);
    (
        proptest::collection::vec(any_pair(), 0..7),
        parts,
        any::<bool>(),
    )
        .prop_map(|(pairs, part, is_dated)| {
            let start = if is_dated { "v=1&base=5&" } else { "" };
            [start, &pairs.join(part)].concat()
        })
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn what_is_written_of_a_link_settles_at_once(text in any_text()) {
        if let Some(once) = written(&text) {
            prop_assert_eq!(written(&once), Some(once), "{:?}", text);
        }
    }

    #[test]
    fn what_is_written_of_a_state_settles_at_once(text in any_text(), case in any_case(), at in any::<prop::sample::Index>()) {
        let state = saved_of(&case, Setting::default(), today());
        let mut pairs: Vec<&str> = state.split('&').collect();
        let broken: Vec<&str> = text.split('&').collect();
        let at = at.index(pairs.len());
        pairs.splice(at..at, broken);
        if let Some(once) = kept(&pairs.join("&")) {
            prop_assert_eq!(kept(&once), Some(once), "{:?}", text);
        }
    }
}
