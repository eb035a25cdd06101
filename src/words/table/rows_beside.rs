//! What a table has beside its regions: rows that are not counted and why, periods, repeats, unread cells.

use crate::reading::{OtherKind, OtherRow, Periods, Repeated, Sheet, SumRow};
use crate::words::{Words, template::say, terms::joined};

/// The most rows that a sentence names.
const MOST_NAMED: usize = 5;

impl Words {
    /// One sentence for each kind of row that is neither a region nor a sum.
    pub fn other_rows(&self, sheet: &Sheet) -> Vec<String> {
        let of = |fits: fn(OtherKind) -> bool| {
            let rows = sheet.others.first.iter().filter(|row| fits(row.kind));
            rows.collect::<Vec<_>>()
        };
        let kinds = [
            (
                of(|kind| !matches!(kind, OtherKind::Head | OtherKind::Together)),
                (
                    "Bukan daerah, jadi tidak ikut dijumlahkan: {rows}.",
                    "Not regions, so not in the sums: {rows}.",
                ),
            ),
            (
                of(|kind| kind == OtherKind::Head),
                (
                    "Judul atau nomor kolom yang berulang dilewati: {rows}.",
                    "Headers or column numbers that are repeated were passed over: {rows}.",
                ),
            ),
            (
                of(|kind| kind == OtherKind::Together),
                (
                    "Gabungan bagian yang sudah dijumlahkan per daerah tidak ikut: {rows}.",
                    "The parts of a region are summed, so their totals are not in the sums: {rows}.",
                ),
            ),
        ];
        let mut sentences = Vec::new();
        for (rows, (id, en)) in kinds {
            if !rows.is_empty() {
                let rows = self.named_rows(&rows);
                sentences.push(say!(self, id, en, rows));
            }
        }
        sentences
    }

    /// "baris 5 (Rata-rata), baris 9 (Persentase), dan 3 lainnya".
    fn named_rows(&self, rows: &[&OtherRow]) -> String {
        let first = rows.iter().take(MOST_NAMED);
        let mut text = joined(first.map(|row| self.row_named(row.row, &row.label)), ", ");
        let more = rows.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            let more = self.size(more);
            text.push_str(&say!(
                self,
                ", dan {more} lainnya",
                ", and {more} more",
                more
            ));
        }
        text
    }

    fn row_named(&self, row: u32, label: &str) -> String {
        let (row, label) = (self.number(row.into()), label.trim());
        if label.is_empty() {
            return say!(self, "baris {row}", "row {row}", row);
        }
        say!(
            self,
            "baris {row} ({label})",
            "row {row} ({label})",
            row,
            label
        )
    }

    /// A row that may be the sum of others.
    pub fn maybe_sum(&self, sum: &SumRow) -> String {
        let (name, row) = (sum.name.trim(), self.number(sum.row.into()));
        if sum.is_of_all {
            return say!(
                self,
                "Angka baris {row} ({name}) sama dengan jumlah semua baris lain. Jika itu baris jumlah, keluarkan.",
                "The figures of row {row} ({name}) are those of all other rows together. If it is a total, leave it out.",
                row,
                name
            );
        }
        let (first, last) = (self.number(sum.of.0.into()), self.number(sum.of.1.into()));
        if first == last {
            return say!(
                self,
                "Angka baris {row} ({name}) sama dengan baris {first}. Jika itu baris jumlah, keluarkan.",
                "The figures of row {row} ({name}) are those of row {first}. If it is a total, leave it out.",
                row,
                name,
                first
            );
        }
        say!(
            self,
            "Angka baris {row} ({name}) sama dengan jumlah baris {first} sampai {last}. Jika itu baris jumlah, keluarkan.",
            "The figures of row {row} ({name}) are those of rows {first} to {last} together. If it is a total, leave it out.",
            row,
            name,
            first,
            last
        )
    }

    /// The buttons that leave a row out, leave all such rows out, and count sums as regions again.
    pub fn sum_buttons(&self) -> [&'static str; 3] {
        self.pick(
            [
                "Keluarkan baris ini",
                "Keluarkan semua baris itu",
                "Hitung baris itu sebagai daerah",
            ],
            [
                "Leave this row out",
                "Leave all these rows out",
                "Count those rows as regions",
            ],
        )
    }

    /// How many more rows may be sums.
    pub fn more_sums(&self, count: usize) -> String {
        let count = self.size(count);
        say!(
            self,
            "Masih ada {count} baris lain yang sama dengan jumlah baris di dekatnya.",
            "More rows that are the sum of rows beside them: {count}.",
            count
        )
    }

    /// Which period is taken.
    pub fn periods(&self, sheet: &Sheet, periods: &Periods) -> String {
        let others = self.number(sheet.counts.other_periods.into());
        let Periods { chosen, .. } = periods;
        let mut text = if periods.all.is_empty() {
            say!(
                self,
                "Daerah yang sama punya baris dari beberapa tanggal. Dipakai tanggal terbarunya; {others} baris lain tidak ikut dijumlahkan, tetapi menjadi laporan bila daerahnya dibuka di kalkulator.",
                "Regions have rows of several days. The newest of each is used; {others} other row{others+s} are not in the sums, but become reports of a region that is opened in the calculator.",
                others
            )
        } else {
            say!(
                self,
                "Daerah yang sama punya baris dari beberapa periode. Dipakai {chosen}; {others} baris periode lain tidak ikut dijumlahkan.",
                "Regions have rows of several periods. Used is {chosen}; {others} row{others+s} of others are not in the sums.",
                chosen,
                others
            )
        };
        if periods.absent > 0 {
            let mut names = joined(periods.absent_names.iter().cloned(), ", ");
            if periods.absent_names.len() < periods.absent as usize {
                names.push_str(", …");
            }
            let count = self.number(periods.absent.into());
            text.push_str(&say!(
                self,
                " Tanpa baris pada periode itu: {count} daerah ({names}).",
                " Without a row of it: {count} region{count+s} ({names}).",
                count,
                names
            ));
        }
        text
    }

    /// The label of the menu of periods.
    pub fn period_label(&self) -> &'static str {
        self.pick("Periode yang dipakai", "Period used")
    }

    /// Regions with several rows.
    pub fn repeated(&self, repeated: &Repeated) -> Vec<String> {
        let mut sentences = Vec::new();
        if repeated.parts > 0 {
            let count = self.number(repeated.parts.into());
            sentences.push(say!(
                self,
                "Baris laki-laki, perempuan atau kelompok lain dijumlahkan menjadi satu baris per daerah: {count} daerah.",
                "Rows of men, women or other groups are summed to one row for each region: {count} region{count+s}.",
                count
            ));
        }
        if let Some((name, first, second)) = &repeated.first {
            let (regions, rows) = (
                self.number(repeated.regions.into()),
                self.number(repeated.rows.into()),
            );
            let (first, second) = (self.number((*first).into()), self.number((*second).into()));
            let name = name.trim();
            sentences.push(say!(
                self,
                "Daerah yang sama muncul lebih dari sekali: {regions} daerah dalam {rows} baris ({name} di baris {first} dan {second}). Semua barisnya ikut dijumlahkan; periksa lagi. Jika tiap baris adalah periode lain, pilih kolomnya sebagai periode.",
                "Regions occur more than once: {regions} in {rows} rows ({name} in rows {first} and {second}). All of these rows are in the sums; check again. If each row is another period, choose its column as the period.",
                regions,
                rows,
                name,
                first,
                second
            ));
        }
        sentences
    }
}
