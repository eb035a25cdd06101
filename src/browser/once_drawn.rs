//! What has to wait until the page shows what a message changed.

use std::fmt;

use gloo::timers::callback::Timeout;

/// Acts on what a message changes, such as giving a box the focus that is drawn because of it.
///
/// A timer that the message itself starts is no help: Yew rests between two parts of one drawing where it takes long,
/// and the timer may come before the second one.
#[derive(Default)]
pub(super) struct OnceDrawn(Vec<Box<dyn FnOnce()>>);

impl OnceDrawn {
    /// Notes an act.
    pub(super) fn wait_for(&mut self, act: impl FnOnce() + 'static) {
        self.0.push(Box::new(act));
    }

    /// All is drawn: does what was noted, in a task of its own.
    pub(super) fn release(&mut self) {
        for act in self.0.drain(..) {
            Timeout::new(0, act).forget();
        }
    }
}

impl fmt::Debug for OnceDrawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OnceDrawn").field(&self.0.len()).finish()
    }
}
