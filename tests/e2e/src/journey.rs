//! `Journey`: an end-to-end test, and its trials for each address and engine.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use libtest_mimic::{Completion, Trial};

use crate::browsers::Browsers;
use crate::engine::Engine;
use crate::{Address, Page};

/// A sequence of actions and expectations on the page, from its first opening on.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// The module and function of the journey.
    pub name: &'static str,
    /// The addresses to run it at, each in a test of its own.
    pub addresses: &'static [Address],
    /// The journey itself. The page is not opened yet.
    pub travel: fn(&Page),
}

impl Journey {
    /// One test for each address, in this engine.
    pub(crate) fn trials(
        self,
        engine: Engine,
        browsers: &Arc<Browsers>,
    ) -> impl Iterator<Item = Trial> {
        let (_, name) = self.name.split_once("::").unwrap_or(("", self.name));
        self.addresses.iter().map(move |&address| {
            let browsers = Arc::clone(browsers);
            Trial::ignorable_test(
                format!("{name}::{}::{}", address.name(), engine.name()),
                move || {
                    if let Some(missing) = engine.missing() {
                        return Ok(Completion::ignored_with(missing));
                    }
                    self.go_twice_at_most(engine, address, &browsers);
                    Ok(Completion::Completed)
                },
            )
        })
    }

    /// Runs the journey, and after a failure once more in a fresh browser: browsers and drivers can fail on a busy
    /// machine.
    fn go_twice_at_most(self, engine: Engine, address: Address, browsers: &Browsers) {
        let first = AssertUnwindSafe(|| self.go(engine, address, browsers));
        if catch_unwind(first).is_err() {
            eprintln!("{} goes once more, in a fresh browser.", self.name);
            self.go(engine, address, browsers);
        }
    }

    /// Runs the journey, then expects no error in the console and no request but for the page itself.
    fn go(self, engine: Engine, address: Address, browsers: &Browsers) {
        let page = Page::start(browsers.lend(engine), address);
        (self.travel)(&page);
        page.expect_quiet_console();
        page.expect_no_request_but_its_own();
        browsers.take_back(page.leave_for_good());
    }
}

/// Lists the journeys of a module. Each runs over HTTP and from disk, unless addresses and a semicolon come first.
#[macro_export]
macro_rules! journeys {
    ($($journey:ident),+ $(,)?) => {
        $crate::journeys!(&[$crate::Address::Http, $crate::Address::Disk]; $($journey),+);
    };
    ($addresses:expr; $($journey:ident),+ $(,)?) => {
        pub(crate) const JOURNEYS: &[$crate::Journey] = &[$($crate::Journey {
            name: concat!(module_path!(), "::", stringify!($journey)),
            addresses: $addresses,
            travel: $journey,
        }),+];
    };
}
