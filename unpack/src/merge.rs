//! Merges the streams of a part into its wasm. The build splits the code of a wasm into one stream for each kind of
//! data (xtask/src/pack/streams.rs), which compresses 8 % better. The opcode determines the streams of its operands.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions are bounded by the lengths of slices"
)]

use alloc::{vec, vec::Vec};

/// The streams of a part, in the order in which they are stored: one for each kind of data in function bodies. The
/// bytes before and after the code section's content are stored ahead of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// Sizes of functions, and declarations of their locals.
    Heads,
    /// Opcodes, with block types, alignments and indices of called functions.
    Codes,
    /// Indices of locals in `local.get`.
    Gets,
    /// Indices of locals in `local.set`.
    Sets,
    /// Indices of locals in `local.tee`.
    Tees,
    /// Offsets of loads.
    Loads,
    /// Offsets of stores.
    Stores,
    /// Labels of branches.
    Labels,
    /// Constants of one or two bytes.
    Small,
    /// Longer constants, mostly addresses.
    Long,
    /// Everything else, which is rare.
    Rest,
}

/// The number of streams.
pub const STREAMS: usize = 11;

/// The opcode `i32.const`.
const CONSTANT: u8 = 0x41;

/// The unused opcode that replaces `i32.const` before a constant of more than two bytes.
pub const LONG_CONSTANT: u8 = 0xff;

/// A range of the unpacked stream that has not been read yet.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    at: usize,
    end: usize,
}

/// The state of merging a wasm between two steps.
#[derive(Debug)]
pub struct Merge {
    after: Span,
    streams: [Span; STREAMS],
    /// The number of functions that are not merged yet.
    functions: usize,
    /// As long as all streams together, of which the first `written` bytes are merged.
    wasm: Vec<u8>,
    written: usize,
}

impl Merge {
    /// Starts merging the part at index `start` of the unpacked stream. `None` if its lengths are damaged.
    pub fn open(unpacked: &[u8], start: usize) -> Option<Self> {
        let mut header = Span {
            at: start,
            end: unpacked.len(),
        };
        let mut lengths = [0; STREAMS + 2];
        for length in &mut lengths {
            *length = header.number(unpacked)?;
        }
        let mut spans = [Span::default(); STREAMS + 2];
        let mut at = header.at;
        for (span, length) in spans.iter_mut().zip(lengths) {
            *span = Span {
                at,
                end: at.checked_add(length)?,
            };
            at = span.end;
        }
        if at > unpacked.len() {
            return None;
        }
        let [before, after, streams @ ..] = spans;
        let mut merge = Self {
            after,
            streams,
            functions: 0,
            wasm: vec![0; at - header.at],
            written: 0,
        };
        merge.put(unpacked, before)?;
        merge.functions = merge.copy(unpacked, Stream::Heads)?;
        Some(merge)
    }

    /// Merges whole functions until the wasm has at least `least` bytes. Returns whether it is complete, or `None` if
    /// the streams are damaged.
    pub fn step(&mut self, unpacked: &[u8], least: usize) -> Option<bool> {
        while self.functions > 0 {
            if self.written >= least {
                return Some(false);
            }
            self.functions -= 1;
            self.function(unpacked)?;
        }
        self.put(unpacked, self.after)?;
        self.after.at = self.after.end;
        Some(true)
    }

    /// The bytes merged so far.
    pub fn wasm(&self) -> &[u8] {
        self.wasm.get(..self.written).unwrap_or(&[])
    }

    /// Copies a span of the unpacked stream into the wasm.
    fn put(&mut self, unpacked: &[u8], span: Span) -> Option<()> {
        let bytes = unpacked.get(span.at..span.end)?;
        let end = self.written.checked_add(bytes.len())?;
        self.wasm.get_mut(self.written..end)?.copy_from_slice(bytes);
        self.written = end;
        Some(())
    }

