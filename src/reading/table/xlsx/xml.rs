//! A streaming XML parser: each tag and text is passed on once and complete, wherever the chunks are split. XML that is
//! not well-formed is refused.
//!
//! Not `quick-xml`: it accepts some malformed XML, and cannot resume after the end of a chunk.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions within a window of at most MOST_TOKEN bytes, and a depth of at most DEEPEST"
)]

use std::borrow::Cow;

use super::{
    attributes::{Attribute, declared, is_name, is_space, local, read_attributes, unescaped},
    token::{text_of, token_length},
};
use crate::reading::SheetFault;

/// The most bytes of a tag or run of text.
const MOST_TOKEN: usize = 1 << 20;

/// The deepest nesting of elements; a workbook has about ten levels.
const DEEPEST: u32 = 100;

/// A piece of XML. An empty element gives an `Open` and a `Close`. Names have no namespace prefix.
pub(super) enum Piece<'a> {
    /// The start tag of an element.
    Open(Tag<'a>),
    /// The end tag of an element with this name.
    Close(&'a str),
    /// A run of text within an element.
    Text(&'a str),
}

/// The start tag of an element.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    attributes: &'a [Attribute<'a>],
}

impl<'a> Tag<'a> {
    /// The attributes as written, without namespace prefixes.
    pub(super) fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> {
        let attributes = self.attributes.iter();
        attributes.map(|&(name, value)| (local(name), value))
    }

    /// The value of an attribute; empty if it is missing.
    pub(super) fn text(&self, key: &str) -> String {
        let found = self.attributes().find(|(name, _)| *name == key);
        let value = found.and_then(|(_, value)| unescaped(value).ok());
        value.map(Cow::into_owned).unwrap_or_default()
    }

    /// The number in an attribute, if present. Anything but a number is [`SheetFault::Damaged`].
    pub(super) fn number(&self, key: &str) -> Result<Option<u32>, SheetFault> {
        let found = self.attributes().find(|(name, _)| *name == key);
        found
            .map(|(_, value)| value.parse().map_err(|_| SheetFault::Damaged))
            .transpose()
    }
}

/// A callback that receives the pieces of a part.
pub(super) type PieceVisitor<'v> = dyn FnMut(Piece<'_>) -> Result<(), SheetFault> + 'v;

/// Parses the XML of one part, fed in chunks split anywhere.
#[derive(Debug, Default)]
pub(super) struct Xml {
    /// The bytes of an incomplete token.
    rest: Vec<u8>,
    /// The length that `rest` must reach before it is scanned again.
    awaited: usize,
    /// The names of the open elements, each after a "<".
    open: String,
    depth: u32,
    has_root: bool,
}

impl Xml {
    /// Adds bytes and visits the tokens that are now complete. `is_last` scans the rest even if it has not doubled.
    ///
    /// # Errors
    /// The [`SheetFault`] if the part is not well-formed, or the error of `visit`.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        is_last: bool,
        visit: &mut PieceVisitor<'_>,
    ) -> Result<(), SheetFault> {
        self.rest.extend_from_slice(bytes);
        if self.rest.len() < self.awaited && !is_last {
            return Ok(());
        }
        let mut rest = std::mem::take(&mut self.rest);
        let whole = self.feed_whole(&rest, visit)?;
        rest.drain(..whole);
        // Waiting until the token has doubled keeps the total scanned to three times its length at most.
        self.awaited = MOST_TOKEN.min(2 * rest.len());
        self.rest = rest;
        Ok(())
    }

    /// Checks that the part ends after its root element.
    ///
    /// # Errors
    /// [`SheetFault::Damaged`] if the part ends within an element, or has none.
    pub(super) fn end(&self) -> Result<(), SheetFault> {
        let is_blank = self.rest.iter().all(u8::is_ascii_whitespace);
        let is_whole = self.depth == 0 && self.has_root && is_blank;
        is_whole.then_some(()).ok_or(SheetFault::Damaged)
    }

    /// Visits all complete tokens. Returns the offset of the first incomplete one.
    fn feed_whole(
        &mut self,
        bytes: &[u8],
        visit: &mut PieceVisitor<'_>,
    ) -> Result<usize, SheetFault> {
        let (mut at, mut attributes) = (0, Vec::new());
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            // The window has a fixed size, so that the result does not depend on how the chunks are split.
            let window = rest.get(..MOST_TOKEN).unwrap_or(rest);
            let Some(length) = token_length(window)? else {
                let is_full = window.len() == MOST_TOKEN;
                return if is_full {
                    Err(SheetFault::TooLarge)
                } else {
                    Ok(at)
                };
            };
            self.take(text_of(window, length)?, &mut attributes, visit)?;
            at += length;
        }
    }

    fn take<'a>(
        &mut self,
        token: &'a str,
        attributes: &mut Vec<Attribute<'a>>,
        visit: &mut PieceVisitor<'_>,
    ) -> Result<(), SheetFault> {
        let Some(inside) = token.strip_prefix('<') else {
            return self.text(&unescaped(token)?, visit);
        };
        let inside = inside.strip_suffix('>').unwrap_or_default();
        if let Some(name) = inside.strip_prefix('/') {
            return self.close(name.trim_ascii_end(), visit);
        }
        if let Some(instruction) = inside.strip_prefix('?') {
            return declared(instruction, attributes);
        }
        if let Some(data) = inside.strip_prefix("![CDATA[") {
            return self.text(data.strip_suffix("]]").unwrap_or_default(), visit);
        }
        if inside.starts_with('!') {
            return Ok(());
        }
        let (inside, is_empty) = match inside.strip_suffix('/') {
            Some(inside) => (inside, true),
            None => (inside, false),
        };
        self.open(inside, attributes, visit)?;
        if is_empty {
            let name = inside.split(is_space).next();
            self.close(name.unwrap_or_default(), visit)?;
        }
        Ok(())
    }

    fn text(&self, text: &str, visit: &mut PieceVisitor<'_>) -> Result<(), SheetFault> {
        if self.depth > 0 {
            return visit(Piece::Text(text));
        }
        let text = if self.has_root {
            text
        } else {
            text.trim_start_matches('\u{FEFF}')
        };
        let is_blank = text.trim_ascii().is_empty();
        is_blank.then_some(()).ok_or(SheetFault::Damaged)
    }

    fn open<'a>(
        &mut self,
        inside: &'a str,
        attributes: &mut Vec<Attribute<'a>>,
        visit: &mut PieceVisitor<'_>,
    ) -> Result<(), SheetFault> {
        let (name, written) = inside.split_at(inside.find(is_space).unwrap_or(inside.len()));
        let is_second_root = self.depth == 0 && self.has_root;
        if !is_name(name) || is_second_root || self.depth == DEEPEST {
            return Err(SheetFault::Damaged);
        }
        read_attributes(written, attributes)?;
        self.has_root = true;
        self.depth += 1;
        self.open.push('<');
        self.open.push_str(name);
        visit(Piece::Open(Tag {
            name: local(name),
            attributes,
        }))
    }

    fn close(&mut self, name: &str, visit: &mut PieceVisitor<'_>) -> Result<(), SheetFault> {
        let Some((others, last)) = self.open.rsplit_once('<') else {
            return Err(SheetFault::Damaged);
        };
        if last != name {
            return Err(SheetFault::Damaged);
        }
        let length = others.len();
        self.open.truncate(length);
        self.depth -= 1;
        visit(Piece::Close(local(name)))
    }
}
