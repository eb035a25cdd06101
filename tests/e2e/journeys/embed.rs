//! Journeys of the page embedded in a portal: height of the frame, several frames, policies, appearance, locked fields,
//! the builder.

use e2e::{Page, Portal, journeys};
use serde_json::{Value, json};

use crate::cases::MUNA_BARAT_LINK;

journeys!(
    the_height_follows_the_content_at_every_width: Hosting,
    the_frame_tells_its_height_and_nothing_else: Hosting,
    three_embeds_on_one_page_keep_apart: Hosting,
    a_host_with_a_strict_policy_shows_it: Hosting,
    a_script_in_the_head_is_seen_all_the_same: Hosting,
    where_only_scripts_are_allowed_the_text_can_be_taken_away: Hosting,
    what_the_portal_has_filled_in_stays: Program,
    the_compact_page_is_at_most_600_high: Layout,
    a_portals_colour_is_used_and_can_be_read: Layout,
    the_builders_script_shows_what_was_chosen: Program,
);

const HTML: &str = "Content-Type: text/html; charset=utf-8";
const SCRIPT: &str = "Content-Type: text/javascript; charset=utf-8";

/// Figures of the day that the journeys use by default, so that the page does not call them old.
pub(crate) const PRESENT: &str = "v=1&base=58959&done=314&as-of=2026-11-23&deadline=2026-12-31";

/// A server with the calculator and embed.js.
pub(crate) fn home(page: &Page) -> Portal {
    let home = Portal::start();
    home.put_file("/ikd/index.html", &[HTML], &page.built_file());
    home.put_file(
        "/ikd/embed.js",
        &[SCRIPT],
        &page.project_file("web/embed.js"),
    );
    home
}

/// Opens a portal's page with `body`, on another origin than the calculator.
#[track_caller]
pub(crate) fn visit_host(page: &Page, headers: &[&str], body: &str) -> Portal {
    let host = Portal::start();
    let headers = [&[HTML], headers].concat();
    let body = format!(
        "<!doctype html><html lang=\"id\"><title>Portal</title><link rel=\"icon\" href=\"data:,\"><p>Portal</p>{body}"
    );
    host.put("/", &headers, body);
    page.visit(&host.address("/"));
    host
}

/// The script element in a portal's page, with these `data-` attributes.
fn script(home: &Portal, attributes: &str) -> String {
    let source = home.address("/ikd/embed.js");
    format!("<script src=\"{source}\" {attributes} async></script>")
}

pub(crate) fn plain_frame(home: &Portal, attributes: &str, link: &str) -> String {
    let source = home.address("/ikd/index.html");
    format!("<iframe {attributes} src=\"{source}#{link}\"></iframe>").replace('&', "&amp;")
}

/// Records the messages that frames send to the portal's page.
const LISTENER: &str = "<script>const told = window.told = []; addEventListener('message', said => told.push(said.data));</script>";

/// Opens or closes a depth.
#[track_caller]
fn toggle(page: &Page, id: &str) {
    page.eval(&format!(
        "document.querySelector('#{id} > summary').click();"
    ));
    page.settle();
}

/// Waits until several messages and their answers have been handled.
#[track_caller]
fn let_it_rest(page: &Page) {
    for _ in 0..10 {
        page.settle();
    }
}

#[track_caller]
fn number(page: &Page, script: &str) -> i64 {
    let found = page.eval(&format!("return {script};"));
    found
        .as_i64()
        .unwrap_or_else(|| panic!("{script} is {found}"))
}

/// Waits until the frame is as high as its content, without a scroll bar. Returns the height.
#[track_caller]
fn fitted_height(page: &Page) -> i64 {
    page.leave_frame();
    let height = number(page, "document.querySelector('iframe').clientHeight");
    page.enter_frame(0);
    page.wait_until(|| {
        let inside = number(page, "innerHeight");
        let content = number(
            page,
            "Math.ceil(document.documentElement.getBoundingClientRect().height)",
        );
        let width = number(page, "innerWidth - document.documentElement.clientWidth");
        match (inside == content, width) {
            (true, 0) => Ok(inside),
            _ => Err(format!(
                "the frame is {inside} high, was {height}, its content {content}, its bar {width} wide"
            )),
        }
    })
}