    fn function(&mut self, unpacked: &[u8]) -> Option<()> {
        let size = self.copy(unpacked, Stream::Heads)?;
        let end = self.written.checked_add(size)?;
        let locals = self.copy(unpacked, Stream::Heads)?;
        for _ in 0..locals {
            self.copies(unpacked, Stream::Heads, 2)?;
        }
        while self.written < end {
            self.instruction(unpacked)?;
        }
        Some(())
    }

    /// Merges one instruction, by the binary format of the WebAssembly specification.
    fn instruction(&mut self, unpacked: &[u8]) -> Option<()> {
        use Stream::{Codes, Gets, Labels, Loads, Long, Rest, Sets, Small, Stores, Tees};
        let code = self.byte(unpacked, Codes)?;
        if code == LONG_CONSTANT {
            *self.wasm.get_mut(self.written - 1)? = CONSTANT;
        }
        let (stream, count) = match code {
            LONG_CONSTANT => (Long, 1),
            CONSTANT => (Small, 1),
            0x20 => (Gets, 1),
            0x21 => (Sets, 1),
            0x22 => (Tees, 1),
            0x28..=0x3e => {
                self.copy(unpacked, Codes)?;
                (if code < 0x36 { Loads } else { Stores }, 1)
            }
            0x02..=0x04 | 0x10 => (Codes, 1),
            0x0c | 0x0d => (Labels, 1),
            0x0e => (Labels, self.copy(unpacked, Labels)?.checked_add(1)?),
            0x23..=0x26 | 0x3f | 0x40 | 0x42 | 0xd0 | 0xd2 => (Rest, 1),
            0x11 => (Rest, 2),
            0x1c => (Rest, self.copy(unpacked, Rest)?),
            0x43 => return self.raw(unpacked, 4),
            0x44 => return self.raw(unpacked, 8),
            0xfc => (Rest, operands(self.copy(unpacked, Rest)?)),
            _ => return Some(()),
        };
        self.copies(unpacked, stream, count)
    }

    /// Copies the next byte of a stream into the wasm, and returns it.
    fn byte(&mut self, unpacked: &[u8], stream: Stream) -> Option<u8> {
        let span = self.streams.get_mut(stream as usize)?;
        let byte = span.byte(unpacked)?;
        let copied = Span {
            at: span.at - 1,
            end: span.at,
        };
        self.put(unpacked, copied)?;
        Some(byte)
    }

    /// Copies the next number (LEB128) of a stream into the wasm, and returns its value.
    fn copy(&mut self, unpacked: &[u8], stream: Stream) -> Option<usize> {
        let span = self.streams.get_mut(stream as usize)?;
        let first = span.at;
        let value = span.number(unpacked)?;
        let copied = Span {
            at: first,
            end: span.at,
        };
        self.put(unpacked, copied)?;
        Some(value)
    }

    fn copies(&mut self, unpacked: &[u8], stream: Stream, count: usize) -> Option<()> {
        for _ in 0..count {
            self.copy(unpacked, stream)?;
        }
        Some(())
    }

    /// Copies `count` bytes of [`Stream::Rest`] that are not LEB128 numbers: a float constant.
    fn raw(&mut self, unpacked: &[u8], count: usize) -> Option<()> {
        for _ in 0..count {
            self.byte(unpacked, Stream::Rest)?;
        }
        Some(())
    }
}

/// The number of operands of the instruction with prefix 0xfc and second opcode `kind`.
fn operands(kind: usize) -> usize {
    match kind {
        0..=7 => 0,
        8 | 10 | 12 | 14 => 2,
        _ => 1,
    }
}

impl Span {
    fn byte(&mut self, unpacked: &[u8]) -> Option<u8> {
        if self.at >= self.end {
            return None;
        }
        self.at += 1;
        unpacked.get(self.at - 1).copied()
    }

    /// Reads the next number (LEB128). Returns only its lowest 28 bits: sizes and counts have no more.
    fn number(&mut self, unpacked: &[u8]) -> Option<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte(unpacked)?;
            if shift < 28 {
                value |= usize::from(byte & 0x7f) << shift;
            }
            shift += 7;
            if byte < 0x80 {
                return Some(value);
            }
        }
    }
}
