//! Warnings from the check of a table against the official list of region codes.

use crate::words::{Words, template::say, terms::joined};
use crate::{
    state::{CheckedRows, Checks, MissingRegencies},
    writing::region_code,
};

/// The most names that are listed.
const MOST_NAMES: usize = 5;

impl Words {
    /// One sentence per warning.
    pub fn code_checks(&self, checks: &Checks) -> Vec<String> {
        let mut sentences = Vec::new();
        if checks.unknown.count > 0 {
            let (count, rows) = self.rows_text(&checks.unknown);
            sentences.push(say!(
                self,
                "Kode yang tidak ada dalam daftar Kemendagri: {count} baris ({rows}).",
                "Codes that are not in the official list: {count} row{count+s} ({rows}).",
                count,
                rows
            ));
        }
        if checks.misnamed.count > 0 {
            let (count, rows) = self.rows_text(&checks.misnamed);
            sentences.push(say!(
                self,
                "Nama tidak sesuai dengan kodenya: {count} baris ({rows}). Apakah ini kode BPS?",
                "Names that disagree with their codes: {count} row{count+s} ({rows}). Are these BPS codes?",
                count,
                rows
            ));
        }
        if let Some((outer, inner)) = checks.counted_twice {
            let (outer, inner) = (region_code(outer), region_code(inner));
            sentences.push(say!(
                self,
                "Tabel memuat daerah dan bagiannya sekaligus ({outer} dan {inner}), jadi angkanya terhitung dua kali. Hapus salah satu tingkatnya dari berkas.",
                "The table has regions and parts of them ({outer} and {inner}), so figures are counted twice. Remove one of the levels from the file.",
                outer,
                inner
            ));
        }
        let listed = checks.missing.iter().take(MOST_NAMES);
        sentences.extend(listed.map(|missing| self.missing(missing)));
        let more = checks.missing.len().saturating_sub(MOST_NAMES);
        if more > 0 {
            let more = self.size(more);
            sentences.push(say!(
                self,
                "Belum lengkap juga: {more} provinsi lain.",
                "Other provinces that are not complete: {more}.",
                more
            ));
        }
        sentences
    }

    /// The count of rows, and the first of them: "baris 12: 11.99; baris 40: 74.13".
    fn rows_text(&self, rows: &CheckedRows) -> (String, String) {
        let first = rows.first.iter().map(|(row, code)| {
            let (row, code) = (self.number((*row).into()), region_code(*code));
            say!(self, "baris {row}: {code}", "row {row}: {code}", row, code)
        });
        let mut text = joined(first, "; ");
        if rows.first.len() < usize::try_from(rows.count).unwrap_or(usize::MAX) {
            text.push_str("; …");
        }
        (self.number(rows.count.into()), text)
    }

    fn missing(&self, missing: &MissingRegencies) -> String {
        let number = |count: usize| self.number(u64::try_from(count).unwrap_or(u64::MAX));
        let (count, of) = (number(missing.names.len()), number(missing.of));
        let first = missing.names.iter().take(MOST_NAMES);
        let mut names = joined(first.map(|&name| name.to_owned()), ", ");
        if missing.names.len() > MOST_NAMES {
            names.push_str(", …");
        }
        let province = missing.province;
        say!(
            self,
            "Provinsi {province}: belum ada {count} dari {of} kabupaten/kota ({names}).",
            "Province {province}: {count} of {of} kabupaten/kota are missing ({names}).",
            province,
            count,
            of,
            names
        )
    }
}
