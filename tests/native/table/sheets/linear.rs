//! The steps of a reading grow no faster than what is read: counted, not timed, for n, 2n and 4n.
#![cfg(debug_assertions)]

use kalkulator_ikd::{domain::steps_of, reading::SheetOptions};

use super::{
    chunks, fed,
    workbook_file::{Cell, Program, number, opened, parts, text, zipped},
};

/// The steps for a text, fed as a browser does.
fn steps(text: &str) -> u64 {
    // What is refused must not take long either.
    steps_of(|| {
        fed(
            &chunks(text.as_bytes(), 128 << 10),
            &SheetOptions::default(),
        )
    })
}

/// Steps double at the most where the input does, but for some that every sheet takes.
fn doubles(what: &str, steps: [u64; 3]) {
    let [once, twice, four_times] = steps;
    assert!(once > 0, "{what}: {steps:?}");
    for (less, more) in [(once, twice), (twice, four_times)] {
        assert!(more <= less * 22 / 10 + 2_000, "{what}: {steps:?}");
    }
}

fn of_texts(what: &str, n: usize, text: impl Fn(usize) -> String) {
    doubles(what, [n, 2 * n, 4 * n].map(|n| steps(&text(n))));
}

const HEADS: &str = "Desa;WKTP;IKD\nGuali;10;1\n";

fn below(row: &str, n: usize) -> String {
    [HEADS, &row.repeat(n)].concat()
}

#[test]
fn columns_take_steps_in_proportion() {
    let filled = |n: usize| {
        let heads = ";K".repeat(n - 3);
        let rows = format!("Lawa;10;1{}\n", ";5".repeat(n - 3)).repeat(3);
        format!("Desa;WKTP;IKD{heads}\n{rows}")
    };
    of_texts("filled", 256, filled);
    of_texts("refused", 4_000, filled);
    of_texts("under one head", 256, |n| {
        let (over, below) = (";".repeat(n - 3), ";L".repeat(n - 3));
        let row = format!("Lawa;10;1{}\n", ";5".repeat(n - 3));
        format!("Desa;WKTP;IKD{over}\nNama;Wajib KTP;Aktivasi{below}\n{row}")
    });
    of_texts("words alone", 100, |n| {
        format!("{}\n", "Nama;".repeat(n)).repeat(3)
    });
    of_texts("empty", 4_000, |n| {
        format!("{HEADS}Lawa;10;1{}\n", ";".repeat(n))
    });
}

#[test]
fn rows_take_steps_in_proportion() {
    for row in [
        "Lawa;10;1\n",
        "Lawa;10;banyak\n",
        "\n",
        ";;\n",
        "JUMLAH;7;7\n",
        "Lawa;10;1\nJUMLAH;7;7\n",
        "Catatan per 31 Oktober 2026;;\n",
        ";;;keadaan 31 Oktober 2026\n",
        "\"La\"\"wa\";10;1\n",
    ] {
        of_texts(row, 4_000, |n| below(row, n));
    }
}

/// Rows with their number in them.
fn numbered(n: usize, row: impl Fn(usize) -> String) -> String {
    (0..n).map(row).collect()
}

#[test]
fn repeats_and_sums_take_steps_in_proportion() {
    let of = |what: &str, heads: &str, row: fn(usize) -> String| {
        of_texts(what, 4_000, |n| format!("{heads}\n{}", numbered(n, row)));
    };
    of("names", "Desa;WKTP;IKD", |at| {
        format!("D{at};{};{}\n", at % 97 + 1, at % 7)
    });
    of("sums", "Desa;WKTP;IKD", |at| match at % 5 {
        0 => format!("K{at};100;10\n"),
        _ => format!("D{at};25;{}\n", at % 5),
    });
    of("codes in no order", "Kode;Desa;WKTP;IKD", |at| {
        let (district, village) = (10 + at * 7 % 80, 1_001 + at * 31 % 7_000);
        format!("11.01.{district}.{village};D;100;10\n")
    });
    of("years", "Desa;Tahun;WKTP;IKD", |at| {
        format!("D{};{};100;10\n", at / 3, 2_020 + at % 3)
    });
    of("sexes", "Desa;Jenis Kelamin;WKTP;IKD", |at| {
        format!("D{};{};100;10\n", at / 2, ["L", "P"][at % 2])
    });
    of("days", "Desa;WKTP;IKD;Tanggal", |at| {
        format!("D{};100;10;{}/12/2026\n", at / 20, at % 20 + 1)
    });
}

