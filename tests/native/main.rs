//! What the calculator promises, as sentences: published figures, calendar, laws, links, words, layers and views.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot go on fails where it stands"
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
