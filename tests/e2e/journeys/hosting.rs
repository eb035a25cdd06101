//! Journeys about hosting the page on a web server: any file name, plain HTTP, wrong types, and the documented headers.

use std::fs;

use e2e::{Nginx, Page, Portal, journeys};

use crate::cases::{MUNA_BARAT, MUNA_BARAT_LINK};

journeys!(
    a_poor_server_is_enough: Hosting,
    a_server_without_encryption_is_enough: Hosting,
    only_the_named_portal_may_frame_it: Hosting,
    an_update_is_seen_at_the_next_visit: Hosting,
);

/// The lines for nginx in docs/pemasangan.md, with this portal instead of the example.
fn documented_lines(page: &Page, portal: &str) -> String {
    let document = fs::read_to_string(page.project_file("docs/pemasangan.md"))
        .expect("the document can be read");
    let (_, block) = document
        .split_once("```nginx\n")
        .expect("it has lines for nginx");
    let (lines, _) = block.split_once("```").expect("they end");
    let example = "https://portal.contoh.go.id";
    assert!(lines.contains(example), "{lines}");
    lines.replace(example, portal)
}

/// An nginx that serves the page as documented, in the folder of this journey.
fn nginx(page: &Page, portal: &str) -> Nginx {
    let folder = page.own_folder().join("server");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let nginx = Nginx::start(&folder, &documented_lines(page, portal));
    let built = fs::read(page.built_file()).expect("the page can be read");
    nginx.upload("/ikd/ikd.html", built);
    nginx
}

/// The server does not compress, and sends a wrong content type for everything but the page.
fn a_poor_server_is_enough(page: &Page) {
    let server = Portal::start();
    let name = "/~dukcapil/Kalkulator%20IKD%20(final).htm";
    server.put_file(name, &["Content-Type: text/html"], &page.built_file());
    let script = page.project_file("web/embed.js");
    server.put_file(
        "/~dukcapil/embed.js",
        &["Content-Type: application/octet-stream"],
        &script,
    );
    page.visit(&server.address(&format!("{name}#{MUNA_BARAT_LINK}")));
    page.expect_values(MUNA_BARAT.results);

    let address = server.address(name);
    server.put(
        "/",
        &["Content-Type: text/html"],
        format!(
            "<!doctype html><link rel=\"icon\" href=\"data:,\"><p>Portal</p><script src=\"/~dukcapil/embed.js\" data-page=\"{address}\" data-base=\"58959\"></script>"
        ),
    );
    page.visit(&server.address("/"));
    page.forgive_requests();
    page.enter_frame(0);
    page.expect_typed(&[("base", "58.959")]);
}

/// With plain HTTP, as on many offices' servers, the browser has no clipboard API.
fn a_server_without_encryption_is_enough(page: &Page) {
    let server = Portal::start();
    server.put_file(
        "/ikd.html",
        &["Content-Type: text/html"],
        &page.built_file(),
    );
    // Unlike 127.0.0.1, this name does not make a secure context.
    let address = server
        .address("/ikd.html")
        .replace("127.0.0.1", "kantor.test");
    page.visit(&format!("{address}#{MUNA_BARAT_LINK}"));
    page.expect_values(MUNA_BARAT.results);
    assert_eq!(page.eval("return isSecureContext;"), false);
    page.click("copy-link");
    page.wait_until(|| {
        page.selected_in("take-away")
            .filter(|text| text.contains("base=58959"))
            .ok_or("the link should stand selected".to_owned())
    });
}

fn only_the_named_portal_may_frame_it(page: &Page) {
    let (named, other) = (Portal::start(), Portal::start());
    let nginx = nginx(page, &named.address(""));
    let address = nginx.address(&format!("/ikd/ikd.html#{MUNA_BARAT_LINK}"));
    let frame = format!(
        "<!doctype html><link rel=\"icon\" href=\"data:,\"><iframe onload=\"document.title = 'loaded'\" src=\"{}\"></iframe>",
        address.replace('&', "&amp;")
    );
    for portal in [&named, &other] {
        portal.put("/", &["Content-Type: text/html"], frame.as_str());
    }
    page.visit(&named.address("/"));
    page.enter_frame(0);
    page.expect_value("rate", "105");

    page.leave_frame();
    page.visit(&other.address("/"));
    page.wait_until(|| {
        let loaded = page.eval("return document.title;") == "loaded";
        loaded
            .then_some(())
            .ok_or("the frame should end its loading".to_owned())
    });
    assert!(page.is_frame_refused(0), "another portal frames the page");
}

fn an_update_is_seen_at_the_next_visit(page: &Page) {
    let nginx = nginx(page, "https://portal.example");
    let address = nginx.address("/ikd/ikd.html");
    let built = fs::read_to_string(page.built_file()).expect("the page can be read");
    for update in ["first", "second one"] {
        let marked = built.replace(
            "</head>",
            &format!("<meta name=\"update\" content=\"{update}\"></head>"),
        );
        nginx.upload("/ikd/ikd.html", marked);
        page.visit("about:blank");
        page.visit(&address);
        let seen = page.eval("return document.querySelector('meta[name=update]').content;");
        assert_eq!(seen, update);
    }
    let gzipped = page.eval(
        "const [load] = performance.getEntriesByType('navigation');
         return 0 < load.encodedBodySize && load.encodedBodySize < 0.8 * load.decodedBodySize;",
    );
    assert_eq!(gzipped, true, "the document's lines compress it");
}
