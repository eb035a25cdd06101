//! Sheets laid out as offices lay them out (`files/`), each with all that is read of it.

use kalkulator_ikd::{
    domain::Date,
    reading::{Role, Sheet, SheetOptions, SheetWarning, read_sheet},
};

use super::{pasted, sums, told};
use crate::given::day;

/// A sheet of `files/`: its name, its text, and what is read of it.
pub(super) const SHEETS: [(&str, &str, &str); 25] = [
    (
        "plain.csv",
        include_str!("files/plain.csv"),
        "B:Name C:WajibKtp D:Activated | 1 heads | 7 = 6 + 0 + 0 + 1 | 39569 0 4145 | 8 JUMLAH: all fits",
    ),
    (
        "two_levels.csv",
        include_str!("files/two_levels.csv"),
        "B:Name E:WajibKtp H:Recorded K:Activated | 7 heads | 12 = 6 + 0 + 5 + 1 | 39569 39002 4145 | 14 JUMLAH: all fits",
    ),
    (
        "three_levels.csv",
        include_str!("files/three_levels.csv"),
        "B:Name C:WajibKtp G:Activated | 3 heads | 2 = 2 + 0 + 0 + 0 | 16161 0 2046",
    ),
    (
        "english_commas.csv",
        include_str!("files/english_commas.csv"),
        "A:Name B:WajibKtp C:Recorded D:Activated | 1 heads | 6 = 6 + 0 + 0 + 0 | 39569 39002 4145",
    ),
    (
        "pasted.tsv",
        include_str!("files/pasted.tsv"),
        "B:Name C:WajibKtp D:Activated | 1 heads | 7 = 6 + 0 + 0 + 1 | 39569 0 4145 | 8 TOTAL: all fits",
    ),
    (
        "four_names.csv",
        include_str!("files/four_names.csv"),
        "D:Name E:WajibKtp F:Recorded G:Activated | 1 heads | 4 = 4 + 0 + 0 + 0 | 5877 5730 746",
    ),
    (
        "target_and_shares.csv",
        include_str!("files/target_and_shares.csv"),
        "B:Name D:WajibKtp E:Target F:Activated | 1 heads | 7 = 6 + 0 + 0 + 1 | 39569 0 4145 | 8 Jumlah: all differs",
    ),
    (
        "reached.csv",
        include_str!("files/reached.csv"),
        "B:Name D:Recorded F:Target G:Activated | 2 heads | 2 = 2 + 0 + 0 + 0 | 0 89002 11145",
    ),
    (
        "dates.csv",
        include_str!("files/dates.csv"),
        "A:Name B:WajibKtp C:Activated D:AsOf | 1 heads | 5 = 5 + 0 + 0 + 0 | 35619 0 4145",
    ),
    (
        "partial_date.csv",
        include_str!("files/partial_date.csv"),
        "A:Name B:WajibKtp C:Activated | 2 heads | 2 = 2 + 0 + 0 + 0 | 16161 0 2046",
    ),
    (
        "dotless_codes.csv",
        include_str!("files/dotless_codes.csv"),
        "B:Code C:Name D:WajibKtp E:Activated | 1 heads | 3 = 3 + 0 + 0 + 0 | 5100 0 545",
    ),
    (
        "announced.csv",
        include_str!("files/announced.csv"),
        "A:Name B:WajibKtp C:Activated | 2 heads | 2 = 2 + 0 + 0 + 0 | 16161 0 2046",
    ),
    (
        "parents_by_code.csv",
        include_str!("files/parents_by_code.csv"),
        "A:Code B:Name C:WajibKtp D:Recorded E:Activated | 1 heads | 6 = 3 + 0 + 0 + 3 | 5877 5730 746 | 2 SULAWESI TENGGARA: in 74 fits | 3 KAB. MUNA BARAT: in 7413 fits | 6 KOTA KENDARI: in 7471 differs",
    ),
    (
        "headings_by_code.csv",
        include_str!("files/headings_by_code.csv"),
        "A:Code B:Name C:WajibKtp D:Activated | 1 heads | 5 = 3 + 0 + 0 + 2 | 5877 0 746 | 2 MUNA BARAT: in 7413 fits | 5 KENDARI: in 7471 fits",
    ),
    (
        "group_headings.csv",
        include_str!("files/group_headings.csv"),
        "A:Name B:WajibKtp C:Activated | 1 heads | 5 = 3 + 2 + 0 + 0 | 4100 0 545",
    ),
    (
        "subtotals.csv",
        include_str!("files/subtotals.csv"),
        "B:Name C:WajibKtp D:Recorded E:Activated | 1 heads | 7 = 4 + 0 + 0 + 3 | 66161 64499 9046 | 4 SUB TOTAL: since 0 fits | 7 SUB TOTAL: since 4 differs | 8 GRAND TOTAL: all fits",
    ),
    (
        "excel_subtotals.csv",
        include_str!("files/excel_subtotals.csv"),
        "B:Name C:WajibKtp D:Activated | 1 heads | 6 = 3 + 0 + 0 + 3 | 36161 0 5046 | 4 Muna Barat Total: since 0 fits | 6 Kendari Total: since 4 fits | 7 Grand Total: all fits",
    ),
    (
        "total_above.csv",
        include_str!("files/total_above.csv"),
        "A:Name B:WajibKtp C:Activated | 1 heads | 3 = 2 + 0 + 0 + 1 | 16161 0 2046 | 2 JUMLAH: all fits",
    ),
    (
        "unnamed_total.csv",
        include_str!("files/unnamed_total.csv"),
        "A:Name B:WajibKtp C:Activated | 1 heads | 4 = 4 + 0 + 0 + 0 | 48782 0 5002",
    ),
    (
        "numbered_rows.csv",
        include_str!("files/numbered_rows.csv"),
        "B:Name C:WajibKtp D:Activated | 1 heads | 6 = 2 + 0 + 4 + 0 | 16161 0 2046",
    ),
    (
        "notes.csv",
        include_str!("files/notes.csv"),
        "A:Name B:Recorded C:Activated | 1 heads | 6 = 2 + 0 + 4 + 0 | 0 15999 2046",
    ),
    (
        "shifted_cells.csv",
        include_str!("files/shifted_cells.csv"),
        "A:Name B:WajibKtp C:Activated | 1 heads | 3 = 1 + 2 + 0 + 0 | 7041 0 842",
    ),
    (
        "faults.csv",
        include_str!("files/faults.csv"),
        "A:Code B:Name C:WajibKtp D:Recorded E:Activated F:Target G:AsOf | 1 heads | 16 = 8 + 8 + 0 + 0 | 52327 6290 1108",
    ),
    (
        "headless.tsv",
        include_str!("files/headless.tsv"),
        "A:Code B:Name | not complete",
    ),
    (
        "two_counts.csv",
        include_str!("files/two_counts.csv"),
        "A:Name B:WajibKtp | not complete",
    ),
];

