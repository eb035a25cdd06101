//! The native tests, without a browser: published figures, calendar, laws, links, texts, layers and views.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a panic is how a test fails"
)]

mod calendar;
mod claim;
mod contributing;
mod embed;
mod given;
mod layers;
mod news;
mod numbers;
mod pace;
mod page;
mod question;
mod samples;
mod schedule;
mod table;
mod update;
