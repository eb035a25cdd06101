//! Splits the code of a wasm into one stream for each kind of data, such as opcodes or indices of locals, which
//! compresses 8 % better. The crate `unpack` merges them to the same bytes.

use crate::failure::{Failure, Outcome};
use unpack::{LONG_CONSTANT, STREAMS, Stream};

/// The id of the code section in a wasm.
const CODE: u8 = 10;

/// The opcode `i32.const`.
const CONSTANT: u8 = 0x41;

/// The wasm as one sequence: the lengths of what follows, the bytes before the content of the code section, the bytes
/// after it, and the streams.
pub(super) fn apart(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let taken = taken_apart(wasm).ok_or_else(|| {
        Failure::new("The wasm has code that xtask/src/pack/streams.rs does not know.")
    })?;
    let parts = [taken.before, taken.after].into_iter();
    let parts: Vec<&[u8]> = parts
        .chain(taken.streams.iter().map(Vec::as_slice))
        .collect();
    let mut whole = Vec::new();
    for part in &parts {
        put_number(&mut whole, part.len());
    }
    Ok(parts.into_iter().fold(whole, |mut whole, part| {
        whole.extend_from_slice(part);
        whole
    }))
}

/// A wasm with its code split into streams.
struct Taken<'a> {
    before: &'a [u8],
    after: &'a [u8],
    streams: [Vec<u8>; STREAMS],
}

fn taken_apart(wasm: &[u8]) -> Option<Taken<'_>> {
    let mut reader = Reader { wasm, at: 8 };
    let (first, last) = loop {
        let kind = reader.byte()?;
        let size = reader.number()?;
        let last = reader.at.checked_add(size)?;
        if kind == CODE {
            break (reader.at, last);
        }
        reader.at = last;
    };
    let mut taken = Taken {
        before: wasm.get(..first)?,
        after: wasm.get(last..)?,
        streams: [const { Vec::new() }; STREAMS],
    };
    let functions = reader.copy(&mut taken, Stream::Heads)?;
    for _ in 0..functions {
        function(&mut reader, &mut taken)?;
    }
    (reader.at == last).then_some(taken)
}

fn function(reader: &mut Reader<'_>, taken: &mut Taken<'_>) -> Option<()> {
    let size = reader.copy(taken, Stream::Heads)?;
    let last = reader.at.checked_add(size)?;
    let groups = reader.copy(taken, Stream::Heads)?;
    for _ in 0..groups {
        reader.copy(taken, Stream::Heads)?;
        reader.copy(taken, Stream::Heads)?;
    }
    while reader.at < last {
        instruction(reader, taken)?;
    }
    (reader.at == last).then_some(())
}

/// Splits one instruction, by the binary format of the WebAssembly specification.
fn instruction(reader: &mut Reader<'_>, taken: &mut Taken<'_>) -> Option<()> {
    let code = reader.byte()?;
    if code == CONSTANT {
        let is_long = reader.number_ahead()?.len() > 2;
        taken.put(Stream::Codes, if is_long { LONG_CONSTANT } else { code });
        reader.copy(taken, if is_long { Stream::Long } else { Stream::Small })?;
        return Some(());
    }
    taken.put(Stream::Codes, code);
    match code {
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => {}
        0x02..=0x04 | 0x10 => reader.copies(taken, &[Stream::Codes])?,
        0x0c | 0x0d => reader.copies(taken, &[Stream::Labels])?,
        0x0e => {
            let labels = reader.copy(taken, Stream::Labels)?;
            for _ in 0..=labels {
                reader.copy(taken, Stream::Labels)?;
            }
        }
        0x20 => reader.copies(taken, &[Stream::Gets])?,
        0x21 => reader.copies(taken, &[Stream::Sets])?,
        0x22 => reader.copies(taken, &[Stream::Tees])?,
        0x28..=0x35 => reader.copies(taken, &[Stream::Codes, Stream::Loads])?,
        0x36..=0x3e => reader.copies(taken, &[Stream::Codes, Stream::Stores])?,
        0x23..=0x26 | 0x3f | 0x40 | 0x42 | 0xd0 | 0xd2 => reader.copies(taken, &[Stream::Rest])?,
        0x11 => reader.copies(taken, &[Stream::Rest; 2])?,
        0x1c => {
            let types = reader.copy(taken, Stream::Rest)?;
            reader.copies(taken, &vec![Stream::Rest; types])?;
        }
        0x43 => reader.raw(taken, 4)?,
        0x44 => reader.raw(taken, 8)?,
        0xfc => match reader.copy(taken, Stream::Rest)? {
            0..=7 => {}
            8 | 10 | 12 | 14 => reader.copies(taken, &[Stream::Rest; 2])?,
            9 | 11 | 13 | 15..=17 => reader.copies(taken, &[Stream::Rest])?,
            _ => return None,
        },
        _ => return None,
    }
    Some(())
}

