//! The directory of a zip file: the name, position and size of each part.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "file positions and lengths below 2^32, added in 64 bits; positions in a slice are checked"
)]

use crate::reading::SheetFault;

/// The kind of a file, by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// A zip file, as XLSX workbooks are.
    Workbook,
    /// An old workbook (XLS), or one protected by a password: both have the same container format.
    OldOrLocked,
    /// Any other file, taken as text.
    Text,
}

/// The kind of a file, by its first eight bytes.
pub fn source_kind(first: &[u8]) -> SourceKind {
    match first {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => SourceKind::Workbook,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => SourceKind::OldOrLocked,
        _ => SourceKind::Text,
    }
}

/// The most bytes at the end of a file that can contain the end record: the record and the longest comment.
pub(super) const TAIL: u64 = 22 + 65_535;

/// The most bytes of a directory: some thousand parts.
pub(super) const MOST_DIRECTORY: u64 = 1 << 20;

/// The length of a part's local header without its name, in bytes.
pub(super) const LOCAL_HEADER: u64 = 30;

/// A part of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ZipEntry {
    pub(super) name: String,
    /// Whether it is stored without compression; otherwise it is deflated.
    pub(super) is_stored: bool,
    pub(super) crc: u32,
    /// Its length in the file, in bytes.
    pub(super) packed: u32,
    /// Its inflated length, in bytes.
    pub(super) size: u32,
    /// The offset of its local header.
    pub(super) offset: u32,
    is_locked: bool,
    method: u16,
}

/// The little-endian numbers of a record.
struct ZipRecord<'a>(&'a [u8]);

impl<'a> ZipRecord<'a> {
    fn bytes<const N: usize>(&self, at: usize) -> Result<[u8; N], SheetFault> {
        let bytes = self.0.get(at..).and_then(|rest| rest.first_chunk::<N>());
        bytes.copied().ok_or(SheetFault::Damaged)
    }

    fn short(&self, at: usize) -> Result<u16, SheetFault> {
        self.bytes(at).map(u16::from_le_bytes)
    }

    fn long(&self, at: usize) -> Result<u32, SheetFault> {
        self.bytes(at).map(u32::from_le_bytes)
    }

    fn slice(&self, from: usize, length: u16) -> Result<&'a [u8], SheetFault> {
        let slice = self.0.get(from..from + usize::from(length));
        slice.ok_or(SheetFault::Damaged)
    }
}

/// The offset and length of the directory, from the last bytes of the file.
pub(super) fn directory_place(tail: &[u8]) -> Result<(u64, u64), SheetFault> {
    let announces = |at: &usize| {
        let fields = ZipRecord(tail.get(*at..).unwrap_or_default());
        let comment = fields.short(20).map(usize::from);
        fields.bytes(0) == Ok(*b"PK\x05\x06") && comment == Ok(tail.len().saturating_sub(*at + 22))
    };
    let places = (0..tail.len().saturating_sub(21)).rev();
    let at = places
        .into_iter()
        .find(announces)
        .ok_or(SheetFault::Damaged)?;
    let fields = ZipRecord(tail.get(at..).unwrap_or_default());
    let (length, place) = (fields.long(12)?, fields.long(16)?);
    if place == u32::MAX || length == u32::MAX || fields.short(10)? == u16::MAX {
        return Err(SheetFault::TooLarge);
    }
    Ok((place.into(), length.into()))
}

/// Parses the entries of a directory.
pub(super) fn entries(directory: &[u8]) -> Result<Vec<ZipEntry>, SheetFault> {
    let mut entries = Vec::new();
    let mut at = 0;
    while at < directory.len() {
        let fields = ZipRecord(directory.get(at..).unwrap_or_default());
        if fields.bytes(0) != Ok(*b"PK\x01\x02") {
            return Err(SheetFault::Damaged);
        }
        let name = fields.slice(46, fields.short(28)?)?;
        let method = fields.short(10)?;
        entries.push(ZipEntry {
            name: String::from_utf8_lossy(name).replace('\\', "/"),
            is_stored: method == 0,
            crc: fields.long(16)?,
            packed: fields.long(20)?,
            size: fields.long(24)?,
            offset: fields.long(42)?,
            is_locked: fields.short(8)? & 1 == 1,
            method,
        });
        let lengths = [28, 30, 32].map(|at| fields.short(at).map_or(0, usize::from));
        at += 46 + lengths.iter().sum::<usize>();
    }
    Ok(entries)
}

impl ZipEntry {
    /// The offset of its data, from its local header.
    pub(super) fn data_place(&self, header: &[u8]) -> Result<u64, SheetFault> {
        let fields = ZipRecord(header);
        if fields.bytes(0) != Ok(*b"PK\x03\x04") {
            return Err(SheetFault::Damaged);
        }
        let names = u64::from(fields.short(26)?) + u64::from(fields.short(28)?);
        Ok(u64::from(self.offset) + LOCAL_HEADER + names)
    }

    /// Returns an error if the part is encrypted, too large, or compressed by another method.
    pub(super) fn check(&self) -> Result<(), SheetFault> {
        if self.is_locked {
            return Err(SheetFault::OldOrLocked);
        }
        let is_long = [self.packed, self.size, self.offset].contains(&u32::MAX);
        match self.method {
            _ if is_long => Err(SheetFault::TooLarge),
            0 | 8 => Ok(()),
            _ => Err(SheetFault::Damaged),
        }
    }

    /// The gzip header and trailer that turn its deflated bytes into a gzip file.
    pub(super) fn frame(&self) -> ([u8; 10], [u8; 8]) {
        let header = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];
        let trailer = u64::from(self.size) << 32 | u64::from(self.crc);
        (header, trailer.to_le_bytes())
    }
}
