//! Formats values as text: numbers, dates and codes in Indonesian or English, in canonical form for links, and as CSV
//! and calendar files.
//!
//! The counterpart of `reading`: a value written here reads back as the same value. Sentences are in `words`.

mod calendar_file;
mod csv;
mod dates;
mod numbers;
mod region_code;
mod weights;

pub use calendar_file::{CalendarDay, calendar_file};
pub use csv::{CSV_START, Csv};
pub use dates::{
    every, iso, long_date, long_days, long_period, month_name, plain_days, short_date, to,
    weekday_name,
};
pub use numbers::{
    Lang, decimal_point, decimals, grouped, hundredths, localized, millionths, printed_point,
    push_hundredths, share,
};
pub use region_code::region_code;
pub use weights::{boost_days, weekday_weights};
