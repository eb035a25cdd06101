//! Labels and hints of the fields, legends and labels of the choices.

use crate::words::Words;
use crate::{
    domain::{BaseKind, FirstDay, Opening, Span, Week},
    state::{Choice, Field, Indicator},
};

impl Words {
    /// The label of a field.
    pub fn label(&self, field: Field) -> &'static str {
        match field {
            Field::Region => self.pick("Daerah (boleh kosong)", "Region (optional)"),
            Field::Base => self.base_field_label(),
            Field::BaseLabel => self.pick("Nama kelompok itu", "Name of that group"),
            Field::BaseSource => self.pick(
                "Sumber angka dasar (boleh dikosongkan)",
                "Source of the base (optional)",
            ),
            Field::Done => self.by_indicator(
                ("Sudah aktivasi IKD", "IKD activated so far"),
                (
                    "Sudah melakukan perekaman KTP-el",
                    "Recorded for the KTP-el so far",
                ),
            ),
            Field::Share => self.pick("Target", "Target"),
            Field::Target => {
                self.pick("atau jumlah target (orang)", "or the target count (people)")
            }
            Field::AsOf => self.pick("Data per tanggal", "Figures as of"),
            Field::Deadline => self.pick("Batas waktu", "Deadline"),
            Field::From => self.pick("Mulai dihitung", "Counting starts"),
            Field::Closed => self.pick("Kantor tutup pada…", "Office closed on…"),
            Field::Opened => self.pick("Kantor tetap buka pada…", "Office open all the same on…"),
            Field::Weights => {
                self.pick("Bobot hari (boleh kosong)", "Weight of weekdays (optional)")
            }
            Field::Boost => self.pick(
                "Masa dengan tambahan tenaga (boleh kosong)",
                "A time with more hands (optional)",
            ),
            Field::Days => self.pick(
                "Jumlah hari layanan tersisa (bila sudah Anda hitung sendiri)",
                "Service days left (if you have counted them yourself)",
            ),
            Field::Reserve => self.pick(
                "Cadangan hari gangguan jaringan",
                "Days kept in reserve for outages",
            ),
            Field::Calendar => self.pick(
                "Daftar libur satu tahun penuh (kalender Anda)",
                "A whole year's list of holidays (your calendar)",
            ),
            _ if field.is_of_claim() => self.claim_label(field),
            _ => self.pace_label(field),
        }
    }

    fn base_field_label(&self) -> &'static str {
        match self.base_kind {
            BaseKind::WajibKtp => {
                self.pick("Jumlah wajib KTP", "Number who must hold a KTP (wajib KTP)")
            }
            BaseKind::Recorded => self.pick("Sudah perekaman KTP-el", "Recorded for the KTP-el"),
            BaseKind::Population => self.pick("Jumlah penduduk", "Number of residents"),
            BaseKind::Other => self.pick(
                "Jumlah orang dalam kelompok itu",
                "Number of people in that group",
            ),
        }
    }

    /// The hint under a field.
    pub fn hint(&self, field: Field) -> &'static str {
        match field {
            Field::Base => self.pick("Contoh: 58.959", "For example: 58,959"),
            Field::Done => self.pick(
                "Jumlah seluruhnya sampai tanggal data, bukan tambahan bulan ini",
                "The total up to the day of the figures, not what was added this month",
            ),
            Field::Share => self.pick(
                "Contoh: 30 persen, atau 42.000 orang",
                "For example: 30 per cent, or 42,000 people",
            ),
            Field::AsOf => self.pick(
                "Ubah bila angka dari laporan lama",
                "Change it if the figures are from an older report",
            ),
            Field::Deadline => self.pick(
                "Hari terakhir yang ikut dihitung",
                "The last day that counts",
            ),
            Field::From => self.pick(
                "Kosongkan untuk mulai dari tanggal data, atau tulis hari ini atau sebuah tanggal",
                "Leave empty to start on the day of the figures, or write today or a date",
            ),
            Field::Closed => self.pick(
                "Libur daerah, jaringan putus. Contoh: 2 Mei 2024, 10-14 Mei 2024, setiap Jumat",
                "Local holidays, network down. For example: 2 May 2024, 10-14 May 2024, every Friday",
            ),
            Field::Opened => self.pick(
                "Layanan pada hari libur. Contoh: 4 Mei 2024, setiap Sabtu",
                "Service on days off. For example: 4 May 2024, every Saturday",
            ),
            Field::Days => self.pick(
                "Dipakai sebagai ganti hitungan kalender",
                "Used instead of the calendar's count",
            ),
            Field::Reserve => self.pick(
                "Dikurangkan dari hari layanan",
                "Taken off the service days",
            ),
            Field::Calendar => self.pick(
                "Satu hari per baris: tanggal; nama; nasional atau cuti bersama",
                "One day to a line: date; name; national or joint leave",
            ),
            Field::Weights => self.pick(
                "Persen dari hari biasa. Contoh: Jumat 60, Sabtu 50",
                "Per cent of a usual day. For example: Friday 60, Saturday 50",
            ),
            Field::Boost => self.pick(
                "Contoh: 1-30 Juni 2024: 150 (satu setengah kali hari biasa)",
                "For example: 1-30 June 2024: 150 (one and a half times a usual day)",
            ),
            Field::Region | Field::BaseLabel | Field::BaseSource | Field::Target => "",
            _ if field.is_of_claim() => self.claim_hint(field),
            _ => self.pace_hint(field),
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

    /// The legend of the national targets.
    pub fn presets_legend(&self) -> &'static str {
        self.pick(
            "Target nasional menurut pemberitaan; dasar yang disebut berbeda-beda",
            "National targets as reported; the base that is named differs",
        )
    }

    /// The button of a national target: "2024: 30 persen".
    pub fn preset(&self, year: i16, share: crate::domain::Share) -> String {
        format!("{year}: {}", self.share(share))
    }
}
