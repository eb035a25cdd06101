//! Journeys about milestones (weekly and monthly targets): choosing months or weeks, weights, saving files, the chart.

use e2e::{Page, journeys};
use serde_json::Value;

use crate::cases::MUNA_BARAT_LINK;

journeys!(
    months_are_shown_and_weeks_are_chosen: Program,
    a_short_friday_moves_the_checkpoints: Program,
    the_table_and_the_calendar_are_saved: Files,
    the_picture_has_the_chart_in_its_pixels: Files,
    a_sandboxed_page_gives_the_text_to_copy: Program,
    the_chart_fits_a_narrow_screen: Layout,
);

const SHOWN: &str = "&show=milestones";

/// Records the files that the page saves, instead of downloading them.
const KEEP_FILES: &str = "if (window.files) { window.files = []; return; }
    window.files = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = file => { window.files.push({ file }); return make(file); };
    HTMLElement.prototype.click = new Proxy(HTMLElement.prototype.click, {
        apply: (click, link, given) => {
            if (link.download) { window.files.at(-1).name = link.download; return; }
            Reflect.apply(click, link, given);
        },
    });";

fn shown(page: &Page) {
    page.open_link(&[MUNA_BARAT_LINK, SHOWN].concat());
}

/// Clicks a button that saves a file. Returns the file's name.
#[track_caller]
fn save(page: &Page, button: &str) -> String {
    page.eval(
        &[
            KEEP_FILES,
            "document.querySelector('#milestones-more').open = true;",
        ]
        .concat(),
    );
    page.click(button);
    page.wait_until(|| {
        let name = page.eval("return window.files[0]?.name ?? null");
        name.as_str()
            .map(str::to_owned)
            .ok_or(format!("{button} saves nothing"))
    })
}

fn months_are_shown_and_weeks_are_chosen(page: &Page) {
    shown(page);
    page.expect_values(&[
        ("milestone-2024-05-31", "2414"),
        ("milestone-2024-12-31", "17688"),
    ]);
    page.choose("milestones", "week");
    page.expect_values(&[
        ("milestone-2024-05-03", "734"),
        ("milestone-2024-05-08", "1049"),
    ]);
    page.expect_no_value("milestone-2024-12-30");
    page.settle();
    page.reload();
    page.expect_value("milestone-2024-05-03", "734");
}

fn a_short_friday_moves_the_checkpoints(page: &Page) {
    shown(page);
    page.eval("document.querySelector('#milestones-more').open = true");
    page.fill("weights", "Jumat 0");
    page.expect_value("read-weights", "100,100,100,100,0,100,100");
    page.expect_value("milestone-2024-12-31", "17688");
    page.fill("weights", "Jumat sedikit");
    page.leave_field();
    page.expect_text_with("problem-weights", "Jumat 60");
    page.expect_waiting(true);
}

fn the_table_and_the_calendar_are_saved(page: &Page) {
    shown(page);
    assert!(save(page, "save-milestones-csv").ends_with("-2024-04-29.csv"));
    let table = page.eval_async("return [...new Uint8Array(await window.files[0].file.arrayBuffer())].slice(0, 3).join() + await window.files[0].file.text()");
    let table = table.as_str().unwrap_or_default();
    assert!(table.starts_with("239,187,191"), "{table}");
    assert!(table.contains("2024-05-31;2414;1890;18;\r\n"), "{table}");
    page.expect_text("milestones-more");
    assert!(save(page, "save-milestones-ics").ends_with("-2024-04-29.ics"));
    let calendar = page.eval_async("return await window.files[0].file.text()");
    let calendar = calendar.as_str().unwrap_or_default();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
}

fn the_picture_has_the_chart_in_its_pixels(page: &Page) {
    shown(page);
    assert!(save(page, "save-chart-png").ends_with("-2024-04-29.png"));
    let pixels = page.eval_async(
        "const picture = await createImageBitmap(window.files[0].file);
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [picture.width, picture.height];
        const context = canvas.getContext('2d');
        context.drawImage(picture, 0, 0);
        const counts = { size: [picture.width, picture.height], white: 0, plan: 0, target: 0 };
        const data = context.getImageData(0, 0, picture.width, picture.height).data;
        for (let at = 0; at < data.length; at += 4) {
            const colour = [data[at], data[at + 1], data[at + 2]].join();
            if (colour === '255,255,255') counts.white++;
            if (colour === '20,80,156') counts.plan++;
            if (colour === '179,38,30') counts.target++;
        }
        return counts;",
    );
    assert_eq!(pixels.get("size"), Some(&serde_json::json!([1_440, 1_080])));
    let count = |name: &str| pixels.get(name).and_then(Value::as_i64).unwrap_or(0);
    assert!(count("white") > 1_200_000, "{pixels}");
    assert!(count("plan") > 3_000, "{pixels}");
    assert!(count("target") > 3_000, "{pixels}");
}

fn a_sandboxed_page_gives_the_text_to_copy(page: &Page) {
    shown(page);
    // Simulates a sandboxed frame, whose origin is opaque.
    page.eval("Object.defineProperty(window, 'origin', { value: 'null' }); Object.defineProperty(window, 'parent', { value: {} });");
    save(page, "save-milestones-csv");
    page.wait_until(|| match page.selected_in("take-away") {
        Some(text) if text.contains("2024-05-31;2414") => Ok(()),
        other => Err(format!("the table should stand selected, not {other:?}")),
    });
}

fn the_chart_fits_a_narrow_screen(page: &Page) {
    page.on_screen(360, 640);
    shown(page);
    page.expect_value("milestone-2024-05-31", "2414");
    assert_eq!(page.layout_width(), 360);
    let chart = page.placed("#burn-up");
    assert!(
        chart.left >= 0 && chart.right <= 360 && chart.bottom > chart.top.saturating_add(180),
        "{chart:?}"
    );
}
