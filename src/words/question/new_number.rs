//! Texts for a new number of activations: the choice of its date, and its effect on the former number.

use crate::words::{Words, template::say};
use crate::{
    domain::{Bounds, Date, FirstDay, People},
    state::{DayChoice, DayOption, Former, NewNumber},
};

impl Words {
    /// "27 November"; with the year unless it is the current year.
    pub fn day_of_year(&self, date: Date, today: Date) -> String {
        let written = self.date(date);
        let year = format!(" {}", date.year());
        match written.strip_suffix(&year) {
            Some(short) if date.year() == today.year() => short.to_owned(),
            _ => written,
        }
    }

    /// A date with its weekday: "Jumat, 27 November 2026".
    pub fn full_day(&self, date: Date) -> String {
        [self.weekday(date.weekday()), ", ", &self.date(date)].concat()
    }

    /// The legend of the dates to choose from. `ended` is a deadline that has passed.
    pub fn number_day_legend(&self, ended: Option<Date>) -> String {
        let Some(deadline) = ended.map(|date| self.date(date)) else {
            return self
                .pick("Angka baru ini per tanggal:", "This new number is as of:")
                .to_owned();
        };
        say!(
            self,
            "Batas waktu {deadline} sudah lewat. Angka ini:",
            "The deadline of {deadline} has passed. This number is:",
            deadline
        )
    }

    /// The label of a date to choose.
    pub fn number_day(&self, option: DayOption, number: &NewNumber, today: Date) -> String {
        match option.choice {
            DayChoice::Today => self.named_day(("hari ini, ", "today, "), option, today),
            DayChoice::LastServiceDay => self.named_day(
                ("hari layanan terakhir, ", "the last service day, "),
                option,
                today,
            ),
            DayChoice::Other => self.pick("tanggal lain …", "another day …").to_owned(),
            DayChoice::Correction => self.correction(number, today),
            DayChoice::Closing => self.closing(option.day),
            DayChoice::NewTarget => self.new_target(option.day, number),
        }
    }

    /// A day of the choice with its name: "hari ini, Senin, 30 November".
    fn named_day(&self, (id, en): (&str, &str), option: DayOption, today: Date) -> String {
        let day = option.day.map(|day| {
            let weekday = self.weekday(day.weekday());
            [weekday, ", ", &self.day_of_year(day, today)].concat()
        });
        [self.pick(id, en), &day.unwrap_or_default()].concat()
    }

    fn correction(&self, number: &NewNumber, today: Date) -> String {
        let day = self.day_of_year(number.former.date, today);
        say!(
            self,
            "perbaikan angka {day}",
            "a correction of the number of {day}",
            day
        )
    }

    /// The closing figures of a year: "penutupan 2026, per 31 Desember".
    fn closing(&self, day: Option<Date>) -> String {
        let year = day.map(|day| day.year().to_string()).unwrap_or_default();
        let day = day
            .map(|day| self.day_of_year(day, day))
            .unwrap_or_default();
        say!(
            self,
            "penutupan {year}, per {day}",
            "the closing number of {year}, as of {day}",
            year,
            day
        )
    }

    /// "awal 2027, target baru"; within the same year the end of the new target.
    fn new_target(&self, day: Option<Date>, number: &NewNumber) -> String {
        let year = day.map(Date::year).unwrap_or_default();
        if year == number.former.date.year() {
            let end = self.date(Date::year_end(year));
            return say!(
                self,
                "target baru sampai {end}",
                "for a new target up to {end}",
                end
            );
        }
        let year = year.to_string();
        say!(
            self,
            "awal {year}, target baru",
            "early {year}, for a new target",
            year
        )
    }

    /// The effect of a choice: the people added since the former number, or the number it replaces.
    pub fn number_day_effect(&self, option: DayOption, number: &NewNumber) -> String {
        let former = number.former.done;
        match option.day {
            None => String::new(),
            Some(day) if day == number.former.date => {
                let former = self.number(former.count());
                say!(self, "menggantikan {former}", "replaces {former}", former)
            }
            Some(_) => self.change_of(former, number.now),
        }
    }

    /// The difference of two numbers: "+1.206 orang", "−612 orang".
    pub fn change_of(&self, former: People, now: People) -> String {
        let (sign, people) = if now < former {
            ("−", former.beyond(now))
        } else {
            ("+", now.beyond(former))
        };
        [sign, &self.people(people)].concat()
    }

    /// The warning that the number is smaller than the last one.
    pub fn smaller(&self, number: &NewNumber) -> String {
        let (now, last) = (
            self.number(number.now.count()),
            self.number(number.former.done.count()),
        );
        say!(
            self,
            "Angka {now} lebih kecil daripada angka terakhir ({last}).",
            "The number {now} is smaller than the last one ({last}).",
            now,
            last
        )
    }

    /// The buttons under that warning: an addition, a correction, a real fall.
    pub fn smaller_buttons(&self, sum: People) -> [String; 3] {
        let sum = self.number(sum.count());
        [
            say!(
                self,
                "Ini tambahan: jadikan {sum}",
                "It is an addition: make it {sum}",
                sum
            ),
            self.pick("Perbaikan angka", "It corrects the last number")
                .to_owned(),
            self.pick("Memang turun", "The number has fallen")
                .to_owned(),
        ]
    }

    /// The notice that the former number was kept as a report.
    pub fn report_kept(&self, former: &Former, today: Date) -> String {
        let (day, done) = (
            self.day_of_year(former.date, today),
            self.number(former.done.count()),
        );
        say!(
            self,
            "Laporan {day}: {done} disimpan.",
            "The report of {day}, {done}, has been kept.",
            day,
            done
        )
    }

    /// The legend of the choice whether the number includes that day's service.
    pub fn number_start_legend(&self) -> &'static str {
        self.pick("Pelayanan pada hari itu:", "That day's service:")
    }

    /// One side of that choice, with the resulting rate.
    pub fn number_start(
        &self,
        first_day: FirstDay,
        day: Date,
        today: Date,
        rate: Option<Bounds<People>>,
    ) -> String {
        let rate = rate.map(|rate| [": ", &self.between(rate)].concat());
        let rate = rate.unwrap_or_default();
        let is_today = day == today;
        let day = if is_today {
            self.pick("hari ini", "today").to_owned()
        } else {
            self.day_of_year(day, today)
        };
        match first_day {
            FirstDay::Same => say!(
                self,
                "{day} masih dihitung{rate}",
                "{day} still counts{rate}",
                day,
                rate
            ),
            FirstDay::Next => say!(
                self,
                "sudah termasuk pelayanan {day}{rate}",
                "service of {day} is included{rate}",
                day,
                rate
            ),
        }
    }

    /// The prompt to choose a date for a number changed in someone else's case.
    pub fn day_awaited(&self) -> &'static str {
        self.pick("Pilih tanggal angka ini.", "Choose the day of this number.")
    }

    /// The notice that the user is trying other numbers.
    pub fn trying(&self) -> &'static str {
        self.pick("Anda mencoba angka lain", "You are trying other numbers")
    }

    /// The button that restores the former numbers.
    pub fn put_back(&self) -> &'static str {
        self.pick("Kembalikan", "Put them back")
    }
}
