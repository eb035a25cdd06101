//! Parsers of dates: one day, a list of days, a holiday list, the day from which counting starts.

mod anchor;
mod choices;
pub(in crate::reading) mod date;
mod date_list;
pub(in crate::reading) mod firsts;
mod holiday_list;
mod list_entries;
pub(in crate::reading) mod months;
pub(in crate::reading) mod period;
mod typed;
mod typed_date;
mod typed_dates;
mod weekly_days;
mod worded_day;
mod yearless_date;

pub use anchor::{Anchor, YearRule};
pub use choices::{read_counting_from, read_typed_counting_from};
pub use date::{ReadDate, read_date};
pub use date_list::read_dates;
pub use holiday_list::{OwnHoliday, read_holidays};
pub use typed::{Completion, Typed};
pub use typed_date::read_typed_date;
pub use typed_dates::{read_typed_dates, read_typed_period};
