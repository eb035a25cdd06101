//! A law: for tables of known regions with totals, subtotals, repeats and rows of noise, the sums are the known ones, or
//! something told names the row.

use kalkulator_ikd::reading::Sheet;
use proptest::{collection::vec, prelude::*, sample::select};

use super::{pasted, sums};
use crate::given::cases;

/// Counts of a region: base and activations.
type Counts = (u32, u32);

/// A group of regions with a name of its own.
#[derive(Clone, Debug)]
struct Group {
    regions: Vec<Counts>,
    /// Where the sum of the group is.
    sum: SumPlace,
    /// A row of noise below it.
    noise: Option<&'static str>,
    /// Whether the first region has another row.
    repeats: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SumPlace {
    None,
    /// Above, with this before the name of the group.
    Above(&'static str),
    Below(&'static str),
}

const NOISE: [&str; 9] = [
    "Rata-rata;{a};{b}",
    "Persentase;{a};{b}",
    "KECAMATAN;WAJIB KTP;IKD",
    "1;2;3",
    ";;",
    "Sumber: SIAK;;",
    "Target;{a};{b}",
    "--------;--------;------",
    "Minimum;{a};{b}",
];

fn groups() -> impl Strategy<Value = Vec<Group>> {
    let sum = select(vec![
        SumPlace::None,
        SumPlace::Above("KAB. "),
        SumPlace::Above(""),
        SumPlace::Below("JUMLAH "),
        SumPlace::Below("Sub Total "),
        SumPlace::Below("KABUPATEN "),
        SumPlace::Below("J U M L A H"),
        SumPlace::Below(""),
    ]);
    let noise = proptest::option::of(select(NOISE.to_vec()));
    let counts = (1_u32..90_000).prop_flat_map(|base| (Just(base), 0..=base));
    let group = (vec(counts, 1..6), sum, noise, proptest::bool::weighted(0.1));
    let group = group.prop_map(|(regions, sum, noise, repeats)| Group {
        regions,
        sum,
        noise,
        repeats,
    });
    vec(group, 1..5)
}

fn sum_of(regions: &[Counts]) -> (u64, u64) {
    let add = |sums: (u64, u64), counts: &Counts| {
        (sums.0 + u64::from(counts.0), sums.1 + u64::from(counts.1))
    };
    regions.iter().fold((0, 0), add)
}

/// The text of a table, and the known sums of its regions.
fn table(groups: &[Group], total: Option<&str>) -> (String, (u64, u64)) {
    let mut text = "KECAMATAN;WAJIB KTP;IKD\n".to_owned();
    let mut all = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let (base, done) = sum_of(&group.regions);
        if let SumPlace::Above(kind) = group.sum {
            text.extend([format!("{kind}INDUK {at};{base};{done}\n")]);
        }
        for (place, (base, done)) in group.regions.iter().enumerate() {
            text.extend([format!("Bagian {at}-{place};{base};{done}\n")]);
        }
        if group.repeats {
            let (base, done) = group.regions[0];
            text.extend([format!("Bagian {at}-0;{base};{done}\n")]);
        }
        if let SumPlace::Below(label) = group.sum {
            let name = if label.starts_with('J') {
                String::new()
            } else {
                format!("INDUK {at}")
            };
            text.extend([format!("{label}{name};{base};{done}\n")]);
        }
        if let Some(noise) = group.noise {
            let count = group.regions.len() as u64;
            let noise = noise.replace("{a}", &(base / count).to_string());
            text.push_str(&noise.replace("{b}", &(done / count).to_string()));
            text.push('\n');
        }
        all.extend(group.regions.iter().copied());
    }
    let known = sum_of(&all);
    if let Some(label) = total {
        text.extend([format!("{label};{};{}\n", known.0, known.1)]);
    }
    (text, known)
}

/// Whether something told names a row whose figures may be too many.
fn is_told(sheet: &Sheet) -> bool {
    !sheet.maybe_sums.is_empty() || sheet.repeated.regions > 0 || !sheet.warnings.is_empty()
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn sums_are_the_known_ones_or_something_names_the_row(
        groups in groups(),
        total in proptest::option::of(select(vec!["JUMLAH", "TOTAL", "T O T A L", "INDONESIA", "Seluruhnya", "Provinsi"])),
    ) {
        let (text, known) = table(&groups, total);
        let sheet = pasted(&text);
        let counts = sheet.counts;
        prop_assert_eq!(counts.read, counts.accepted + counts.rejected + counts.blank + counts.totals);
        let notes = groups.iter().filter(|group| group.noise.is_some_and(|noise| noise.starts_with("Sumber"))).count();
        prop_assert!(counts.rejected as usize <= notes, "{}", text);
        let [base, _, done] = sums(&sheet);
        prop_assert!((base, done) == known || is_told(&sheet), "{:?} for {:?}\n{}", (base, done), known, text);
        // What is told is no excuse to lose a region.
        prop_assert!(base >= known.0, "{:?} for {:?}\n{}", (base, done), known, text);
    }

    #[test]
    fn one_period_of_any_order_gives_the_known_sums(
        regions in vec(((1_u32..90_000), (0_u32..900)), 2..12),
        years in vec(2015_u32..2027, 2..5),
        shuffled in any::<u64>(),
        by_sex in any::<bool>(),
    ) {
        let mut years = years;
        years.sort_unstable();
        years.dedup();
        let mut rows = Vec::new();
        for (at, (base, done)) in regions.iter().enumerate() {
            for year in &years {
                let grown = (year - 2015) * 7;
                let (base, done) = (base + grown, done + grown);
                if by_sex {
                    rows.push(format!("Daerah {at};{year};L;{};{}", base / 2 + 1, done / 2));
                    rows.push(format!("Daerah {at};{year};P;{};{}", base - base / 2, done - done / 2));
                } else {
                    rows.push(format!("Daerah {at};{year};;{base};{done}"));
                }
            }
        }
        let count = rows.len() as u64;
        let order = |at: usize| (at as u64).wrapping_mul(shuffled | 1) % (count * 7 + 1);
        let mut places: Vec<usize> = (0..rows.len()).collect();
        places.sort_by_key(|&at| order(at));
        let rows: Vec<&str> = places.iter().map(|&at| rows[at].as_str()).collect();
        let sheet = pasted(&format!("nama;tahun;jenis kelamin;wajib ktp;ikd\n{}\n", rows.join("\n")));
        let grown = (years[years.len() - 1] - 2015) * 7;
        let base: u64 = regions.iter().map(|(base, _)| u64::from(base + grown) + u64::from(by_sex)).sum();
        let done: u64 = regions.iter().map(|(_, done)| u64::from(done + grown)).sum();
        prop_assert_eq!(sheet.table.len() + sheet.totals.len(), regions.len());
        let taken = sums(&sheet);
        prop_assert!((taken[0], taken[2]) == (base, done) || !sheet.totals.is_empty(), "{:?}", rows);
        prop_assert_eq!(sheet.counts.read, sheet.counts.accepted + sheet.counts.totals);
    }
}