fn the_height_follows_the_content_at_every_width(page: &Page) {
    let home = home(page);
    for width in [320, 600, 1000] {
        let embed = script(
            &home,
            "data-base=\"58959\" data-done=\"314\" data-as-of=\"2026-11-23\"",
        );
        let _host = visit_host(
            page,
            &[],
            &format!("{LISTENER}<div style=\"width: {width}px\">{embed}</div>"),
        );
        page.forgive_requests();
        page.enter_frame(0);
        page.expect_value("target", "17688");
        // At the first change the page in the frame reports that it cannot store anything.
        toggle(page, "depth-counted");
        toggle(page, "depth-counted");
        page.expect_text("notice-storage");
        let closed = fitted_height(page);
        toggle(page, "depth-counted");
        let open = page.wait_until(|| match fitted_height(page) {
            open if closed.saturating_add(300) < open => Ok(open),
            other => Err(format!("{closed} high, then {other}")),
        });
        toggle(page, "depth-counted");
        page.wait_until(|| match fitted_height(page) {
            again if again == closed => Ok(()),
            other => Err(format!("{closed}, {open}, then {other}")),
        });

        page.leave_frame();
        let heights = "window.told.filter(said => said.type === 'kalkulator-ikd:height').length";
        let said = number(page, heights);
        let_it_rest(page);
        assert_eq!(number(page, heights), said, "it goes on without a cause");
        assert!(said <= 16, "{said} messages for a start and four changes");
    }
}

fn the_frame_tells_its_height_and_nothing_else(page: &Page) {
    let home = home(page);
    let source = home.address("/ikd/index.html?childId=pym-0&initialWidth=600");
    let link = format!("{PRESENT}#?secret=a1B2c3D4e5").replace('&', "&amp;");
    let _host = visit_host(
        page,
        &[],
        &format!("{LISTENER}<iframe width=\"600\" src=\"{source}#{link}\"></iframe>"),
    );
    page.enter_frame(0);
    page.expect_value("shortfall", "17374");
    let content = "Math.ceil(document.documentElement.getBoundingClientRect().height)";
    let_it_rest(page);
    let height = number(page, content);
    page.leave_frame();
    let told = page.eval(
        "return window.told.map(said => typeof said === 'string' ? said : JSON.stringify(said));",
    );
    let told: Vec<&str> = told
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for form in [
        format!("{{\"type\":\"kalkulator-ikd:height\",\"height\":{height}}}"),
        format!("{{\"type\":\"iframe-resized\",\"height\":{height}}}"),
        format!("{{\"sentinel\":\"amp\",\"type\":\"embed-size\",\"height\":{height}}}"),
        format!("{{\"datawrapper-height\":{{\"frame:kalkulator-ikd\":{height}}}}}"),
        format!("{{\"message\":\"height\",\"value\":{height},\"secret\":\"a1B2c3D4e5\"}}"),
        format!("pymxPYMxpym-0xPYMxheightxPYMx{height}"),
    ] {
        assert!(
            told.contains(&form.as_str()),
            "{form} is missing in {told:#?}"
        );
    }
    assert!(!told.concat().contains("58959"), "{told:#?}");
    assert_eq!(told.len() % 6, 0, "{told:#?}");

    let _host = visit_host(
        page,
        &[],
        &format!("{LISTENER}{}", plain_frame(&home, "", PRESENT)),
    );
    page.enter_frame(0);
    let_it_rest(page);
    page.leave_frame();
    let told = page.eval("return JSON.stringify(window.told);");
    let told = told.as_str().expect("a text");
    assert!(!told.contains("pym") && !told.contains("secret"), "{told}");
}

fn three_embeds_on_one_page_keep_apart(page: &Page) {
    let home = home(page);
    let links = [
        MUNA_BARAT_LINK,
        "v=1&base=168015&done=4015&share=25",
        PRESENT,
    ];
    let frames = links.map(|link| plain_frame(&home, "width=\"600\" height=\"400\"", link));
    let host = visit_host(page, &[], &frames.concat());
    for (frame, done) in (0..).zip(["1.001", "5.002", "3.003"]) {
        page.enter_frame(frame);
        page.fill("done", done);
        page.expect_value("read-done", &done.replace('.', ""));
    }
    page.visit("about:blank");
    page.visit(&host.address("/"));
    for (frame, done) in (0..).zip(["1.001", "5.002", "3.003"]) {
        page.enter_frame(frame);
        page.expect_typed(&[("done", done)]);
    }
    let kept =
        "Object.keys(localStorage).filter(key => key.startsWith('kalkulator-ikd:v1:')).length";
    assert_eq!(number(page, kept), 3);
}

