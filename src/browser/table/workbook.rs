//! Reads an XLSX workbook: fetches and inflates the parts that its reader asks for.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, ReadableStream, ReadableStreamDefaultReader, WritableStream, WritableStreamDefaultWriter,
};

use super::{
    blob::{bytes_of, size, slice_of},
    progressing::Progressing,
};
use crate::{
    browser::document,
    reading::{GzipFrame, Sheet, SheetFault, SheetOptions, Slice, Want, WorkbookReader},
    state::TableFault,
};

/// Inflated bytes given to the reader at once.
const PIECE: u32 = 64 << 10;

/// Inflated bytes between two yields to the event loop.
const REST: u32 = 256 << 10;

/// Deflated bytes fetched at once.
const FETCHED: u64 = 1 << 20;

/// Deflated bytes given to the browser at once; they inflate to at most a thousand times as many.
const DEFLATED: u32 = 16 << 10;

/// Reads a sheet of a workbook.
pub(super) async fn workbook(
    blob: &Blob,
    options: SheetOptions,
    progressing: &Progressing<'_>,
) -> Result<Sheet, TableFault> {
    let mut reader = WorkbookReader::new(progressing.of, options);
    loop {
        match reader.want() {
            Want::Nothing => return reader.finish().map_err(TableFault::Sheet),
            Want::Bytes(slice) => {
                let bytes = bytes_of(&slice_of(blob, slice)?).await?;
                reader.give(&bytes.to_vec()).map_err(TableFault::Sheet)?;
            }
            Want::Part(slice, frame) => {
                let stored = slice_of(blob, slice)?;
                let inflating = match frame {
                    None => stored.stream(),
                    Some(frame) => inflated(&stored, frame)?,
                };
                let chunks = inflating.get_reader().dyn_into();
                let chunks = chunks.map_err(|_| TableFault::Unreadable)?;
                give_all(&mut reader, &chunks, slice.first, progressing).await?;
                reader.end().map_err(TableFault::Sheet)?;
            }
        }
    }
}

/// The part as a gzip stream, inflated by the browser while it is read. Older browsers support no format but gzip.
fn inflated(stored: &Blob, frame: GzipFrame) -> Result<ReadableStream, TableFault> {
    let parts = Array::of3(
        &Uint8Array::from(&frame.header[..]),
        stored,
        &Uint8Array::from(&frame.trailer[..]),
    );
    let gzip = Blob::new_with_u8_array_sequence(&parts).map_err(|_| TableFault::Unreadable)?;
    let (writable, readable) = inflater().ok_or(TableFault::NoInflater)?;
    let writer = writable.get_writer().map_err(|_| TableFault::Unreadable)?;
    spawn_local(async move {
        let ended = match write_all(&gzip, &writer).await {
            Ok(()) => writer.close(),
            // Ends the stream with an error, so that its reader does not wait for ever.
            Err(_) => writer.abort(),
        };
        // Errors are reported by the reader of the stream.
        let _ = JsFuture::from(ended).await;
    });
    Ok(readable)
}

/// Writes a file in small parts: a browser inflates everything it is given at once, which for a zip bomb is a thousand
/// times as much. Each write waits until the output of the one before is read, and fails if the reader has cancelled.
async fn write_all(gzip: &Blob, writer: &WritableStreamDefaultWriter) -> Result<(), TableFault> {
    let (mut first, length) = (0, FETCHED);
    while first < size(gzip) {
        let bytes = bytes_of(&slice_of(gzip, Slice { first, length })?).await?;
        let mut from = 0;
        while from < bytes.length() {
            let to = from.saturating_add(DEFLATED).min(bytes.length());
            let written = writer.write_with_chunk(&bytes.subarray(from, to));
            let written = JsFuture::from(written).await;
            written.map_err(|_| TableFault::Unreadable)?;
            from = to;
        }
        first = first.saturating_add(length);
    }
    Ok(())
}

/// The browser's `DecompressionStream`, looked up by name: web-sys has no stable binding.
fn inflater() -> Option<(WritableStream, ReadableStream)> {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).ok();
    let class: Function = get(&js_sys::global(), "DecompressionStream")?
        .dyn_into()
        .ok()?;
    let gzip = Array::of1(&JsValue::from_str("gzip"));
    let inflater = Reflect::construct(&class, &gzip).ok()?;
    Some((
        get(&inflater, "writable")?.unchecked_into(),
        get(&inflater, "readable")?.unchecked_into(),
    ))
}

/// Gives a part that begins at `first` in the file to the reader, as the browser inflates it.
async fn give_all(
    reader: &mut WorkbookReader,
    chunks: &ReadableStreamDefaultReader,
    first: u64,
    progressing: &Progressing<'_>,
) -> Result<(), TableFault> {
    let (mut given, mut since_rest) = (0_u64, 0_u32);
    loop {
        // `read()` rejects if the data is not valid deflate, or its size or checksum is wrong.
        let next = JsFuture::from(chunks.read()).await;
        let next = next.map_err(|_| TableFault::Sheet(SheetFault::Damaged))?;
        if progressing.is_stopped() {
            return Err(TableFault::Unreadable);
        }
        let Ok(chunk) = value_of(&next).dyn_into::<Uint8Array>() else {
            return Ok(());
        };
        let mut from = 0;
        while from < chunk.length() {
            let to = from.saturating_add(PIECE).min(chunk.length());
            let bytes = chunk.subarray(from, to).to_vec();
            let taken = reader.give(&bytes);
            if taken.is_err() {
                // Stops inflating a zip bomb.
                let _ = chunks.cancel();
            }
            taken.map_err(TableFault::Sheet)?;
            since_rest = since_rest.saturating_add(to.saturating_sub(from));
            from = to;
            if since_rest >= REST {
                given = given.saturating_add(since_rest.into());
                since_rest = 0;
                progressing.tell(first, given);
                document::yield_to_event_loop().await;
            }
        }
    }
}

/// The value of a read; undefined at the end.
fn value_of(next: &JsValue) -> JsValue {
    Reflect::get(next, &JsValue::from_str("value")).unwrap_or(JsValue::UNDEFINED)
}
