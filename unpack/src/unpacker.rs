//! Unpacks part after part of the program, each in steps.

use crate::{Lzma, Merge, block, lzma::most_of};
use alloc::vec::Vec;

/// The bytes that a step unpacks or merges: 1 to 3 ms on a phone of 2016.
const STEP: usize = 16_384;

/// What a step has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Progress {
    /// The block is damaged; nothing more comes of it.
    Damaged = 0,
    /// More steps are needed.
    More = 1,
    /// The wasm of the part is complete.
    Done = 2,
}

/// The unpacker of a page. It keeps what it has unpacked, as later parts repeat it.
#[derive(Debug, Default)]
pub struct Unpacker {
    /// The packed bytes of all blocks so far.
    packed: Vec<u8>,
    lzma: Option<Lzma>,
    /// Where the part begins and ends in the unpacked stream.
    start: usize,
    end: usize,
    merge: Option<Merge>,
}

impl Unpacker {
    /// Takes the text of the next block. [`Progress::More`] if it is undamaged.
    pub fn open(&mut self, block: &[u8]) -> Progress {
        let Some((packed, end)) = block::open(block, &self.packed) else {
            return Progress::Damaged;
        };
        (self.packed, self.start, self.end) = (packed, self.end, end);
        self.merge = None;
        Progress::More
    }

    /// Unpacks or merges some bytes more.
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
            // A stream that is complete before the end of the part would be asked for ever.
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

    /// The wasm of the part, once a step has said that it is done.
    pub fn wasm(&self) -> &[u8] {
        self.merge.as_ref().map_or(&[], Merge::wasm)
    }
}
