//! Texts of the page frame: title, headings, buttons, notices.

mod examples;

use super::{Words, template::say, terms::joined};
use crate::{
    domain::Date,
    state::{Field, Notice, Origin},
};

impl Words {
    /// The page's title.
    pub fn title(&self) -> &'static str {
        self.by_indicator(
            (
                "Kalkulator Target Identitas Kependudukan Digital (IKD)",
                "Target Calculator for the Digital Identity, Identitas Kependudukan Digital (IKD)",
            ),
            (
                "Kalkulator Target Perekaman KTP-el",
                "Target Calculator for KTP-el Recording",
            ),
        )
    }

    /// The question that the page answers.
    pub fn subtitle(&self) -> &'static str {
        self.by_indicator(
            (
                "Berapa orang perlu aktivasi setiap hari layanan agar target tercapai?",
                "How many people must activate on each service day to reach the target?",
            ),
            (
                "Berapa orang perlu melakukan perekaman setiap hari layanan agar target tercapai?",
                "How many people must be recorded on each service day to reach the target?",
            ),
        )
    }

    /// Shown in a section whose code has not come yet.
    pub fn depth_awaited(&self) -> &'static str {
        self.pick("Bagian ini sedang dimuat…", "This section is being loaded…")
    }

    /// Shown in a section whose code did not come, as the file is incomplete.
    pub fn depth_missing(&self) -> &'static str {
        self.pick(
            "Bagian ini tidak ikut termuat. Muat ulang halaman ini.",
            "This section did not load. Reload this page.",
        )
    }

    /// The privacy note: everything is computed on the device.
    pub fn privacy(&self) -> &'static str {
        self.pick(
            "Semua hitungan berlangsung di perangkat ini; angka tidak dikirim ke mana pun. Tautan memuat angka Anda.",
            "Everything is computed on this device; no figure is sent anywhere. A link contains your figures.",
        )
    }

    /// The disclaimer: no official statistic.
    pub fn disclaimer(&self) -> &'static str {
        self.pick(
            "Hasil ini perhitungan dari angka yang diisi, bukan statistik resmi.",
            "Computed from the figures entered, not an official statistic.",
        )
    }

    /// The undo button.
    pub fn undo(&self) -> &'static str {
        self.pick("Urungkan", "Undo")
    }

    /// The redo button.
    pub fn redo(&self) -> &'static str {
        self.pick("Ulangi", "Redo")
    }

    /// The button that clears all fields.
    pub fn reset(&self) -> &'static str {
        self.pick("Kosongkan", "Clear all")
    }

    /// The button that copies the summary.
    pub fn copy_text(&self) -> &'static str {
        self.pick("Salin teks", "Copy the text")
    }

    /// The button that copies the link.
    pub fn copy_link(&self) -> &'static str {
        self.pick("Salin tautan", "Copy the link")
    }

    /// The button that saves the page with its case.
    pub fn save_page(&self) -> &'static str {
        self.pick(
            "Simpan untuk dipakai tanpa internet",
            "Save for use without internet",
        )
    }

    /// The date a page was saved. If it has a public address, the text ends with "dari " for the address to follow.
    pub fn saved_on(&self, day: Date, has_address: bool) -> String {
        let day = self.date(day);
        if has_address {
            return say!(
                self,
                "Disimpan pada {day} dari ",
                "Saved on {day} from ",
                day
            );
        }
        say!(self, "Disimpan pada {day}", "Saved on {day}", day)
    }

    /// The heading over the summary.
    pub fn summary_heading(&self) -> &'static str {
        self.pick("Teks untuk dibagikan", "Text to share")
    }

    /// The label of a text that the user has to copy by hand.
    pub fn take_away_label(&self) -> &'static str {
        self.pick(
            "Peramban tidak mengizinkan penyalinan otomatis. Teks di bawah sudah dipilih: salin dengan Ctrl+C atau tekan lama.",
            "The browser does not allow automatic copying. The text below is selected: copy it with Ctrl+C or a long press.",
        )
    }

    /// The sentence for a notice.
    pub fn notice(&self, notice: Notice) -> &'static str {
        match notice {
            Notice::TextCopied => self.pick("Teks sudah disalin.", "The text has been copied."),
            Notice::LinkCopied => self.pick(
                "Tautan sudah disalin. Tautan memuat angka Anda.",
                "The link has been copied. It contains your figures.",
            ),
            Notice::VerdictCopied => self.pick(
                "Putusan dan tautannya sudah disalin.",
                "The verdict and its link have been copied.",
            ),
            Notice::LinesCopied => self.pick(
                "Sudah disalin; tempelkan di Excel atau di pesan.",
                "Copied; paste it into Excel or a message.",
            ),
            Notice::CopyRefused => self.take_away_label(),
            Notice::FileSaved => self.pick(
                "Berkas sudah diserahkan ke peramban; lihat folder unduhan.",
                "The file has been handed to the browser; see the downloads folder.",
            ),
            Notice::PageSaved => self.pick(
                "Halaman disimpan bersama kasusnya. Buka berkasnya dengan peramban, juga tanpa internet.",
                "The page has been saved with its case. Open the file in a browser, without internet too.",
            ),
            Notice::PageRefused => self.pick(
                "Di sini unduhan mungkin tidak diizinkan. Buka tautan di bawah ini di tab baru, lalu simpan dari sana.",
                "Downloads may not be allowed here. Open the link below in a new tab, then save from there.",
            ),
            Notice::FileRefused => self.pick(
                "Berkas mungkin tidak tersimpan: peramban atau bingkai halaman ini dapat melarangnya. Isinya ada di bawah dan sudah dipilih: salin, lalu simpan sendiri.",
                "The file may not have been saved: the browser or the frame around this page can forbid it. Its content stands below, selected: copy it and save it yourself.",
            ),
            Notice::DayAwaited => self.day_awaited(),
            // Shown beside the answer instead.
            Notice::Taken(..) => "",
        }
    }

    /// The notice that everything was cleared. An undo button is beside it.
    pub fn emptied(&self) -> &'static str {
        self.pick("Semua isian dikosongkan.", "Everything has been cleared.")
    }

    /// Where a case that is not the user's own comes from, short enough for one line on a phone.
    pub fn another_case(&self, origin: Origin) -> &'static str {
        match origin {
            Origin::Document => self.pick("Dari berkas", "From a file"),
            Origin::Row => self.pick("Dari tabel", "From the table"),
            Origin::Example => self.pick("Contoh", "An example"),
            Origin::Link | Origin::Own => self.pick("Dari tautan", "From a link"),
        }
    }

    /// The button that goes back from another case to the user's own, or starts one.
    pub fn back_to_own(&self, own_is_kept: bool) -> &'static str {
        if own_is_kept {
            self.pick("Kembali ke hitungan saya", "Back to my calculation")
        } else {
            self.pick("Mulai hitungan sendiri", "Start my own calculation")
        }
    }

    /// The notice that the browser refuses storage.
    pub fn storage_refused(&self) -> &'static str {
        self.pick(
            "Peramban ini tidak mengizinkan penyimpanan. Isian hilang bila halaman ditutup; salin tautannya.",
            "This browser does not allow storage. What you typed is lost when the page is closed; copy its link.",
        )
    }

    /// The notice that the stored entries cannot be read by this version and are left as they are.
    pub fn left_alone(&self) -> &'static str {
        self.pick(
            "Peramban ini menyimpan isian yang tidak dapat dibaca oleh versi ini, mungkin dari versi yang lebih baru. Isian itu tidak diubah; kasus ini disimpan di tempat lain.",
            "This browser keeps entries that this version cannot read, perhaps of a newer version. They are left as they are; this case is kept in another place.",
        )
    }

    /// The notice that a fault stopped the program and it has restarted.
    pub fn has_restarted(&self) -> &'static str {
        self.pick(
            "Program tadi berhenti karena galat, lalu dimulai lagi. Isian Anda tetap ada; periksa isian terakhir.",
            "A fault stopped the program a moment ago, and it has started again. What you typed is kept; check the last entry.",
        )
    }

    /// The notice that another tab changed the same case.
    pub fn changed_elsewhere(&self) -> &'static str {
        self.pick(
            "Kasus ini juga diubah di tab lain. Isian di tab ini belum diganti.",
            "This case has been changed in another tab as well. Nothing in this tab has been replaced.",
        )
    }

    /// The button that copies the entries of the other tab.
    pub fn use_elsewhere(&self) -> &'static str {
        self.pick(
            "Pakai isian dari tab lain",
            "Use the entries of the other tab",
        )
    }

    /// The notice that a link has an unknown value for a key.
    pub fn refused_value(&self, key: &str, value: &str) -> String {
        say!(
            self,
            "Tautan memuat nilai yang tidak dikenal: {key}={value}. Pilihan bawaan dipakai.",
            "The link has a value that is not known: {key}={value}. The default is used.",
            key,
            value
        )
    }

    /// The name of the group of language buttons.
    pub fn languages(&self) -> &'static str {
        self.pick("Bahasa", "Language")
    }

    /// The notice that the answer uses the previous values of fields that cannot be read.
    pub fn waiting(&self, fields: &[Field]) -> String {
        let fields = self.names(fields);
        say!(
            self,
            "Jawaban ini masih memakai isian sebelumnya untuk: {fields}.",
            "This answer still uses the earlier entry for: {fields}.",
            fields
        )
    }

    /// The notice that fields that cannot be read are left out of the answer.
    pub fn left_out(&self, fields: &[Field]) -> String {
        let fields = self.names(fields);
        say!(
            self,
            "Belum terbaca, jadi belum ikut dihitung: {fields}.",
            "Not read yet, so not counted yet: {fields}.",
            fields
        )
    }

    /// The notice that lines that cannot be read are left out of the answer.
    pub fn partly_left_out(&self, fields: &[Field]) -> String {
        let fields = self.names(fields);
        say!(
            self,
            "Sebagian baris belum terbaca, jadi belum ikut dihitung: {fields}.",
            "Some lines are not read yet, so not counted yet: {fields}.",
            fields
        )
    }

    fn names(&self, fields: &[Field]) -> String {
        joined(
            fields
                .iter()
                .map(|&field| self.label(field).trim_end_matches('…').to_owned()),
            ", ",
        )
    }

    /// The heading of the question.
    pub fn question_heading(&self) -> &'static str {
        self.pick("Angka Anda", "Your figures")
    }

    /// The heading of the answer.
    pub fn answer_heading(&self) -> &'static str {
        self.pick("Jawaban", "Answer")
    }
}
