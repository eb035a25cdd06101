//! XML as a run of pieces. All parts of a workbook are read through here, so the parser is compiled once.

use std::borrow::Cow;

use quick_xml::{
    Reader,
    escape::{resolve_predefined_entity, unescape},
    events::{BytesRef, BytesStart, Event},
};

/// A piece of XML. An empty element is opened and closed.
pub(super) enum Piece<'a> {
    /// The start of an element.
    Open(Tag<'a>),
    /// The end of the element of this name.
    Close(&'a [u8]),
    /// A run of text.
    Text(&'a str),
}

/// The start of an element.
pub(super) struct Tag<'a>(&'a BytesStart<'a>);

impl Tag<'_> {
    /// Its name without a prefix.
    pub(super) fn name(&self) -> &[u8] {
        self.0.local_name().into_inner()
    }

    /// Its attributes without their prefixes, as written.
    // The parser's own list of attributes brings a hash table along, to find those that stand twice.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        let mut rest = self.0.attributes_raw();
        std::iter::from_fn(move || {
            let (name, value, behind) = first_attribute(rest)?;
            rest = behind;
            Some((name, value))
        })
    }

    /// The text of an attribute; empty where it has none.
    pub(super) fn text(&self, key: &[u8]) -> String {
        let found = self.attributes().find(|(name, _)| *name == key);
        let value = String::from_utf8_lossy(found.map_or(b"", |(_, value)| value));
        unescape(&value).map_or_else(|_| value.to_string(), Cow::into_owned)
    }

    /// The number of an attribute, if it is one.
    pub(super) fn number(&self, key: &[u8]) -> Option<u32> {
        self.text(key).parse().ok()
    }
}

/// The name of the first attribute, its value, and what stands behind it.
fn first_attribute(text: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (name, rest) = split_at_byte(text.trim_ascii_start(), b'=')?;
    let (quote, rest) = rest.trim_ascii_start().split_first()?;
    let (value, behind) = split_at_byte(rest, *quote)?;
    let name = name.trim_ascii_end();
    let local = split_at_byte(name, b':').map_or(name, |(_, local)| local);
    Some((local, value, behind))
}

fn split_at_byte(text: &[u8], byte: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|other| *other == byte)?;
    let (before, behind) = text.split_at(at);
    Some((before, behind.get(1..)?))
}

/// Goes through the pieces of some XML, each with the place behind it. Stops where the XML ends or is cut off.
pub(super) fn walk(bytes: &[u8], visit: &mut dyn FnMut(Piece<'_>, usize)) {
    let mut reader = Reader::from_reader(bytes);
    // What is read may begin within an element, and its names are matched by those who read it.
    reader.config_mut().allow_unmatched_ends = true;
    reader.config_mut().check_end_names = false;
    loop {
        let event = reader.read_event();
        let behind = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match event {
            Ok(Event::Start(start)) => visit(Piece::Open(Tag(&start)), behind),
            Ok(Event::Empty(start)) => {
                visit(Piece::Open(Tag(&start)), behind);
                visit(Piece::Close(start.local_name().into_inner()), behind);
            }
            Ok(Event::End(end)) => visit(Piece::Close(end.local_name().into_inner()), behind),
            Ok(Event::Text(text)) => visit(Piece::Text(&String::from_utf8_lossy(&text)), behind),
            Ok(Event::CData(text)) => visit(Piece::Text(&String::from_utf8_lossy(&text)), behind),
            Ok(Event::GeneralRef(reference)) => visit(Piece::Text(&resolved(&reference)), behind),
            Ok(Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_)) => {}
            Ok(Event::Eof) | Err(_) => return,
        }
    }
}

/// What a reference stands for; an unknown one stands for itself.
fn resolved(reference: &BytesRef<'_>) -> Cow<'static, str> {
    if let Ok(Some(sign)) = reference.resolve_char_ref() {
        return Cow::Owned(sign.into());
    }
    let name = String::from_utf8_lossy(reference);
    match resolve_predefined_entity(&name) {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(["&", &name, ";"].concat()),
    }
}

/// The most bytes of one record: a row, or a shared text.
const MOST_RECORD: usize = 1 << 20;

/// A part that is read record by record, fed in chunks cut anywhere.
#[derive(Debug)]
pub(super) struct Records {
    /// The element that a record is.
    element: &'static [u8],
    rest: Vec<u8>,
}

/// A record is longer than any of a real workbook.
pub(super) struct TooLong;

impl Records {
    pub(super) fn new(element: &'static [u8]) -> Self {
        Self {
            element,
            rest: Vec::new(),
        }
    }

    /// Goes through the records that are whole with these bytes. What begins behind them is visited too, and again
    /// with the next bytes.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        visit: &mut dyn FnMut(Piece<'_>),
    ) -> Result<(), TooLong> {
        self.rest.extend_from_slice(bytes);
        let mut whole = 0;
        let element = self.element;
        walk(&self.rest, &mut |piece, behind| {
            if matches!(piece, Piece::Close(name) if name == element) {
                whole = behind;
            }
            visit(piece);
        });
        self.rest.drain(..whole);
        if self.rest.len() > MOST_RECORD {
            return Err(TooLong);
        }
        Ok(())
    }
}
