//! Browser side of tables: files and pasted texts, reading, the stored table.

mod blob;
mod keep;
mod offer;
mod progressing;
mod read;
mod workbook;

pub(super) use blob::text_blob;
pub(super) use keep::{forget, keep, kept};
pub(super) use offer::{Sources, listen};
pub(super) use progressing::Reading;
pub(super) use read::read;
