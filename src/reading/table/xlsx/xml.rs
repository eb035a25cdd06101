//! XML as a run of pieces, each given once and whole, however the bytes were cut. What is not well-formed is refused.
//!
//! Not `quick-xml`: it reads on where a workbook is malformed, and cannot go on behind the end of a chunk.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "places within a window of at most MOST_TOKEN bytes, and a depth of at most DEEPEST"
)]

use std::borrow::Cow;

use super::{
    attributes::{Attribute, declared, is_name, is_space, local, read_attributes, unescaped},
    token::{text_of, token_length},
};
use crate::reading::SheetFault;

/// The most bytes of a tag or of a run of text.
const MOST_TOKEN: usize = 1 << 20;

/// The most elements that are open at once; a workbook has about ten.
const DEEPEST: u32 = 100;

/// A piece of XML. An empty element is opened and closed. Names have no prefix.
pub(super) enum Piece<'a> {
    /// The start of an element.
    Open(Tag<'a>),
    /// The end of the element of this name.
    Close(&'a str),
    /// A run of text within an element.
    Text(&'a str),
}

/// The start of an element.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    attributes: &'a [Attribute<'a>],
}

impl<'a> Tag<'a> {
    /// Its attributes without their prefixes, as written.
    pub(super) fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> {
        let attributes = self.attributes.iter();
        attributes.map(|&(name, value)| (local(name), value))
    }

    /// The text of an attribute; empty where it has none.
    pub(super) fn text(&self, key: &str) -> String {
        let found = self.attributes().find(|(name, _)| *name == key);
        let value = found.and_then(|(_, value)| unescaped(value).ok());
        value.map(Cow::into_owned).unwrap_or_default()
    }

    /// The number of an attribute, if it has it; one that is no number contradicts the format.
    pub(super) fn number(&self, key: &str) -> Result<Option<u32>, SheetFault> {
        let found = self.attributes().find(|(name, _)| *name == key);
        found
            .map(|(_, value)| value.parse().map_err(|_| SheetFault::Damaged))
            .transpose()
    }
}

/// Takes the pieces of a part.
pub(super) type Visit<'v> = dyn FnMut(Piece<'_>) -> Result<(), SheetFault> + 'v;

/// Reads the XML of one part, fed in chunks cut anywhere.
#[derive(Debug, Default)]
pub(super) struct Xml {
    /// The bytes of a token that is not whole yet.
    rest: Vec<u8>,
    /// Fewer bytes than these are not looked at again.
    awaited: usize,
    /// The names of the elements that are open, each after a "<".
    open: String,
    depth: u32,
    has_root: bool,
}

impl Xml {
    /// Goes through the pieces that are whole with these bytes; through all of them where no more follow.
    ///
    /// # Errors
    /// What is wrong with the part, or what its visitor finds.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        is_last: bool,
        visit: &mut Visit<'_>,
    ) -> Result<(), SheetFault> {
        self.rest.extend_from_slice(bytes);
        if self.rest.len() < self.awaited && !is_last {
            return Ok(());
        }
        let mut rest = std::mem::take(&mut self.rest);
        let whole = self.feed_whole(&rest, visit)?;
        rest.drain(..whole);
        // A token is looked at again once it may be twice as long: so all looks together are no more than three.
        self.awaited = MOST_TOKEN.min(2 * rest.len());
        self.rest = rest;
        Ok(())
    }

    /// The part has come to its end.
    ///
    /// # Errors
    /// A part that ends within an element, or that has none, is damaged.
    pub(super) fn end(&self) -> Result<(), SheetFault> {
        let is_blank = self.rest.iter().all(u8::is_ascii_whitespace);
        let is_whole = self.depth == 0 && self.has_root && is_blank;
        is_whole.then_some(()).ok_or(SheetFault::Damaged)
    }

    /// Visits all whole tokens; where the first that is not begins.
    fn feed_whole(&mut self, bytes: &[u8], visit: &mut Visit<'_>) -> Result<usize, SheetFault> {
        let (mut at, mut attributes) = (0, Vec::new());
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            // Always the same window: what is found in it does not depend on the chunks.
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
        visit: &mut Visit<'_>,
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

    fn text(&self, text: &str, visit: &mut Visit<'_>) -> Result<(), SheetFault> {
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
        visit: &mut Visit<'_>,
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

    fn close(&mut self, name: &str, visit: &mut Visit<'_>) -> Result<(), SheetFault> {
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
