//! Browser side of tables: files and pasted texts, reading, the stored table.

mod keep;
mod offer;
mod read;
mod workbook;

pub(super) use keep::{forget, keep, kept};
pub(super) use offer::{Sources, listen};
pub(super) use read::{Reading, read};
