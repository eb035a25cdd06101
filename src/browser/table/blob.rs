//! Bytes of a file: how many, all, or a slice of them; and a text as a file.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use crate::{reading::Slice, state::TableFault};

/// The size of a file in bytes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a browser reports sizes in whole bytes, as a float"
)]
pub(super) fn size(blob: &Blob) -> u64 {
    blob.size() as u64
}

/// The bytes of a file.
pub(super) async fn bytes_of(blob: &Blob) -> Result<Uint8Array, TableFault> {
    let buffer = JsFuture::from(blob.array_buffer()).await;
    let buffer = buffer.map_err(|_| TableFault::Unreadable)?;
    Ok(Uint8Array::new(&buffer))
}

/// A slice of a file, up to its end at most.
#[expect(
    clippy::cast_precision_loss,
    reason = "offsets in a file of at most 200 MB are exact in a float"
)]
pub(super) fn slice_of(blob: &Blob, slice: Slice) -> Result<Blob, TableFault> {
    let behind = slice.first.saturating_add(slice.length);
    blob.slice_with_f64_and_f64(slice.first as f64, behind as f64)
        .map_err(|_| TableFault::Unreadable)
}

/// A text as a file.
pub(in crate::browser) fn text_blob(text: &str) -> Option<Blob> {
    Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text))).ok()
}
