//! The report on reading a table: row counts, columns, totals, rejected rows, warnings.

use crate::words::{Words, template::say};
use crate::{
    domain::BaseKind,
    reading::{Problem, Reason, Role, SheetWarning, TotalRow},
    state::{CodeSystem, Field, Held},
};

impl Words {
    /// The counts of rows (read, accepted, rejected, blank, totals): HTML id, value, text.
    pub fn row_counts(&self, held: &Held) -> [(&'static str, String, String); 5] {
        let counts = held.sheet.counts;
        let accepted = counts.accepted.saturating_add(held.corrected_count());
        let (read, accepted, rejected, blank, totals) = (
            counts.read,
            accepted,
            held.rejected_count(),
            counts.blank,
            counts.totals,
        );
        let texts = self.pick(
            [
                "baris dibaca",
                "diterima",
                "ditolak",
                "kosong",
                "baris jumlah",
            ],
            ["rows read", "accepted", "rejected", "blank", "of totals"],
        );
        let ids = [
            "rows-read",
            "rows-accepted",
            "rows-rejected",
            "rows-blank",
            "rows-total",
        ];
        let mut texts = texts.into_iter();
        let mut ids = ids.into_iter();
        [read, accepted, rejected, blank, totals].map(|count| {
            let text = [
                &self.number(count.into()),
                " ",
                texts.next().unwrap_or_default(),
            ]
            .concat();
            (ids.next().unwrap_or_default(), count.to_string(), text)
        })
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
            SheetWarning::SumOfOthers(row) => {
                let row = self.number(row.into());
                say!(
                    self,
                    "Angka baris {row} sama dengan jumlah semua baris lain: mungkin baris jumlah tanpa nama. Jika benar, hapus baris itu dari berkas.",
                    "The figures of row {row} are those of all other rows together: perhaps a total without a name. If so, delete that row from the file.",
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
        let how = if differences.is_empty() {
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
                if let Problem::UnreadableSign(sign) = problem {
                    let code = format!("U+{:04X}", u32::from(*sign));
                    return say!(
                        self,
                        "Nama daerah memuat tanda yang tidak dapat dibaca ({code}).",
                        "The region's name has a sign that cannot be read ({code}).",
                        code
                    );
                }
                return self
                    .pick(
                        "Nama atau kode daerah tidak ada.",
                        "The region's name or code is missing.",
                    )
                    .to_owned();
            }
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
