//! `Page`: the page in a browser, with actions, readings and expectations.

mod acting;
mod expecting;
mod framing;
mod opening;
mod other_files;
mod reading;
mod seeing;
mod stalling;
mod tables;
mod watching;

use std::cell::{Cell, RefCell};
use std::time::Duration;

pub use seeing::Placed;

use crate::address::Address;
use crate::session::Session;
use crate::site::Site;

/// The date of the device, unless a journey sets another. Fixed, as the page depends on today's date.
const USUAL_DAY: &str = "2026-11-23";

/// The timeout of every expectation: long enough for two browsers on two shared cores. Only failures wait it out.
const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

/// One file, at one address, in one browser. The order of the fields matters: the browser is dropped before its folder.
#[derive(Debug)]
pub struct Page {
    session: Session,
    site: Site,
    address: Address,
    /// The width and height of the frame that the page is shown in, if any.
    frame: Cell<Option<(u32, u32)>>,
    loads: Cell<usize>,
    heard: RefCell<Vec<String>>,
}

impl Page {
    /// The page on the usual date, in the time zone of eastern Indonesia, with nothing stored and not opened yet.
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

    /// Leaves the page and returns the browser.
    #[track_caller]
    pub(crate) fn leave_for_good(self) -> Session {
        self.session.goto("about:blank");
        self.session
    }

    /// Calls `look` until it returns `Ok`; panics with its error after the timeout.
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
