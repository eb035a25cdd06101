//! `Journey`: an end-to-end test, and its trials for each address and engine.

use std::sync::Arc;

use libtest_mimic::{Completion, Trial};

use crate::browsers::Browsers;
use crate::engine::Engine;
use crate::repeats::Repeats;
use crate::{Address, Page, Subject};

/// A sequence of actions and expectations on the page, from its first opening on.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// The module and function of the journey.
    pub name: &'static str,
    /// What it tests of the browser, which says where it runs.
    pub subject: Subject,
    /// The journey itself. The page is not opened yet.
    pub travel: fn(&Page),
}

/// What all trials of a run share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    browsers: Arc<Browsers>,
    pub(crate) repeats: Arc<Repeats>,
}

impl Journey {
    /// One test for each of its addresses in this engine.
    pub(crate) fn trials(self, engine: Engine, shared: &Shared) -> impl Iterator<Item = Trial> {
        let (_, name) = self.name.split_once("::").unwrap_or(("", self.name));
        self.subject.addresses(engine).iter().map(move |&address| {
            let name = format!("{name}::{}::{}", address.name(), engine.name());
            let (full, shared) = (name.clone(), shared.clone());
            Trial::ignorable_test(name, move || {
                if let Some(missing) = engine.missing() {
                    return Ok(Completion::ignored_with(missing));
                }
                shared
                    .repeats
                    .go(&full, || self.go(engine, address, &shared.browsers));
                Ok(Completion::Completed)
            })
        })
    }

    /// Runs the journey, then expects no error in the console and no request but for the page itself.
    fn go(self, engine: Engine, address: Address, browsers: &Browsers) {
        let page = Page::start(browsers.lend(engine, self.subject.loading()), address);
        (self.travel)(&page);
        page.expect_quiet_console();
        page.expect_no_request_but_its_own();
        browsers.take_back(page.leave_for_good());
    }
}

/// Lists the journeys of a module, each with its [`Subject`], which says in which engines and at which addresses it runs.
#[macro_export]
macro_rules! journeys {
    ($($journey:ident: $subject:ident),+ $(,)?) => {
        pub(crate) const JOURNEYS: &[$crate::Journey] = &[$($crate::Journey {
            name: concat!(module_path!(), "::", stringify!($journey)),
            subject: $crate::Subject::$subject,
            travel: $journey,
        }),+];
    };
}
