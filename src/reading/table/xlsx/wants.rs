//! The byte ranges that the workbook reader requests from its caller.

/// A byte range of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// The offset of the first byte.
    pub first: u64,
    /// The number of bytes.
    pub length: u64,
}

/// Gzip header and trailer that turn deflated bytes into a gzip file, which the browser can inflate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GzipFrame {
    /// The bytes before the deflated data.
    pub header: [u8; 10],
    /// The bytes after it: CRC-32 and size, by which the inflated data is checked.
    pub trailer: [u8; 8],
}

/// The request of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// These bytes, supplied in one call.
    Bytes(Slice),
    /// A part in this range: inflated if it has a frame, supplied in chunks, then reported as ended.
    Part(Slice, Option<GzipFrame>),
    /// Nothing more: the sheet is parsed.
    Nothing,
}
