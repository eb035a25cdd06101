//! The table drawn: a name is text and nothing else.

use kalkulator_ikd::state::{Depth, Model, Msg, RowPlace, TableMsg};

use super::files::with_table;
use crate::{
    page::markup::{markup, tags},
    update::after,
};

/// A page with one region of this name, and a rejected row of the same.
fn named(name: &str) -> Model {
    let quoted = name.replace('"', "\"\"");
    let text = format!("Nama;WAJIB KTP;IKD\n\"{quoted}\";100;10\n\"{quoted}\";x;10\n");
    after(with_table(&text), [Msg::Toggled(Depth::Table, true)])
}

/// Names that would be more than text, were they not kept from it.
const HOSTILE: [&str; 5] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)>",
    "&lt;b&gt;&amp;",
    "' onfocus='alert(1)",
];

#[tokio::test]
async fn a_name_changes_nothing_but_text() {
    let plain = markup(named("Lawa")).await;
    assert!(plain.matches("Lawa").count() >= 2);
    for name in HOSTILE {
        let drawn = markup(named(name)).await;
        assert_eq!(tags(&drawn), tags(&plain), "{name}");
        assert!(
            !name.contains(['<', '&']) || !drawn.contains(name),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_name_in_the_open_row_stays_within_its_field() {
    let opened = |name| {
        let opened = Msg::Table(TableMsg::Opened(RowPlace::Region(0)));
        after(named(name), [opened])
    };
    let plain = markup(opened("Lawa")).await;
    assert!(plain.contains(" value=\"Lawa\""));
    for name in HOSTILE {
        let drawn = markup(opened(name)).await;
        let names = |markup| {
            tags(markup)
                .into_iter()
                .map(|tag| tag.split(' ').next().unwrap().to_owned())
        };
        assert!(names(&drawn).eq(names(&plain)), "{name}");
        assert!(
            !name.contains(['<', '&', '"']) || !drawn.contains(name),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_name_of_ten_thousand_letters_and_one_that_turns_text_round_are_drawn_as_text() {
    for name in ["x".repeat(10_000), "\u{202e}gnarab\u{202c}".to_owned()] {
        let drawn = markup(named(&name)).await;
        assert_eq!(tags(&drawn), tags(&markup(named("Lawa")).await));
    }
}

#[test]
fn a_name_that_is_too_long_says_so() {
    let kept = |name: &str| {
        let model = with_table(&format!("Nama;WAJIB KTP;IKD\n{name};100;10\n"));
        model.tables.held.rows.name(0).to_owned()
    };
    let longest = "x".repeat(1_000);
    assert_eq!(kept(&longest), longest);
    let cut = kept(&"é".repeat(501));
    assert_eq!(cut, ["é".repeat(498), "…".to_owned()].concat());
    assert_eq!(kept(&cut), cut);
}
