//! How many steps a calculation takes: the measure by which tests tell that work grows with its input and not with the
//! square of it. A released build counts nothing.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// One step: a day, a run of days or a holiday is looked at.
#[inline]
pub(super) fn step() {
    #[cfg(debug_assertions)]
    STEPS.with(|steps| steps.set(steps.get().saturating_add(1)));
}

/// The steps that some work takes on this thread.
#[cfg(debug_assertions)]
pub fn steps_of(work: impl FnOnce()) -> u64 {
    let before = STEPS.with(Cell::get);
    work();
    STEPS.with(Cell::get).saturating_sub(before)
}
