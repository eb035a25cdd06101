//! Workbooks (XLSX): a zip of XML parts, of which the few that hold a sheet are read as they are inflated.
//!
//! `driver` says (in `wants`) which bytes of the file come next; `zip` lists the `parts`, `workbook` finds the sheets,
//! `styles` the dates, `shared_strings` the texts, and `worksheet` makes rows of `numerals` and texts for the same intake
//! as of a CSV. `xml` (by `token` and `attributes`) makes pieces of every part; `crc` checks those that are not deflated.

mod attributes;
mod crc;
mod driver;
mod numerals;
mod parts;
mod shared_strings;
mod styles;
mod token;
mod wants;
mod workbook;
mod worksheet;
mod xml;
mod zip;

pub use driver::WorkbookReader;
pub use wants::{Frame, Slice, Want};
pub use zip::{SourceKind, source_kind};
