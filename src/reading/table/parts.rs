//! The parts of a region's people, as cells name them.

use super::labels::is_total;

/// Whether a part is all people: "JUMLAH", "L+P", "Laki-laki dan Perempuan".
pub(super) fn is_together(part: &str) -> bool {
    let words = part.split(|sign: char| !sign.is_alphanumeric());
    let has = |list: &[&str]| {
        let mut words = words.clone();
        words.any(|word| list.iter().any(|one| word.eq_ignore_ascii_case(one)))
    };
    let (men, women) = (
        has(&["L", "LAKI", "PRIA", "MALE"]),
        has(&["P", "PEREMPUAN", "WANITA", "FEMALE"]),
    );
    is_total(part) || has(&["SEMUA", "GABUNGAN", "ALL", "BOTH"]) || (men && women)
}
