//! The page, drawn from a [`Scene`]: no arithmetic, no text of its own, one way to speak.
//!
//! One component, and plain functions below it: nearly every message redraws the page anyway, and a component costs up
//! to some kilobytes of wasm (docs/decisions/0005). Two keep what they have drawn: parts beside the lines of a table,
//! and each of its lines.

mod calendar;
mod claim;
mod embed;
mod news;
mod pace;
mod page;
mod parts;
mod question;
mod schedule;
mod table;

pub use pace::reports_file;
pub use page::{Drawing, Page, PageProps, Pass, Scene, Shown};
pub(crate) use page::{Readings, draw};
pub use schedule::milestone_file;
