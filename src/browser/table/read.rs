//! Reads the file of a table in chunks, so that the page stays responsive.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Blob;
use yew::Callback;

use super::{
    blob::{bytes_of, size, slice_of},
    progressing::{Progressing, Reading},
    workbook::workbook,
};
use crate::{
    browser::document,
    reading::{Fed, Sheet, SheetFault, SheetOptions, SheetReader, Slice, SourceKind, source_kind},
    state::{Asked, Msg, OfferedFile, ReadSheet, TableFault, TableMsg},
};

/// Bytes fetched at once; the next ones are fetched while these are read.
const PIECE: u64 = 4 << 20;

/// Bytes read without yielding: about 7 milliseconds on a slow phone, about 80 if every row is rejected.
const BITE: u32 = 128 << 10;

/// Bytes needed to tell the type of a file.
const MAGIC: Slice = Slice {
    first: 0,
    length: 8,
};

/// Reads a file. Progress and the result are sent as messages.
pub(in crate::browser) fn read(
    blob: Blob,
    offer: OfferedFile,
    asked: Asked,
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
        let outcome = sheet(&blob, &asked, &progressing).await;
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

async fn sheet(
    blob: &Blob,
    asked: &Asked,
    progressing: &Progressing<'_>,
) -> Result<Sheet, TableFault> {
    let options = asked.options();
    let first = bytes_of(&slice_of(blob, MAGIC)?).await?;
    match source_kind(&first.to_vec()) {
        SourceKind::Workbook => workbook(blob, options, progressing).await,
        SourceKind::OldOrLocked => Err(TableFault::Sheet(SheetFault::OldOrLocked)),
        SourceKind::Text => text(blob, options, progressing).await,
    }
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
fn piece(blob: &Blob, first: u64) -> Option<Promise> {
    if first >= size(blob) {
        return None;
    }
    let piece = Slice {
        first,
        length: PIECE,
    };
    Some(slice_of(blob, piece).ok()?.array_buffer())
}
