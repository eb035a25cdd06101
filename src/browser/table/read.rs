//! Reads a file piece by piece, so that the page never stops for long.

use std::{cell::Cell, rc::Rc};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Blob;
use yew::Callback;

use super::{offer::size, workbook::workbook};
use crate::{
    browser::document,
    reading::{Fed, Sheet, SheetFault, SheetOptions, SheetReader, SourceKind, source_kind},
    state::{Asked, Msg, Offer, Progress, ReadSheet, TableFault, TableMsg},
};

/// Bytes that are fetched at once, the next ones while these are read.
const PIECE: u64 = 4 << 20;

/// Bytes that are read at once: a slow phone takes some 7 milliseconds for them, some 80 where every row is rejected.
const BITE: u32 = 128 << 10;

/// Bytes that show what kind of file it is.
const MAGIC: i32 = 8;

/// Bytes after which a reading tells how far it is: less is soon read.
const LONG: u64 = 8 << 20;

/// A reading that goes on, and can be stopped.
#[derive(Clone, Debug, Default)]
pub(in crate::browser) struct Reading {
    is_stopped: Rc<Cell<bool>>,
}

impl Reading {
    /// Stops it: nothing more is told of it.
    pub(in crate::browser) fn stop(&self) {
        self.is_stopped.set(true);
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
        let progressing = Progressing {
            reading: &going_on,
            dispatch: &dispatch,
            of: size(&blob),
        };
        let outcome = sheet(&blob, asked, &progressing).await;
        // What follows from the table is a task of its own.
        document::rest().await;
        if progressing.is_stopped() {
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

/// Tells from time to time how far a file is read, and knows whether to go on.
pub(super) struct Progressing<'a> {
    reading: &'a Reading,
    dispatch: &'a Callback<Msg>,
    /// The file's size in bytes.
    pub(super) of: u64,
}

impl Progressing<'_> {
    /// Tells how far the file is read, if so many bytes have been taken that it takes long.
    pub(super) fn tell(&self, read: u64, taken: u64) {
        if taken >= LONG {
            let progress = Progress { read, of: self.of };
            let msg = Msg::Table(TableMsg::Progressed(progress));
            self.dispatch.emit(msg);
        }
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.reading.is_stopped.get()
    }
}

async fn sheet(
    blob: &Blob,
    asked: Asked,
    progressing: &Progressing<'_>,
) -> Result<Sheet, TableFault> {
    let options = SheetOptions {
        encoding: asked.encoding,
        roles: asked.roles,
        sheet: asked.sheet.map(|sheet| sheet as usize),
        ..SheetOptions::default()
    };
    let first = blob.slice_with_i32_and_i32(0, MAGIC);
    let first = bytes_of(&first.map_err(|_| TableFault::Unreadable)?).await?;
    match source_kind(&first.to_vec()) {
        SourceKind::Workbook => workbook(blob, options, progressing).await,
        SourceKind::OldOrLocked => Err(TableFault::Sheet(SheetFault::OldOrLocked)),
        SourceKind::Text => text(blob, options, progressing).await,
    }
}

/// The bytes of a file.
pub(super) async fn bytes_of(blob: &Blob) -> Result<Uint8Array, TableFault> {
    let buffer = JsFuture::from(blob.array_buffer()).await;
    let buffer = buffer.map_err(|_| TableFault::Unreadable)?;
    Ok(Uint8Array::new(&buffer))
}

/// Reads a text, a second time where it is not written as it seemed at first.
async fn text(
    blob: &Blob,
    options: SheetOptions,
    progressing: &Progressing<'_>,
) -> Result<Sheet, TableFault> {
    let mut reader = SheetReader::new(options);
    loop {
        if feed_all(blob, &mut reader, progressing).await? == Fed::Again {
            continue;
        }
        if let Some(sheet) = reader.finish().map_err(TableFault::Sheet)? {
            return Ok(sheet);
        }
    }
}

/// Feeds a file from its beginning. The next piece is fetched while one is read.
async fn feed_all(
    blob: &Blob,
    reader: &mut SheetReader,
    progressing: &Progressing<'_>,
) -> Result<Fed, TableFault> {
    let mut from = 0;
    let mut next = piece(blob, from);
    while let Some(promise) = next {
        let buffer = JsFuture::from(promise).await;
        if progressing.is_stopped() {
            return Err(TableFault::Unreadable);
        }
        from = u64::saturating_add(from, PIECE);
        next = piece(blob, from);
        let buffer = buffer.map_err(|_| TableFault::Unreadable)?;
        if feed(&Uint8Array::new(&buffer), reader, progressing).await? == Fed::Again {
            return Ok(Fed::Again);
        }
        if from < progressing.of {
            progressing.tell(from, from);
        }
    }
    Ok(Fed::Read)
}

/// Feeds a piece in bites; between them the page does what waits.
async fn feed(
    piece: &Uint8Array,
    reader: &mut SheetReader,
    progressing: &Progressing<'_>,
) -> Result<Fed, TableFault> {
    let mut from = 0;
    while from < piece.length() {
        if progressing.is_stopped() {
            return Err(TableFault::Unreadable);
        }
        let to = from.saturating_add(BITE).min(piece.length());
        let bytes = piece.subarray(from, to).to_vec();
        if reader.feed(&bytes).map_err(TableFault::Sheet)? == Fed::Again {
            return Ok(Fed::Again);
        }
        from = to;
        document::rest().await;
    }
    Ok(Fed::Read)
}

/// The bytes of a piece, on their way; `None` behind the end.
#[expect(
    clippy::cast_precision_loss,
    reason = "a file of at most 200 MB has its places exactly in a float"
)]
fn piece(blob: &Blob, from: u64) -> Option<Promise> {
    if from >= size(blob) {
        return None;
    }
    let to = from.saturating_add(PIECE);
    let piece = blob.slice_with_f64_and_f64(from as f64, to as f64).ok()?;
    Some(piece.array_buffer())
}
