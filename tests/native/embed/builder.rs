//! Tests of the builder, the form "Pasang di situs Anda" that makes snippets for portals.

use kalkulator_ikd::{
    domain::BaseKind,
    state::{Extent, Field, Filling, Look, Model, Msg, Shaped, Surroundings, Theme, encode_pairs},
    words::{Snippets, Words},
};

use crate::{
    given::{MUNA, today},
    page::markup::{markup, opened},
    update::{after, text, typed},
};

/// A page opened by a link, with the builder open and after these messages to it.
fn built(link: &str, shaped: impl IntoIterator<Item = Shaped>) -> Model {
    let address = Shaped::Address("https://a.go.id/b/ikd.html".to_owned());
    let open = [Shaped::Opened(true), address].into_iter().chain(shaped);
    after(opened(link), open.map(Msg::Shaped))
}

fn snippets(model: &Model) -> Snippets {
    let words = Words::of(model.lang, &model.case);
    words
        .snippets(&model.builder, &model.case, today())
        .unwrap()
}

#[test]
fn a_snippet_fills_in_and_locks_what_was_chosen_and_no_more() {
    let model = built(
        &format!("{MUNA}&week=6"),
        [
            Shaped::Filled(Field::Base, Filling::Locked),
            Shaped::Filled(Field::Deadline, Filling::Portal),
            Shaped::Look(Look::Extent(Extent::Compact)),
            Shaped::Colour(" 1a5fb4 ".to_owned()),
            Shaped::Width(Some(600)),
        ],
    );
    assert_eq!(
        encode_pairs(&model.builder.pairs(&model.case, today())),
        "v=1&base-kind=perekaman&week=6&base=58959&deadline=2024-12-31&lang=id&view=compact&colour=1a5fb4&lock=base,base-kind"
    );
    let Snippets {
        frame,
        script,
        address,
    } = snippets(&model);
    assert!(
        frame.starts_with(
            "<iframe src=\"https://a.go.id/b/ikd.html#v=1&amp;base-kind=perekaman&amp;"
        )
    );
    assert!(frame.contains(" width=\"600\" height=\"600\"") && frame.ends_with("></iframe>"));
    assert!(script.starts_with(
        "<script src=\"https://a.go.id/b/embed.js\" data-page=\"https://a.go.id/b/ikd.html\" data-title=\"Kalkulator"
    ));
    assert!(script.contains(" data-base=\"58959\"") && script.ends_with(" async></script>"));
    assert!(!frame.contains("done") && !script.contains("done"));
    assert_eq!(address, "https://a.go.id/b/ikd.html");
}

#[test]
fn a_link_made_by_the_builder_opens_as_it_was_chosen() {
    let model = built(
        MUNA,
        [
            Shaped::Filled(Field::Base, Filling::Locked),
            Shaped::Filled(Field::Share, Filling::Portal),
            Shaped::Look(Look::Theme(Theme::Dark)),
        ],
    );
    let embedded = opened(&encode_pairs(&model.builder.pairs(&model.case, today())));
    assert_eq!(embedded.appearance, model.builder.looks);
    assert_eq!(text(&embedded, Field::Base), "58.959");
    assert_eq!(text(&embedded, Field::Done), "");
    assert_eq!(embedded.case.choices.base_kind, BaseKind::Recorded);
}

#[test]
fn a_field_left_to_the_visitor_again_is_neither_filled_in_nor_locked() {
    let model = built(
        MUNA,
        [Filling::Locked, Filling::Visitor].map(|filling| Shaped::Filled(Field::Base, filling)),
    );
    assert_eq!(
        encode_pairs(&model.builder.pairs(&model.case, today())),
        "v=1&lang=id"
    );
}

#[test]
fn no_text_of_a_case_ends_an_attribute_of_a_snippet() {
    let hostile = "\"'></iframe><script>alert(1)</script>&amp;";
    let model = after(
        built(MUNA, [Shaped::Filled(Field::Region, Filling::Portal)]),
        [
            typed(Field::Region, hostile),
            Msg::Shaped(Shaped::Address(
                "https://a/\"><script>x</script>".to_owned(),
            )),
        ],
    );
    let Snippets { frame, script, .. } = snippets(&model);
    for (snippet, opening) in [(frame, "<iframe "), (script, "<script ")] {
        let inside = snippet.strip_prefix(opening).unwrap();
        assert_eq!(inside.matches('<').count(), 1, "{snippet}");
        assert_eq!(inside.matches('>').count(), 2, "{snippet}");
        assert_eq!(inside.matches('"').count() % 2, 0, "{snippet}");
    }
}

#[test]
fn without_a_public_address_there_is_no_snippet() {
    for address in [
        "",
        "file:///C:/ikd.html",
        "a.go.id/ikd.html",
        "https://a.go.id/i kd.html",
    ] {
        let model = built(MUNA, [Shaped::Address(address.to_owned())]);
        let words = Words::of(model.lang, &model.case);
        assert_eq!(
            words.snippets(&model.builder, &model.case, today()),
            None,
            "{address}"
        );
    }
}

#[test]
fn the_builder_is_neither_kept_nor_undone() {
    let before = opened(MUNA);
    let model = built(MUNA, [Shaped::Look(Look::Theme(Theme::Dark))]);
    assert_eq!(model.saved(), before.saved());
    assert_eq!(model.history, before.history);
}

#[tokio::test]
async fn the_builder_is_drawn_while_it_is_open_and_never_in_an_embed() {
    let model = built(MUNA, [Shaped::Colour("ffff00".to_owned())]);
    let page = markup(model.clone()).await;
    for part in [
        "snippet-script",
        "embed-address",
        "disesuaikan",
        "Pratinjau",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let closed = markup(after(model.clone(), [Msg::Shaped(Shaped::Opened(false))])).await;
    assert!(!closed.contains("snippet-script"));
    let framed = Model {
        surroundings: Surroundings::Frame,
        ..model
    };
    assert!(!markup(framed).await.contains("id=\"builder\""));
}
