//! Fuzzes the unpacker: any bytes must terminate without a panic, as the text of a block, as an LZMA stream and as
//! streams of code. The last two are called directly, because the fuzzer cannot guess the checksum of a block.
#![no_main]

use libfuzzer_sys::fuzz_target;
use unpack::{Lzma, Merge, Progress, Unpacker};

/// A size in bytes that no unpacked program reaches.
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
