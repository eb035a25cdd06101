//! The browsers that go from one journey to the next: starting one takes longer than most journeys.

use std::fmt;
use std::sync::Mutex;

use crate::engine::Engine;
use crate::session::Session;

/// Those that no journey uses at the moment.
#[derive(Default)]
pub(crate) struct Browsers(Mutex<Vec<Session>>);

impl Browsers {
    /// One that waits, or a fresh one.
    pub(crate) fn lend(&self, engine: Engine) -> Session {
        let waiting = {
            let mut idle = self.0.lock().expect("nothing fails while the lock is held");
            let found = idle.iter().position(|session| session.engine() == engine);
            found.map(|at| idle.swap_remove(at))
        };
        waiting.unwrap_or_else(|| Session::start(engine))
    }

    /// Takes one back that has passed its journey; one that has not is closed instead.
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
