//! Tables between the browser and the program: files and pasted texts in, kept tables, files and texts out.

mod keep;
mod offer;
mod read;
mod workbook;

pub(super) use keep::{forget, keep, kept};
pub(super) use offer::{Sources, listen};
pub(super) use read::{Reading, read};
