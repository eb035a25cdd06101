//! Switches between cases: to one beside the user's own, or to a snapshot.

use std::rc::Rc;

use super::{Model, Order, Origin, PageSnapshot};
use crate::state::Case;

impl Model {
    /// Switches to a case that is stored beside the user's own.
    pub(in crate::state) fn move_beside(&mut self, slot: String, case: Rc<Case>, origin: Origin) {
        self.note(None);
        let own = if self.shows_another() {
            self.own.clone()
        } else {
            Some(self.snapshot().case)
        };
        self.move_to(PageSnapshot {
            case,
            origin,
            slot,
            own,
            pasted: Rc::clone(&self.pasted),
            held: Rc::clone(&self.tables.held),
        });
    }

    /// Switches to the state of a snapshot, with its storage key.
    pub(in crate::state) fn move_to(&mut self, snapshot: PageSnapshot) {
        let is_elsewhere = snapshot.slot != self.slot;
        self.slot = snapshot.slot;
        self.origin = snapshot.origin;
        self.own = snapshot.own;
        self.pasted = snapshot.pasted;
        self.tables.hold(snapshot.held, self.lang);
        self.elsewhere = None;
        self.refused_values.clear();
        self.notice = None;
        self.emptied = None;
        self.show(snapshot.case);
        if is_elsewhere {
            self.order = Order::of(self);
        }
    }
}
