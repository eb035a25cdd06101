//! The page in a browser of its own: what a person can do to it, and what can be seen of it.

mod acting;
mod expecting;
mod framing;
mod opening;
mod reading;
mod seeing;
mod watching;

use std::cell::Cell;
use std::time::Duration;

use serde_json::json;

pub use seeing::Placed;

use crate::address::Address;
use crate::engine::Engine;
use crate::session::Session;
use crate::site::Site;

/// The day on which every journey takes place that names no other. A fixed one: the page speaks of today.
const USUAL_DAY: &str = "2026-11-23";

/// Long enough for two browsers on two busy cores, and waited out only by what fails.
const PATIENCE: Duration = Duration::from_secs(8);
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// One file, at one address, in one browser. The fields go in this order: first the browser, then its folder.
#[derive(Debug)]
pub struct Page {
    session: Session,
    site: Site,
    address: Address,
    loads: Cell<usize>,
}

impl Page {
    /// Starts a browser on the usual day, in the east of Indonesia, with nothing opened yet.
    #[track_caller]
    pub fn start(address: Address) -> Self {
        let site = Site::copy_built_page();
        let session = Session::start(Engine::Chromium, &site.profile());
        let page = Self {
            session,
            site,
            address,
            loads: Cell::new(0),
        };
        let clipboard = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.session.cdp("Browser.grantPermissions", &clipboard);
        page.today(USUAL_DAY);
        page
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