fn a_host_with_a_strict_policy_shows_it(page: &Page) {
    let home = home(page);
    let origin = home.address("");
    let policy = format!(
        "Content-Security-Policy: default-src 'none'; script-src {origin}; frame-src {origin}; img-src data:; require-trusted-types-for 'script'"
    );
    let embed = script(
        &home,
        "data-view=\"compact\" data-base=\"58959\" data-title=\"Hitung &quot;target&quot;\" data-lang=\"en\"",
    );
    let _host = visit_host(page, &[&policy], &embed);
    page.forgive_requests();
    page.enter_frame(0);
    page.fill("done", "314");
    page.expect_text("rate");
    fitted_height(page);
    page.leave_frame();
    let frame = page.eval("const f = document.querySelector('iframe'); return [f.title, f.lang, f.sandbox.contains('allow-same-origin')];");
    assert_eq!(frame, json!(["Hitung \"target\"", "en", false]));
}

fn a_script_in_the_head_is_seen_all_the_same(page: &Page) {
    let home = home(page);
    let host = Portal::start();
    let embed = script(&home, "data-base=\"58959\"");
    for embed in [embed.clone(), embed.replace(" async", "")] {
        host.put(
            "/",
            &[HTML],
            format!(
                "<!doctype html><html lang=\"id\"><head><title>Portal</title><link rel=\"icon\" href=\"data:,\">{embed}</head><body><p>Portal</p></body></html>"
            ),
        );
        page.visit(&host.address("/"));
        page.forgive_requests();
        page.enter_frame(0);
        page.expect_typed(&[("base", "58.959")]);
        page.leave_frame();
        assert_eq!(
            page.eval("return document.querySelector('iframe').parentNode.localName;"),
            "body"
        );
        page.visit("about:blank");
    }
}

fn where_only_scripts_are_allowed_the_text_can_be_taken_away(page: &Page) {
    let home = home(page);
    let frame = plain_frame(
        &home,
        "sandbox=\"allow-scripts\" width=\"600\" height=\"700\"",
        PRESENT,
    );
    let _host = visit_host(page, &[], &frame);
    page.enter_frame(0);
    page.fill("done", "1.314");
    page.expect_value("shortfall", "16374");
    page.expect_text("notice-storage");
    let text = taken_away(page, "copy-text", "16.374");
    assert!(text.contains("17.688"), "{text}");
    taken_away(page, "copy-link", "done=1314");
    // The browser logs what it refused to the frame; these errors are expected.
    page.console_errors();
}

/// The text that is selected after a click on a button. Empty in browsers that let such a frame copy it.
#[track_caller]
fn taken_away(page: &Page, button: &str, part: &str) -> String {
    page.click(button);
    let selected = page.wait_until(|| {
        let selected = page.selected_in("take-away").unwrap_or_default();
        let said = page.eval("return [...document.querySelectorAll('.said')].map(said => said.textContent).join('');");
        let is_copied = said
            .as_str()
            .is_some_and(|said| said.contains("sudah disalin"));
        (is_copied || selected.contains(part))
            .then_some(selected)
            .ok_or(format!(
                "what {button} offers should be copied or stand selected"
            ))
    });
    if !selected.is_empty() {
        return selected;
    }
    let copied = page.copied_by(button);
    assert!(copied.contains(part), "{copied}");
    copied
}

fn what_the_portal_has_filled_in_stays(page: &Page) {
    let home = home(page);
    let link = format!("{PRESENT}&base-kind=perekaman&lock=base,base-kind,deadline");
    let _host = visit_host(
        page,
        &[],
        &plain_frame(&home, "width=\"600\" height=\"900\"", &link),
    );
    page.enter_frame(0);
    page.type_into("base", "9");
    page.fill("done", "1.314");
    page.expect_typed(&[("base", "58.959"), ("done", "1.314")]);
    page.expect_text_with("locked-base", "Diisi oleh portal");
    let described =
        page.eval("return document.getElementById('field-base').getAttribute('aria-describedby');");
    assert!(
        described
            .as_str()
            .unwrap_or_default()
            .contains("locked-base"),
        "{described}"
    );
    let open = "return document.querySelectorAll('[name=base-kind]:enabled').length;";
    assert_eq!(page.eval(open), 1);
    page.click("reset");
    page.expect_typed(&[
        ("base", "58.959"),
        ("done", ""),
        ("deadline", "31 Desember 2026"),
    ]);
    page.expect_chosen("base-kind", "perekaman");
    page.expect_no_text(&["back-to-own", "example-muna-barat", "builder"]);
}

