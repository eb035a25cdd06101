//! The message for a fault in a field: what is wrong, and what to enter instead.

use super::plain_problems::plain;
use crate::words::{
    Words,
    depths::DEPTHS,
    template::say,
    terms::{capital, joined},
};
use crate::{
    domain::{Date, People, Weekday},
    reading::Problem,
    state::Field,
    writing::{Lang, month_name},
};

impl Words {
    /// The message beside a faulty field. Before the code of the messages has come, it only says that the field is faulty.
    pub fn problem(&self, field: Field, problem: &Problem) -> String {
        match DEPTHS.get() {
            Some(depths) => (depths.problem)(self, field, problem),
            None => self
                .pick("Isian ini belum terbaca.", "This is not read yet.")
                .to_owned(),
        }
    }

    /// The message beside a faulty field.
    pub(in crate::words) fn problem_sentence(&self, field: Field, problem: &Problem) -> String {
        match problem {
            Problem::Empty => self.empty(field),
            Problem::Zero => {
                let base = capital(&self.base_name());
                say!(
                    self,
                    "{base} tidak boleh nol.",
                    "{base} must not be zero.",
                    base
                )
            }
            Problem::Addition(added) => self.addition(*added),
            Problem::UnreadableSign(sign) => self.unreadable(*sign),
            Problem::NotWhole { text, suggestions } => self.not_whole(text, suggestions),
            Problem::AmbiguousScale(text) => self.ambiguous_scale(text),
            Problem::AmbiguousShare(text) => self.ambiguous_share(text),
            Problem::NoSuchDay { day, month, year } => self.no_such_day(*day, *month, *year),
            Problem::WhichDay(days) => self.which_day(days),
            Problem::WeekdayDiffers { date, written } => self.weekday_differs(*date, *written),
            Problem::NotANumber(text) => self.with_text(field, NOT_A_NUMBER, text),
            Problem::RangeUnclear(text) => self.with_text(field, RANGE_UNCLEAR, text),
            Problem::NotADate(text) => self.with_text(field, NOT_A_DATE, text),
            Problem::NotAsSample(text) => self.with_text(field, NOT_AS_SAMPLE, text),
            Problem::NotAWeekday(text) => self.with_text(field, NOT_A_WEEKDAY, text),
            Problem::TwoDigitYear(year) => self.with_text(field, TWO_DIGIT_YEAR, year),
            Problem::PartialDate(text) => self.with_text(field, PARTIAL_DATE, text),
            Problem::Lines(faults) => self.faulty_lines(field, faults),
            Problem::TooMuch(excess) => self.too_much(*excess),
            Problem::ReportedBefore(line) => {
                self.with_text(field, REPORTED_BEFORE, &line.to_string())
            }
            Problem::HolidayLine(line) => self.with_text(field, HOLIDAY_LINE, &line.to_string()),
            _ => {
                let (id, en) = plain(field, problem);
                self.pick(id, en).to_owned()
            }
        }
    }

    fn addition(&self, added: People) -> String {
        let people = self.people(added);
        say!(
            self,
            "Terbaca tambahan {people}, tetapi angka terakhir tidak diketahui. Isi jumlah seluruhnya.",
            "Read as an addition of {people}, but the last number is not known. Enter the total.",
            people
        )
    }

    fn with_text(&self, field: Field, (id, en): (&str, &str), text: &str) -> String {
        self.fill(id, en, "text sample", &[text, self.sample(field)])
    }

    fn empty(&self, field: Field) -> String {
        let base = self.base_name();
        let (id, en) = match field {
            Field::Base => ("Isi {base}.", "Enter {base}."),
            Field::Done => self.pair_by_indicator(
                (
                    "Isi jumlah yang sudah aktivasi IKD.",
                    "Enter how many have activated their IKD.",
                ),
                (
                    "Isi jumlah yang sudah melakukan perekaman.",
                    "Enter how many have been recorded.",
                ),
            ),
            Field::Share => (
                "Isi target, misalnya 30 persen.",
                "Enter the target, for example 30 per cent.",
            ),
            Field::AsOf => ("Isi tanggal data.", "Enter the day of the figures."),
            Field::Deadline => ("Isi batas waktu.", "Enter the deadline."),
            _ => ("Isian ini kosong.", "This field is empty."),
        };
        say!(self, id, en, base)
    }

