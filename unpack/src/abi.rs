//! The functions that the page's script (web/unpack.js) calls, and the allocator of this wasm.
#![expect(
    unsafe_code,
    reason = "`no_mangle` and `GlobalAlloc` are declared with `unsafe`"
)]
#![expect(
    clippy::arithmetic_side_effects,
    reason = "a memory of 32 bits ends with a failed `memory.grow`, long before an address overflows"
)]

use crate::{Progress, Unpacker};
use alloc::{boxed::Box, vec::Vec};
use core::alloc::{GlobalAlloc, Layout};
use core::cell::Cell;

/// A new unpacker. The script passes it to the other functions, and never frees it.
#[unsafe(no_mangle)]
extern "C" fn create() -> Box<Unpacker> {
    Box::default()
}

/// Allocates a buffer for the text of a block, and returns its address.
#[unsafe(no_mangle)]
extern "C" fn place(length: usize) -> *mut u8 {
    Vec::leak(alloc::vec![0; length]).as_mut_ptr()
}

/// Opens the next block. Its text is in a buffer from [`place`].
#[unsafe(no_mangle)]
extern "C" fn open(unpacker: &mut Unpacker, text: *const u8, length: usize) -> Progress {
    // SAFETY: the script passes the address and the length of a buffer from `place`, and nothing else writes to it.
    unpacker.open(unsafe { core::slice::from_raw_parts(text, length) })
}

/// Unpacks or merges some more bytes.
#[unsafe(no_mangle)]
extern "C" fn step(unpacker: &mut Unpacker) -> Progress {
    unpacker.step()
}

/// The address of the part's wasm.
#[unsafe(no_mangle)]
extern "C" fn wasm(unpacker: &Unpacker) -> *const u8 {
    unpacker.wasm().as_ptr()
}

/// The size of the part's wasm in bytes.
#[unsafe(no_mangle)]
extern "C" fn length(unpacker: &Unpacker) -> usize {
    unpacker.wasm().len()
}

/// A bump allocator that never frees. The unpacker allocates only a few large buffers, and the page drops this wasm
/// with all its memory once both parts are unpacked.
struct Arena {
    at: Cell<usize>,
    end: Cell<usize>,
}

// SAFETY: this wasm has one thread.
unsafe impl Sync for Arena {}

const PAGE: usize = 65_536;

// SAFETY: each allocation begins at a multiple of its alignment, after the end of the previous one, in memory that
// `memory.grow` has added. If it cannot grow, `alloc` returns null.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.end.get() == 0 {
            self.end.set(core::arch::wasm32::memory_size(0) * PAGE);
            self.at.set(self.end.get());
        }
        let start = self.at.get().next_multiple_of(layout.align());
        let end = start + layout.size();
        if end > self.end.get() {
            let pages = (end - self.end.get()).div_ceil(PAGE);
            if core::arch::wasm32::memory_grow(0, pages) == usize::MAX {
                return core::ptr::null_mut();
            }
            self.end.set(self.end.get() + pages * PAGE);
        }
        self.at.set(end);
        core::ptr::with_exposed_provenance_mut(start)
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ARENA: Arena = Arena {
    at: Cell::new(0),
    end: Cell::new(0),
};

#[panic_handler]
fn stopped(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
