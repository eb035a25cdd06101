//! The page, drawn from a [`Scene`]: no arithmetic, no text of its own, one way to speak.
//!
//! One component, and plain functions below it: nearly every message redraws the page anyway, and a component costs up
//! to some kilobytes of wasm (docs/decisions/0005). Two keep what they have drawn: parts beside the lines of a table,
//! and each of its lines.

mod answer;
mod base_news;
mod builder;
mod burn_up;
mod calendar_form;
mod choice_group;
mod claim;
mod compact;
mod counted;
mod depth;
mod element;
mod examples;
mod field_box;
mod header;
mod menu;
mod milestones;
mod news;
mod pace;
mod page;
mod parts;
mod press;
mod question_form;
mod quiet;
mod reports;
mod scene;
mod shown;
mod table;
mod take_away;
mod taken;

pub use milestones::milestone_file;
pub use page::{Page, PageProps};
pub(crate) use page::{Readings, draw};
pub use reports::reports_file;
pub use scene::{Drawing, Pass, Scene};
pub use shown::Shown;
