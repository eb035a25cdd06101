//! Journeys about copying and saving a table of regions. Its cells stay plain text, in the page, in files and in
//! spreadsheets.

use e2e::{Page, journeys};

use crate::tables::{ASKED, OF_THREE, THREE, with_table};

journeys!(
    hostile_names_stay_text_and_become_no_formula: Program,
    the_lines_and_their_ranking_are_copied: Clipboard,
    where_copying_is_refused_the_lines_stand_selected: Input,
    what_is_drawn_bit_by_bit_is_selected_and_gone_to_when_it_stands: Program,
    saved_files_open_again_as_the_same_table: Files,
    the_rejected_rows_are_saved_as_they_were_written: Program,
    an_english_page_has_no_indonesian_sentence: Program,
);

const HOSTILE: [&str; 6] = [
    "<img src=x onerror=globalThis.planted=1>",
    "</script><script>globalThis.planted = 1</script>",
    "=HYPERLINK(\"http://127.0.0.1/\",\"klik\")",
    "@SUM(A1)",
    "\u{ff1d}1+1",
    "Desa \u{202e}igadireS\u{202c}",
];

fn hostile_names_stay_text_and_become_no_formula(page: &Page) {
    page.note_what_is_handed_over();
    page.on_screen(360, 640);
    let long = "Desa".repeat(2_500);
    let written = HOSTILE.into_iter().chain([long.as_str()]);
    let lines: String = written
        .map(|name| ["\"", &name.replace('"', "\"\""), "\";1.000;100\n"].concat())
        .collect();
    with_table(page, &format!("Desa;WKTP;IKD\n{lines}"));
    // The name is longer than any region's: it is cut to a thousand bytes, of which the last are "…".
    let kept = ["Desa".repeat(249).as_str(), "D…"].concat();
    let names: Vec<&str> = HOSTILE.into_iter().chain([kept.as_str()]).collect();
    page.expect_texts(".line th button", &names);
    for place in ["row-0", "row-6"] {
        page.click(place);
        page.expect_text("open-row");
    }
    assert_eq!(page.layout_width(), 360);
    let harm = "return [globalThis.planted ?? 'nothing ran', document.querySelectorAll('#depth-table :is(img, script)').length];";
    assert_eq!(page.eval(harm), serde_json::json!(["nothing ran", 0]));

    let table = page.handed_over_by("save-table-csv");
    for formula in ["'=HYPERLINK", "'@SUM", "'\u{ff1d}1+1"] {
        assert!(table.contains(formula), "{formula} is missing in: {table}");
    }
    page.choose_file("kembali.csv", table.as_bytes());
    page.expect_said(".table-report b", "kembali.csv");
    page.expect_texts(".line th button", &names);
    page.expect_values(&[("rows-total", "1"), ("total-done", "700")]);
}

const RANKING: &str = "Peringkat aktivasi Identitas Kependudukan Digital (IKD)
Urutan: % dari wajib KTP, tertinggi lebih dulu
Data per 31 Oktober 2026; target 30% dari wajib KTP; batas waktu 31 Desember 2026

1. Kota Kendari: 60,00% dari wajib KTP (200,00% dari target)
2. Kota Makassar: 10,00% dari wajib KTP (33,33% dari target)
3. Kabupaten Muna Barat: 0,53% dari wajib KTP (1,78% dari target)
";

fn the_lines_and_their_ranking_are_copied(page: &Page) {
    with_table(page, THREE);
    // WebKit pastes a no-break space instead of the copied space.
    let copied = page.copied_by("copy-lines").replace('\u{a0}', " ");
    let lines: Vec<&str> = copied.lines().collect();
    assert_eq!(lines.len(), 6, "{copied}");
    assert!(copied.starts_with("Kode\tDaerah\tWajib KTP\t"), "{copied}");
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("74.13 \tMuna Barat\t58959\t314\t")),
        "{copied}"
    );
    let ranking = page.copied_by("copy-ranking");
    assert!(ranking.starts_with(RANKING), "{ranking}");
    page.choose_from("table-status", "Sudah mencapai target");
    let copied = page.copied_by("copy-lines");
    assert!(
        copied.contains("Kendari") && !copied.contains("Muna Barat"),
        "{copied}"
    );
}

