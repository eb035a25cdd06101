//! A fault of a field as a sentence that says what to do.

use super::{Words, terms::capital};
use crate::{
    reading::Problem,
    state::Field,
    writing::{Lang, month_name},
};

impl Words {
    /// The sentence beside a faulty field.
    pub fn problem(&self, field: Field, problem: &Problem) -> String {
        match problem {
            Problem::Empty => self.empty(field),
            Problem::NotANumber(text) => self.pick(
                format!("\"{text}\" bukan angka. Tulis misalnya {}.", self.sample(field)),
                format!("\"{text}\" is not a number. Write {}, for example.", self.sample(field)),
            ),
            Problem::UnreadableSign(sign) => self.unreadable(*sign),
            Problem::NotWhole { text, suggestions } => self.not_whole(text, suggestions),
            Problem::AmbiguousScale(text) => self.ambiguous_scale(text),
            Problem::Negative => self.pick("Jumlah tidak boleh negatif.", "The number must not be negative.").to_owned(),
            Problem::Zero => self.pick(
                format!("{} tidak boleh nol.", capital(&self.base_name())),
                format!("{} must not be zero.", capital(&self.base_name())),
            ),
            Problem::TooLarge if matches!(field, Field::Days | Field::Reserve) => {
                self.pick("Jumlah hari terlalu besar: paling banyak 36.525 hari.", "Too many days: at most 36,525.").to_owned()
            }
            Problem::TooLarge => self.pick(
                "Angka terlalu besar: paling banyak 4.294.967.295.",
                "The number is too large: at most 4,294,967,295.",
            )
            .to_owned(),
            Problem::PercentForCount => self.pick(
                "Di sini diisi jumlah orang, bukan persen.",
                "This is for a number of people, not a percentage.",
            )
            .to_owned(),
            Problem::PointsForShare => self.pick(
                "Poin persen adalah selisih dua persentase. Tulis targetnya, misalnya 30 persen.",
                "Percentage points are a difference of two percentages. Write the target, for example 30 per cent.",
            )
            .to_owned(),
            Problem::RangeReversed => self.pick(
                "Angka pertama rentang lebih besar daripada yang kedua. Tulis misalnya 32.000-35.000.",
                "The first number of the range is larger than the second. Write 32,000-35,000, for example.",
            )
            .to_owned(),
            Problem::RangeUnclear(text) => self.pick(
                format!("\"{text}\" tidak jelas. Tulis misalnya 32 ribu sampai 35 ribu."),
                format!("\"{text}\" is unclear. Write 32 thousand to 35 thousand, for example."),
            ),
            _ => self.share_or_date_problem(problem),
        }
    }

