//! Steps that a reading takes: bytes looked at, cells, words, tries. Only test builds count them, to show that they grow
//! no faster than what is read.

#[cfg(debug_assertions)]
thread_local! {
    static TAKEN: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts steps.
#[cfg(debug_assertions)]
pub(super) fn take(steps: usize) {
    TAKEN.with(|taken| {
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        taken.set(taken.get().saturating_add(steps));
    });
}

/// Counts nothing in the page.
#[cfg(not(debug_assertions))]
pub(super) fn take(_: usize) {}

/// The steps that this thread has taken until now.
#[cfg(debug_assertions)]
pub fn steps_taken() -> u64 {
    TAKEN.with(std::cell::Cell::get)
}
