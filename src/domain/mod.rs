//! The calculation: whole people, exact shares, civil dates, and the plan that they make.
//!
//! In reading order. No word that a user sees, no float, no serde; nothing here does input or output.

mod bounds;
mod claim;
mod closed_runs;
mod date;
mod day_counts;
mod done;
mod holiday;
mod people;
mod per_day;
mod percent;
mod period;
mod plan;
mod quantity;
mod question;
mod service_calendar;
mod share;
mod switches;
mod target;
mod week;

pub use bounds::Bounds;
pub use claim::{
    Check, Checked, Claim, ClaimedShare, ClaimedShortfall, Denominator, Fraction, Grim, Hedge,
    Outcome, Rounding, Roundings, Trial,
};
pub use date::{Date, Weekday};
pub use day_counts::{DayCount, DayCounts, LeftFromToday};
pub use done::{Done, QuotedShare};
pub use holiday::{Holiday, HolidayKind, Holidays};
pub use people::People;
pub use per_day::PerDay;
pub use percent::{Percent, PercentPoints};
pub use period::Period;
pub use plan::{Plan, Rates, Standing};
pub use quantity::Quantity;
pub use question::{BaseKind, CountingFrom, FirstDay, Question};
pub use service_calendar::ServiceCalendar;
pub use share::Share;
pub use switches::{Opening, Switches};
pub use target::{PrintedTarget, Target, TargetGiven};
pub use week::Week;
