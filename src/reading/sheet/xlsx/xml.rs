//! XML as a run of pieces, each given once and whole, however the bytes were cut. What is not well-formed is refused.
//!
//! Not `quick-xml`: it reads on where a workbook is malformed, and cannot go on behind the end of a chunk.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "places within a window of at most MOST_TOKEN bytes, and a depth of at most DEEPEST"
)]

use std::borrow::Cow;

use crate::reading::{SheetFault, sheet::steps};

/// The most bytes of a tag or of a run of text.
const MOST_TOKEN: usize = 1 << 20;

/// The most elements that are open at once; a workbook has about ten.
const DEEPEST: u32 = 100;

/// The most attributes of an element; the root of a sheet has about twenty.
const MOST_ATTRIBUTES: usize = 100;

/// A piece of XML. An empty element is opened and closed. Names have no prefix.
pub(super) enum Piece<'a> {
    /// The start of an element.
    Open(Tag<'a>),
    /// The end of the element of this name.
    Close(&'a str),
    /// A run of text within an element.
    Text(&'a str),
}

/// An attribute, its name with its prefix and its value as written.
type Attribute<'a> = (&'a str, &'a str);

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

/// How long the first token is; `None` where it is not whole yet.
fn token_length(bytes: &[u8]) -> Result<Option<usize>, SheetFault> {
    let Some(b'<') = bytes.first() else {
        let length = bytes.iter().position(|&byte| byte == b'<');
        steps::take(length.unwrap_or(bytes.len()));
        return Ok(length);
    };
    let length = match bytes.get(1) {
        None => Ok(None),
        Some(b'?') => Ok(behind(bytes, 2, b"?>")),
        Some(b'!') => marked_length(bytes),
        Some(_) => tag_length(bytes),
    };
    steps::take(length.ok().flatten().unwrap_or(bytes.len()));
    length
}

/// A comment or a run of text as it is written. Other declarations no part of a workbook has.
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

/// The place behind an end mark.
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

/// The text of a token, which has no control but tabs and line ends.
fn text_of(window: &[u8], length: usize) -> Result<&str, SheetFault> {
    let token = window.get(..length).unwrap_or_default();
    let is_control = |byte: &u8| *byte < b' ' && !byte.is_ascii_whitespace() || *byte == b'\x0C';
    if token.iter().any(is_control) {
        return Err(SheetFault::Damaged);
    }
    std::str::from_utf8(token).map_err(|_| SheetFault::Damaged)
}

fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\r' | '\n')
}

fn is_name(name: &str) -> bool {
    let is_letter = |sign: char| sign.is_alphabetic() || matches!(sign, '_' | ':');
    let fits = |sign: char| is_letter(sign) || sign.is_numeric() || matches!(sign, '-' | '.' | '·');
    name.starts_with(is_letter) && name.chars().all(fits)
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// Reads the attributes of an element, no two of the same name.
fn read_attributes<'a>(
    written: &'a str,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<(), SheetFault> {
    attributes.clear();
    let mut rest = written;
    while !rest.trim_ascii_start().is_empty() {
        let (attribute, behind) = first_attribute(rest).ok_or(SheetFault::Damaged)?;
        let (name, value) = attribute;
        let is_second = attributes.iter().any(|(other, _)| *other == name);
        if is_second || attributes.len() == MOST_ATTRIBUTES {
            return Err(SheetFault::Damaged);
        }
        unescaped(value)?;
        attributes.push(attribute);
        rest = behind;
    }
    Ok(())
}

/// The first attribute, behind at least one space, and what follows it.
fn first_attribute(text: &str) -> Option<(Attribute<'_>, &str)> {
    let rest = text.trim_start_matches(is_space);
    let (name, rest) = rest.split_once('=').filter(|_| rest.len() < text.len())?;
    let name = name.trim_end_matches(is_space);
    let rest = rest.trim_start_matches(is_space);
    let quote = ['"', '\'']
        .into_iter()
        .find(|&quote| rest.starts_with(quote))?;
    let (value, behind) = rest.get(1..)?.split_once(quote)?;
    is_name(name).then_some(((name, value), behind))
}

/// An instruction; the one that declares the XML may name no other encoding than UTF-8.
fn declared<'a>(
    instruction: &'a str,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<(), SheetFault> {
    let Some(written) = instruction
        .strip_prefix("xml")
        .filter(|rest| rest.starts_with(is_space))
    else {
        return Ok(());
    };
    read_attributes(written.strip_suffix('?').unwrap_or_default(), attributes)?;
    let is_known = |(name, value): &Attribute<'_>| match *name {
        "version" => value.starts_with("1."),
        "encoding" => value.eq_ignore_ascii_case("utf-8") || value.eq_ignore_ascii_case("us-ascii"),
        "standalone" => matches!(*value, "yes" | "no"),
        _ => false,
    };
    let is_known = attributes.iter().all(is_known);
    is_known.then_some(()).ok_or(SheetFault::Damaged)
}

/// A text whose references are signs.
fn unescaped(text: &str) -> Result<Cow<'_, str>, SheetFault> {
    let Some((before, rest)) = text.split_once('&') else {
        return Ok(Cow::Borrowed(text));
    };
    let mut out = before.to_owned();
    for part in rest.split('&') {
        let (name, behind) = part.split_once(';').ok_or(SheetFault::Damaged)?;
        out.push(referred(name).ok_or(SheetFault::Damaged)?);
        out.push_str(behind);
    }
    Ok(Cow::Owned(out))
}

/// The sign that a reference stands for, if text may hold it.
fn referred(name: &str) -> Option<char> {
    let (digits, base) = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => (digits, 16),
            None => (name.strip_prefix('#')?, 10),
        },
    };
    let code = u32::from_str_radix(digits, base).ok()?;
    let sign = char::from_u32(code).filter(|_| !digits.starts_with('+'))?;
    let is_text = sign >= ' ' || matches!(sign, '\t' | '\n' | '\r');
    is_text.then_some(sign)
}
