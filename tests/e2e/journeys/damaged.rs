//! Journeys about a damaged file, truncated or with a changed bit: the page shows a message, and the tab does not hang.

use e2e::{Page, journeys};

journeys!(
    a_file_cut_anywhere_says_so: DamagedFile,
    a_file_with_a_changed_bit_says_so: DamagedFile,
);

const WORDS: &str = "Berkas ini tidak lengkap atau rusak. Unduh lagi, atau minta dikirim ulang.";

/// Where a truncated file ends: this many bytes after the first occurrence of a text.
const CUTS: [(&str, usize); 16] = [
    ("</style>", 0),
    ("<p id=\"not-running\"", 0),
    ("Program belum", 0),
    ("<section id=\"frozen\"", 4),
    ("<script id=\"check\">", 400),
    ("<div id=\"app\"", 2),
    ("<input", 9),
    ("<script id=\"boot\">", 9_000),
    ("<script type=\"text/plain\" id=\"pro", 0),
    ("id=\"program\">", 4),
    ("id=\"program\">", 4_096),
    ("id=\"program\">", 130_000),
    ("id=\"program-came\">", 10),
    ("id=\"depths\">", 4),
    ("id=\"depths\">", 200_000),
    ("id=\"depths-came\">", 10),
];

fn a_file_cut_anywhere_says_so(page: &Page) {
    let built = page.built();
    for (mark, further) in CUTS {
        let (before, _) = built.split_once(mark).expect("the page has this text");
        let end = before
            .len()
            .saturating_add(mark.len())
            .saturating_add(further);
        says_that_it_is_damaged(page, built.get(..end).expect("the page is longer"));
    }
}

fn a_file_with_a_changed_bit_says_so(page: &Page) {
    let built = page.built();
    let (before, _) = built
        .split_once("id=\"program\">")
        .expect("the page has a program");
    for (bit, further) in [
        (0, 17),
        (1, 20),
        (2, 100),
        (3, 5_000),
        (4, 70_001),
        (0, 150_002),
        (1, 250_003),
        (2, 400_004),
    ] {
        let mut bytes = built.clone().into_bytes();
        let at = before.len().saturating_add(further);
        *bytes.get_mut(at).expect("the page is longer") ^= 1 << bit;
        says_that_it_is_damaged(page, &String::from_utf8(bytes).expect("it is still text"));
    }
}

#[track_caller]
fn says_that_it_is_damaged(page: &Page, text: &str) {
    page.take_page(text);
    page.open_without_program();
    page.expect_text_with("not-running", WORDS);
}
