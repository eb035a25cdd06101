//! A table of as many villages as Indonesia has, as an office's CSV: in codes that exist, with drawn names and figures.

use std::fmt::Write;

use super::draws::Draws;

/// Villages, kelurahan and the like.
pub(crate) const COUNT: u64 = 83_762;

const SEED: u64 = 6;

/// Codes and names of provinces, kabupaten and kota.
const REGIONS: &str = include_str!("../../../../data/regions.csv");

const FIRST: [&str; 12] = [
    "Suka", "Karang", "Tanjung", "Sumber", "Sido", "Mekar", "Bangun", "Wono", "Batu", "Rejo",
    "Muara", "Kampung",
];
const SECOND: [&str; 12] = [
    " Maju", " Jaya", " Sari", " Harapan", " Mulya", " Baru", " Agung", " Makmur", " Indah",
    " Raya", " Tengah", " Lestari",
];

/// The table, with semicolons, points between thousands, and lines that end as Excel ends them.
pub(crate) fn table() -> String {
    let mut draws = Draws::seeded(SEED);
    let mut text =
        String::from("Kode Wilayah;Desa/Kelurahan;Wajib KTP;Perekaman;IKD;Tanggal Data\r\n");
    let codes = REGIONS.lines().filter_map(|line| line.split(',').next());
    let regencies: Vec<&str> = codes.filter(|code| code.len() == "11.01".len()).collect();
    let mut left = COUNT;
    for (at, regency) in regencies.iter().enumerate() {
        let waiting = u64::try_from(regencies.len().saturating_sub(at)).unwrap_or(1);
        let here = left.div_ceil(waiting);
        left = left.saturating_sub(here);
        add_regency(&mut text, regency, here, &mut draws);
    }
    text
}

fn add_regency(text: &mut String, regency: &str, villages: u64, draws: &mut Draws) {
    let (mut district, mut village, mut in_district) = (0_u64, 0_u64, 0_u64);
    for _ in 0..villages {
        if village == in_district {
            district = district.saturating_add(1);
            (village, in_district) = (0, draws.between(9, 19));
        }
        village = village.saturating_add(1);
        let number = village.saturating_add(2000);
        let base = draws.between(400, 6_400);
        let part = |of: u64, per_cent: u64| of.saturating_mul(per_cent).div_euclid(100);
        let recorded = part(base, draws.between(90, 99));
        let done = part(recorded, draws.between(0, 35));
        let name = [draws.one_of(&FIRST), draws.one_of(&SECOND)];
        let name = name.map(Option::unwrap_or_default).concat();
        let [base, recorded, done] = [base, recorded, done].map(grouped);
        // Nothing is refused by a String.
        let _ = write!(
            text,
            "{regency}.{district:02}.{number};{name};{base};{recorded};{done};31/10/2026\r\n"
        );
    }
}

/// With points between thousands.
fn grouped(count: u64) -> String {
    let (thousands, rest) = (count.div_euclid(1000), count.rem_euclid(1000));
    if thousands == 0 {
        return rest.to_string();
    }
    format!("{thousands}.{rest:03}")
}
