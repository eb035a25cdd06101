//! The report on reading a table: row counts, columns, totals, rejected rows, warnings.

use crate::words::{Words, template::say};
use crate::{
    domain::BaseKind,
    reading::{Problem, Reason, Role, SheetWarning, TotalRow, TotalScope},
    state::{CodeSystem, Field, Held},
};

impl Words {
    /// The counts of rows: HTML id, value, text. Those of other periods only if there are some.
    pub fn row_counts(&self, held: &Held) -> Vec<(&'static str, String, String)> {
        let counts = held.sheet.counts;
        let accepted = counts.accepted.saturating_add(held.corrected_count());
        let all = [
            ("rows-read", counts.read, ("baris dibaca", "rows read")),
            ("rows-accepted", accepted, ("diterima", "accepted")),
            (
                "rows-rejected",
                held.rejected_count(),
                ("ditolak", "rejected"),
            ),
            ("rows-blank", counts.blank, ("kosong", "blank")),
            (
                "rows-total",
                counts.totals,
                ("baris jumlah dan lainnya", "of totals and others"),
            ),
            (
                "rows-other-periods",
                counts.other_periods,
                ("di antaranya periode lain", "of these of other periods"),
            ),
        ];
        let mut texts = Vec::new();
        for (id, count, (indonesian, english)) in all {
            if id != "rows-other-periods" || count > 0 {
                let text = [
                    self.number(count.into()),
                    self.pick(indonesian, english).to_owned(),
                ]
                .join(" ");
                texts.push((id, count.to_string(), text));
            }
        }
        texts
    }

    /// The sentence of a warning about the file.
    pub fn sheet_warning(&self, warning: SheetWarning) -> String {
        match warning {
            SheetWarning::OldExcelLimit => self
                .pick(
                    "Tabel ini berisi tepat sebanyak baris yang muat di Excel lama (65.536): mungkin sisanya terpotong. Periksa baris terakhirnya.",
                    "This table has exactly as many rows as an old Excel could hold (65,536): the rest may have been cut off. Check its last row.",
                )
                .to_owned(),
            SheetWarning::Uncomputed(count) => {
                let count = self.number(count.into());
                say!(
                    self,
                    "Ada {count} rumus yang belum dihitung, jadi selnya kosong. Buka berkas ini di Excel, simpan, lalu buka lagi di sini.",
                    "Formulas that were not computed, so that their cells are empty: {count}. Open this file in Excel, save it, then open it here again.",
                    count
                )
            }
            SheetWarning::OfPeriod => self
                .pick(
                    "Kolom aktivasi menyebut tahun atau semester; dipakai sebagai jumlah seluruhnya. Jika hanya tambahan pada periode itu, pilih kolom lain.",
                    "The column of activations names a year or half-year and is taken as the total. If it has only those added in that period, choose another column.",
                )
                .to_owned(),
            SheetWarning::MonthFirst => self
                .pick(
                    "Tanggal dibaca dengan bulan lebih dulu (10/31/2026 adalah 31 Oktober 2026), karena hanya begitu semuanya tanggal.",
                    "Dates are read with the month first (10/31/2026 is 31 October 2026), since only so all of them are dates.",
                )
                .to_owned(),
            SheetWarning::LargerNamed { count, row } => {
                let (count, row) = (self.number(count.into()), self.number(row.into()));
                say!(
                    self,
                    "Ada {count} baris bernama kabupaten atau provinsi di antara baris lain (baris {row}). Jika itu baris jumlah, hapus dari berkas; angkanya terhitung dua kali.",
                    "Rows named as a kabupaten or province among others: {count} (row {row}). If they are totals, remove them from the file; their figures are counted twice.",
                    count,
                    row
                )
            }
        }
    }

    /// Whether a row of totals agrees with the sum of its rows: "cocok", or the difference per column.
    pub fn total_row(&self, total: &TotalRow) -> String {
        let (label, row) = (total.label.trim(), self.number(total.row.into()));
        let columns = [Role::WajibKtp, Role::Recorded, Role::Activated];
        let mut differences = Vec::new();
        for ((stated, summed), role) in total.stated.iter().zip(total.summed).zip(columns) {
            let Some(stated) = *stated else { continue };
            if stated == summed {
                continue;
            }
            let (column, difference) =
                (self.role(Some(role)), self.number(stated.abs_diff(summed)));
            let (stated, summed) = (self.number(stated), self.number(summed));
            differences.push(say!(
                self,
                "{column} berbeda {difference} (tertulis {stated}, jumlah barisnya {summed})",
                "{column} differs by {difference} (written {stated}, its rows sum up to {summed})",
                column,
                difference,
                stated,
                summed
            ));
        }
        let how = if let TotalScope::Rows(first, last) = total.scope {
            let (first, last) = (self.number(first.into()), self.number(last.into()));
            say!(
                self,
                "jumlah baris {first} sampai {last}, tidak ikut dijumlahkan",
                "the sum of rows {first} to {last}, not in the sums",
                first,
                last
            )
        } else if differences.is_empty() {
            self.pick("cocok", "agrees").to_owned()
        } else {
            differences.join("; ")
        };
        say!(
            self,
            "Baris {row} ({label}): {how}.",
            "Row {row} ({label}): {how}.",
            row,
            label,
            how
        )
    }

