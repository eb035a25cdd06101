//! The calculation: target, shortfall, service days, required rate, pace, forecast, schedule, tables of regions,
//! claims.
//!
//! Exact integer arithmetic on whole people, shares and civil dates. Pure: no user-visible text, no floating point, no
//! codec, no input or output.

mod calendar;
mod claim;
mod listed_enum;
mod numbers;
mod pace;
mod question;
mod schedule;
mod steps;
mod table;

pub use calendar::{
    CountDay, Date, DayCount, DayCounts, DayList, Holiday, HolidayKind, Holidays, LeftFromToday,
    Opening, OwnDay, Period, ServiceCalendar, Switches, Week, Weekday, Weekdays,
};
pub use numbers::{Bounds, People, PerDay, Percent, PercentPoints, Quantity, Ratio, Share};
pub use pace::{
    Addition, Ahead, Backtest, Band, BandInput, Course, End, Enough, Finish, Forecast,
    ForecastInput, Gain, Interval, LeadOverLine, Ledger, Observation, Oddity, Pace, PaceChange,
    Reports, Snapshot, Solve, Solved, Stretch, Window, backtest, extremes,
};
pub use question::{
    BaseKind, CountingFrom, Done, FirstDay, Indicator, Plan, PrintedTarget, Question, QuotedShare,
    Rates, Standing, Target, TargetGiven,
};
pub use schedule::{Boost, DayPart, Milestone, NoSchedule, Remaining, Schedule, Span, Weights};
pub use table::{
    Aim, BaseColumn, CommonDay, Goal, Group, Groups, NotShared, RegionCode, RegionFigures,
    RegionLevel, Sharer, Sharing, Tally, share_out,
};

pub use claim::{
    Check, Checked, Claim, ClaimedShare, ClaimedShortfall, Denominator, Fraction, Grim, Hedge,
    Outcome, Part, Rounding, Roundings, Trial,
};
pub(crate) use listed_enum::listed_enum;
#[cfg(debug_assertions)]
pub use steps::steps_of;
pub use steps::take_steps;
