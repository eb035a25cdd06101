//! Warnings about figures that can be computed but look wrong, as sentences.

use crate::words::{Words, depths::DEPTHS, template::say, terms::capital};
use crate::{
    domain::{Bounds, Date, Plan},
    state::{Inquiry, Warning, unknown_years},
    writing::every,
};

impl Words {
    /// The sentence of a warning; empty before the code of the warnings has come.
    pub fn warning(&self, warning: &Warning, inquiry: &Inquiry, plan: &Plan) -> String {
        let depths = DEPTHS.get();
        depths.map_or_else(String::new, |depths| {
            (depths.warning)(self, warning, inquiry, plan)
        })
    }

    /// The sentence of a warning.
    pub(in crate::words) fn warning_sentence(
        &self,
        warning: &Warning,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> String {
        match warning {
            Warning::DoneAboveBase => self.done_above_base(),
            Warning::ShareAboveWhole => self.share_above_whole(),
            Warning::ShareBelowOne(read, meant) => {
                let (read, meant) = (self.share(*read), self.share(*meant));
                say!(
                    self,
                    "Terbaca {read}. Maksud Anda {meant}?",
                    "Read as {read}. Did you mean {meant}?",
                    read,
                    meant
                )
            }
            Warning::ShareNotUsed => self
                .pick(
                    "Persentase ini tidak dipakai karena jumlah target diisi.",
                    "This percentage is not used, since a target count is given.",
                )
                .to_owned(),
            Warning::TargetAboveBase => {
                let base = self.base_name();
                say!(
                    self,
                    "Target lebih besar daripada {base}. Periksa lagi.",
                    "The target is larger than {base}. Check again.",
                    base
                )
            }
            Warning::AsOfAhead => self
                .pick(
                    "Tanggal data belum terjadi.",
                    "The day of the figures has not come yet.",
                )
                .to_owned(),
            Warning::MonthFirst(date, day_first) => self.month_first(*date, *day_first),
            Warning::YearFarOff(year) => self.year_far_off(*year),
            Warning::DeadlineBeforeAsOf(days) => self.deadline_before(*days),
            Warning::DeadlinePast(days) => self.deadline_past(*days, inquiry),
            Warning::UnknownYears(first, last) => self.unknown_years(*first, *last, plan),
            Warning::FromBeforeAsOf => self
                .pick(
                    "Hitungan dimulai sebelum tanggal data. Periksa lagi.",
                    "Counting starts before the day of the figures. Check again.",
                )
                .to_owned(),
            Warning::DisputedBase => self.disputed_base(),
            Warning::ListReplaces(year, days) => self.list_replaces(*year, *days),
            Warning::Report(warning) => self.report_warning(*warning, &inquiry.readings.pace),
            Warning::ClosedAndOpened(date) => {
                let day = [self.pick("Tanggal ", "The day "), &self.date(*date)].concat();
                self.closed_and_opened(&day)
            }
            Warning::WeekdayClosedAndOpened(day) => {
                self.closed_and_opened(&capital(&every(*day, self.lang)))
            }
        }
    }

    fn closed_and_opened(&self, day: &str) -> String {
        say!(
            self,
            "{day} tercatat tutup dan juga buka; dihitung tutup.",
            "{day} is entered as both closed and open; it is counted as closed.",
            day
        )
    }

    /// The warning that the date of the device is implausible.
    pub fn device_date(&self, today: Date) -> String {
        let today = self.date(today);
        say!(
            self,
            "Tanggal perangkat ini {today}. Periksa pengaturan tanggalnya.",
            "This device's date is {today}. Check its date setting.",
            today
        )
    }

    pub(in crate::words) fn deadline_before(&self, days: u32) -> String {
        let days = self.number(days.into());
        say!(
            self,
            "Batas waktu sudah lewat {days} hari pada tanggal data. Isi batas waktu baru.",
            "The deadline was {days} day{days+s} past on the day of the figures. Enter a new deadline.",
            days
        )
    }

    fn list_replaces(&self, year: i16, days: u32) -> String {
        let (year, days) = (year.to_string(), self.number(days.into()));
        say!(
            self,
            "Daftar Anda menggantikan seluruh daftar libur tahun {year} ({days} hari). Untuk menutup satu hari saja, isi \"Kantor tutup pada…\".",
            "Your list replaces the whole list of holidays of {year} ({days} day{days+s}). To close a single day only, use \"Office closed on…\".",
            year,
            days
        )
    }

    fn year_far_off(&self, year: i16) -> String {
        let year = year.to_string();
        say!(
            self,
            "Terbaca tahun {year}. Periksa lagi tahunnya.",
            "Read as the year {year}. Check the year.",
            year
        )
    }

    fn done_above_base(&self) -> String {
        let base = self.base_name();
        self.by_indicator(
            (
                format!("Aktivasi lebih banyak daripada {base}. Periksa lagi; hasil tetap dihitung."),
                format!("There are more activations than {base}. Check again; the result is computed all the same."),
            ),
            (
                format!("Perekaman lebih banyak daripada {base}. Periksa lagi; hasil tetap dihitung."),
                format!("There are more recordings than {base}. Check again; the result is computed all the same."),
            ),
        )
    }

    fn share_above_whole(&self) -> String {
        let base = self.base_name();
        say!(
            self,
            "Target lebih dari 100 persen berarti lebih banyak daripada seluruh {base}. Periksa lagi.",
            "A target over 100 per cent means more than all of {base}. Check again.",
            base
        )
    }

    fn month_first(&self, read: Date, day_first: Date) -> String {
        let (weekday, written) = (
            self.weekday(day_first.weekday()),
            self.weekday(read.weekday()),
        );
        let (read, day_first) = (self.date(read), self.date(day_first));
        say!(
            self,
            "Tanggal {day_first} hari {weekday}, bukan {written}. Dibaca {read} ({written}).",
            "The day {day_first} is a {weekday}, not a {written}. Read as {read} ({written}).",
            day_first,
            weekday,
            written,
            read
        )
    }

    fn deadline_past(&self, days: u32, inquiry: &Inquiry) -> String {
        let days = self.number(days.into());
        let as_of = inquiry
            .question
            .as_of
            .map(|date| self.date(date))
            .unwrap_or_default();
        say!(
            self,
            "Batas waktu ini sudah lewat {days} hari. Hitungan di bawah menggambarkan keadaan pada {as_of}.",
            "This deadline passed {days} day{days+s} ago. The computation below describes the situation on {as_of}.",
            days,
            as_of
        )
    }

    /// The sentence that the service days are an estimate, for the text to share, which lists the days already.
    pub(in crate::words) fn estimate_sentence(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<String> {
        let Warning::UnknownYears(first, last) = unknown_years(inquiry, plan)? else {
            return None;
        };
        let years = years(first, last);
        Some(say!(
            self,
            "Daftar libur tahun {years} tidak tersedia, jadi hari layanan diperkirakan.",
            "There is no list of holidays for {years}, so the service days are an estimate.",
            years
        ))
    }

    /// The warning on years without holiday lists, with the estimated range of service days and of the rate.
    fn unknown_years(&self, first: i16, last: i16, plan: &Plan) -> String {
        let years = years(first, last);
        let days = self.days_between(plan.service_days.unwrap_or(Bounds::exactly(0)));
        let rate = plan
            .rates
            .map(|rates| self.people_between(rates.service_day))
            .unwrap_or_default();
        say!(
            self,
            "Daftar libur tahun {years} tidak tersedia. Hari layanan diperkirakan {days}, jadi perlu {rate} per hari.",
            "There is no list of holidays for {years}. An estimated {days} service day{days+s} are left, so {rate} per day are needed.",
            years,
            days,
            rate
        )
    }

    /// The dispute about the base of Kota Serang's target, with the rate for each possible base.
    fn disputed_base(&self) -> String {
        self.pick(
            "Dasar ini dipertentangkan. Berita menulis \"30 persen atau 400.000\" dari sekitar 700.000, padahal 30 persen dari 700.000 adalah 210.000. Jika wajib KTP 400.000, perlu 600 aktivasi per hari layanan; jika 514.104 (data kantor, Januari 2024), perlu 796; jika 700.000, perlu 1.115.",
            "This base is disputed. The report says \"30 per cent or 400,000\" of about 700,000, but 30 per cent of 700,000 is 210,000. If the wajib KTP is 400,000, 600 activations per service day are needed; if it is 514,104 (the office, January 2024), 796; if it is 700,000, 1,115.",
        )
        .to_owned()
    }
}

/// A year, or a range of years: "2020", "2020-2022".
fn years(first: i16, last: i16) -> String {
    if first == last {
        return first.to_string();
    }
    format!("{first}-{last}")
}
