//! Texts of "Tempel berita": the figures found in a pasted text, why some are set aside, which facts are missing.

mod beside;

use super::{Words, template::say};
use crate::{
    domain::Quantity,
    reading::{Candidate, Fact, MOST_READ, MOST_TAKEN, NotChosenReason, Offer, PrintedShare},
    state::{Choice, Field, is_kept},
    writing::{localized, printed_point},
};

/// The most numbers that are named as left out of a claim.
const MOST_LEFT_OUT: usize = 6;

impl Words {
    /// The heading of the section for a pasted text, and of the link to it at the top of the page.
    pub fn pasted_text_question(&self) -> &'static str {
        self.pick("Tempel berita atau laporan", "Paste a news text or report")
    }

    /// The label of the text area.
    pub fn pasted_text_label(&self) -> &'static str {
        self.pick(
            "Teks berita, laporan, atau pesan",
            "The text: news, a report, or a message",
        )
    }

    /// The hint: how the text is read, and that it stays on the device.
    pub fn pasted_text_hint(&self) -> &'static str {
        self.pick(
            "Angka dan tanggal dicari dalam teks; tidak ada yang diisi tanpa kata-katanya. Teks tetap di perangkat ini dan tidak masuk ke tautan.",
            "Figures and dates are looked for in the text; nothing is filled in without its words. The text stays on this device and is never part of a link.",
        )
    }

    /// The warning that only the first part of a long text is read.
    pub fn pasted_text_cut(&self, text: &str) -> String {
        let most = self.size(MOST_READ);
        let kept = if is_kept(text) { "" } else { self.not_kept() };
        say!(
            self,
            "Teks lebih panjang dari {most} huruf; yang dibaca hanya {most} huruf pertama.{kept}",
            "The text is longer than {most} characters; only the first {most} are read.{kept}",
            most,
            kept
        )
    }

    /// The number of candidates that are not listed.
    pub fn other_offers(&self, count: usize) -> String {
        let count = self.size(count);
        say!(
            self,
            "… dan {count} lainnya dalam teks.",
            "… and {count} more in the text.",
            count
        )
    }

    /// The button that copies the figures into the question.
    pub fn use_figures(&self) -> &'static str {
        self.pick("Pakai angka ini", "Use these figures")
    }

    /// The button that copies the figures into the check of published figures.
    pub fn check_figures(&self) -> &'static str {
        self.pick("Periksa angka ini", "Check these figures")
    }

    /// The choice to use none of the candidates.
    pub fn not_used(&self) -> &'static str {
        self.pick("tidak dipakai", "not used")
    }

    /// The heading over the text with the used words marked.
    pub fn marked_heading(&self) -> &'static str {
        self.pick("Kata-kata yang dipakai", "The words that were used")
    }

    /// The label of a fact.
    pub fn fact(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Region => self.pick("Daerah", "Region"),
            Fact::Indicator => self.pick("Yang dihitung", "What is counted"),
            Fact::Base => self.pick(
                "Jumlah yang menjadi dasar",
                "Number the target is a share of",
            ),
            Fact::BaseKind => self.pick("Dasar itu adalah", "That number counts"),
            Fact::Done => self.pick("Sudah tercapai", "Reached so far"),
            Fact::QuotedShare => self.pick("Persentase yang dikutip", "Percentage quoted"),
            Fact::Share => self.pick("Target (persen)", "Target (per cent)"),
            Fact::Target => self.pick("Target (orang)", "Target (people)"),
            Fact::Shortfall => self.pick("Kekurangan", "Shortfall"),
            Fact::AsOf => self.label(Field::AsOf),
            Fact::Deadline => self.label(Field::Deadline),
        }
    }

    /// A candidate value as text.
    pub fn offer(&self, offer: &Offer) -> String {
        match offer {
            Offer::Region(name) => name.clone(),
            Offer::Indicator(indicator) => self.choice(Choice::Indicator(*indicator)).to_owned(),
            Offer::Kind(kind) => self.choice(Choice::BaseKind(*kind)).to_owned(),
            Offer::People(Quantity { bounds, about }) => {
                [self.about(*about), &self.people_between(*bounds)].concat()
            }
            Offer::Share(share) => [
                self.printed(*share).as_str(),
                self.pick(" persen", " per cent"),
            ]
            .concat(),
            Offer::Points(share) => {
                let points = self.pick(" poin persen", " percentage points");
                [self.printed(*share).as_str(), points].concat()
            }
            Offer::Date(date) => self.date(*date),
        }
    }

    fn printed(&self, share: PrintedShare) -> String {
        let number = |quoted| localized(&printed_point(quoted), self.lang);
        let least = number(share.least);
        let about = self.about(share.about);
        if share.least == share.most {
            return [about, &least].concat();
        }
        let most = number(share.most);
        [about, &least, self.pick(" sampai ", " to "), &most].concat()
    }

    /// The reason why a value is set aside.
    pub fn not_chosen(&self, not_chosen: NotChosenReason) -> &'static str {
        match not_chosen {
            NotChosenReason::Group => self.pick("hanya satu kelompok", "of one group only"),
            NotChosenReason::Place => self.pick("hanya satu tempat", "of one place only"),
            NotChosenReason::Elsewhere => self.pick("daerah lain", "another region"),
            NotChosenReason::Rate => self.pick(
                "per hari, per bulan, atau satu kegiatan",
                "of a day, a month or an event",
            ),
            NotChosenReason::Gain => {
                self.pick("tambahan, bukan jumlah seluruhnya", "a gain, not the total")
            }
            NotChosenReason::OtherTime => self.pick("waktu lain", "another time"),
            NotChosenReason::Document => self.pick("dokumen lain", "another document"),
            NotChosenReason::Recording => {
                self.pick("perekaman KTP-el, bukan IKD", "KTP-el recording, not IKD")
            }
            NotChosenReason::NotActivated => self.pick(
                "yang belum aktivasi: selisih dengan dasar, bukan dengan target",
                "not activated: short of the base, not of the target",
            ),
            NotChosenReason::OfTarget => self.pick("bagian dari target", "a part of the target"),
            NotChosenReason::Rounded => self.pick(
                "bentuk bulat dari angka lain",
                "a rounder form of another figure",
            ),
            NotChosenReason::Unsure => {
                self.pick("tidak pasti yang dimaksud", "not certain that it is meant")
            }
            NotChosenReason::Everyone => self.pick(
                "seluruh penduduk, lebih luas daripada dasar target",
                "all residents, wider than the base of the target",
            ),
            NotChosenReason::Computed => self.pick(
                "dihitung: dasar dikurangi yang belum",
                "computed: the base less those who have not",
            ),
            NotChosenReason::Completed => self.pick(
                "tanggalnya tidak ditulis utuh",
                "the date is not written whole",
            ),
            NotChosenReason::Spoken => self.pick(
                "tanggal berita atau pernyataan",
                "the day of the text or statement",
            ),
            NotChosenReason::Weekday => {
                self.pick("harinya tidak cocok", "its weekday does not fit")
            }
        }
    }

    /// The notice that the text names a date only in part: "Berita hanya menyebut …".
    pub fn partial(&self, words: &str) -> String {
        say!(
            self,
            "Berita hanya menyebut “{words}”. Pilih tanggal.",
            "The text only says “{words}”. Choose a date.",
            words
        )
    }

    /// The numbers of other regions and times that are not part of the claim, each with its reason.
    pub fn numbers_left_out(&self, left: &[&Candidate]) -> String {
        let each = left.iter().take(MOST_LEFT_OUT).map(|candidate| {
            let reason = candidate
                .not_chosen
                .map_or("", |reason| self.not_chosen(reason));
            [self.offer(&candidate.offer).as_str(), " (", reason, ")"].concat()
        });
        let named = each.collect::<Vec<_>>().join("; ");
        let more = match left.len().saturating_sub(MOST_LEFT_OUT) {
            0 => String::new(),
            more => [" ", &self.other_offers(more)].concat(),
        };
        say!(
            self,
            "Tidak ikut diperiksa: {named}.{more}",
            "Left out of the check: {named}.{more}",
            named,
            more
        )
    }

    /// The notice that a text is far too long to be read.
    pub fn pasted_text_refused(&self) -> String {
        let most = self.size(MOST_TAKEN);
        say!(
            self,
            "Teks lebih panjang dari {most} huruf dan tidak dibaca. Tempel bagian yang memuat angkanya.",
            "The text is longer than {most} characters and is not read. Paste the part that has the figures.",
            most
        )
    }

    /// The mark of a fact that has candidates but none chosen.
    pub fn undecided(&self) -> &'static str {
        self.pick("belum dipilih", "not chosen yet")
    }

    /// The facts that were not found in the text.
    pub fn not_in_text(&self, facts: &[&str]) -> String {
        let facts = facts.join(", ");
        say!(
            self,
            "Tidak ditemukan dalam teks: {facts}.",
            "Not found in the text: {facts}.",
            facts
        )
    }
}
