//! The page in a browser: what a person can do to it, and what can be seen of it.

mod acting;
mod expecting;
mod framing;
mod opening;
mod other_files;
mod reading;
mod seeing;
mod tables;
mod watching;

use std::cell::{Cell, RefCell};
use std::time::Duration;

pub use seeing::Placed;

use crate::address::Address;
use crate::session::Session;
use crate::site::Site;

/// The day on which every journey takes place that names no other. A fixed one: the page speaks of today.
const USUAL_DAY: &str = "2026-11-23";

/// Long enough for two browsers on two cores that others use too, and waited out only by what fails.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

/// One file, at one address, in one browser. The fields go in this order: first the browser, then its folder.
#[derive(Debug)]
pub struct Page {
    session: Session,
    site: Site,
    address: Address,
    /// The width and height of the frame that it is seen in, if it is.
    frame: Cell<Option<(u32, u32)>>,
    loads: Cell<usize>,
    heard: RefCell<Vec<String>>,
}

impl Page {
    /// The page on the usual day, in the east of Indonesia, with nothing stored and nothing opened yet.
    #[track_caller]
    pub(crate) fn start(session: Session, address: Address) -> Self {
        let page = Self {
            session,
            site: Site::copy_built_page(),
            address,
            frame: Cell::new(None),
            loads: Cell::new(0),
            heard: RefCell::default(),
        };
        page.begin_watching();
        page.today(USUAL_DAY);
        page.find_nothing_stored();
        page
    }

    /// Leaves the page, and gives the browser back.
    #[track_caller]
    pub(crate) fn leave_for_good(self) -> Session {
        self.session.goto("about:blank");
        self.session
    }

    /// Looks until `look` has no complaint any more, and gives what it then found.
    #[track_caller]
    pub fn wait_until<T>(&self, look: impl Fn() -> Result<T, String>) -> T {
        let mut waited = Duration::ZERO;
        loop {
            match look() {
                Ok(found) => return found,
                Err(complaint) if PATIENCE <= waited => panic!("{complaint}"),
                Err(_) => self.session.pause(BETWEEN_LOOKS),
            }
            waited = waited.saturating_add(BETWEEN_LOOKS);
        }
    }
}
