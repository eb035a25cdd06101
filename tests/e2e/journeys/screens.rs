//! Journeys about layout: nothing overflows on a phone's screen or a wide one.

use e2e::{Page, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    nothing_stands_beyond_the_side_of_any_screen: Layout,
    the_longest_figures_fit_a_narrow_screen: Layout,
    the_two_numbers_and_the_answer_fit_one_phone_screen: Layout,
);

fn nothing_stands_beyond_the_side_of_any_screen(page: &Page) {
    page.on_screen(1280, 640);
    page.open_link(MUNA_BARAT_LINK);
    page.open_all_depths();
    for language in ["lang-en", "lang-id"] {
        page.click(language);
        for width in [320, 360, 1280] {
            expect_to_fit(page, width);
        }
    }
}

fn the_longest_figures_fit_a_narrow_screen(page: &Page) {
    page.on_screen(320, 640);
    page.open_link("v=1&base=4294967295&done=1000000000-2000000000&share=1000&as-of=2020-01-01&deadline=2024-12-31");
    page.open_all_depths();
    expect_to_fit(page, 320);
    page.paste("region", &"Kabupaten".repeat(12));
    page.paste("base", &"1234567890".repeat(12));
    page.leave_field();
    page.expect_text("problem-base");
    expect_to_fit(page, 320);
}

fn the_two_numbers_and_the_answer_fit_one_phone_screen(page: &Page) {
    page.today("2024-04-29");
    page.on_screen(360, 640);
    page.open();
    page.choose("base-kind", "perekaman");
    page.fill_all(&[("base", "58.959"), ("done", "314")]);
    page.expect_values(MUNA_BARAT.results);
    for part in ["[name=base]", "[name=done]", ":is(p, h2, h3):has(#rate)"] {
        let placed = page.placed(part);
        assert!(
            0 <= placed.top && placed.bottom <= 640,
            "{part} stands at {placed:?}, not on the first screen"
        );
        assert!(
            0 <= placed.left && placed.right <= 360,
            "{part} stands at {placed:?}, not on the first screen"
        );
    }
}

#[track_caller]
fn expect_to_fit(page: &Page, width: u32) {
    page.on_screen(width, 640);
    page.wait_until(|| match page.layout_width() {
        laid_out if laid_out <= i64::from(width) => Ok(()),
        laid_out => Err(format!(
            "the page is {laid_out} wide on a screen of {width}"
        )),
    });
}
