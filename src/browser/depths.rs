//! The functions of `browser` that are in the second part of the program: they perform the effects of the depths.

use std::{cell::RefCell, fmt};

use yew::Callback;

use super::{desk::DepthDesk, once_drawn::OnceDrawn};
use crate::{
    arrival::depths,
    state::{Effect, Model, Msg},
};

/// Performs the effects of the depths.
pub(super) trait Desk: fmt::Debug {
    /// Performs one effect. `once_drawn` runs work after the next redraw.
    fn perform(&mut self, effect: Effect, model: &Model, once_drawn: &mut OnceDrawn);
}

/// The functions that the first part of the program calls.
#[derive(Debug)]
pub(super) struct BrowserDepths {
    /// Adds the event listeners, and loads the table of regions from storage or from the page itself.
    pub(super) open: fn(&Model, &Callback<Msg>) -> Box<dyn Desk>,
}

/// The table of these functions.
pub(super) static BROWSER_DEPTHS: BrowserDepths = BrowserDepths {
    open: |model, dispatch| Box::new(DepthDesk::open(model, dispatch)),
};

depths! {
    /// The functions of this layer, once the second part is loaded.
    DEPTHS: BrowserDepths = &BROWSER_DEPTHS
}

thread_local! {
    static LISTENER: RefCell<Option<Callback<Msg>>> = const { RefCell::new(None) };
}

/// Registers `dispatch` to receive [`Msg::DepthsCame`] when the second part is loaded. If it is loaded already, as in a
/// build that is not split, the message is sent at once.
pub(super) fn register(dispatch: Callback<Msg>) {
    if DEPTHS.get().is_some() {
        dispatch.emit(Msg::DepthsCame);
    }
    LISTENER.set(Some(dispatch));
}

/// Sends [`Msg::DepthsCame`] to the registered `dispatch`.
#[cfg(feature = "two-parts")]
pub(super) fn notify() {
    LISTENER.with_borrow(|listener| {
        if let Some(listener) = listener {
            listener.emit(Msg::DepthsCame);
        }
    });
}