    fn sample(&self, field: Field) -> &'static str {
        match field {
            Field::Share => self.pick("30 persen", "30 per cent"),
            Field::Days | Field::Reserve => "68",
            Field::Weights => self.pick("Jumat 60, Sabtu 50", "Friday 60, Saturday 50"),
            Field::Closed | Field::Opened => {
                self.pick("setiap Jumat, 2 Mei 2024", "every Friday, 2 May 2024")
            }
            Field::Boost => self.pick("1-30 Juni 2024: 150", "1-30 June 2024: 150"),
            _ => self.pick("58.959", "58,959"),
        }
    }

    fn unreadable(&self, sign: char) -> String {
        let code = format!("U+{:04X}", u32::from(sign));
        say!(
            self,
            "Ada tanda yang tidak dapat dibaca ({code}). Hapus, lalu ketik angkanya dengan 0 sampai 9.",
            "There is a sign that cannot be read ({code}). Delete it and type the number with 0 to 9.",
            code
        )
    }

    fn not_whole(&self, text: &str, suggestions: &[u64]) -> String {
        let meant = joined(
            suggestions.iter().map(|&number| self.number(number)),
            self.pick(" atau ", " or "),
        );
        if meant.is_empty() {
            return say!(
                self,
                "\"{text}\" tidak jelas: jumlah orang harus bulat.",
                "\"{text}\" is unclear: a number of people must be whole.",
                text
            );
        }
        say!(
            self,
            "\"{text}\" tidak jelas: jumlah orang harus bulat. Maksud Anda {meant}?",
            "\"{text}\" is unclear: a number of people must be whole. Did you mean {meant}?",
            text,
            meant
        )
    }

    /// The message for an ambiguous scale: "1.234 juta" can mean 1,234 juta or 1.234.000.000.
    fn ambiguous_scale(&self, text: &str) -> String {
        let at = text
            .find(|sign: char| sign.is_ascii_alphabetic())
            .unwrap_or(text.len());
        let (number, behind) = text.split_at(at);
        let number = number.trim_end();
        let scale = behind.split(' ').next().unwrap_or_default();
        let zeros = match scale {
            "ratus" | "hundred" => "00",
            "ribu" | "rb" | "thousand" => "000",
            "juta" | "jt" | "million" => "000000",
            _ => "000000000",
        };
        let decimal = self.pick(",", ".");
        let short = number.replace(['.', ','], decimal);
        let digits = number.replace(['.', ','], "") + zeros;
        let long = digits.parse().map_or(digits, |people| self.number(people));
        say!(
            self,
            "\"{text}\" dapat berarti {short} {scale} atau {long}. Tulis lengkap.",
            "\"{text}\" can mean {short} {scale} or {long}. Write it in full.",
            text,
            short,
            scale,
            long
        )
    }

    fn ambiguous_share(&self, text: &str) -> String {
        let cut = text.get(..text.len().saturating_sub(1)).unwrap_or_default();
        let share = if self.lang == Lang::Id {
            cut.replace('.', ",")
        } else {
            cut.to_owned()
        };
        say!(
            self,
            "\"{text}\" tidak jelas. Tulis {share} persen, misalnya.",
            "\"{text}\" is unclear. Write {share} per cent, for example.",
            text,
            share
        )
    }

    fn no_such_day(&self, day: u32, month: u32, year: i16) -> String {
        let month = i8::try_from(month)
            .map(|month| month_name(month, self.lang))
            .unwrap_or_default();
        if month.is_empty() {
            return self
                .pick("Bulan itu tidak ada.", "There is no such month.")
                .to_owned();
        }
        // Only 29 February exists in some years and not in others.
        let year = if day == 29 {
            format!(" {year}")
        } else {
            String::new()
        };
        let day = day.to_string();
        say!(
            self,
            "Tanggal {day} {month}{year} tidak ada.",
            "There is no {day} {month}{year}.",
            day,
            month,
            year
        )
    }

    /// The question which of several dates is meant: "Maksud Anda 30 November 2025 atau 2026?"
    fn which_day(&self, days: &[Date]) -> String {
        let is_same_day = |day: &Date| {
            days.first()
                .is_some_and(|first| (first.month(), first.day()) == (day.month(), day.day()))
        };
        let only_years = days.iter().all(is_same_day);
        let each = days.iter().enumerate().map(|(at, &day)| {
            if only_years && at > 0 {
                day.year().to_string()
            } else {
                self.date(day)
            }
        });
        let days = joined(each, self.pick(" atau ", " or "));
        say!(self, "Maksud Anda {days}?", "Did you mean {days}?", days)
    }

    fn weekday_differs(&self, date: Date, written: Weekday) -> String {
        let (weekday, written, date) = (
            self.weekday(date.weekday()),
            self.weekday(written),
            self.date(date),
        );
        say!(
            self,
            "Tanggal {date} hari {weekday}, bukan {written}. Periksa lagi.",
            "The day {date} is a {weekday}, not a {written}. Check the date.",
            date,
            weekday,
            written
        )
    }
}

const NOT_A_NUMBER: (&str, &str) = (
    "\"{text}\" bukan angka. Tulis misalnya {sample}.",
    "\"{text}\" is not a number. Write {sample}, for example.",
);
const NOT_AS_SAMPLE: (&str, &str) = (
    "\"{text}\" tidak terbaca. Tulis misalnya {sample}.",
    "\"{text}\" cannot be read. Write {sample}, for example.",
);
const RANGE_UNCLEAR: (&str, &str) = (
    "\"{text}\" tidak jelas. Tulis misalnya 32 ribu sampai 35 ribu.",
    "\"{text}\" is unclear. Write 32 thousand to 35 thousand, for example.",
);
const NOT_A_DATE: (&str, &str) = (
    "\"{text}\" bukan tanggal. Tulis misalnya 30 April 2024.",
    "\"{text}\" is not a date. Write 30 April 2024, for example.",
);
const NOT_A_WEEKDAY: (&str, &str) = (
    "\"{text}\" bukan nama hari. Tulis misalnya Senin.",
    "\"{text}\" is not a weekday. Write Monday, for example.",
);
const TWO_DIGIT_YEAR: (&str, &str) = (
    "Tahun \"{text}\" kurang lengkap. Tulis dengan empat angka, misalnya 2024.",
    "The year \"{text}\" is incomplete. Write four digits, for example 2024.",
);
const PARTIAL_DATE: (&str, &str) = (
    "Baru terbaca \"{text}\". Tulis tanggal, bulan, dan tahun, misalnya 30 April 2024.",
    "Only \"{text}\" could be read. Write day, month and year, for example 30 April 2024.",
);
const REPORTED_BEFORE: (&str, &str) = (
    "Tanggal ini sudah ada di baris {text} dengan angka lain. Hapus salah satu.",
    "Line {text} has this date with other figures. Delete one of the two.",
);
const HOLIDAY_LINE: (&str, &str) = (
    "Baris {text} tidak terbaca. Tulis: tanggal; nama; nasional atau cuti bersama.",
    "Line {text} cannot be read. Write: date; name; national or joint leave.",
);
