//! The only module that uses browser APIs: clock, storage, address, clipboard, downloads, document.

mod address;
mod clipboard;
mod clock;
mod day_watch;
mod depths;
mod desk;
mod document;
mod download;
mod keys;
mod once_drawn;
#[cfg(feature = "planted-faults")]
mod planted;
mod report_paste;
mod runtime;
mod saved_page;
#[cfg(feature = "two-parts")]
mod second_part;
mod storage;
mod table;
mod tables;

pub use runtime::Runtime;

use yew::Renderer;

/// Starts the program in the page's root element.
pub fn start() {
    if let Some(root) = document::root() {
        Renderer::<Runtime>::with_root(root).render();
    }
}
