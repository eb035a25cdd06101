//! Workbooks (XLSX, ODS): zip files of XML parts. Parses the parts of one sheet in chunks, as they are inflated.
//!
//! `driver` requests bytes of the file (`wants`). `zip` reads the directory of `parts`, `workbook` lists the sheets,
//! `styles` identifies dates, `shared_strings` holds texts, and `worksheet` produces rows, with numbers from
//! `numerals`, for the same intake as a CSV. `open_document` has the sheets of ODS. `xml` (with `token` and `attributes`) parses every part; `crc` checks the
//! parts that are stored without compression.

mod attributes;
mod crc;
mod driver;
mod found_sheet;
mod numerals;
mod open_document;
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
pub use wants::{GzipFrame, Slice, Want};
pub use zip::{SourceKind, source_kind};
