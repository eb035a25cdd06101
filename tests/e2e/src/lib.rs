//! Drives the built page as a person would, in a real browser, and looks at what it shows.
//!
//! In reading order: an [`Address`] says how a person came by the page, a [`Page`] is that page in a
//! browser of its own, [`travel`] takes it through one journey, and [`journeys!`] makes two tests of each.
//! Below them lie the browser's `session`, its `driver` and `engine`, and the `server` that hands out the file.
//!
//! Run with `cargo test --package e2e -- --test-threads=2` once `dist/index.html` is built. The variables
//! `CHROMIUM` and `CHROMEDRIVER` name other binaries, `PAGE` another file.

#![expect(
    clippy::expect_used,
    reason = "a journey ends where its ground gives way"
)]
#![expect(
    clippy::missing_panics_doc,
    reason = "every act and every expectation may end the journey"
)]

mod address;
mod driver;
mod engine;
mod journey;
mod nginx;
mod page;
mod portal;
mod server;
mod session;
mod site;

pub use address::Address;
pub use fantoccini::key::Key;
pub use journey::travel;
pub use nginx::Nginx;
pub use page::{Page, Placed};
pub use portal::Portal;
pub use server::Server;
