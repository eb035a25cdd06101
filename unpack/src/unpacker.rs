//! `Unpacker`: unpacks the parts of the program one after the other, each in steps.

use crate::{Lzma, Merge, block, lzma::most_of};
use alloc::vec::Vec;

/// The number of bytes that a step unpacks or merges, which takes 1 to 3 ms on a phone from 2016.
const STEP: usize = 16_384;

/// The outcome of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Progress {
    /// The block is damaged and cannot be unpacked.
    Damaged = 0,
    /// More steps are needed.
    More = 1,
    /// The wasm of the part is complete.
    Done = 2,
}

/// The state between two steps. The unpacked stream is kept, because matches in later parts refer to it.
#[derive(Debug, Default)]
pub struct Unpacker {
    /// The packed bytes of all blocks so far.
    packed: Vec<u8>,
    lzma: Option<Lzma>,
    /// The current part is `start..end` of the unpacked stream.
    start: usize,
    end: usize,
    merge: Option<Merge>,
}

impl Unpacker {
    /// Opens the next block by its text. Returns [`Progress::More`], or [`Progress::Damaged`] if its checksum is wrong.
    pub fn open(&mut self, block: &[u8]) -> Progress {
        let Some((packed, end)) = block::open(block, &self.packed) else {
            return Progress::Damaged;
        };
        (self.packed, self.start, self.end) = (packed, self.end, end);
        self.merge = None;
        Progress::More
    }

    /// Unpacks or merges some more bytes.
    pub fn step(&mut self) -> Progress {
        self.try_step().unwrap_or(Progress::Damaged)
    }

    fn try_step(&mut self) -> Option<Progress> {
        let lzma = match &mut self.lzma {
            Some(lzma) => lzma,
            none => none.insert(Lzma::open(&self.packed, most_of(self.packed.len()))?),
        };
        let unpacked = lzma.output().len();
        if unpacked < self.end {
            lzma.unpack(&self.packed, self.end.min(unpacked.saturating_add(STEP)))?;
            // A stream that ends before the part does would never make progress: it is damaged.
            return (lzma.output().len() > unpacked).then_some(Progress::More);
        }
        let stream = lzma.output().get(..self.end)?;
        let merge = match &mut self.merge {
            Some(merge) => merge,
            none => none.insert(Merge::open(stream, self.start)?),
        };
        let least = merge.wasm().len().saturating_add(STEP);
        let is_complete = merge.step(stream, least)?;
        Some(if is_complete {
            Progress::Done
        } else {
            Progress::More
        })
    }

    /// The wasm of the part. Complete once [`Self::step`] has returned [`Progress::Done`].
    pub fn wasm(&self) -> &[u8] {
        self.merge.as_ref().map_or(&[], Merge::wasm)
    }
}