fn the_compact_page_is_at_most_600_high(page: &Page) {
    let home = home(page);
    for width in [320, 600] {
        for case in [
            PRESENT,
            "v=1",
            "v=1&lang=en",
            &format!("{MUNA_BARAT_LINK}&region=Kabupaten+Muna+Barat&lang=en&colour=ffcc00"),
        ] {
            let frame = plain_frame(
                &home,
                &format!("width=\"{width}\" height=\"600\""),
                &format!("{case}&view=compact"),
            );
            let _host = visit_host(page, &[], &frame);
            page.enter_frame(0);
            let_it_rest(page);
            let high = number(page, "document.documentElement.scrollHeight");
            let wide = number(page, "document.documentElement.scrollWidth");
            assert!(
                high <= 600 && wide <= width,
                "{case} is {wide} x {high} in a frame {width} wide"
            );
        }
    }
    page.fill_all(&[("base", "58.959"), ("done", "314")]);
    page.expect_value("rate", "105");
    let full = page.eval("return document.getElementById('open-full').href;");
    let full = full.as_str().unwrap_or_default();
    assert!(
        full.contains("base=58959") && !full.contains("view="),
        "{full}"
    );
}

/// The contrast ratio of a button's text and background as the browser computes them, times 100.
const CONTRAST: &str = "
    const light = css => {
        const [r, g, b] = css.match(/[0-9.]+/g).map(Number).map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const style = getComputedStyle(document.getElementById('copy-text'));
    const [a, b] = [light(style.color), light(style.backgroundColor)];
    return Math.floor(100 * Math.max(a, b) / Math.min(a, b));";

fn a_portals_colour_is_used_and_can_be_read(page: &Page) {
    for theme in ["light", "dark"] {
        for colour in ["ffff00", "000000", "ffffff", "808080", "1a5fb4"] {
            page.open_link(&format!("{PRESENT}&theme={theme}&colour={colour}"));
            let contrast = page.eval(CONTRAST).as_i64().expect("a number");
            assert!(450 <= contrast, "{colour} on {theme}: {contrast}");
        }
    }
    page.open_link(&format!("{PRESENT}&theme=light&colour=aa3355"));
    let painted =
        page.eval("return getComputedStyle(document.getElementById('copy-text')).backgroundColor;");
    assert_eq!(painted, "rgb(170, 51, 85)");
    page.open_link(&format!("{PRESENT}&background=transparent&colour=zz"));
    let painted = page.eval("return getComputedStyle(document.body).backgroundColor;");
    assert_eq!(painted, "rgba(0, 0, 0, 0)");
    page.expect_text_with("problem-colour", "zz");
}

fn the_builders_script_shows_what_was_chosen(page: &Page) {
    let home = home(page);
    page.open_link(PRESENT);
    page.fill("region", "Kab. \"Contoh\" <b>&amp;");
    toggle(page, "builder");
    page.fill("embed-address", &home.address("/ikd/index.html"));
    page.fill("embed-colour", "ffcc00");
    page.expect_text_with("embed-colour-about", "disesuaikan");
    for (name, value) in [
        ("view", "compact"),
        ("theme", "dark"),
        ("base", "locked"),
        ("region", "portal"),
    ] {
        page.eval(&format!(
            "const menu = document.getElementsByName('embed-{name}')[0];
             menu.value = '{value}';
             menu.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        ));
    }
    let snippet = page.expect_text_with("snippet-script", "data-lock");
    let _host = visit_host(page, &[], &snippet);
    page.forgive_requests();
    page.enter_frame(0);
    page.expect_typed(&[("base", "58.959"), ("done", "")]);
    page.expect_text("locked-base");
    page.fill("done", "314");
    page.expect_text("rate");
    let looks = page.eval("const { view, theme } = document.documentElement.dataset; return [view, theme, document.querySelector('.region').textContent];");
    assert_eq!(
        looks,
        json!(["compact", "dark", "Kab. \"Contoh\" <b>&amp;"])
    );
}
