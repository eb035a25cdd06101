//! `Arrival`: a table of functions of the program's second part, which comes after the page has answered.
//!
//! The product has its program in two parts (docs/build.md). The first answers the question; the second has the depths:
//! the sections below the answer, and what only they need. Each layer lists the functions of its depths in one table
//! (`depths.rs`), and the first part calls them through that table alone. A build in one part, the development page and
//! the native tests have every table from the start.

use std::sync::OnceLock;

/// A table that may still be on its way.
#[derive(Debug)]
pub struct Arrival<T: 'static> {
    /// The table of a build in one part.
    from_start: Option<&'static T>,
    came: OnceLock<&'static T>,
}

impl<T> Arrival<T> {
    /// A table that is here from the start, or comes later (`None`).
    pub const fn of(from_start: Option<&'static T>) -> Self {
        Self {
            from_start,
            came: OnceLock::new(),
        }
    }

    /// The table, once it is here.
    pub fn get(&self) -> Option<&'static T> {
        #[cfg(debug_assertions)]
        if is_held_back() {
            return None;
        }
        self.from_start.or_else(|| self.came.get().copied())
    }

    /// The second part has come with this table. A second one changes nothing.
    pub fn come(&self, table: &'static T) {
        _ = self.came.set(table);
    }
}

/// Declares the table of a layer's depths. A static of a build in two parts may not name the table: the linker would
/// put all its functions into the first part.
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

/// What some work does on this thread while the second part has not come.
#[cfg(debug_assertions)]
pub fn before_arrival<T>(work: impl FnOnce() -> T) -> T {
    HELD_BACK.set(true);
    let done = work();
    HELD_BACK.set(false);
    done
}
