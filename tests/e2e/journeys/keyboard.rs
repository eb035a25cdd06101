//! Journeys with the keyboard alone: order of focus, caret, entering a case.

use e2e::{Key, Page, journeys};

use crate::cases::MUNA_BARAT;

journeys!(
    tab_goes_through_the_question_in_its_order: Input,
    the_focus_stays_in_the_field_while_typing: Input,
    a_case_can_be_entered_without_a_mouse: Input,
);

/// More presses of Tab than the question has elements to focus.
const MOST_STOPS: usize = 60;

fn tab_goes_through_the_question_in_its_order(page: &Page) {
    page.open();
    let order: Vec<String> = (0..MOST_STOPS).filter_map(|_| next_stop(page)).collect();
    let place = |name: &str| order.iter().position(|stop| stop == name);
    let (base, kind, done) = (place("base"), place("base-kind"), place("done"));
    assert!(
        base.is_some() && base < kind && kind < done,
        "base, its kind and done should follow in {order:?}"
    );
}

fn the_focus_stays_in_the_field_while_typing(page: &Page) {
    page.open();
    MUNA_BARAT.type_into(page);
    page.fill("base", "");
    for (key, typed) in [
        ("5", "5"),
        ("x", "5x"),
        (&*Key::Backspace, "5"),
        ("8", "58"),
        (".", "58."),
        ("9", "58.9"),
    ] {
        page.press(key);
        page.expect_typed(&[("base", typed)]);
        assert_eq!(page.focused().as_deref(), Some("base"));
    }
    // Typing in the middle of the text does not move the caret to its end.
    page.press(&format!("{}12", Key::Home));
    page.expect_typed(&[("base", "1258.9")]);
}

fn a_case_can_be_entered_without_a_mouse(page: &Page) {
    page.today("2024-04-29");
    page.open();
    tab_to(page, "base");
    page.press("58.959");
    tab_to(page, "base-kind");
    page.press(&Key::Down);
    page.expect_chosen("base-kind", "perekaman");
    tab_to(page, "done");
    page.press("314");
    page.expect_values(MUNA_BARAT.results);

    tab_until(page, "the terms", || {
        page.eval("return document.activeElement.parentElement?.id === 'terms';") == true
    });
    page.press(&Key::Enter);
    tab_to(page, "deadline");
    page.press(&format!("{}30 Desember 2024", Page::with_control('a')));
    page.expect_values(&[("service-days", "165"), ("rate", "106")]);
}

#[track_caller]
fn tab_to(page: &Page, name: &str) {
    tab_until(page, name, || page.focused().as_deref() == Some(name));
}

#[track_caller]
fn tab_until(page: &Page, what: &str, arrived: impl Fn() -> bool) {
    let reached = (0..MOST_STOPS).any(|_| {
        page.press(&Key::Tab);
        arrived()
    });
    assert!(reached, "Tab should reach {what}");
}

fn next_stop(page: &Page) -> Option<String> {
    page.press(&Key::Tab);
    page.focused().filter(|name| !name.is_empty())
}