/// What is read of one of them.
fn sheet(name: &str) -> Sheet {
    let (_, text, _) = SHEETS.iter().find(|(file, _, _)| *file == name).unwrap();
    pasted(text)
}

#[test]
fn every_sheet_is_read_as_it_is_laid_out() {
    for (name, text, expected) in SHEETS {
        assert_eq!(told(&pasted(text)), expected, "{name}");
    }
}

#[test]
fn every_row_is_accounted_for() {
    for (name, text, _) in SHEETS {
        let counts = pasted(text).counts;
        let parts = counts.accepted + counts.rejected + counts.blank + counts.totals;
        assert_eq!(counts.read, parts, "{name}");
    }
}

#[test]
fn a_title_gives_the_day_of_all_figures_if_it_gives_a_whole_one() {
    let of = |name| sheet(name).day.day();
    assert_eq!(of("two_levels.csv"), Some(day(2026, 10, 31)));
    assert_eq!(of("partial_date.csv"), None);
    let head = "WAJIB KTP;IKD\nLawa;7041;842\n";
    let titled = |title: &str| pasted(&format!("{title};;\nKECAMATAN;{head}")).day.day();
    assert_eq!(titled("Posisi data per 30/09/2026"), Some(day(2026, 9, 30)));
    assert_eq!(titled("Target 30% per 31 Desember 2026"), None);
    assert_eq!(
        titled("Data per 30 September 2026 (lalu per 31 Agustus 2026)"),
        None
    );
    assert_eq!(titled("Laporan Kecamatan 2026"), None);
}

#[test]
fn a_column_of_days_gives_each_region_its_own() {
    let days: Vec<Option<Date>> = sheet("dates.csv")
        .table
        .iter()
        .map(|(region, _)| region.as_of)
        .collect();
    let given = Some(day(2026, 4, 30));
    assert_eq!(days, [given, given, given, given, None]);
}

#[test]
fn heads_of_several_rows_are_told_as_one() {
    let heads: Vec<String> = sheet("three_levels.csv")
        .layout
        .columns
        .into_iter()
        .map(|column| column.head)
        .collect();
    assert_eq!(heads[2], "JUMLAH / WAJIB KTP / ORANG");
    assert_eq!(heads[6], "JUMLAH / KEPEMILIKAN IKD / JUMLAH");
}

