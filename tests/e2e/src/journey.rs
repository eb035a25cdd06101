//! A journey, and the tests that are made of it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use libtest_mimic::{Completion, Trial};

use crate::browsers::Browsers;
use crate::engine::Engine;
use crate::{Address, Page};

/// What a person does with the page and sees of it, from its first opening on.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// The module and the function that tell it.
    pub name: &'static str,
    /// How the page is come by, each time anew.
    pub addresses: &'static [Address],
    /// Takes a page, not opened yet, through the journey.
    pub travel: fn(&Page),
}

impl Journey {
    /// A test for each address in this engine.
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

    /// A browser or its driver may stumble on a busy machine; a page that is at fault fails in a fresh one too.
    fn go_twice_at_most(self, engine: Engine, address: Address, browsers: &Browsers) {
        let first = AssertUnwindSafe(|| self.go(engine, address, browsers));
        if catch_unwind(first).is_err() {
            eprintln!("{} goes once more, in a fresh browser.", self.name);
            self.go(engine, address, browsers);
        }
    }

    /// Wherever it went, no fault may be left in the console and nothing but the page itself may have been asked of
    /// any server.
    fn go(self, engine: Engine, address: Address, browsers: &Browsers) {
        let page = Page::start(browsers.lend(engine), address);
        (self.travel)(&page);
        page.expect_quiet_console();
        page.expect_no_request_but_its_own();
        browsers.take_back(page.leave_for_good());
    }
}

/// Lists the journeys of a module, each over http and from a disk unless addresses stand before a semicolon.
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
