//! Drives the built page as a person would, in a real browser, and looks at what it shows.
//!
//! In reading order: an [`Address`] says how a person came by the page, a [`Page`] is that page in a
//! browser, a [`Journey`] goes through it, [`journeys!`] lists those of a module, and [`run()`] makes a test of each for
//! every address and every engine. Below them lie the `browsers` that wait for the next journey, each one's `session`,
//! its `driver` and `engine`, and the `site` with the `server` that hands out the file.
//! For measuring (`benches/`) there is a bare [`Tab`].
//!
//! Run with `cargo xtask journeys` once `dist/index.html` is built; it finds or installs the browsers. The variables
//! `CHROMIUM` and `CHROMEDRIVER`, `FIREFOX` and `GECKODRIVER`, `WEBKITDRIVER` and `XVFB` name other programs than those
//! on `PATH`, `PAGE` another file.

#![expect(
    clippy::expect_used,
    reason = "a journey ends where its ground gives way"
)]
#![expect(
    clippy::missing_panics_doc,
    reason = "every act and every expectation may end the journey"
)]

mod address;
mod browsers;
mod display;
mod driver;
mod engine;
mod journey;
mod nginx;
mod outside;
mod page;
mod portal;
mod run;
mod scratch;
mod server;
mod session;
mod site;
mod tab;
mod workbook;

pub use address::Address;
pub use fantoccini::key::Key;
pub use journey::Journey;
pub use nginx::Nginx;
pub use page::{Page, Placed};
pub use portal::Portal;
pub use run::run;
pub use server::Server;
pub use tab::Tab;
pub use workbook::workbook;
