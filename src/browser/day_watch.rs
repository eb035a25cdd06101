//! Detects a change of date: a page can stay open over midnight, or hidden over a weekend.

use gloo::{events::EventListener, timers::callback::Interval};
use yew::Callback;

use super::{clock, document::document};
use crate::state::Msg;

/// The interval between two checks of the date.
const MILLISECONDS: u32 = 30_000;

/// Checks the date every half minute.
pub(super) fn from_time_to_time(dispatch: Callback<Msg>) -> Interval {
    Interval::new(MILLISECONDS, move || look(&dispatch))
}

/// Checks the date when the page becomes visible again.
pub(super) fn on_return(dispatch: &Callback<Msg>) -> Option<EventListener> {
    let returned = dispatch.clone();
    let listener = EventListener::new(&document()?.into(), "visibilitychange", move |_| {
        look(&returned);
    });
    Some(listener)
}

/// Sends the device's date as a message.
pub(super) fn look(dispatch: &Callback<Msg>) {
    if let Some(today) = clock::today() {
        dispatch.emit(Msg::DayTurned(today));
    }
}
