//! Journeys about the content security policy: no foreign script runs, and the page sends nothing.

use std::path::Path;

use e2e::{Page, Server, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    a_planted_script_does_not_run: Policy,
    no_way_out_of_the_page_is_open: Policy,
    a_whole_session_asks_nothing_of_anyone: Policy,
);

const PLANTED: &str = "<script>window.planted = 'script'</script>
    <p onclick=\"window.planted = 'handler'\" id=\"foreign\">planted</p>
    <iframe src=\"javascript:parent.planted = 'address'\"></iframe>";

fn a_planted_script_does_not_run(page: &Page) {
    page.plant(PLANTED);
    page.open_link(MUNA_BARAT_LINK);
    page.eval("document.getElementById('foreign').click();");
    assert_eq!(
        page.eval("return window.planted ?? 'nothing ran';"),
        "nothing ran"
    );
    page.expect_values(MUNA_BARAT.results);

    let refused = page.console_errors();
    assert!(
        refused.iter().any(|error| error.contains("inline")),
        "{refused:#?}"
    );
    assert!(
        refused
            .iter()
            .all(|error| error.contains("Content Security Policy")),
        "{refused:#?}"
    );
}

fn no_way_out_of_the_page_is_open(page: &Page) {
    let elsewhere = Server::start(Path::new("no file at all"));
    page.open_link(MUNA_BARAT_LINK);
    for attempt in WAYS_OUT {
        let script = attempt.replace("ELSEWHERE", &elsewhere.address("/"));
        assert_eq!(page.eval_async(&script), "refused", "{attempt}");
    }
    assert_eq!(elsewhere.requests(), 0);
    page.expect_values(MUNA_BARAT.results);

    let refused = page.console_errors();
    assert!(
        refused
            .iter()
            .all(|error| error.contains("Content Security Policy")),
        "{refused:#?}"
    );
}

/// Requests are counted outside the page: by the server of the page, and by a proxy for all others.
fn a_whole_session_asks_nothing_of_anyone(page: &Page) {
    page.open();
    page.open_all_depths();
    MUNA_BARAT.type_into(page);
    page.click("preset-2025");
    page.choose("week", "6");
    page.choose("joint-leave", "open");
    page.fill("closed", "2 Mei 2024");
    page.paste("calendar", "2028-01-26;Isra Mikraj;nasional");
    page.click("lang-en");
    page.paste("done", "abc");
    page.leave_field();
    page.expect_text("problem-done");
    page.click("undo");
    page.click("redo");
    page.copied_by("copy-text");
    page.copied_by("copy-link");
    page.click("example-sukoharjo");
    page.click("reset");
    page.follow_link(MUNA_BARAT_LINK);
    page.expect_values(MUNA_BARAT.results);
    page.reload();
    page.click("back-to-own");
    page.settle();
    page.expect_no_request_but_its_own();
}

/// Scripts that try to send something. Some engines refuse by throwing. A beacon or form gets no answer, so its refusal
/// shows only as a violation of the policy.
const WAYS_OUT: [&str; 6] = [
    "return await fetch('ELSEWHERE').then(() => 'sent', () => 'refused');",
    "const post = { method: 'POST', mode: 'no-cors', body: 'x' };
     return await fetch('ELSEWHERE', post).then(() => 'sent', () => 'refused');",
    "const image = new Image();
     image.src = 'ELSEWHERE';
     return await new Promise(end => {
         image.onload = () => end('sent');
         image.onerror = () => end('refused');
     });",
    "try {
         const socket = new WebSocket('ELSEWHERE'.replace('http', 'ws'));
         return await new Promise(end => {
             socket.onopen = () => end('sent');
             socket.onerror = () => end('refused');
         });
     } catch { return 'refused'; }",
    "return await new Promise(end => {
         document.addEventListener('securitypolicyviolation', () => end('refused'), { once: true });
         navigator.sendBeacon('ELSEWHERE', 'x');
     });",
    "return await new Promise(end => {
         document.addEventListener('securitypolicyviolation', () => end('refused'), { once: true });
         const form = document.body.appendChild(document.createElement('form'));
         form.action = 'ELSEWHERE';
         try { form.submit(); } catch { end('refused'); }
     });",
];
