//! Finds the end of an XML token: a tag, comment, instruction, CDATA section or run of text.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions within a window of bytes"
)]

use crate::{domain::take_steps, reading::SheetFault};

/// The length of the first token in bytes; `None` if it is incomplete.
pub(super) fn token_length(bytes: &[u8]) -> Result<Option<usize>, SheetFault> {
    let Some(b'<') = bytes.first() else {
        let length = bytes.iter().position(|&byte| byte == b'<');
        take_steps(length.unwrap_or(bytes.len()));
        return Ok(length);
    };
    let length = match bytes.get(1) {
        None => Ok(None),
        Some(b'?') => Ok(behind(bytes, 2, b"?>")),
        Some(b'!') => marked_length(bytes),
        Some(_) => tag_length(bytes),
    };
    take_steps(length.ok().flatten().unwrap_or(bytes.len()));
    length
}

/// The length of a comment or CDATA section. Workbook parts have no other declarations, so these are an error.
fn marked_length(bytes: &[u8]) -> Result<Option<usize>, SheetFault> {
    let (comment, data) = (b"<!--", b"<![CDATA[");
    if bytes.starts_with(data) {
        return Ok(behind(bytes, data.len(), b"]]>"));
    }
    if bytes.starts_with(comment) {
        let Some(end) = behind(bytes, comment.len(), b"--") else {
            return Ok(None);
        };
        return match bytes.get(end) {
            None => Ok(None),
            Some(b'>') => Ok(Some(end + 1)),
            Some(_) => Err(SheetFault::Damaged),
        };
    }
    let is_begun = comment.starts_with(bytes) || data.starts_with(bytes);
    is_begun.then_some(None).ok_or(SheetFault::Damaged)
}

/// The offset after the next occurrence of `end`.
fn behind(bytes: &[u8], from: usize, end: &[u8]) -> Option<usize> {
    let mut windows = bytes.get(from..)?.windows(end.len());
    Some(from + windows.position(|window| window == end)? + end.len())
}

fn tag_length(bytes: &[u8]) -> Result<Option<usize>, SheetFault> {
    let mut quote = None;
    for (at, &byte) in bytes.iter().enumerate().skip(1) {
        match (byte, quote) {
            (b'<', _) => return Err(SheetFault::Damaged),
            (b'>', None) => return Ok(Some(at + 1)),
            (b'"' | b'\'', None) => quote = Some(byte),
            _ if quote == Some(byte) => quote = None,
            _ => {}
        }
    }
    Ok(None)
}

/// A token as text. Control characters other than white space are an error.
pub(super) fn text_of(window: &[u8], length: usize) -> Result<&str, SheetFault> {
    let token = window.get(..length).unwrap_or_default();
    let is_control = |byte: &u8| *byte < b' ' && !byte.is_ascii_whitespace() || *byte == b'\x0C';
    if token.iter().any(is_control) {
        return Err(SheetFault::Damaged);
    }
    std::str::from_utf8(token).map_err(|_| SheetFault::Damaged)
}