impl Taken<'_> {
    fn put(&mut self, stream: Stream, byte: u8) {
        if let Some(stream) = self.streams.get_mut(stream as usize) {
            stream.push(byte);
        }
    }
}

/// Reads a wasm from index `at`.
struct Reader<'a> {
    wasm: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.wasm.get(self.at)?;
        self.at = self.at.checked_add(1)?;
        Some(byte)
    }

    /// The bytes of the next number (LEB128), without advancing.
    fn number_ahead(&self) -> Option<&[u8]> {
        let rest = self.wasm.get(self.at..)?;
        let length = rest.iter().position(|byte| *byte < 0x80)?;
        rest.get(..=length)
    }

    fn number(&mut self) -> Option<usize> {
        let bytes = self.number_ahead()?;
        let (value, length) = (number_of(bytes)?, bytes.len());
        self.at = self.at.checked_add(length)?;
        Some(value)
    }

    /// Copies the next number into a stream unchanged, and returns its value.
    fn copy(&mut self, taken: &mut Taken<'_>, stream: Stream) -> Option<usize> {
        for &byte in self.number_ahead()? {
            taken.put(stream, byte);
        }
        self.number()
    }

    /// Copies `count` bytes that are not LEB128 numbers (a float constant) into [`Stream::Rest`].
    fn raw(&mut self, taken: &mut Taken<'_>, count: usize) -> Option<()> {
        for _ in 0..count {
            let byte = self.byte()?;
            taken.put(Stream::Rest, byte);
        }
        Some(())
    }

    fn copies(&mut self, taken: &mut Taken<'_>, streams: &[Stream]) -> Option<()> {
        for &stream in streams {
            self.copy(taken, stream)?;
        }
        Some(())
    }
}

/// The value of a LEB128 number. Only its first five bytes are read: sizes and counts have no more.
fn number_of(bytes: &[u8]) -> Option<usize> {
    bytes
        .iter()
        .take(5)
        .enumerate()
        .try_fold(0_usize, |value, (at, byte)| {
            let shift = u32::try_from(at).ok()?.checked_mul(7)?;
            Some(value | usize::from(byte & 0x7f) << shift)
        })
}

fn put_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(u8::try_from(number & 0x7f).unwrap_or(0) | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap_or(0));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A wasm with one function with this body, one section before the code section and one after it.
    fn wasm(body: &[u8]) -> Vec<u8> {
        let size = u8::try_from(body.len()).unwrap();
        let head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 1, 0xaa];
        let code = [CODE, size.saturating_add(2), 1, size];
        [&head[..], &code, body, &[11, 1, 0xbb]].concat()
    }

    fn streams(body: &[u8]) -> Option<[Vec<u8>; STREAMS]> {
        taken_apart(&wasm(body)).map(|taken| taken.streams)
    }

    #[test]
    fn what_stands_around_the_code_stays_together() {
        let wasm = wasm(&[0, 0x0b]);
        let taken = taken_apart(&wasm).unwrap();

        assert_eq!(taken.before.last(), Some(&4));
        assert_eq!(taken.after, [11, 1, 0xbb]);
    }

    #[test]
    fn each_kind_goes_into_its_stream() {
        // local.get 5, i32.load align 2 offset 9, i32.const 7, i32.const of three bytes, call 3, br 1, end
        let body = [
            1, 2, 0x7f, 0x20, 5, 0x28, 2, 9, 0x41, 7, 0x41, 0x80, 0x80, 4, 0x10, 3, 0x0c, 1, 0x0b,
        ];
        let streams = streams(&body).unwrap();

        assert_eq!(streams[Stream::Heads as usize], [1, 19, 1, 2, 0x7f]);
        assert_eq!(
            streams[Stream::Codes as usize],
            [0x20, 0x28, 2, 0x41, 0xff, 0x10, 3, 0x0c, 0x0b]
        );
        assert_eq!(streams[Stream::Gets as usize], [5]);
        assert_eq!(streams[Stream::Loads as usize], [9]);
        assert_eq!(streams[Stream::Small as usize], [7]);
        assert_eq!(streams[Stream::Long as usize], [0x80, 0x80, 4]);
        assert_eq!(streams[Stream::Labels as usize], [1]);
    }

    #[test]
    fn no_byte_is_lost() {
        let body = [
            0, 0x44, 0, 0, 0, 0, 0, 0, 0, 0x80, 0xfc, 10, 0, 0, 0x0e, 1, 0, 1, 0x11, 2, 0, 0x0b,
        ];
        let wasm = wasm(&body);
        let taken = taken_apart(&wasm).unwrap();

        let taken = taken.before.len() + taken.after.len() + taken.streams.concat().len();
        assert_eq!(taken, wasm.len());
    }

    #[test]
    fn code_that_is_not_known_is_refused() {
        assert!(streams(&[0, 0xfd, 0x0c, 0x0b]).is_none());
        assert!(apart(b"no wasm").is_err());
    }
}
