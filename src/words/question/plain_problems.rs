//! Messages for faults that quote nothing from the field.

use crate::{reading::Problem, state::Field};

/// The message in Indonesian and English.
pub(in crate::words) fn plain(field: Field, problem: &Problem) -> (&'static str, &'static str) {
    match problem {
        Problem::Negative => (
            "Jumlah tidak boleh negatif.",
            "The number must not be negative.",
        ),
        Problem::TooLarge if matches!(field, Field::Days | Field::Reserve) => (
            "Jumlah hari terlalu besar: paling banyak 36.525 hari.",
            "Too many days: at most 36,525.",
        ),
        Problem::TooLarge => (
            "Angka terlalu besar: paling banyak 4.294.967.295.",
            "The number is too large: at most 4,294,967,295.",
        ),
        Problem::PercentForCount => (
            "Di sini diisi jumlah orang, bukan persen.",
            "This is for a number of people, not a percentage.",
        ),
        Problem::PointsForShare => (
            "Poin persen adalah selisih dua persentase. Tulis targetnya, misalnya 30 persen.",
            "Percentage points are a difference of two percentages. Write the target, for example 30 per cent.",
        ),
        Problem::RangeReversed => (
            "Angka pertama rentang lebih besar daripada yang kedua. Tulis misalnya 32.000-35.000.",
            "The first number of the range is larger than the second. Write 32,000-35,000, for example.",
        ),
        Problem::ShareTooLarge => (
            "Persentase terlalu besar: paling banyak 1.000 persen.",
            "The percentage is too large: at most 1,000 per cent.",
        ),
        Problem::TooManyDecimals => (
            "Paling banyak enam angka di belakang koma.",
            "At most six decimals.",
        ),
        Problem::YearOutOfRange => (
            "Tahun harus antara 1900 dan 9999.",
            "The year must lie between 1900 and 9999.",
        ),
        Problem::NoCount => (
            "Jumlah orangnya belum ada. Tulis: tanggal; jumlah.",
            "The number of people is missing. Write: date; number.",
        ),
        Problem::TooManyColumns => (
            "Kolomnya terlalu banyak. Tulis: tanggal; jumlah; jumlah dasar.",
            "There are too many columns. Write: date; number; base.",
        ),
        Problem::Undated => (
            "Angka ini belum bertanggal. Pilih bulan pertamanya di bawah, atau tulis tanggal di depan setiap angka.",
            "These totals have no dates. Choose their first month below, or write a date before each of them.",
        ),
        Problem::PeriodReversed => (
            "Hari terakhir lebih awal daripada hari pertama.",
            "The last day comes before the first.",
        ),
        _ => ("Isian ini tidak terbaca.", "This cannot be read."),
    }
}
