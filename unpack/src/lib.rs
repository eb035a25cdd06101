//! Unpacks the program inside the page: base64 text to LZMA stream to streams of code to wasm.
//!
//! The page has the program in parts, each a block of text, since its first part answers before the second has come.
//! All blocks together are one LZMA stream, so that the second part repeats what stood in the first. This crate is
//! compiled to a wasm of 3 kB that the page's script starts first (`abi.rs`); the packing (`xtask`) and the tests use it
//! natively.
//!
//! Any input ends: with a program, or as damaged. The work is done in steps, so that the page stays usable.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod abi;
mod base64;
mod block;
mod lzma;
mod merge;
mod unpacker;

pub use block::{crc32, header};
pub use lzma::Lzma;
pub use merge::{LONG_CONSTANT, Merge, STREAMS, Stream};
pub use unpacker::{Progress, Unpacker};
