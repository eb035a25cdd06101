//! Labels and hints of the fields, legends and labels of the choices.

use super::field_words::words_of;
use crate::words::{Words, template::say};
use crate::{
    domain::{BaseKind, Date, FirstDay, Opening, Share, Span, TargetGiven, Week},
    state::{Choice, Field, Indicator, Inquiry},
};

impl Words {
    /// The label of a field.
    pub fn label(&self, field: Field) -> &'static str {
        let [id, en] = self.label_of_case(field).unwrap_or(words_of(field).label);
        self.pick(id, en)
    }

    /// The hint under a field; empty if it has none.
    pub fn hint(&self, field: Field) -> &'static str {
        let [id, en] = words_of(field).hint;
        self.pick(id, en)
    }

    /// The label of a field that has another one for the indicator or the base of the case.
    fn label_of_case(&self, field: Field) -> Option<[&'static str; 2]> {
        let counts_recordings = self.indicator == Indicator::KtpEl;
        match field {
            Field::Base => self.base_label_of_kind(),
            Field::Done if counts_recordings => Some([
                "Sudah melakukan perekaman KTP-el",
                "Recorded for the KTP-el so far",
            ]),
            Field::ClaimDone if counts_recordings => {
                Some(["Perekaman yang disebut", "The recordings it names"])
            }
            _ => None,
        }
    }

    fn base_label_of_kind(&self) -> Option<[&'static str; 2]> {
        match self.base_kind {
            BaseKind::WajibKtp => None,
            BaseKind::Recorded => Some(["Sudah perekaman KTP-el", "Recorded for the KTP-el"]),
            BaseKind::Population => Some(["Jumlah penduduk", "Number of residents"]),
            BaseKind::Other => Some([
                "Jumlah orang dalam kelompok itu",
                "Number of people in that group",
            ]),
        }
    }

    /// The legend of a group of choices.
    pub fn legend(&self, choice: Choice) -> &'static str {
        match choice {
            Choice::Indicator(_) => self.pick("Yang dihitung", "What is counted"),
            Choice::BaseKind(_) => self.pick("Angka ini adalah", "This number is"),
            Choice::Week(_) => self.pick("Hari kerja kantor", "The office's week"),
            Choice::JointLeave(_) => self.pick("Cuti bersama", "Joint leave (cuti bersama)"),
            Choice::National(_) => self.pick("Libur nasional", "National holidays"),
            Choice::FirstDay(_) => self.pick("Hari pertama", "First day"),
            Choice::Window(_) => self.pick("Laju diambil dari", "The pace is taken from"),
            Choice::Solve(_) => self.pick("Yang dicari", "What is asked for"),
            Choice::Span(_) => self.pick("Target sampai akhir", "Targets by the end of each"),
            Choice::ClaimBaseKind(_) => self.pick("Dasar itu adalah", "That base is"),
        }
    }

    /// The label of a choice.
    pub fn choice(&self, choice: Choice) -> &'static str {
        match choice {
            Choice::Indicator(Indicator::Ikd) => self.pick("aktivasi IKD", "IKD activations"),
            Choice::Indicator(Indicator::KtpEl) => {
                self.pick("perekaman KTP-el", "KTP-el recordings")
            }
            Choice::BaseKind(kind) | Choice::ClaimBaseKind(Some(kind)) => {
                self.base_kind_choice(kind)
            }
            Choice::Week(Week::FiveDays) => self.pick("Senin sampai Jumat", "Monday to Friday"),
            Choice::Week(Week::SixDays) => self.pick("Senin sampai Sabtu", "Monday to Saturday"),
            Choice::Week(Week::SevenDays) => self.pick("setiap hari", "every day"),
            Choice::JointLeave(Opening::Closed) | Choice::National(Opening::Closed) => {
                self.pick("kantor tutup", "closed")
            }
            Choice::JointLeave(Opening::Open) | Choice::National(Opening::Open) => {
                self.pick("kantor buka", "open")
            }
            Choice::FirstDay(FirstDay::Same) => self.pick(
                "Tanggal data ikut dihitung",
                "The day of the figures counts",
            ),
            Choice::Span(Span::Month) => self.pick("bulan", "month"),
            Choice::Span(Span::Week) => self.pick("minggu", "week"),
            Choice::FirstDay(FirstDay::Next) => {
                self.pick("Mulai hari berikutnya", "Start with the next day")
            }
            Choice::Window(window) => self.window_choice(window),
            Choice::Solve(solve) => self.solve_choice(solve),
            Choice::ClaimBaseKind(None) => self.pick("tidak disebut", "not said"),
        }
    }

    fn base_kind_choice(&self, kind: BaseKind) -> &'static str {
        match kind {
            BaseKind::WajibKtp => self.pick("wajib KTP", "wajib KTP (must hold a KTP)"),
            BaseKind::Recorded => self.pick(
                "sudah perekaman (atau memiliki) KTP-el",
                "recorded for (or holding) a KTP-el",
            ),
            BaseKind::Population => self.pick("seluruh penduduk", "all residents"),
            BaseKind::Other => self.pick("kelompok lain", "another group"),
        }
    }

    /// The hint on when to start counting with the next day.
    pub fn first_day_hint(&self) -> &'static str {
        self.pick(
            "Data penutupan akhir bulan biasanya sudah memuat hari itu: pilih mulai hari berikutnya.",
            "Figures closed at a month's end usually include that day: start with the next day.",
        )
    }

    /// The button that opens the fields target, date and deadline.
    pub fn change(&self) -> &'static str {
        self.pick("Ubah", "Change")
    }

    /// The summary line of target, date and deadline while their fields are folded.
    pub fn terms_line(&self, inquiry: &Inquiry) -> String {
        let unknown = "…";
        let target = match inquiry.question.target {
            Some(TargetGiven::Share(share)) => self.share(share),
            Some(TargetGiven::Count(people)) => self.people(people),
            None => unknown.to_owned(),
        };
        let date =
            |date: Option<Date>| date.map_or_else(|| unknown.to_owned(), |date| self.date(date));
        let (as_of, deadline) = (
            date(inquiry.question.as_of),
            date(inquiry.question.deadline),
        );
        say!(
            self,
            "Target {target} · data per {as_of} · batas waktu {deadline}",
            "Target {target} · figures as of {as_of} · deadline {deadline}",
            target,
            as_of,
            deadline
        )
    }

    /// The legend of the national targets.
    pub fn presets_legend(&self) -> &'static str {
        self.pick(
            "Target nasional menurut pemberitaan; dasar yang disebut berbeda-beda",
            "National targets as reported; the base that is named differs",
        )
    }

    /// The button of a national target: "2024: 30 persen".
    pub fn preset(&self, year: i16, share: Share) -> String {
        format!("{year}: {}", self.share(share))
    }
}
