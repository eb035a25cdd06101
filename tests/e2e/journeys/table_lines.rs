//! Journeys about the lines of a table of regions: sorting, selecting, summing, scrolling, printing, small screens.

use e2e::{Key, Page, journeys};
use serde_json::{Value, json};

use crate::tables::{ASKED, THREE, with_table};

journeys!(
    lines_are_sorted_picked_searched_and_summed_up: Program,
    eighty_four_thousand_rows_are_scrolled_to_the_end: Layout,
    the_focus_stays_on_a_row_that_is_scrolled_a_little: Input,
    all_lines_are_drawn_for_paper: Layout,
    the_keyboard_alone_opens_a_row: Input,
    a_table_fits_a_phone_and_five_times_its_size: Layout,
    every_text_of_the_lines_can_be_read: Layout,
);

const KENDARI: &str = "Kota Kendari";
const MAKASSAR: &str = "Kota Makassar";
const MUNA_BARAT: &str = "Kabupaten Muna Barat";

/// The selector of the names in the lines that are drawn.
const NAMES: &str = ".line th button";

/// The sort order of a column as its header states it (`aria-sort`).
fn order_of(page: &Page, key: &str) -> Value {
    page.eval(&format!(
        "return document.getElementById('sort-{key}').closest('th').ariaSort ?? 'none';"
    ))
}

fn lines_are_sorted_picked_searched_and_summed_up(page: &Page) {
    with_table(page, THREE);
    page.expect_texts(NAMES, &[MUNA_BARAT, KENDARI, MAKASSAR]);
    page.expect_texts(".status", &["▼ belum", "✓ tercapai", "▼ belum"]);
    page.click("sort-coverage");
    page.expect_texts(NAMES, &[KENDARI, MAKASSAR, MUNA_BARAT]);
    assert_eq!(order_of(page, "coverage"), "descending");
    page.click("sort-coverage");
    page.expect_texts(NAMES, &[MUNA_BARAT, MAKASSAR, KENDARI]);
    assert_eq!(order_of(page, "coverage"), "ascending");
    page.click("sort-name");
    page.expect_texts(NAMES, &[MUNA_BARAT, KENDARI, MAKASSAR]);
    assert_eq!(
        (order_of(page, "name"), order_of(page, "coverage")),
        (json!("ascending"), json!("none"))
    );

    page.choose_from("table-status", "Sudah mencapai target");
    page.expect_texts(NAMES, &[KENDARI]);
    page.expect_text_with("lines-shown", "Ditampilkan 1 dari 3.");
    page.choose_from("table-status", "Semua");
    page.type_into("table-search", "MAKA");
    page.expect_texts(NAMES, &[MAKASSAR]);
    page.fill("table-search", "74.");
    page.expect_texts(NAMES, &[MUNA_BARAT, KENDARI]);
    page.fill("table-search", "tidak ada");
    page.expect_text_with("lines-shown", "Ditampilkan 0 dari 3.");
    page.fill("table-search", "");

    page.choose_from("table-level", "Per provinsi");
    page.expect_texts(".line th b", &["Sulawesi Selatan", "Sulawesi Tenggara"]);
    page.expect_texts(".line td:nth-child(7)", &["200", "914"]);
    page.expect_text_with("lines-shown", "Ditampilkan 2 dari 2.");
    page.expect_value("total-done", "1114");
}

/// A script that makes a table of 84,000 villages in 84 kecamatan. Each base from 1,000 to 1,499 occurs 168 times, each
/// count from 0 to 299 occurs 280 times.
const VILLAGES: &str = "[Array.from({ length: 84000 }, (_, at) => {
    const kecamatan = String(1 + Math.floor(at / 1000)).padStart(2, '0');
    return `74.13.${kecamatan}.${2000 + at % 1000};Desa ${at};${1000 + at % 500};${at % 300}\\n`;
}).join('')].map(lines => 'Kode;Desa;WKTP;IKD\\n' + lines)";

