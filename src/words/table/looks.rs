//! The list of regions: search, sorting, exports, printing, the form for one row, columns in use.

use crate::words::{Words, template::say};
use crate::{
    domain::BaseColumn,
    reading::Layout,
    state::{Export, Model, OpenRow, RowPlace, SortBy, TableChoice, line},
    writing::region_code,
};

impl Words {
    /// The heading of the list.
    pub fn lines_heading(&self) -> &'static str {
        self.pick("Daftar daerah", "List of regions")
    }

    /// The heading of the sums.
    pub fn sums_heading(&self) -> &'static str {
        self.pick("Jumlah seluruh daerah", "All regions together")
    }

    /// The labels of search, status, level and order.
    pub fn look_labels(&self) -> [&'static str; 4] {
        self.pick(
            [
                "Cari nama atau kode",
                "Tampilkan",
                "Jumlahkan",
                "Urutkan menurut",
            ],
            ["Search a name or code", "Show", "Sum up", "Sort by"],
        )
    }

    /// The number of lines shown, and of all; for rows also what pressing a name does.
    pub fn lines_shown(&self, shown: usize, of: usize, are_rows: bool) -> String {
        let count = |count: usize| self.number(u64::try_from(count).unwrap_or(u64::MAX));
        let (shown, of) = (count(shown), count(of));
        if !are_rows {
            return say!(
                self,
                "Ditampilkan {shown} dari {of}.",
                "Shown: {shown} of {of}.",
                shown,
                of
            );
        }
        say!(
            self,
            "Ditampilkan {shown} dari {of}. Tekan nama daerah untuk mengubah angkanya atau membukanya di kalkulator.",
            "Shown: {shown} of {of}. Press a region's name to change its figures or to open it in the calculator.",
            shown,
            of
        )
    }

    /// The header of the column of row numbers.
    pub fn rank_head(&self) -> &'static str {
        self.pick("No.", "No.")
    }

    /// The key of a sort order in HTML ids.
    pub fn sort_key(&self, sort: SortBy) -> &'static str {
        match sort {
            SortBy::File => "file",
            SortBy::Name => "name",
            SortBy::Base => "base",
            SortBy::Activated => "done",
            SortBy::Coverage => "coverage",
            SortBy::Target => "target",
            SortBy::Attainment => "attainment",
            SortBy::Shortfall => "shortfall",
            SortBy::Rate => "rate",
        }
    }

    /// The button of an export.
    pub fn export(&self, export: Export) -> &'static str {
        match export {
            Export::Clipboard => self.pick("Salin tabel", "Copy the table"),
            Export::Ranking => {
                self.pick("Salin peringkat sebagai teks", "Copy the ranking as text")
            }
            Export::CsvLocal => self.pick(
                "Simpan CSV untuk Excel Indonesia",
                "Save CSV for an Indonesian Excel",
            ),
            Export::CsvPlain => self.pick("Simpan CSV biasa", "Save plain CSV"),
            Export::Rejected => self.pick("Unduh baris yang ditolak", "Download the rejected rows"),
        }
    }

    /// The button that prints the table.
    pub fn print_table(&self) -> &'static str {
        self.pick("Cetak tabel", "Print the table")
    }

    /// The notice on rows that were not printed.
    pub fn unprinted(&self, count: usize) -> String {
        let count = self.number(u64::try_from(count).unwrap_or(u64::MAX));
        say!(
            self,
            "Tidak tercetak: {count} baris lainnya. Simpan sebagai CSV untuk memperoleh semuanya.",
            "Not printed: {count} more lines. Save as CSV to have all of them.",
            count
        )
    }

    /// The buttons of an open row: open in the calculator, save to the table, close.
    pub fn row_buttons(&self) -> [&'static str; 3] {
        self.pick(
            ["Buka di kalkulator", "Masukkan ke tabel", "Tutup"],
            ["Open in the calculator", "Take into the table", "Close"],
        )
    }

    /// The heading of the open row.
    pub fn open_row(&self) -> &'static str {
        self.pick("Baris yang dibuka", "The open row")
    }

    /// The title of the open row: name, code, row number in the file.
    pub fn row_title(&self, model: &Model, opened: &OpenRow) -> String {
        let tables = &model.tables;
        let (name, row) = match opened.row {
            RowPlace::Region(at) => {
                let line = line(
                    &tables.held,
                    &tables.figures,
                    crate::domain::RegionLevel::Village,
                    at as usize,
                );
                let row = tables.held.rows.get(at as usize).map(|region| region.row);
                (line.map(|line| line.name().to_owned()), row)
            }
            RowPlace::Rejected(at) => {
                let row = tables.held.rejected.get(at as usize);
                (None, row.map(|row| row.row))
            }
        };
        let code = opened.code.map(region_code);
        let row = row.map(|row| {
            let row = self.number(row.into());
            say!(self, "baris {row} berkas", "row {row} of the file", row)
        });
        let parts: Vec<String> = [name, code, row].into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// The columns in use, in one line; with the header of the file if it differs.
    pub fn columns_in_use(&self, layout: &Layout) -> String {
        let used = layout.columns.iter().filter(|column| column.role.is_some());
        let named = used.map(|column| {
            let head = column.head.trim();
            let role = self.role(column.role);
            if head.is_empty() || head.eq_ignore_ascii_case(role) {
                role.to_owned()
            } else {
                [role, " = ", head].concat()
            }
        });
        named.collect::<Vec<_>>().join("; ")
    }

    /// The label of the choice of a worksheet.
    pub fn workbook_sheet(&self) -> &'static str {
        self.pick("Lembar yang dibaca", "Sheet that is read")
    }

    /// The legends of the choices of target and base.
    pub fn goal_legends(&self) -> [&'static str; 2] {
        self.pick(
            ["Target tiap daerah", "Dasar target"],
            ["Target of each region", "Base of the target"],
        )
    }

    /// The bases to choose from.
    pub fn base_columns(&self) -> [(TableChoice, &'static str); 2] {
        [BaseColumn::WajibKtp, BaseColumn::Recorded].map(|base| {
            let text = self.line_head(SortBy::Base, base);
            (TableChoice::Base(base), text)
        })
    }
}
