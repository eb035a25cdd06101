//! Journeys about the founding cases: typed or opened as examples, they give their published figures.

use e2e::{Page, journeys};

use crate::cases::{Case, HALMAHERA_BARAT, KOTA_SERANG, LUBUK_LINGGAU, MUNA_BARAT, SUKOHARJO};

journeys!(
    typed_muna_barat_needs_105_a_day: Program,
    typed_sukoharjo_keeps_its_ranges: Program,
    every_example_gives_its_figures: Program,
    a_preset_sets_share_and_deadline_but_not_the_base: Program,
);

fn typed_muna_barat_needs_105_a_day(page: &Page) {
    typed_it_gives_its_figures(page, &MUNA_BARAT);
}

fn typed_sukoharjo_keeps_its_ranges(page: &Page) {
    typed_it_gives_its_figures(page, &SUKOHARJO);
}

fn every_example_gives_its_figures(page: &Page) {
    page.open();
    for (id, case) in [
        ("example-muna-barat", MUNA_BARAT),
        ("example-lubuk-linggau", LUBUK_LINGGAU),
        ("example-sukoharjo", SUKOHARJO),
        ("example-halmahera-barat", HALMAHERA_BARAT),
        ("example-kota-serang", KOTA_SERANG),
    ] {
        page.click(id);
        page.expect_values(case.results);
    }
    // The base of the last example is disputed, and a notice says so.
    page.expect_text("notice-base");
}

fn a_preset_sets_share_and_deadline_but_not_the_base(page: &Page) {
    page.open();
    page.fill_all(&[("base", "1.000"), ("done", "0")]);
    for (year, target) in [
        ("2023", "250"),
        ("2024", "300"),
        ("2025", "300"),
        ("2026", "300"),
    ] {
        page.click(&format!("preset-{year}"));
        page.expect_values(&[
            ("target", target),
            ("read-deadline", &format!("{year}-12-31")),
        ]);
        page.expect_typed(&[("base", "1.000"), ("done", "0")]);
    }
}

#[track_caller]
fn typed_it_gives_its_figures(page: &Page, case: &Case) {
    page.open();
    case.type_into(page);
    page.expect_values(case.results);
    page.expect_typed(case.typed);
}