#[track_caller]
fn with_villages(page: &Page) {
    page.open_link(ASKED);
    page.choose_made_file("desa.csv", VILLAGES);
    page.expect_value("rows-accepted", "84000");
    page.expect_text("lines-shown");
}

/// Scrolls the lines to `top`, and waits until they are drawn there.
#[track_caller]
fn scroll_to(page: &Page, top: &str) {
    page.eval(&format!(
        "const lines = document.getElementById('table-lines'); lines.scrollTop = {top};"
    ));
    page.settle();
    page.settle();
}

fn eighty_four_thousand_rows_are_scrolled_to_the_end(page: &Page) {
    with_villages(page);
    page.expect_values(&[("total-base", "104958000"), ("total-done", "12558000")]);
    let rows = "return document.querySelector('#table-lines table').getAttribute('aria-rowcount');";
    assert_eq!(page.eval(rows), "84001");
    let drawn = || page.texts(NAMES);
    assert_eq!(drawn().first().map(String::as_str), Some("Desa 0"));
    scroll_to(page, "lines.scrollHeight");
    page.wait_until(|| match drawn().last().map(String::as_str) {
        Some("Desa 83999") => Ok(()),
        other => Err(format!("the last line is {other:?}")),
    });
    let last = "const view = document.getElementById('table-lines').getBoundingClientRect();
        const last = [...document.querySelectorAll('.line')].at(-1);
        const { top, bottom } = last.getBoundingClientRect();
        return [last.ariaRowIndex ?? last.getAttribute('aria-rowindex'), view.top <= top && Math.floor(bottom) <= view.bottom];";
    assert_eq!(page.eval(last), json!(["84001", true]));
    assert!(drawn().len() <= 60, "{}", drawn().len());
    let nodes = page.eval("return document.querySelectorAll('*').length;");
    assert!(nodes.as_u64() <= Some(1_500), "{nodes} nodes");
    scroll_to(page, "lines.scrollHeight / 2");
    let seen = "const { left, top, height } = document.getElementById('table-lines').getBoundingClientRect();
        return document.elementFromPoint(left + 60, top + height / 2)?.closest('.line') !== null;";
    page.eval("document.getElementById('table-lines').scrollIntoView();");
    assert_eq!(page.eval(seen), true);
    page.choose_from("table-level", "Per kecamatan");
    page.expect_text_with("lines-shown", "Ditampilkan 84 dari 84.");
}

fn the_focus_stays_on_a_row_that_is_scrolled_a_little(page: &Page) {
    with_villages(page);
    scroll_to(page, "4800");
    page.eval("document.getElementById('row-103').focus({ preventScroll: true });");
    let focused = || page.eval("return document.activeElement.id;");
    for top in ["4900", "5000", "4700"] {
        scroll_to(page, top);
        assert_eq!(focused(), "row-103", "{top}");
    }
}

fn all_lines_are_drawn_for_paper(page: &Page) {
    let villages = "Lagadi;1.000;10\n".repeat(2_500);
    with_table(page, &["Desa;WKTP;IKD\n", &villages].concat());
    let drawn = || page.texts(NAMES).len();
    // Ten lines are drawn at first, then more.
    let few = page.wait_until(|| match drawn() {
        few @ 11..=60 => Ok(few),
        other => Err(format!("{other} lines on the screen")),
    });
    let heads = page.texts("#table-lines thead tr th").len();
    assert_eq!((heads, page.texts("#table-lines tfoot th").len()), (10, 1));
    page.eval("dispatchEvent(new Event('beforeprint'));");
    page.wait_until(|| match drawn() {
        2_000 => Ok(()),
        drawn => Err(format!("{drawn} lines for paper")),
    });
    page.expect_said(".table-lines p", "Tidak tercetak: 500 baris");
    page.eval("dispatchEvent(new Event('afterprint'));");
    page.wait_until(|| match drawn() {
        drawn if drawn == few => Ok(()),
        drawn => Err(format!("{drawn} lines after printing")),
    });
}