    /// The label of a column's role.
    pub fn role(&self, role: Option<Role>) -> &'static str {
        match role {
            None => self.pick("(tidak dipakai)", "(not used)"),
            Some(Role::Code) => self.pick("Kode", "Code"),
            Some(Role::Name) => self.pick("Daerah", "Region"),
            Some(Role::WajibKtp) => "Wajib KTP",
            Some(Role::Recorded) => self.pick("Perekaman KTP-el", "KTP-el recordings"),
            Some(Role::Activated) => self.by_indicator(
                ("Aktivasi IKD", "IKD activations"),
                ("Perekaman KTP-el (capaian)", "KTP-el recordings (reached)"),
            ),
            Some(Role::AsOf) => self.pick("Tanggal data", "Day of the figures"),
            Some(Role::Target) => self.pick("Target (orang)", "Target (people)"),
            Some(Role::Period) => self.pick("Periode (satu yang dipakai)", "Period (one is used)"),
            Some(Role::Part) => self.pick("Bagian (dijumlahkan)", "Part (summed)"),
        }
    }

    /// The heading of the columns, and the instructions if some are not recognised or wrongly so.
    pub fn columns_heading(&self) -> [&'static str; 3] {
        self.pick(
            [
                "Kolom yang dikenali",
                "Belum semua kolom dikenali. Pilih kolom mana yang berisi nama atau kode daerah, wajib KTP (atau perekaman), dan aktivasi.",
                "Bila isinya salah dikenali, pilih yang benar; tabel dibaca ulang.",
            ],
            [
                "Columns recognised",
                "Not all columns are recognised. Choose which holds the region's name or code, wajib KTP (or recordings), and activations.",
                "If one is taken for something else, choose the right one; the table is read again.",
            ],
        )
    }

    /// A column by letter, header and first cells: "C · WAJIB KTP (58.959; 12.345)".
    pub fn column(&self, at: usize, head: &str, sample: &[String]) -> String {
        let mut text = column_letters(at);
        for part in [head.trim(), &sample.join("; ")] {
            if !part.is_empty() {
                text.push_str(" · ");
                text.push_str(part);
            }
        }
        text
    }

    /// The row, the column and the reason of a rejection.
    pub fn rejection(&self, row: u32, reason: &Reason) -> String {
        let (row, cell) = (self.number(row.into()), self.role(Some(reason.cell)));
        let why = self.cell_problem(reason.cell, &reason.problem);
        say!(
            self,
            "Baris {row}, {cell}: {why}",
            "Row {row}, {cell}: {why}",
            row,
            cell,
            why
        )
    }

    /// The fault of a cell.
    pub fn cell_problem(&self, role: Role, problem: &Problem) -> String {
        let (words, field) = match role {
            Role::Code | Role::Name => {
                return self.name_problem(role, problem);
            }
            Role::Period | Role::Part => return String::new(),
            Role::WajibKtp => (self.with_base_kind(BaseKind::WajibKtp), Field::Base),
            Role::Recorded => (self.with_base_kind(BaseKind::Recorded), Field::Base),
            Role::Activated => (self.clone(), Field::Done),
            Role::AsOf => (self.clone(), Field::AsOf),
            Role::Target => (self.clone(), Field::Target),
        };
        words.problem(field, problem)
    }

    /// The heading of the rejected rows, the button that corrects one, and the button that saves all.
    pub fn rejected_rows(&self) -> [&'static str; 3] {
        self.pick(
            ["Baris yang ditolak", "Perbaiki", "Unduh baris yang ditolak"],
            ["Rejected rows", "Correct", "Download the rejected rows"],
        )
    }

    /// The number of rejected rows that are not listed.
    pub fn more_rejected(&self, count: u32) -> String {
        let count = self.number(count.into());
        say!(
            self,
            "Masih ada {count} baris ditolak lainnya.",
            "Rejected rows not listed here: {count}.",
            count
        )
    }

    /// The number of rows of totals that are not listed.
    pub fn more_totals(&self, count: usize) -> String {
        let count = self.number(u64::try_from(count).unwrap_or(u64::MAX));
        say!(
            self,
            "Masih ada {count} baris jumlah lainnya.",
            "Rows of totals not listed here: {count}.",
            count
        )
    }

    /// The number of columns that are not listed.
    pub fn more_columns(&self, count: usize) -> String {
        let count = self.number(u64::try_from(count).unwrap_or(u64::MAX));
        say!(
            self,
            "Masih ada {count} kolom lainnya, yang tidak dipakai.",
            "Columns not listed here, which are not used: {count}.",
            count
        )
    }

    /// The question which code system codes without dots belong to.
    pub fn dotless_codes(&self, count: u32) -> String {
        let count = self.number(count.into());
        say!(
            self,
            "Ada {count} kode wilayah tanpa titik. Kode Kemendagri dan kode BPS sama panjangnya tetapi tidak selalu sama. Kode apa ini?",
            "Codes without dots: {count}. Those of Kemendagri and of BPS are equally long but not always the same. Which are these?",
            count
        )
    }

    /// The label of a code system.
    pub fn code_system(&self, system: CodeSystem) -> &'static str {
        match system {
            CodeSystem::Unasked => self.pick(
                "Tidak tahu (kode tidak dipakai)",
                "Not known (codes are not used)",
            ),
            CodeSystem::Official => self.pick("Kode Kemendagri", "Kemendagri codes"),
            CodeSystem::Statistics => self.pick("Kode BPS (tidak dipakai)", "BPS codes (not used)"),
        }
    }
}

/// The letters of a column in a spreadsheet: A, B … Z, AA.
fn column_letters(at: usize) -> String {
    let mut letters = String::new();
    let mut rest = Some(at);
    while let Some(place) = rest {
        let letter = u8::try_from(place % 26).unwrap_or(0).saturating_add(b'A');
        letters.insert(0, char::from(letter));
        rest = (place / 26).checked_sub(1);
    }
    letters
}