#[test]
fn a_page_takes_steps_in_proportion() {
    of_texts("rows", 2_000, |n| {
        let heads = "<table><tr><th>Desa<th>WKTP<th>IKD</tr>";
        let rows = numbered(n, |at| {
            format!("<tr><td>D{at}</td><td>{at}7</td><td>1</td></tr>\n")
        });
        [heads, &rows, "</table>"].concat()
    });
    of_texts("no rows", 4_000, |n| {
        format!("<html><table>{}", "<p>x</p><!-- y -->".repeat(n))
    });
}

#[test]
fn long_cells_take_steps_in_proportion() {
    let cells: [fn(&str) -> String; 5] = [
        |cell| format!("{cell};10;1\n"),
        |cell| format!("Lawa;{cell};1\n"),
        |cell| format!("\"{cell}\";10;1\n"),
        |cell| format!("\"{cell};10;1\n"),
        |cell| format!("Lawa;10;1;{cell}\n"),
    ];
    for (at, row) in cells.into_iter().enumerate() {
        for part in ["a", "1.", "lebih ", "31 mei ", "\"\""] {
            let of = |n: usize| [HEADS, &row(&part.repeat(n))].concat();
            of_texts(&format!("cell {at} of {part}"), 2_200, of);
        }
    }
}

#[test]
fn heads_and_titles_take_steps_in_proportion() {
    of_texts("head", 2_000, |n| {
        format!("Desa {};WKTP;IKD\nLawa;10;1\n", "IKD ".repeat(n))
    });
    of_texts("title", 500, |n| {
        format!("{}\n{HEADS}", "keadaan 31 oktober 2026;".repeat(n))
    });
    of_texts("titles", 10, |n| {
        format!(
            "{}{HEADS}",
            "bulan . . . . 1;keadaan 31 oktober 2026\n".repeat(n)
        )
    });
}

#[test]
fn what_comes_in_small_chunks_is_looked_at_three_times_at_the_most() {
    let row = format!(
        "{HEADS}{};20;2\n\"{}\";30;3\n",
        "a".repeat(200_000),
        "b\n".repeat(100_000)
    );
    let (cells, rows) = (vec![text(&"c".repeat(200_000)), number("1")], row.len());
    let of_text = steps_of(|| fed(&chunks(row.as_bytes(), 100), &SheetOptions::default()).unwrap());
    assert!(
        of_text < 3 * u64::try_from(rows).unwrap() + 10_000,
        "{of_text}"
    );
    let heads = vec![text("Desa"), text("WKTP"), text("IKD")];
    let file = zipped(&parts(&[heads, cells], Program::Excel, false));
    let of_workbook = steps_of(|| opened(&file, SheetOptions::default(), 100).unwrap());
    assert!(of_workbook < 3 * 200_000 + 10_000, "{of_workbook}");
}

fn of_workbook(what: &str, n: usize, sheet: impl Fn(usize) -> Vec<Vec<Cell>>, spaces: usize) {
    let steps = [n, 2 * n, 4 * n].map(|n| {
        let mut parts = parts(&sheet(n), Program::Excel, false);
        let row = ["<row", &" ".repeat(spaces)].concat();
        parts[4].1 = parts[4].1.replace("<row", &row);
        let file = zipped(&parts);
        steps_of(|| opened(&file, SheetOptions::default(), 1 << 16))
    });
    doubles(what, steps);
}

#[test]
fn a_workbook_takes_steps_in_proportion() {
    let heads = || vec![text("Desa"), text("WKTP"), text("IKD")];
    let rows = |cells: Vec<Cell>, n: usize| [vec![heads()], vec![cells; n]].concat();
    let row = |name: &str| vec![text(name), number("10"), number("1")];
    of_workbook("rows", 1_000, |n| rows(row("Lawa"), n), 0);
    of_workbook(
        "rejected",
        1_000,
        |n| rows(vec![text("Lawa"), text("x")], n),
        0,
    );
    of_workbook("spaced", 500, |n| rows(row("Lawa"), n), 500);
    of_workbook("length", 3_000, |n| rows(row(&"a".repeat(n)), 2), 0);
    of_workbook(
        "columns",
        6,
        |n| rows([row("Lawa"), vec![number("5"); n - 3]].concat(), 20),
        0,
    );
}
