//! The calendar: civil dates, periods, holidays, and the days on which an office serves.

mod closed_runs;
mod date;
mod day_counts;
mod day_list;
mod holiday;
mod nth_service_day;
mod own_dates;
mod own_day;
mod period;
pub(in crate::domain) mod service_calendar;
mod switches;
mod week;
mod weekdays;

pub use date::{Date, Weekday};
pub use day_counts::{DayCount, DayCounts, LeftFromToday};
pub use day_list::DayList;
pub use holiday::{Holiday, HolidayKind, Holidays};
pub use own_day::{CountDay, OwnDay};
pub use period::Period;
pub use service_calendar::ServiceCalendar;
pub use switches::{Opening, Switches};
pub use week::Week;
pub use weekdays::Weekdays;
