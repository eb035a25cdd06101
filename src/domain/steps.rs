//! A step counter, with which tests check that a computation is not quadratic in its input. It counts in builds with
//! debug assertions only; in release builds it does nothing.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Adds `steps` to this thread's counter: one for each day visited, character read or entry compared.
#[inline]
pub fn take_steps(steps: usize) {
    #[cfg(debug_assertions)]
    STEPS.set(
        STEPS
            .get()
            .saturating_add(u64::try_from(steps).unwrap_or(u64::MAX)),
    );
    #[cfg(not(debug_assertions))]
    let _ = steps;
}

/// The number of steps that `work` takes on this thread.
///
/// ```
/// use kalkulator_ikd::{domain::steps_of, reading::read_people};
/// assert!(steps_of(|| read_people("58.959")) >= 6);
/// ```
#[cfg(debug_assertions)]
pub fn steps_of<T>(work: impl FnOnce() -> T) -> u64 {
    let before = STEPS.get();
    work();
    STEPS.get().saturating_sub(before)
}
