//! Reads the file of a table in chunks, so that the page stays responsive.

use std::{cell::Cell, rc::Rc};

use js_sys::{Promise, Uint8Array};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Blob;
use yew::Callback;

use super::{offer::size, workbook::workbook};
use crate::{
    browser::document,
    reading::{Fed, Sheet, SheetFault, SheetOptions, SheetReader, SourceKind, source_kind},
    state::{Asked, Msg, OfferedFile, ReadProgress, ReadSheet, TableFault, TableMsg},
};

/// Bytes fetched at once; the next ones are fetched while these are read.
const PIECE: u64 = 4 << 20;

/// Bytes read without yielding: about 7 milliseconds on a slow phone, about 80 if every row is rejected.
const BITE: u32 = 128 << 10;

/// Bytes needed to tell the type of a file.
const MAGIC: i32 = 8;

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

/// Reads a file. Progress and the result are sent as messages.
pub(in crate::browser) fn read(
    blob: Blob,
    (offer, asked): (OfferedFile, Asked),
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
        // Yields first: handling the table takes long enough for a task of its own.
        document::yield_to_event_loop().await;
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

/// Reports progress from time to time, and tells whether reading was stopped.
pub(super) struct Progressing<'a> {
    reading: &'a Reading,
    dispatch: &'a Callback<Msg>,
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

/// Reads a text file, again from its start if the encoding or format turns out different than detected.
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

/// Feeds a file from its start. The next chunk is fetched while one is read.
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

/// Feeds a chunk in smaller parts, yielding to the event loop between them.
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
        document::yield_to_event_loop().await;
    }
    Ok(Fed::Read)
}

/// The bytes of a chunk, as a promise; `None` past the end.
#[expect(
    clippy::cast_precision_loss,
    reason = "offsets in a file of at most 200 MB are exact in a float"
)]
fn piece(blob: &Blob, from: u64) -> Option<Promise> {
    if from >= size(blob) {
        return None;
    }
    let to = from.saturating_add(PIECE);
    let piece = blob.slice_with_f64_and_f64(from as f64, to as f64).ok()?;
    Some(piece.array_buffer())
}
