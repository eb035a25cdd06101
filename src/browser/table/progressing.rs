//! A file being read: how far it is, and whether it was stopped.

use std::{cell::Cell, rc::Rc};

use yew::Callback;

use crate::state::{Msg, ReadProgress, TableMsg};

/// Bytes read before progress is reported; smaller files are read too quickly for that.
const LONG: u64 = 8 << 20;

/// A handle to a file being read, to stop it.
#[derive(Clone, Debug, Default)]
pub(in crate::browser) struct Reading {
    is_stopped: Rc<Cell<bool>>,
}

impl Reading {
    /// Stops reading. No more messages are sent.
    pub(in crate::browser) fn stop(&self) {
        self.is_stopped.set(true);
    }
}

/// Reports progress from time to time, and returns whether reading was stopped.
pub(super) struct Progressing<'a> {
    pub(super) reading: &'a Reading,
    pub(super) dispatch: &'a Callback<Msg>,
    /// The size of the file in bytes.
    pub(super) of: u64,
}

impl Progressing<'_> {
    /// Reports that `read` bytes of the file are done, once `taken` bytes are enough for a long reading.
    pub(super) fn tell(&self, read: u64, taken: u64) {
        if taken >= LONG {
            let progress = ReadProgress { read, of: self.of };
            let msg = Msg::Table(TableMsg::Progressed(progress));
            self.dispatch.emit(msg);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.reading.is_stopped.get()
    }
}
