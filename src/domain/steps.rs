//! How many steps some work takes: the measure by which tests tell that work grows with its input and not with the
//! square of it. Only builds with debug assertions count; a released one does nothing.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// Adds so many steps: days that are looked at, characters that are read, entries that are compared.
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

/// The steps that some work takes on this thread.
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
