//! Recognises rows that are no regions by their labels: "JUMLAH", "J U M L A H", "Rata-rata", "INDONESIA".

use super::OtherKind;

/// The kind of row that a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelKind {
    /// A sum of rows.
    Total,
    /// A row of other figures.
    Other(OtherKind),
}

const SUMS: [&str; 8] = [
    "JUMLAH",
    "JML",
    "JLH",
    "TOTAL",
    "SUBTOTAL",
    "GRANDTOTAL",
    "KESELURUHAN",
    "SELURUHNYA",
];
/// Names of the whole, as labels by themselves. The words before them are passed over.
const WHOLES: [&str; 4] = ["INDONESIA", "NASIONAL", "NATIONAL", "NKRI"];
const BEFORE_WHOLES: [&str; 6] = ["SE", "SELURUH", "REPUBLIK", "TINGKAT", "ANGKA", "NEGARA"];
const KINDS: [&str; 6] = ["KABUPATEN", "KAB", "KOTA", "PROVINSI", "PROV", "KECAMATAN"];
const AVERAGES: [&str; 15] = [
    "RATA",
    "RATARATA",
    "RATA2",
    "RERATA",
    "RATAAN",
    "AVERAGE",
    "MEAN",
    "MEDIAN",
    "MAKSIMUM",
    "MINIMUM",
    "MAKSIMAL",
    "MINIMAL",
    "TERTINGGI",
    "TERENDAH",
    "SIMPANGAN",
];
const SHARES: [&str; 8] = [
    "PERSENTASE",
    "PROSENTASE",
    "PERSEN",
    "PRESENTASE",
    "PERCENT",
    "PERCENTAGE",
    "PROPORSI",
    "CAPAIAN",
];
const COMPARISONS: [&str; 6] = ["TARGET", "SELISIH", "KEKURANGAN", "SISA", "DEVIASI", "GAP"];

/// Whether a label is that of a total: "JUMLAH", "Sub Total", "TOTAL PROVINSI", "Muna Barat Total".
pub(in crate::reading) fn is_total(label: &str) -> bool {
    label_kind(label) == Some(LabelKind::Total)
}

/// The kind of row that a label names; `None` if it may be a region.
pub(super) fn label_kind(label: &str) -> Option<LabelKind> {
    let bytes = label.as_bytes();
    let ends = bytes.last_chunk::<5>();
    // Nearly all labels are names, so both ends are checked first.
    if ends.is_some_and(|word| word.eq_ignore_ascii_case(b"total")) {
        let before = bytes.len().checked_sub(6).and_then(|at| bytes.get(at));
        let is_word = before.is_none_or(|byte| !byte.is_ascii_alphanumeric());
        return (is_word || label.eq_ignore_ascii_case("subtotal")).then_some(LabelKind::Total);
    }
    match bytes.first()?.to_ascii_uppercase() {
        b'%' => Some(LabelKind::Other(OtherKind::Share)),
        b'(' if label.trim_matches(['(', ')', ' ']) == "%" => {
            Some(LabelKind::Other(OtherKind::Share))
        }
        b'J' | b'T' | b'S' | b'G' | b'I' | b'N' | b'R' | b'A' | b'P' | b'M' | b'C' | b'K'
        | b'D' | b'(' => of_words(label),
        _ => None,
    }
}

/// The most bytes of a label whose words are compared.
const LONGEST: usize = 200;

fn of_words(label: &str) -> Option<LabelKind> {
    let label = label
        .get(..label.floor_char_boundary(LONGEST))
        .unwrap_or_default();
    let spelt = spelt_out(label);
    let label = spelt.as_deref().unwrap_or(label);
    let mut words = label
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let first = words.next()?;
    let is_one = |word: &str, list: &[&str]| list.iter().any(|one| word.eq_ignore_ascii_case(one));
    let is_prefix = is_one(first, &["SUB", "GRAND"]);
    if is_one(first, &SUMS)
        || (is_prefix && words.clone().next().is_some_and(|word| is_one(word, &SUMS)))
    {
        return Some(LabelKind::Total);
    }
    let mut rest = std::iter::once(first)
        .chain(words.clone())
        .skip_while(|word| is_one(word, &BEFORE_WHOLES));
    if rest.next().is_some_and(|word| is_one(word, &WHOLES)) && rest.next().is_none() {
        return Some(LabelKind::Total);
    }
    // "SE-KABUPATEN MUNA" is all of it.
    let second = words.clone().next();
    if is_one(first, &["SE"]) && second.is_some_and(|word| is_one(word, &KINDS)) {
        return Some(LabelKind::Total);
    }
    let is_of_values =
        is_one(first, &["NILAI"]) && second.is_some_and(|word| is_one(word, &AVERAGES));
    let is_alone = words.next().is_none();
    let kind = if is_of_values
        || is_one(first, &AVERAGES)
        || (is_one(first, &["MAX", "MIN", "MAKS"]) && is_alone)
    {
        OtherKind::Average
    } else if is_one(first, &SHARES) {
        OtherKind::Share
    } else if is_one(first, &COMPARISONS) {
        OtherKind::Comparison
    } else {
        return None;
    };
    Some(LabelKind::Other(kind))
}

/// The word whose letters are set apart: "J U M L A H".
fn spelt_out(label: &str) -> Option<String> {
    if label.as_bytes().get(1) != Some(&b' ') {
        return None;
    }
    let letters = label.split_whitespace();
    let is_spelt =
        letters.clone().count() > 2 && letters.clone().all(|part| part.chars().count() == 1);
    is_spelt.then(|| letters.collect())
}