/// Presses Tab until an element that matches `css` has the focus.
#[track_caller]
fn tab_until(page: &Page, css: &str) {
    let arrived = format!("return document.activeElement.matches({});", json!(css));
    let reached = (0..60).any(|_| {
        page.press(&Key::Tab);
        page.eval(&arrived) == true
    });
    assert!(reached, "Tab should reach {css}");
}

fn the_keyboard_alone_opens_a_row(page: &Page) {
    page.open();
    tab_until(page, "#door-table");
    page.press(&Key::Enter);
    page.wait_until(|| match page.focused() {
        Some(name) if name == "table" => Ok(()),
        other => Err(format!("the file should have the focus, not {other:?}")),
    });
    // A driver treats keys sent to a file input as the path of a file.
    page.eval("document.querySelector('[name=paste]').focus();");
    page.paste_table("Desa\tWKTP\tIKD\nLagadi\t1.000\t100\nGuali\t2.000\t1.200");
    page.expect_text("lines-shown");
    tab_until(page, "#table-lines");
    tab_until(page, "#sort-coverage");
    page.press(&Key::Enter);
    page.expect_texts(NAMES, &["Guali", "Lagadi"]);
    tab_until(page, "#row-0");
    page.press(&Key::Enter);
    let focused = || page.eval("return document.activeElement.id;");
    page.wait_until(|| match focused() {
        Value::String(id) if id == "open-row" => Ok(()),
        other => Err(format!("the open row should have the focus, not {other}")),
    });
    tab_until(page, "[name=row-activated]");
    page.press(&format!("{}300", Page::with_control('a')));
    page.expect_value("total-done", "1500");
    tab_until(page, "#close-row");
    page.press(&Key::Enter);
    page.expect_no_text(&["open-row"]);
    page.wait_until(|| match focused() {
        Value::String(id) if id == "row-0" => Ok(()),
        other => Err(format!("the row should have the focus again, not {other}")),
    });
}

fn a_table_fits_a_phone_and_five_times_its_size(page: &Page) {
    let long = "Kelurahan dengan nama yang tidak ada habisnya ".repeat(3);
    page.on_screen(320, 640);
    with_table(
        page,
        &format!("{THREE}74.72;{long};4.000.000.000;1\n74.73;Salah;x;1\n"),
    );
    page.click("row-0");
    for (width, height) in [(320, 640), (256, 180), (1280, 640)] {
        page.on_screen(width, height);
        page.wait_until(|| match page.layout_width() {
            laid_out if laid_out <= i64::from(width) => Ok(()),
            laid_out => Err(format!("{laid_out} wide on a screen of {width}")),
        });
    }
}

/// The lowest contrast ratio of any text in the lines as the browser computes it, times 100.
const CONTRAST: &str = "
    const parts = css => css.match(/[0-9.]+/g).map(Number);
    const light = css => {
        const [r, g, b] = parts(css).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const ground = element => {
        const own = getComputedStyle(element).backgroundColor;
        return parts(own)[3] === 0 ? ground(element.parentElement) : own;
    };
    const contrast = element => {
        const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
        return Math.floor(100 * Math.max(a, b) / Math.min(a, b));
    };
    return Math.min(...[...document.querySelectorAll('#table-lines :is(td, th, button, .code)')].map(contrast));
";

fn every_text_of_the_lines_can_be_read(page: &Page) {
    for theme in ["light", "dark"] {
        page.open_link(&format!("{ASKED}&theme={theme}"));
        page.choose_file("Data.csv", THREE.as_bytes());
        page.expect_text("lines-shown");
        let contrast = page.eval(CONTRAST).as_i64().expect("a number");
        assert!(450 <= contrast, "{theme}: {contrast}");
    }
}
