//! The reports as parsed, and the pace and forecast computed from them.

mod first_months;
pub(in crate::state) mod full_dates;
pub(in crate::state) mod outlook;
mod readings;
pub(in crate::state) mod reporting;
pub(in crate::state) mod warning;

pub use first_months::first_months;
pub use outlook::{Account, Outlook, Simulated, own_report};
pub use readings::PaceReadings;
pub use reporting::usable_report;
pub use warning::ReportWarning;
