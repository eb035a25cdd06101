//! `Arrival`: a table of functions of the program's second part, which is loaded after the first part has started.
//!
//! The product's program is split in two parts (docs/build.md). The first computes and shows the answer. The second
//! contains the depths (the sections that open on demand) and code that only they need. Each layer lists the functions
//! of its depths in one table (`depths.rs`); the first part calls them only through that table. In builds that are not
//! split (the development page, the native tests) every table is available from the start.

use std::sync::OnceLock;

/// A table of functions that may not be loaded yet.
#[derive(Debug)]
pub struct Arrival<T: 'static> {
    /// The table, in a build that is not split.
    from_start: Option<&'static T>,
    loaded: OnceLock<&'static T>,
}

impl<T> Arrival<T> {
    /// A table that is available from the start, or is loaded later (`None`).
    pub const fn of(from_start: Option<&'static T>) -> Self {
        Self {
            from_start,
            loaded: OnceLock::new(),
        }
    }

    /// The table, or `None` until it is loaded.
    pub fn get(&self) -> Option<&'static T> {
        #[cfg(debug_assertions)]
        if is_held_back() {
            return None;
        }
        self.from_start.or_else(|| self.loaded.get().copied())
    }

    /// Sets the table when the second part is loaded. Later calls have no effect.
    pub fn set(&self, table: &'static T) {
        _ = self.loaded.set(table);
    }
}

/// Declares the static `Arrival` of a layer's table. If the program is split in two, the static must not name the
/// table: the linker would put all its functions into the first part.
macro_rules! depths {
    ($(#[$doc:meta])* $name:ident: $table:ty = $all:expr) => {
        $(#[$doc])*
        #[cfg(not(feature = "two-parts"))]
        pub(crate) static $name: $crate::arrival::Arrival<$table> = $crate::arrival::Arrival::of(Some($all));
        $(#[$doc])*
        #[cfg(feature = "two-parts")]
        pub(crate) static $name: $crate::arrival::Arrival<$table> = $crate::arrival::Arrival::of(None);
    };
}
pub(crate) use depths;

#[cfg(debug_assertions)]
thread_local! {
    static HELD_BACK: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[cfg(debug_assertions)]
fn is_held_back() -> bool {
    HELD_BACK.get()
}

/// Runs `work` on this thread as if the second part were not loaded yet, and returns its result.
#[cfg(debug_assertions)]
pub fn before_arrival<T>(work: impl FnOnce() -> T) -> T {
    HELD_BACK.set(true);
    let done = work();
    HELD_BACK.set(false);
    done
}
