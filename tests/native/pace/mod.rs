//! Tests of reports, pace and forecasts.

mod additions;
mod answers;
mod excel_reports;
mod forecast_laws;
mod forecasts;
mod report_files;
#[cfg(feature = "web")]
mod report_views;
mod reports;
#[cfg(feature = "web")]
mod views;
