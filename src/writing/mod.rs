//! Values as text: numbers and dates in each language's form, and in the canonical one of links and programs.
//!
//! The counterpart of `reading`: what is written here reads back as the same value. Sentences are not here.

mod dates;
mod numbers;

pub use dates::{iso, long_date, month_name, short_date, weekday_name};
pub use numbers::{Lang, decimal_point, decimals, grouped, hundredths, millionths, share};