fn where_copying_is_refused_the_lines_stand_selected(page: &Page) {
    page.refuse_clipboard();
    with_table(page, THREE);
    expect_selected_by(page, "copy-lines", "74.13\u{a0}\tMuna Barat\t58959\t314\t");
    expect_selected_by(page, "copy-ranking", RANKING);
}

fn what_is_drawn_bit_by_bit_is_selected_and_gone_to_when_it_stands(page: &Page) {
    page.refuse_clipboard();
    page.take_long();
    with_table(page, THREE);
    expect_selected_by(page, "copy-ranking", RANKING);
    expect_selected_by(page, "copy-lines", "Muna Barat");
    page.click("row-0");
    page.wait_until(
        || match page.eval("return document.activeElement.id;").as_str() {
            Some("open-row") => Ok(()),
            other => Err(format!("the open row should have the focus, not {other:?}")),
        },
    );
}

#[track_caller]
fn expect_selected_by(page: &Page, button: &str, part: &str) {
    page.click(button);
    page.wait_until(|| match page.selected_in("take-away") {
        Some(text) if text.contains(part) => Ok(()),
        other => Err(format!("{part:?} should stand selected, not {other:?}")),
    });
}

fn saved_files_open_again_as_the_same_table(page: &Page) {
    page.note_what_is_handed_over();
    with_table(page, THREE);
    for button in ["save-table-csv", "save-table-plain"] {
        let table = page.handed_over_by(button);
        let name = page.eval("return globalThis.handedOverAs;");
        let name = name.as_str().unwrap_or_default();
        assert!(name.contains("tabel"), "{name}");
        page.choose_file(name, table.as_bytes());
        page.expect_said(".table-report b", name);
        page.expect_values(OF_THREE);
        page.expect_said(".total-rows li", "cocok");
        page.click("undo");
        page.expect_said(".table-report b", "Data IKD.csv");
    }
}

fn the_rejected_rows_are_saved_as_they_were_written(page: &Page) {
    page.note_what_is_handed_over();
    with_table(page, &format!("{THREE}74.72;Baubau;58.95;12\n"));
    let rejected = page.handed_over_by("save-rejected");
    assert!(rejected.contains("Baubau;58.95;12"), "{rejected}");
    assert!(!rejected.contains("Kendari"), "{rejected}");
}

/// Words that no English sentence has.
const INDONESIAN: [&str; 22] = [
    "dan",
    "dari",
    "yang",
    "daerah",
    "baris",
    "kolom",
    "jumlah",
    "belum",
    "sudah",
    "tercapai",
    "orang",
    "tanggal",
    "kekurangan",
    "tidak",
    "berkas",
    "tabel",
    "pilih",
    "hari",
    "menurut",
    "semua",
    "salin",
    "simpan",
];

fn an_english_page_has_no_indonesian_sentence(page: &Page) {
    let text = "Region;WKTP;Recorded for the KTP-el;IKD\nA;1.000;900;100\nB;2.000;1.800;900\nC;x;1;1\nTOTAL;3.000;2.700;";
    page.open_link(&format!("{ASKED}&lang=en"));
    // The files have different totals, which tell them apart on the page.
    for (indicator, total, difference) in [("ikd", "1.100", "100"), ("ktp-el", "1.200", "200")] {
        page.choose("indicator", indicator);
        page.choose_file("data.csv", format!("{text}{total}\n").as_bytes());
        page.expect_said(".total-rows li", &format!("differs by {difference}"));
        page.click("row-0");
        page.expect_text("open-row");
        let said = page.expect_text("depth-table").to_lowercase();
        let words = said.split(|sign: char| !sign.is_alphabetic());
        let left: Vec<&str> = words.filter(|word| INDONESIAN.contains(word)).collect();
        assert!(left.is_empty(), "{left:?} in {said}");
    }
    page.expect_texts("#sort-done, #sort-base", &["Recordings", "Wajib KTP"]);
    page.click("lang-id");
    page.expect_texts("#sort-done, #sort-shortfall", &["Kekurangan", "Perekaman"]);
}
