//! Any bytes end: as text of blocks, as an LZMA stream, as streams of code. (Blocks with the right checksum cannot be
//! guessed, so what is behind it is fed by itself.)
#![no_main]

use libfuzzer_sys::fuzz_target;
use unpack::{Lzma, Merge, Progress, Unpacker};

/// More than any program unpacks to.
const MOST: usize = 1 << 22;

fuzz_target!(|bytes: &[u8]| {
    let mut unpacker = Unpacker::default();
    let mut progress = unpacker.open(bytes);
    while progress == Progress::More {
        progress = unpacker.step();
    }
    if let Some(mut lzma) = Lzma::open(bytes, MOST) {
        let _ = lzma.unpack(bytes, MOST);
    }
    if let Some(mut merge) = Merge::open(bytes, 0) {
        let _ = merge.step(bytes, usize::MAX);
    }
});
