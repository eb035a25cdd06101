//! A pool of browsers shared by all journeys: starting one takes longer than most journeys.

use std::fmt;
use std::sync::Mutex;

use crate::engine::Engine;
use crate::session::{Loading, Session};

/// The idle browsers.
#[derive(Default)]
pub(crate) struct Browsers(Mutex<Vec<Session>>);

impl Browsers {
    /// An idle browser of this engine with such sessions, or a new one.
    pub(crate) fn lend(&self, engine: Engine, loading: Loading) -> Session {
        let waiting = {
            let mut idle = self.0.lock().expect("nothing fails while the lock is held");
            let found = idle
                .iter()
                .position(|session| (session.engine(), session.loading()) == (engine, loading));
            found.map(|at| idle.swap_remove(at))
        };
        waiting.unwrap_or_else(|| Session::start(engine, loading))
    }

    /// Returns a browser whose journey passed. After a failure it is closed instead.
    pub(crate) fn take_back(&self, session: Session) {
        let mut idle = self.0.lock().expect("nothing fails while the lock is held");
        idle.push(session);
    }
}

impl fmt::Debug for Browsers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Browsers").finish_non_exhaustive()
    }
}
