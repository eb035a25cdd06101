//! A queue of actions to run after the next drawing, such as moving the focus.

use std::fmt;

use gloo::timers::callback::Timeout;

/// Runs actions that depend on the result of a message, such as focusing a field that it made appear.
///
/// A timer started while the message is handled is not enough: Yew may yield in the middle of a long drawing, and the
/// timer could fire before the rest is drawn.
#[derive(Default)]
pub(super) struct OnceDrawn(Vec<Box<dyn FnOnce()>>);

impl OnceDrawn {
    /// Adds an action.
    pub(super) fn wait_for(&mut self, act: impl FnOnce() + 'static) {
        self.0.push(Box::new(act));
    }

    /// Runs the actions, each in a task of its own. To be called when everything is drawn.
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
