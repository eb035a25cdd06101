//! The page, drawn from a [`Scene`]. No arithmetic and no texts here; every event becomes a message.
//!
//! There is one component, with plain functions below it: nearly every message redraws the page anyway, and a component
//! costs up to some kilobytes of wasm (docs/decisions/0005). Two more components skip redrawing: `Quiet`, for the parts
//! beside the rows of a table, and `LineRow`, for each of these rows.

mod calendar;
mod claim;
pub(crate) mod depths;
mod embed;
mod news;
mod pace;
mod page;
mod parts;
mod question;
mod schedule;
mod table;

pub use depths::{VIEW_DEPTHS, ViewDepths};
pub use pace::reports_file;
pub use page::{Drawing, Page, PageProps, Pass, Scene, Shown};
pub(crate) use page::{PageReadings, draw};
pub use schedule::milestone_file;
