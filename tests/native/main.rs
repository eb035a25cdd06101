//! What the calculator promises, as sentences: published figures, calendar, laws, links, words, layers and views.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot go on fails where it stands"
)]

mod accounted;
mod additions;
mod calendar;
#[cfg(debug_assertions)]
mod calendar_steps;
mod charts;
mod claims;
mod colours;
mod completing;
mod dates;
mod day_loop;
mod english;
mod excel_reports;
mod file_names;
mod files;
mod fixpoint;
mod forecast_laws;
mod forecasts;
mod given;
mod given_fields;
mod kept;
mod laws;
mod layers;
mod left_alone;
mod linear;
mod links;
mod missing;
mod news;
mod numbers;
mod order;
mod pace_answers;
mod press;
mod published;
mod region_codes;
mod regions;
mod report_files;
mod reports;
mod samples;
mod schedule;
mod sentences;
mod shares;
mod sharing;
mod sheets;
mod starting;
mod table_days;
mod table_files;
mod table_rankings;
mod tables;
mod taken;
mod told;
mod typed_dates;
mod undo;
mod update;
mod weekly_days;

#[cfg(feature = "web")]
mod appearance;
#[cfg(feature = "web")]
mod builder;
#[cfg(feature = "web")]
mod depths;
#[cfg(feature = "web")]
mod link_order;
#[cfg(feature = "web")]
mod markup;
#[cfg(feature = "web")]
mod milestones;
#[cfg(feature = "web")]
mod pace_views;
#[cfg(feature = "web")]
mod report_views;
#[cfg(feature = "web")]
mod saving;
#[cfg(feature = "web")]
mod swapped_views;
#[cfg(feature = "web")]
mod table_day_markup;
#[cfg(feature = "web")]
mod table_markup;
#[cfg(feature = "web")]
mod views;
