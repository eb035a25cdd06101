//! Reads a file piece by piece, so that the page never stops for long.

use std::{cell::Cell, rc::Rc};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Blob;
use yew::Callback;

use super::offer::size;
use crate::{
    reading::{Fed, Sheet, SheetOptions, SheetReader},
    state::{Asked, Msg, Offer, Progress, ReadSheet, TableFault, TableMsg},
};

/// Bytes that are read at once: a slow phone takes some 25 milliseconds for them.
const PIECE: u64 = 512 << 10;

/// Bytes after which progress is told again.
const TOLD: u64 = 4 << 20;

/// A reading that goes on, and can be stopped.
#[derive(Clone, Debug, Default)]
pub(in crate::browser) struct Reading(Rc<Cell<bool>>);

impl Reading {
    /// Stops it: nothing more is told of it.
    pub(in crate::browser) fn stop(&self) {
        self.0.set(true);
    }

    fn is_stopped(&self) -> bool {
        self.0.get()
    }
}

/// Reads a file, tells how far, and in the end what it gave.
pub(in crate::browser) fn read(
    blob: Blob,
    (offer, asked): (Offer, Asked),
    dispatch: Callback<Msg>,
) -> Reading {
    let reading = Reading::default();
    let going_on = reading.clone();
    spawn_local(async move {
        let teller = Teller {
            dispatch: &dispatch,
            of: size(&blob),
        };
        let outcome = sheet(&blob, asked, &going_on, &teller).await;
        if going_on.is_stopped() {
            return;
        }
        let read = ReadSheet {
            source: offer.source,
            file: offer.name,
            outcome,
            edits: offer.edits,
        };
        dispatch.emit(Msg::Table(TableMsg::Read(Box::new(read))));
    });
    reading
}

/// Tells from time to time how far a file is read.
struct Teller<'a> {
    dispatch: &'a Callback<Msg>,
    of: u64,
}

impl Teller<'_> {
    fn tell(&self, read: u64) {
        if read.is_multiple_of(TOLD) {
            let progress = Progress { read, of: self.of };
            self.dispatch
                .emit(Msg::Table(TableMsg::Progressed(progress)));
        }
    }
}

async fn sheet(
    blob: &Blob,
    asked: Asked,
    reading: &Reading,
    teller: &Teller<'_>,
) -> Result<Sheet, TableFault> {
    let mut reader = SheetReader::new(SheetOptions {
        encoding: asked.encoding,
        roles: asked.roles,
        ..SheetOptions::default()
    });
    let fault = TableFault::Sheet;
    loop {
        if feed_all(blob, &mut reader, reading, teller).await? == Fed::Again {
            continue;
        }
        if let Some(sheet) = reader.finish().map_err(fault)? {
            return Ok(sheet);
        }
    }
}

/// Feeds a file from its beginning. The next piece is fetched while one is read.
async fn feed_all(
    blob: &Blob,
    reader: &mut SheetReader,
    reading: &Reading,
    teller: &Teller<'_>,
) -> Result<Fed, TableFault> {
    let mut from = 0;
    let mut next = piece(blob, from);
    while let Some(promise) = next {
        let buffer = JsFuture::from(promise).await;
        if reading.is_stopped() {
            return Err(TableFault::Unreadable);
        }
        from = u64::saturating_add(from, PIECE);
        next = piece(blob, from);
        let buffer = buffer.map_err(|_| TableFault::Unreadable)?;
        let bytes = Uint8Array::new(&buffer).to_vec();
        if reader.feed(&bytes).map_err(TableFault::Sheet)? == Fed::Again {
            return Ok(Fed::Again);
        }
        teller.tell(from);
    }
    Ok(Fed::Read)
}

/// The bytes of a piece, on their way; `None` behind the end.
#[expect(
    clippy::cast_precision_loss,
    reason = "a file of at most 200 MB has its places exactly in a float"
)]
pub(super) fn piece(blob: &Blob, from: u64) -> Option<Promise> {
    if from >= size(blob) {
        return None;
    }
    let to = from.saturating_add(PIECE);
    let piece = blob.slice_with_f64_and_f64(from as f64, to as f64).ok()?;
    Some(piece.array_buffer())
}
