//! Unpacks the program inside the page: base64 text, to an LZMA stream, to streams of code, to wasm.
//!
//! The program is split in two parts, and the page contains each part as a block of text, so that the first part can
//! run before the second has been downloaded. Both blocks together are one LZMA stream: matches in the second part can
//! refer to bytes of the first. This crate is compiled to a wasm of 3 kB that the page's script starts first
//! (`abi.rs`). The build (`xtask`) and the tests use it natively.
//!
//! Every input terminates, with a program or with [`Progress::Damaged`]. The work is done in steps, so that the page
//! stays responsive.
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
