//! End-to-end tests ("journeys"): drives the built page in real browsers over WebDriver, and checks what it shows.
//!
//! In reading order: an [`Address`] says how the page is opened, a [`Page`] is the page in a browser, a [`Journey`]
//! acts on it, its [`Subject`] says in which engines and at which addresses, [`journeys!`] lists those of a module, and
//! [`run()`] makes tests of them. Below them are the pool of `browsers`, a browser's `session` with its `driver` and
//! `engine`, the `site` with the `server` for the file, and the `repeats` after a driver's own fault. For benchmarks (`benches/`) there is a bare [`Tab`].
//!
//! Run with `cargo xtask journeys` after building `dist/index.html`; it finds or installs the browsers. The variables
//! `CHROMIUM` and `CHROMEDRIVER`, `FIREFOX` and `GECKODRIVER`, `WEBKITDRIVER` and `XVFB` name programs to use instead
//! of those on `PATH`; `PAGE` names another file to test, such as Trunk's page, whose parts stand beside it. `JOURNEYS`
//! names the only journeys to run, with spaces between.

#![expect(
    clippy::expect_used,
    reason = "a journey fails by panicking where something it relies on is missing"
)]
#![expect(
    clippy::missing_panics_doc,
    reason = "every action and every expectation may fail the test"
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
mod repeats;
mod run;
mod scratch;
mod server;
mod session;
mod site;
mod stall;
mod subject;
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
pub use subject::Subject;
pub use tab::Tab;
pub use workbook::workbook;
