//! What `browser` has in the second part of the program: the effects of the depths.

use std::{cell::RefCell, fmt};

use yew::Callback;

use super::{desk::DepthDesk, once_drawn::OnceDrawn};
use crate::{
    arrival::depths,
    state::{Effect, Model, Msg},
};

/// Performs the effects of the depths.
pub(super) trait Desk: fmt::Debug {
    /// Performs one.
    fn perform(&mut self, effect: Effect, model: &Model, once_drawn: &mut OnceDrawn);
}

/// The functions of the depths.
#[derive(Debug)]
pub(super) struct BrowserDepths {
    /// Begins to listen, and opens the table that is kept or embedded in the page.
    pub(super) open: fn(&Model, &Callback<Msg>) -> Box<dyn Desk>,
}

/// The table of them.
pub(super) static BROWSER_DEPTHS: BrowserDepths = BrowserDepths {
    open: |model, dispatch| Box::new(DepthDesk::open(model, dispatch)),
};

depths! {
    /// The depths of this layer.
    DEPTHS: BrowserDepths = &BROWSER_DEPTHS
}

thread_local! {
    static TOLD: RefCell<Option<Callback<Msg>>> = const { RefCell::new(None) };
}

/// Has the program told when its second part comes. A build in one part is told at once.
pub(super) fn tell(dispatch: Callback<Msg>) {
    if DEPTHS.get().is_some() {
        dispatch.emit(Msg::DepthsCame);
    }
    TOLD.set(Some(dispatch));
}

/// The second part has come: the program is told.
#[cfg(feature = "two-parts")]
pub(super) fn came() {
    TOLD.with_borrow(|told| {
        if let Some(told) = told {
            told.emit(Msg::DepthsCame);
        }
    });
}
