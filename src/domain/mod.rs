//! The calculation: whole people, exact shares, civil dates, and the plan that they make.
//!
//! In reading order. No word that a user sees, no float, no serde; nothing here does input or output.

mod bounds;
mod closed_runs;
mod date;
mod day_counts;
mod done;
mod holiday;
mod observation;
mod pace;
mod people;
mod per_day;
mod percent;
mod period;
mod plan;
mod quantity;
mod question;
mod reports;
mod service_calendar;
mod share;
mod switches;
mod target;
mod week;

pub use bounds::Bounds;
pub use date::{Date, Weekday};
pub use day_counts::{DayCount, DayCounts, LeftFromToday};
pub use done::{Done, QuotedShare};
pub use holiday::{Holiday, HolidayKind, Holidays};
pub use observation::{Gain, Observation};
pub use pace::{Pace, Window};
pub use people::People;
pub use per_day::PerDay;
pub use percent::{Percent, PercentPoints};
pub use period::Period;
pub use plan::{Plan, Rates, Standing};
pub use quantity::Quantity;
pub use question::{BaseKind, CountingFrom, FirstDay, Question};
pub use reports::{Interval, Oddity, Reports};
pub use service_calendar::ServiceCalendar;
pub use share::Share;
pub use switches::{Opening, Switches};
pub use target::{PrintedTarget, Target, TargetGiven};
pub use week::Week;
