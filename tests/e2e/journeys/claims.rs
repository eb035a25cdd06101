//! Journeys about checking the figures of a published text (a claim), typed or opened by a link, also on a phone.

use e2e::{Page, journeys};

journeys!(
    muna_barats_figures_fit: Program,
    kota_serangs_figures_do_not_fit: Program,
    a_door_at_the_top_opens_the_lens: Layout,
    a_copied_verdict_has_a_link_that_shows_it: Program,
    figures_go_over_from_the_question_and_back: Program,
    the_lens_fits_a_phone: Layout,
);

const KOTA_SERANG: &str = "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-share=30&claim-target=400000&claim-as-of=2024-04-16&claim-weekday=selasa";

/// Whether the claim's heading is visible. The tolerance is for engines that scroll by whole pixels only.
const IN_SIGHT: &str = "const place = document.querySelector('#depth-claim > summary').getBoundingClientRect(); return place.top > -1 && place.bottom <= innerHeight";

const SERANGS_CHECKS: [(&str, &str); 4] = [
    (
        "check-quoted-share-1",
        "fits:target:nearest,up,whole-percent",
    ),
    ("check-target", "does-not-fit:base:none"),
    ("check-weekday", "fits:none:exact"),
    ("verdict", "does-not-fit"),
];

fn muna_barats_figures_fit(page: &Page) {
    page.open();
    page.click("door-claim");
    page.fill_all(&[
        ("claim-base", "58.959"),
        ("claim-done", "314"),
        ("claim-quoted-share", "0,53 persen"),
        ("claim-share", "30 persen"),
        ("claim-target", "17.687"),
    ]);
    page.choose("claim-base-kind", "perekaman");
    page.expect_values(&[
        ("check-quoted-share-1", "fits:base:nearest,cut"),
        ("check-target", "fits:base:cut"),
        ("verdict", "fits"),
        ("read-claim-base", "58959"),
    ]);
    page.expect_text_with("verdict", "dengan pecahan dibuang");
}

fn kota_serangs_figures_do_not_fit(page: &Page) {
    page.open_link(KOTA_SERANG);
    page.expect_values(&SERANGS_CHECKS);
    for part in [
        "30 persen dari dasar 700.000 orang",
        "210.000",
        "3,75 persen",
        "2,14 persen",
    ] {
        page.expect_text_with("verdict", part);
    }
    page.click("lang-en");
    page.expect_text_with(
        "verdict",
        "is not 30 per cent of the base of 700,000 people",
    );
}

fn a_door_at_the_top_opens_the_lens(page: &Page) {
    page.on_screen(360, 640);
    page.open();
    page.click("door-claim");
    page.wait_until(|| match page.eval(IN_SIGHT) {
        seen if seen == true => Ok(()),
        _ => Err("the question of the lens is not in sight".to_owned()),
    });
    page.expect_no_value("verdict");
}

fn a_copied_verdict_has_a_link_that_shows_it(page: &Page) {
    page.open_link(KOTA_SERANG);
    page.expect_values(&SERANGS_CHECKS);
    let copied = page.copied_by("copy-verdict");
    assert!(
        copied.contains("bukan 30 persen dari dasar 700.000 orang"),
        "{copied}"
    );
    let link = copied
        .rsplit_once('#')
        .map(|(_, link)| link)
        .expect("a link behind the verdict")
        .to_owned();
    page.forget_everything();
    page.open_link(&link);
    page.expect_values(&SERANGS_CHECKS);
    page.expect_typed(&[("claim-base", "700.000"), ("claim-weekday", "selasa")]);
}

fn figures_go_over_from_the_question_and_back(page: &Page) {
    page.open_link("v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29");
    page.click("door-claim");
    page.click("fill-claim");
    page.fill("claim-done", "1.314");
    page.expect_typed(&[("claim-base", "58.959"), ("claim-share", "30")]);
    page.click("use-claim");
    page.expect_values(&[("read-done", "1314"), ("shortfall", "16374")]);
    page.click("undo");
    page.expect_values(&[("read-done", "314"), ("shortfall", "17374")]);
}

fn the_lens_fits_a_phone(page: &Page) {
    page.on_screen(320, 640);
    page.open_link(KOTA_SERANG);
    for language in ["lang-en", "lang-id"] {
        page.click(language);
        for width in [320, 360] {
            page.on_screen(width, 640);
            page.wait_until(|| match page.layout_width() {
                laid_out if laid_out <= i64::from(width) => Ok(()),
                laid_out => Err(format!(
                    "the page is {laid_out} wide on a screen of {width}"
                )),
            });
        }
    }
}
