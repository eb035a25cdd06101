//! Watches for another day: a page can stay open over midnight, or hidden over a weekend.

use gloo::{events::EventListener, timers::callback::Interval};
use yew::Callback;

use super::{clock, document::document};
use crate::state::Msg;

/// How often the device's date is looked at.
const MILLISECONDS: u32 = 30_000;

/// Looks at the date every half minute.
pub(super) fn from_time_to_time(dispatch: Callback<Msg>) -> Interval {
    Interval::new(MILLISECONDS, move || look(&dispatch))
}

/// Looks at the date when the page is shown again.
pub(super) fn on_return(dispatch: &Callback<Msg>) -> Option<EventListener> {
    let returned = dispatch.clone();
    let listener = EventListener::new(&document()?.into(), "visibilitychange", move |_| {
        look(&returned);
    });
    Some(listener)
}

/// Looks at the date.
pub(super) fn look(dispatch: &Callback<Msg>) {
    if let Some(today) = clock::today() {
        dispatch.emit(Msg::DayTurned(today));
    }
}
