//! Provinces, kabupaten and kota: the list by the decree, and the names by which sheets and texts call them.

use std::{collections::BTreeSet, fs, path::Path};

use kalkulator_ikd::{
    domain::{RegionCode, RegionLevel},
    reading::read_region_code,
    reference::{
        Region, RegionMatch, find_region, provinces, regencies_of, region_list, region_name,
        regions,
    },
    writing::region_code,
};

fn code(text: &str) -> RegionCode {
    read_region_code(text).unwrap().0
}

/// The codes of a name.
fn found(name: &str) -> String {
    match find_region(name) {
        RegionMatch::Nothing => "nothing".to_owned(),
        RegionMatch::One(code) => region_code(code),
        RegionMatch::Several(codes) => codes
            .into_iter()
            .map(region_code)
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

fn rows(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(file);
    let text = fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn no_row_of_the_list_is_lost_and_the_decree_s_counts_hold() {
    let of = |level| {
        regions()
            .iter()
            .filter(move |region| region.code.level() == level)
    };
    let as_rows: Vec<String> = regions()
        .iter()
        .map(|region| format!("{},{}", region_code(region.code), region.name))
        .collect();
    assert_eq!(as_rows, rows("regions.csv"));
    assert!(regions().is_sorted_by(|one, other| one.code < other.code));
    assert_eq!(
        (
            of(RegionLevel::Province).count(),
            of(RegionLevel::Regency).count()
        ),
        (38, 514)
    );
    // 416 kabupaten and 98 kota.
    assert_eq!(
        regions()
            .iter()
            .filter(|region| region.code.is_kota())
            .count(),
        98
    );
}

#[test]
fn a_name_has_its_type_and_the_code_tells_the_same() {
    for Region { code, name } in regions() {
        let kota = name.starts_with("Kota ");
        let kabupaten = name.starts_with("Kabupaten ");
        assert_eq!(
            (kota, kota || kabupaten),
            (code.is_kota(), code.level() == RegionLevel::Regency),
            "{name}"
        );
    }
}

#[test]
fn each_province_has_its_regencies_and_no_other() {
    let inside = |province: &Region| {
        let all = regencies_of(province.code);
        assert!(all.iter().all(|region| province.code.contains(region.code)));
        all.len()
    };
    assert_eq!(provinces().map(inside).sum::<usize>(), 514);
    assert_eq!(regencies_of(code("33")).len(), 35);
    assert_eq!(regencies_of(code("96")).last().unwrap().name, "Kota Sorong");
    assert_eq!(regencies_of(code("20")), []);
    assert_eq!(regencies_of(code("33.01")), []);
    assert_eq!(regencies_of(code("99")), []);
}

#[test]
fn a_code_has_the_name_of_its_region_or_none() {
    assert_eq!(
        region_name(code("31")),
        Some("Daerah Khusus Ibukota Jakarta")
    );
    assert_eq!(region_name(code("16.73")), Some("Kota Lubuk Linggau"));
    for none in ["10", "99", "11.19", "99.01", "11.01.01", "11.01.01.2001"] {
        assert_eq!(region_name(code(none)), None, "{none}");
    }
}

#[test]
fn every_region_is_found_by_its_own_name_in_any_capitals_and_parting() {
    for region in regions() {
        let name = match region.code.level() {
            RegionLevel::Province => format!("Provinsi {}", region.name),
            _ => region.name.to_owned(),
        };
        let (first, rest) = name.split_once(' ').unwrap();
        let bare = rest.trim_start_matches("Administrasi ");
        let joined = format!("{first} {}", bare.replace([' ', '-'], ""));
        let hyphens = format!("{first}. {}", rest.replace(' ', "-"));
        for written in [
            name.to_uppercase(),
            name.to_lowercase(),
            hyphens,
            joined.to_uppercase(),
            name,
        ] {
            assert_eq!(
                find_region(&written),
                RegionMatch::One(region.code),
                "{written}"
            );
        }
    }
}

/// Names between strokes, and the code that each of them has.
fn assert_names(samples: &[(&str, &str)]) {
    for (names, code) in samples {
        for name in names.split('|') {
            assert_eq!(found(name), *code, "{name}");
        }
    }
}

#[test]
fn regencies_as_sheets_write_them() {
    assert_names(&[
        (
            "KAB. MUNA BARAT|Kab Muna Barat|Kab.Muna Barat|Kabupaten Muna Barat|Muna Barat|MUNABARAT|12. Kab. Muna  Barat",
            "74.13",
        ),
        (
            "Kota Lubuklinggau|Kota Lubuk Linggau|LUBUKLINGGAU|Kota Lubuk-Linggau",
            "16.73",
        ),
        ("Pare Pare|Kota Parepare|PARE-PARE", "73.72"),
        ("Toli Toli|Kab. Tolitoli|Toli-Toli", "72.04"),
        ("Tanjung Pinang|Kota Tanjungpinang", "21.72"),
        (
            "Padang Sidempuan|Kota Padangsidimpuan|KOTA PADANG SIDIMPUAN",
            "12.77",
        ),
        ("Pangkal Pinang|Pangkalpinang", "19.71"),
        ("Bau Bau|Kota Baubau|BAU-BAU", "74.72"),
        ("Fakfak|Fak Fak|Kab. Fak-Fak", "92.03"),
        ("Palangka Raya|Kota Palangkaraya", "62.71"),
        ("Kotabaru|Kab. Kotabaru|Kota Baru|KAB. KOTA BARU", "63.02"),
        ("Kotamobagu|Kota Kotamobagu|Kota Mobagu", "71.74"),
        ("Kotawaringin Barat|Kab. Kota Waringin Barat", "62.01"),
        ("Lima Puluh Kota|Kab. Limapuluh Kota", "13.07"),
        ("Kab. Selayar|Kepulauan Selayar", "73.01"),
        ("Siau Tagulandang Biaro|Kab. Kep. Sitaro", "71.09"),
        (
            "Pangkajene & Kepulauan|Pangkep|Kab. Pangkajene dan Kepulauan",
            "73.10",
        ),
        ("OKU|Kab. Ogan Komering Ulu", "16.01"),
        ("Kab. Banjar", "63.03"),
        ("Kota Banjar", "32.79"),
    ]);
}

#[test]
fn provinces_and_what_lies_in_jakarta_as_sheets_write_them() {
    assert_names(&[
        (
            "Prov. Jawa Barat|JAWA BARAT|Propinsi Jawa Barat|Provinsi Jabar|Jabar",
            "32",
        ),
        (
            "DKI JAKARTA|D.K.I. Jakarta|Prov. DKI Jakarta|Daerah Khusus Jakarta|Jakarta|Daerah Khusus Ibukota Jakarta",
            "31",
        ),
        (
            "DI YOGYAKARTA|D.I. Yogyakarta|Daerah Istimewa Yogyakarta|DIY|Prov. Yogyakarta",
            "34",
        ),
        ("Kota Yogyakarta|KOTA YOGYAKARTA", "34.71"),
        (
            "Kab. Administrasi Kepulauan Seribu|KAB. ADM. KEP. SERIBU|Kepulauan Seribu|Kep. Seribu|Kab. Seribu",
            "31.01",
        ),
        (
            "Kota Adm. Jakarta Pusat|Jakarta Pusat|KOTA JAKARTA PUSAT",
            "31.71",
        ),
        ("Kep. Riau|Prov. Kepulauan Riau|KEPRI", "21"),
        ("Sumatra Utara|SUMUT", "12"),
    ]);
}

#[test]
fn a_name_of_two_types_is_not_guessed() {
    for (name, codes) in [
        ("SERANG", "36.04 or 36.73"),
        ("Bogor", "32.01 or 32.71"),
        ("Banjar", "32.79 or 63.03"),
        ("Jambi", "15 or 15.71"),
        ("Gorontalo", "75 or 75.01 or 75.71"),
        ("Yogyakarta", "34 or 34.71"),
    ] {
        assert_eq!(found(name), codes);
    }
}

#[test]
fn what_is_no_region_is_not_found() {
    let long = "Muna Barat ".repeat(1_000);
    for name in [
        "",
        " ",
        "-",
        "Kota",
        "Kab.",
        "Provinsi",
        "Kota Muna Barat",
        "Prov. Muna Barat",
        "Kab. Jawa Barat",
        "Muna Bara",
        "Muna Baratt",
        "Muna Barat 2",
        "Munā Barat",
        "Indonesia",
        "JUMLAH",
        "TOTAL",
        "Kabmuna",
        "Kep.",
        "Administrasi",
        "=1+1",
        "<b>Muna</b>",
        "Kab. Kab. Muna",
        "\u{202E}",
        &long,
    ] {
        assert_eq!(found(name), "nothing", "{name}");
    }
}

#[test]
fn no_two_names_of_one_kind_have_the_same_letters_and_every_alias_leads_to_its_region() {
    let aliases = rows("region_aliases.csv");
    assert_eq!(aliases.iter().filter(|row| row.starts_with(',')).count(), 1);
    for row in aliases.iter().filter(|row| !row.starts_with(',')) {
        let [to, name, used] = row.split(',').collect::<Vec<_>>().try_into().unwrap();
        assert!(["full", "short", "table"].contains(&used), "{row}");
        assert!(region_name(code(to)).is_some(), "{row}");
        let kind = if to.len() == 2 {
            "Prov."
        } else if code(to).is_kota() {
            "Kota"
        } else {
            "Kab."
        };
        assert_eq!(found(&format!("{kind} {name}")), to, "{row}");
        // A second name of the same region would be found twice.
        let each: Vec<_> = found(name).split(" or ").map(str::to_owned).collect();
        assert_eq!(
            each.iter().collect::<BTreeSet<_>>().len(),
            each.len(),
            "{row}"
        );
    }
}

#[test]
fn the_list_for_pasted_texts_is_sorted_by_its_letters_and_has_every_name_once() {
    let letters = |line: &str| -> String {
        let name = line.split(['>', '*', '+', '!', '#']).next().unwrap();
        let letters = name.chars().filter(char::is_ascii_alphabetic);
        letters.collect::<String>().to_lowercase()
    };
    let names: Vec<String> = region_list().lines().map(letters).collect();
    assert!(names.is_sorted_by(|one, other| one < other));
    // 552 regions less the 29 that share a line with another, the country, and 23 short names.
    assert_eq!(names.len(), 552 - 29 + 1 + 23);
}

#[test]
fn the_list_for_pasted_texts_marks_what_a_name_is_of() {
    let lines: BTreeSet<&str> = region_list().lines().collect();
    for line in [
        "Muna Barat",
        "Lubuk Linggau*",
        "Serang+",
        "Jawa Barat!",
        "Jambi*!",
        "Gorontalo+!",
        "Indonesia#",
        "DKI Jakarta!",
        "Jakarta>DKI Jakarta!",
        "DIY>DI Yogyakarta!",
        "Yogyakarta*",
        "Kaltim>Kalimantan Timur!",
        "Jakarta Pusat*",
        "Kepulauan Seribu",
        "Banjar+",
        "Toli-Toli",
    ] {
        assert!(lines.contains(line), "{line}");
    }
    for name in ["OKU", "PALI", "Mentawai", "Tidore", "Daerah"] {
        assert!(
            !lines
                .iter()
                .any(|line| line.starts_with(name) && *line != "Tidore Kepulauan*"),
            "{name}"
        );
    }
}
