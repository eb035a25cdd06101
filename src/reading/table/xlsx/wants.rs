//! What a reader of workbooks asks of whoever has the file.

/// Bytes of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Where they begin.
    pub first: u64,
    /// How many there are.
    pub length: u64,
}

/// What stands before and behind deflated bytes, so that they are a gzip file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Before.
    pub header: [u8; 10],
    /// Behind: with it the inflated bytes are checked.
    pub trailer: [u8; 8],
}

/// What the reader needs next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// These bytes, given at once.
    Bytes(Slice),
    /// The part that stands here: inflated if it has a frame, given in chunks, then its end is told.
    Part(Slice, Option<Frame>),
    /// Nothing: the sheet is read.
    Nothing,
}
