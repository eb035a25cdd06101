//! Tests of dates, holidays and service days.

mod completing;
mod dates;
mod day_loop;
mod decrees;
#[cfg(debug_assertions)]
mod steps;
mod typed_dates;
mod weekly_days;
