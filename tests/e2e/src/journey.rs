//! A journey and its end.

use crate::{Address, Page};

/// Takes a page, not opened yet, through a journey. Wherever it went, no fault may be left in the console and
/// nothing but the page itself may have been asked of any server.
pub fn travel(address: Address, journey: impl FnOnce(&Page)) {
    let page = Page::start(address);
    journey(&page);
    page.expect_quiet_console();
    page.expect_no_request_but_its_own();
}

/// Makes two tests of each journey: over http, and from a disk.
#[macro_export]
macro_rules! journeys {
    ($($journey:ident),+ $(,)?) => {$(
        mod $journey {
            #[test]
            fn over_http() {
                $crate::travel($crate::Address::Http, super::$journey);
            }

            #[test]
            fn from_disk() {
                $crate::travel($crate::Address::Disk, super::$journey);
            }
        }
    )+};
}
