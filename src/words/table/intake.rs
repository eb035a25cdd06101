//! "Hitung banyak daerah": texts for opening a table: file or paste, progress, faults, encoding.

use crate::words::{Words, template::say};
use crate::{
    reading::{Encoding, SheetFault},
    state::{ReadProgress, TableFault},
};

impl Words {
    /// The heading of the section.
    pub fn table_question(&self) -> &'static str {
        self.pick("Hitung banyak daerah", "Many regions")
    }

    /// The instruction: how a table must look.
    pub fn table_intro(&self) -> &'static str {
        self.by_indicator(
            (
                "Tempel tabel dari Excel, LibreOffice atau Google Sheets, atau buka berkasnya. Satu baris satu daerah: nama atau kode, wajib KTP (atau perekaman KTP-el), dan aktivasi IKD. Baris judul, nomor dan JUMLAH dikenali. Target, batas waktu dan kalender mengikuti isian di atas.",
                "Paste a table from Excel, LibreOffice or Google Sheets, or open its file. One row is one region: name or code, wajib KTP (or KTP-el recordings), and IKD activations. Titles, numbers and totals are recognised. Target, deadline and calendar are those entered above.",
            ),
            (
                "Tempel tabel dari Excel, LibreOffice atau Google Sheets, atau buka berkasnya. Satu baris satu daerah: nama atau kode, wajib KTP, dan perekaman KTP-el. Baris judul, nomor dan JUMLAH dikenali. Target, batas waktu dan kalender mengikuti isian di atas.",
                "Paste a table from Excel, LibreOffice or Google Sheets, or open its file. One row is one region: name or code, wajib KTP, and KTP-el recordings. Titles, numbers and totals are recognised. Target, deadline and calendar are those entered above.",
            ),
        )
    }

    /// The labels of file input and text area, and the heading over both once there is a table.
    pub fn table_ways(&self) -> [&'static str; 3] {
        self.pick(
            [
                "Buka berkas CSV, TSV, XLSX atau ODS (boleh juga diseret ke halaman ini)",
                "Atau tempel tabel di sini",
                "Ganti dengan tabel lain",
            ],
            [
                "Open a CSV, TSV, XLSX or ODS file (or drag it onto this page)",
                "Or paste a table here",
                "Take another table",
            ],
        )
    }

    /// The progress of reading a file, in MB.
    pub fn table_progress(&self, progress: ReadProgress) -> String {
        let (read, all) = (self.megabytes(progress.read), self.megabytes(progress.of));
        match progress.of {
            0 => self
                .pick("Membaca tabel …", "Reading the table …")
                .to_owned(),
            _ => say!(
                self,
                "Membaca tabel: {read} dari {all} MB",
                "Reading the table: {read} of {all} MB",
                read,
                all
            ),
        }
    }

    /// Megabytes with one decimal, rounded up.
    fn megabytes(&self, bytes: u64) -> String {
        let tenths = bytes.div_ceil(100_000);
        crate::writing::decimals(tenths.saturating_mul(100_000), 1, self.lang)
    }

    /// The button that cancels reading.
    pub fn cancel(&self) -> &'static str {
        self.pick("Batalkan", "Cancel")
    }

    /// Why a file cannot be read as a table; with `has_table`, that the previous one is kept.
    pub fn table_fault(&self, fault: TableFault, has_table: bool) -> String {
        let stands = self.pick(" Tabel sebelumnya tetap.", " The table before it stands.");
        let why = match fault {
            TableFault::TooLarge => self.pick(
                "Berkas ini lebih besar dari 200 MB. Bagi menjadi beberapa berkas.",
                "This file is larger than 200 MB. Split it into several files.",
            ),
            TableFault::Unreadable => self.pick(
                "Peramban tidak dapat membaca berkas ini. Buka lagi, atau salin tabelnya lalu tempel.",
                "The browser cannot read this file. Open it again, or copy the table and paste it.",
            ),
            TableFault::NoInflater => self.pick(
                "Peramban ini belum dapat membuka XLSX. Perbarui peramban, atau simpan tabelnya sebagai CSV, atau salin lalu tempel.",
                "This browser cannot open XLSX yet. Update it, or save the table as CSV, or copy and paste it.",
            ),
            TableFault::Sheet(SheetFault::TooManyRows) => self.pick(
                "Berkas ini berisi lebih dari 1.048.576 baris. Bagi menjadi beberapa berkas.",
                "This file has more than 1,048,576 rows. Split it into several files.",
            ),
            TableFault::Sheet(SheetFault::NotATable) => self.pick(
                "Ini bukan tabel yang dapat dibaca. Salin baris dan kolomnya dari Excel, atau simpan sebagai CSV atau XLSX.",
                "This is not a table that can be read. Copy its rows and columns from Excel, or save it as CSV or XLSX.",
            ),
            TableFault::Sheet(SheetFault::OldOrLocked) => self.pick(
                "Buku kerja ini terkunci kata sandi atau berformat lama (XLS). Buka di Excel, lalu simpan sebagai XLSX tanpa kata sandi.",
                "This workbook is locked by a password or of the old format (XLS). Open it in Excel and save it as XLSX without a password.",
            ),
            TableFault::Sheet(SheetFault::TooLarge) => self.pick(
                "Isi buku kerja ini jauh lebih besar daripada tabel daerah (setelah diekstrak, lembarnya paling banyak 512 MB). Simpan lembar yang diperlukan saja sebagai CSV.",
                "This workbook holds far more than a table of regions (unpacked, its sheet may have 512 MB). Save only the sheet that is needed, as CSV.",
            ),
            TableFault::Sheet(SheetFault::Damaged) => self.pick(
                "Buku kerja ini rusak atau tidak lengkap. Unduh atau simpan lagi, lalu buka kembali.",
                "This workbook is damaged or not complete. Download or save it again, then open it again.",
            ),
            TableFault::Sheet(SheetFault::Uncomputed) => self.uncomputed_formulas(),
            TableFault::Sheet(SheetFault::UnclosedQuote(row)) => &self.faulty_row(
                row,
                (
                    "Tanda kutip di baris {row} tidak ditutup, jadi akhir barisnya tidak diketahui. Perbaiki baris itu.",
                    "A quotation mark in row {row} is not closed, so the row has no end. Correct that row.",
                ),
            ),
            TableFault::Sheet(SheetFault::LongRow(row)) => &self.faulty_row(
                row,
                (
                    "Baris {row} lebih panjang dari 256 kB. Satu baris berisi satu daerah; hapus teks yang tidak diperlukan.",
                    "Row {row} is longer than 256 kB. One row is one region; remove the text that is not needed.",
                ),
            ),
            TableFault::Sheet(SheetFault::TooManyColumns(row)) => &self.faulty_row(
                row,
                (
                    "Baris {row} berisi lebih dari 1.024 kolom. Hapus kolom yang tidak diperlukan.",
                    "Row {row} has more than 1,024 columns. Remove those that are not needed.",
                ),
            ),
        };
        [why, if has_table { stands } else { "" }].concat()
    }

    fn uncomputed_formulas(&self) -> &'static str {
        self.pick(
            "Rumus dalam buku kerja ini belum dihitung, jadi tidak ada angkanya. Buka di Excel, simpan, lalu buka lagi di sini.",
            "The formulas of this workbook were not computed, so it has no figures. Open it in Excel, save it, then open it here again.",
        )
    }

    fn faulty_row(&self, row: u32, (id, en): (&str, &str)) -> String {
        let row = self.number(row.into());
        say!(self, id, en, row)
    }

    /// The name of a text encoding.
    pub fn encoding(&self, encoding: Encoding) -> &'static str {
        match encoding {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16 LE",
            Encoding::Utf16Be => "UTF-16 BE",
            Encoding::Windows1252 => "Windows-1252",
        }
    }

    /// The notice that the file is not UTF-8 and was read as Windows-1252.
    pub fn encoding_notice(&self) -> &'static str {
        self.pick(
            "Berkas ini bukan UTF-8; huruf bertanda dibaca sebagai Windows-1252. Angka tidak terpengaruh. Jika ada nama yang tampak aneh, pilih yang lain:",
            "This file is not UTF-8; marked letters are read as Windows-1252. Figures are not affected. If a name looks odd, choose another:",
        )
    }

    /// The notice that the browser refuses to store the table.
    pub fn table_not_kept(&self) -> &'static str {
        self.pick(
            "Peramban ini tidak mengizinkan penyimpanan tabel: tabel hilang bila halaman ditutup.",
            "This browser does not allow the table to be kept: it is gone when the page is closed.",
        )
    }

    /// The option to include the table in a saved page.
    pub fn carry_table(&self) -> &'static str {
        self.pick(
            "Sertakan tabel ini bila halaman disimpan untuk dipakai tanpa internet",
            "Take this table along when the page is saved for use without internet",
        )
    }

    /// The button that removes the table.
    pub fn empty_table(&self) -> &'static str {
        self.pick("Hapus tabel", "Remove the table")
    }
}
