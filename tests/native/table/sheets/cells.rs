//! Cells as programs write them: delimiters, quotes, line ends, and what people put into names.

use kalkulator_ikd::reading::{
    Problem, Reason, Role, SheetFault, SheetOptions, read_people, read_sheet,
};
use proptest::prelude::*;

use super::{pasted, told};

/// The names of a sheet.
fn names(text: &str) -> Vec<String> {
    let table = pasted(text).table;
    table.iter().map(|(_, name)| name.to_owned()).collect()
}

#[test]
fn every_delimiter_is_found() {
    for sign in [";", ",", "\t"] {
        let text = "Titel, satu; dua\nDesa|WKTP|IKD\nLagadi|890|95\nGuali|2010|310\nLawa|10|1\n";
        let sheet = pasted(&text.replace('|', sign));
        assert_eq!(
            (sheet.layout.delimiter, sheet.counts.accepted),
            (sign.chars().next(), 3)
        );
    }
}

#[test]
fn commas_within_figures_part_nothing() {
    let text = "Desa;WKTP;IKD;%\nLagadi;8,905;1,095;12,3\nGuali;2,010;1,310;65,2\n";
    assert_eq!(super::sums(&pasted(text)), [10_915, 0, 2_405]);
}

#[test]
fn the_user_may_name_the_delimiter() {
    let options = SheetOptions {
        delimiter: Some('|'),
        ..SheetOptions::default()
    };
    let sheet = read_sheet("Desa|WKTP|IKD\nLagadi|890|95\n", options).unwrap();
    assert_eq!(sheet.counts.accepted, 1);
}

#[test]
fn line_ends_of_every_system_end_a_row() {
    let lines = ["Desa;WKTP;IKD", "", "Lagadi;890;95", "Guali;2010;310"];
    for end in ["\n", "\r\n", "\r"] {
        for last in ["", end] {
            let sheet = pasted(&[&lines.join(end), last].concat());
            let rows: Vec<u32> = sheet.table.iter().map(|(region, _)| region.row).collect();
            assert_eq!((rows, sheet.counts.blank), (vec![3, 4], 1), "{end:?}");
        }
    }
}

#[test]
fn quotes_hold_what_would_end_a_cell() {
    let text = "Desa;WKTP;IKD\n\"Lawa; \"\"Barat\"\"\r\nlama\";890;95\n\"Guali\";\"2.010\";\"310\"\nDesa \"Baru\";10;1\n\"La\"gadi;10;1\n";
    assert_eq!(
        names(text),
        [
            "Lawa; \"Barat\"\r\nlama",
            "Guali",
            "Desa \"Baru\"",
            "Lagadi"
        ]
    );
}

#[test]
fn a_quote_that_is_never_closed_is_named_by_its_row() {
    let text = "Desa;WKTP;IKD\nLagadi;890;95\n\"Guali;2010;310\nLawa;1;1\n";
    let fault = read_sheet(text, SheetOptions::default());
    assert_eq!(fault, Err(SheetFault::UnclosedQuote(3)));
}

#[test]
fn what_stands_in_a_name_changes_nothing_but_the_name() {
    let long = "Desa ".repeat(2_000);
    let hostile = [
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://contoh.id\")",
        "+62811",
        "-1+1",
        "@SUM(A1)",
        "\u{202E}gnab\u{202C}",
        "\u{FEFF}Lawa\u{200B}",
        "La\nwa\r\nBarat",
        "58.959",
        "'; DROP TABLE desa; --",
        "&amp;&#x27;",
        "Desa 🏝️",
        &long,
    ];
    for name in hostile {
        let quoted = name.replace('"', "\"\"");
        let text = format!("Desa;WKTP;IKD\nA;10;1\n\"{quoted}\";890;95\nB;20;2\n");
        let sheet = pasted(&text);
        let expected = "A:Name B:WajibKtp C:Activated | 1 heads | 3 = 3 + 0 + 0 + 0 | 920 0 98";
        assert_eq!(told(&sheet), expected);
        let (whole, kept) = (name.trim(), sheet.table.name(1));
        let begin = kept.strip_suffix('…').unwrap_or(whole);
        assert!(whole.starts_with(begin) && kept.len() >= whole.len().min(1_000));
    }
}

proptest! {
    #[test]
    fn a_count_in_a_cell_is_what_the_grammar_makes_of_it(cell in "[0-9]{1,4}[0-9., ']{0,9}|[0-9]{1,3}([.,][0-9]{3}){0,4}|[0-9]{8,12}|\\PC{1,8}") {
        prop_assume!(!matches!(cell.trim(), "" | "-" | "–" | "—" | "−"));
        let quoted = cell.replace('"', "\"\"");
        let others = "Guali;10;1\nBone;20;2\n";
        let sheet = pasted(&format!("Desa;WKTP;IKD\nLawa;4294967295;\"{quoted}\"\n{others}"));
        match read_people(cell.trim()) {
            Ok(people) => {
                let region = *sheet.table.get(0).unwrap();
                prop_assert_eq!(u64::from(region.activated), people.count());
            }
            // Decimals that are zeros are whole, and others have suggestions of their own.
            Err(Problem::NotWhole { .. }) => {}
            Err(problem) => {
                let reason = Reason { cell: Role::Activated, problem, text: cell.trim().to_owned() };
                prop_assert_eq!(&sheet.rejected[0].reason, &reason);
            }
        }
    }

    #[test]
    fn any_text_is_a_sheet_or_a_named_fault(text in "([A-Z0-9a-z.,;\t\"\r\n ]|IKD|WKTP|DESA|JUMLAH|\n){0,200}") {
        if let Ok(sheet) = read_sheet(&text, SheetOptions::default()) {
            let counts = sheet.counts;
            let parts = counts.accepted + counts.rejected + counts.blank + counts.totals;
            prop_assert_eq!(counts.read, parts);
            prop_assert_eq!(sheet.table.len(), usize::try_from(counts.accepted).unwrap());
        }
    }
}

#[test]
fn a_missing_cell_is_an_empty_one() {
    let sheet = pasted("Desa;WKTP;IKD\nLawa;890\n");
    let empty = Reason {
        cell: Role::Activated,
        problem: Problem::Empty,
        text: String::new(),
    };
    assert_eq!(sheet.rejected[0].reason, empty);
}