#[test]
fn counts_without_heads_are_assigned_by_the_user() {
    let (_, text, _) = SHEETS
        .iter()
        .find(|(name, _, _)| *name == "headless.tsv")
        .unwrap();
    let sheet = pasted(text);
    assert_eq!(sheet.layout.columns[2].sample, ["6.377", "4.851"]);
    assert_eq!((sheet.counts.read, sheet.table.len()), (0, 0));
    let roles = [
        Role::Code,
        Role::Name,
        Role::WajibKtp,
        Role::Recorded,
        Role::Activated,
    ];
    let options = SheetOptions {
        roles: Some(roles.map(Some).to_vec()),
        ..SheetOptions::default()
    };
    let sheet = read_sheet(text, options).unwrap();
    assert_eq!(sums(&sheet), [11_228, 10_992, 1_644]);
}

#[test]
fn codes_tell_how_they_were_written() {
    let forms = |name| {
        let codes = sheet(name).codes;
        (codes.dotted, codes.dotless)
    };
    // The head says whose codes these are.
    assert_eq!(forms("dotless_codes.csv"), (3, 0));
    assert_eq!(forms("parents_by_code.csv"), (6, 0));
}

#[test]
fn a_row_that_is_the_sum_of_all_others_asks_for_a_second_look() {
    let asked = |name| {
        let sums = sheet(name).maybe_sums.into_iter();
        sums.map(|sum| (sum.row, sum.is_of_all)).collect::<Vec<_>>()
    };
    assert_eq!(asked("unnamed_total.csv"), [(5, true)]);
    assert_eq!(asked("plain.csv"), []);
}

#[test]
fn as_many_rows_as_an_old_excel_holds_ask_for_a_second_look() {
    let warned = |rows: usize| {
        let text = format!("Desa;WKTP;IKD\n{}", "Lagadi;890;95\n".repeat(rows));
        pasted(&text)
            .warnings
            .contains(&SheetWarning::OldExcelLimit)
    };
    let around = [65_534, 65_535, 65_536, 65_537];
    assert_eq!(around.map(warned), [false, true, true, false]);
}

/// Heads of real sheets, each with the role that it names.
#[test]
fn a_head_names_its_role_in_many_words() {
    let heads = [
        (
            Role::Code,
            "KODE|KODE WILAYAH|KODE KEMENDAGRI|Kode Desa|code",
        ),
        (
            Role::Name,
            "KAB/KOTA|KABUPATEN/KOTA|NAMA KECAMATAN|KECAMATAN|DESA/KELURAHAN|WILAYAH|NAMA WILAYAH|DAERAH|Region|Nama Desa",
        ),
        (
            Role::WajibKtp,
            "WAJIB KTP|WKTP|JML WAJIB KTP|JUMLAH WAJIB KTP-EL|WAJIB E-KTP|Penduduk Wajib KTP|wajib_ktp",
        ),
        (
            Role::Recorded,
            "PEREKAMAN|SUDAH REKAM|REKAM KTP-EL|MEMILIKI KTP-EL|Wajib KTP sudah rekam|recorded",
        ),
        (
            Role::Activated,
            "IKD|AKTIVASI IKD|JUMLAH AKTIVASI|CAPAIAN IKD|IKD AKTIF|REALISASI|activated|Aktivasi IKD per 31 Oktober",
        ),
        (Role::AsOf, "TANGGAL|PER TANGGAL|DATA PER|Tgl data|date"),
        (Role::Target, "TARGET|TARGET 30%|Target IKD|target (orang)"),
    ];
    for (role, heads) in heads {
        for head in heads.split('|') {
            assert_eq!(role_of(head), Some(role), "{head}");
        }
    }
    let without = "NO|NO.|%|PERSEN|PERSENTASE|CAPAIAN (%)|SELISIH|KEKURANGAN|BELUM REKAM|L|P|JUMLAH PENDUDUK|JUMLAH DESA|NO HP|KET|% IKD|CAPAIAN TARGET|WAJIB KTP L|JUMLAH|KODE POS|Luas";
    for head in without.split('|') {
        assert_eq!(role_of(head), None, "{head}");
    }
}

/// The role of a column beside others, none of which can have the same.
fn role_of(head: &str) -> Option<Role> {
    ["IKD", "Kecamatan"].into_iter().find_map(|other| {
        let text = format!("\"{head}\";No;{other}\n1.200;1;842\n");
        pasted(&text).layout.columns.first()?.role
    })
}

#[test]
fn a_village_with_the_figures_of_the_next_row_is_no_sum_of_it() {
    for name in ["Desa Seri", "Kelurahan Baru", "Lagadi"] {
        let sheet = pasted(&format!(
            "Nama;WKTP;IKD\n{name};1.000;100\nWakadia;1.000;100\nBarangka;890;95\n"
        ));
        assert_eq!(sums(&sheet), [2_890, 0, 295], "{name}");
    }
}
