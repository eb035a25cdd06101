//! The calculation: whole people, exact shares, civil dates, and the plan that they make.
//!
//! In reading order. No word that a user sees, no float, no serde; nothing here does input or output.

mod additions;
mod band;
mod bounds;
mod claim;
mod closed_runs;
mod course;
mod date;
mod day_counts;
mod day_list;
mod done;
mod draw;
mod forecast;
mod holiday;
mod largest_remainder;
mod lead;
mod ledger;
mod nth_service_day;
mod observation;
mod own_dates;
mod own_day;
mod pace;
mod paths;
mod people;
mod per_day;
mod percent;
mod period;
mod plan;
mod projection;
mod quantity;
mod question;
mod ratio;
mod region_code;
mod remaining;
mod reports;
mod schedule;
mod service_calendar;
mod share;
mod sharing;
mod solve;
mod steps;
mod switches;
mod table;
mod target;
mod week;
mod weekdays;
mod weights;

pub use additions::{Addition, Stretch};
pub use band::{Band, backtest, extremes};
pub use bounds::Bounds;
pub use claim::{
    Check, Checked, Claim, ClaimedShare, ClaimedShortfall, Denominator, Fraction, Grim, Hedge,
    Outcome, Rounding, Roundings, Trial,
};
pub use course::{Ahead, Course, End, PaceChange};
pub use date::{Date, Weekday};
pub use day_counts::{DayCount, DayCounts, LeftFromToday};
pub use day_list::DayList;
pub use done::{Done, QuotedShare};
pub use forecast::{Enough, Finish, Forecast, Outset};
pub use holiday::{Holiday, HolidayKind, Holidays};
pub use lead::Lead;
pub use ledger::{Ledger, Stand};
pub use observation::{Gain, Observation};
pub use own_day::OwnDay;
pub use pace::{Pace, Window};
pub use paths::Terms;
pub use people::People;
pub use per_day::PerDay;
pub use percent::{Percent, PercentPoints};
pub use period::Period;
pub use plan::{Plan, Rates, Standing};
pub use quantity::Quantity;
pub use question::{BaseKind, CountingFrom, FirstDay, Indicator, Question};
pub use ratio::Ratio;
pub use region_code::{RegionCode, RegionLevel};
pub use remaining::Remaining;
pub use reports::{Interval, Oddity, Reports};
pub use schedule::{DayPart, Milestone, NoSchedule, Schedule, Span};
pub use service_calendar::ServiceCalendar;
pub use share::Share;
pub use sharing::{NotShared, Sharer, Sharing, share_out};
pub use solve::{Solve, Solved};
#[cfg(debug_assertions)]
pub use steps::steps_of;
pub use steps::take_steps;
pub use switches::{Opening, Switches};
pub use table::{Aim, BaseColumn, Goal, Group, Groups, Region, Tally};
pub use target::{PrintedTarget, Target, TargetGiven};
pub use week::Week;
pub use weekdays::Weekdays;
pub use weights::{Boost, Weights};