    fn share_or_date_problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::AmbiguousShare(text) => {
                let cut = text.get(..text.len().saturating_sub(1)).unwrap_or_default();
                let (id, en) = (cut.replace('.', ","), cut);
                self.pick(
                    format!("\"{text}\" tidak jelas. Tulis {id} persen, misalnya."),
                    format!("\"{text}\" is unclear. Write {en} per cent, for example."),
                )
            }
            Problem::ShareTooLarge => {
                self.pick("Persentase terlalu besar: paling banyak 1.000 persen.", "The percentage is too large: at most 1,000 per cent.").to_owned()
            }
            Problem::TooManyDecimals => {
                self.pick("Paling banyak enam angka di belakang koma.", "At most six decimals.").to_owned()
            }
            Problem::NotADate(text) => self.pick(
                format!("\"{text}\" bukan tanggal. Tulis misalnya 30 April 2024."),
                format!("\"{text}\" is not a date. Write 30 April 2024, for example."),
            ),
            Problem::NoSuchDay { day, month, year } => self.no_such_day(*day, *month, *year),
            Problem::TwoDigitYear(year) => self.pick(
                format!("Tahun \"{year}\" kurang lengkap. Tulis dengan empat angka, misalnya 2024."),
                format!("The year \"{year}\" is incomplete. Write four digits, for example 2024."),
            ),
            Problem::PartialDate(text) => self.pick(
                format!("Baru terbaca \"{text}\". Tulis tanggal, bulan, dan tahun, misalnya 30 April 2024."),
                format!("Only \"{text}\" could be read. Write day, month and year, for example 30 April 2024."),
            ),
            Problem::YearOutOfRange => {
                self.pick("Tahun harus antara 1900 dan 9999.", "The year must lie between 1900 and 9999.").to_owned()
            }
            Problem::WeekdayDiffers { date, written } => self.pick(
                format!("Tanggal {} hari {}, bukan {}. Periksa lagi.", self.date(*date), self.weekday(date.weekday()), self.weekday(*written)),
                format!("The day {} is a {}, not a {}. Check the date.", self.date(*date), self.weekday(date.weekday()), self.weekday(*written)),
            ),
            Problem::PeriodReversed => self.pick(
                "Hari terakhir lebih awal daripada hari pertama.",
                "The last day comes before the first.",
            )
            .to_owned(),
            Problem::HolidayLine(line) => self.pick(
                format!("Baris {line} tidak terbaca. Tulis: tanggal; nama; nasional atau cuti bersama."),
                format!("Line {line} cannot be read. Write: date; name; nasional or cuti bersama."),
            ),
            _ => String::new(),
        }
    }

    fn empty(&self, field: Field) -> String {
        match field {
            Field::Base => self.pick(
                format!("Isi {}.", self.base_name()),
                format!("Enter {}.", self.base_name()),
            ),
            Field::Done => self
                .by_indicator(
                    (
                        "Isi jumlah yang sudah aktivasi IKD.",
                        "Enter how many have activated their IKD.",
                    ),
                    (
                        "Isi jumlah yang sudah melakukan perekaman.",
                        "Enter how many have been recorded.",
                    ),
                )
                .to_owned(),
            Field::Share => self
                .pick(
                    "Isi target, misalnya 30 persen.",
                    "Enter the target, for example 30 per cent.",
                )
                .to_owned(),
            Field::AsOf => self
                .pick("Isi tanggal data.", "Enter the day of the figures.")
                .to_owned(),
            Field::Deadline => self
                .pick("Isi batas waktu.", "Enter the deadline.")
                .to_owned(),
            _ => self
                .pick("Isian ini kosong.", "This field is empty.")
                .to_owned(),
        }
    }

    fn sample(&self, field: Field) -> &'static str {
        match field {
            Field::Share => self.pick("30 persen", "30 per cent"),
            Field::Days | Field::Reserve => "68",
            _ => self.pick("58.959", "58,959"),
        }
    }

    fn unreadable(&self, sign: char) -> String {
        let code = u32::from(sign);
        self.pick(
            format!("Ada tanda yang tidak dapat dibaca (U+{code:04X}). Hapus, lalu ketik angkanya dengan 0 sampai 9."),
            format!("There is a sign that cannot be read (U+{code:04X}). Delete it and type the number with 0 to 9."),
        )
    }

    fn not_whole(&self, text: &str, suggestions: &[u64]) -> String {
        let meant: Vec<String> = suggestions
            .iter()
            .map(|&number| self.number(number))
            .collect();
        let question = if meant.is_empty() {
            String::new()
        } else {
            let meant = meant.join(self.pick(" atau ", " or "));
            self.pick(
                format!(" Maksud Anda {meant}?"),
                format!(" Did you mean {meant}?"),
            )
        };
        self.pick(
            format!("\"{text}\" tidak jelas: jumlah orang harus bulat.{question}"),
            format!("\"{text}\" is unclear: a number of people must be whole.{question}"),
        )
    }

    fn ambiguous_scale(&self, text: &str) -> String {
        let (number, scale) = text.split_once(' ').unwrap_or((text, ""));
        let other: String = number.replace('.', ",");
        let zeros = match scale.split(' ').next().unwrap_or_default() {
            "ribu" | "rb" | "thousand" => ".000",
            "juta" | "jt" | "million" => ".000.000",
            _ => "",
        };
        let long = format!("{}{zeros}", number.replace(',', "."));
        let long = if self.lang == Lang::En {
            long.replace('.', ",")
        } else {
            long
        };
        self.pick(
            format!("\"{text}\" dapat berarti {other} {scale} atau {long}. Tulis lengkap."),
            format!(
                "\"{text}\" can mean {} {scale} or {long}. Write it in full.",
                number.replace(',', ".")
            ),
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
        // Only 29 February depends on the year.
        let year = if day == 29 {
            format!(" {year}")
        } else {
            String::new()
        };
        self.pick(
            format!("Tanggal {day} {month}{year} tidak ada."),
            format!("There is no {day} {month}{year}."),
        )
    }
}
