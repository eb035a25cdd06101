//! An LZMA decoder that decodes in steps, and whose input may grow between them.
//!
//! It follows Igor Pavlov's LZMA specification. The stream has the 13-byte header with the exact unpacked size. The
//! decoder in `lzma-rust2`, the crate that packs, would take 13.8 kB of wasm; this one takes 2.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "indices and lengths are below 2^25, and the format defines range and code modulo 2^32"
)]

use alloc::{vec, vec::Vec};

/// The most unpacked bytes per packed byte. Bounds the memory that a damaged header can allocate.
const MOST_UNPACKED: usize = 64;

/// The size in bytes of parameters (1), dictionary size (4), unpacked size (8), and the range coder's first bytes (5).
const HEADER: usize = 18;

/// The initial probability of every bit: one half, in units of 2^-11.
const HALF: u16 = 1024;

/// The index in [`Lzma::chances`] at which each kind of probability begins.
const IS_MATCH: usize = 0;
const IS_REPEAT: usize = IS_MATCH + 192;
const IS_REPEAT_0: usize = IS_REPEAT + 12;
const IS_REPEAT_1: usize = IS_REPEAT_0 + 12;
const IS_REPEAT_2: usize = IS_REPEAT_1 + 12;
const IS_LONG: usize = IS_REPEAT_2 + 12;
const SLOTS: usize = IS_LONG + 192;
const SPECIAL: usize = SLOTS + 256;
const ALIGN: usize = SPECIAL + 128;
const MATCH_LENGTH: usize = ALIGN + 16;
const REPEAT_LENGTH: usize = MATCH_LENGTH + 514;
const LITERALS: usize = REPEAT_LENGTH + 514;

/// The state of a decoder between two steps. All indices of probabilities that it computes are within `chances`.
#[derive(Debug)]
pub struct Lzma {
    /// The parameters lc, lp and pb: how many bits of the previous byte and of the position select the probabilities of
    /// a literal, and how many bits of the position those of a match.
    literal_context: u32,
    literal_position: u32,
    position: u32,
    /// The index of the next input byte.
    at: usize,
    range: u32,
    code: u32,
    chances: Vec<u16>,
    /// The format's state, 0 to 11: which kinds of symbols (literal, match, repeated match) came last.
    state: usize,
    /// The last four distances, each minus one.
    distances: [usize; 4],
    /// The unpacked bytes: as long as the header announces, of which the first `written` are decoded.
    output: Vec<u8>,
    written: usize,
}

impl Lzma {
    /// A decoder of the stream that begins with `input`. `None` if the header is invalid, or announces more than `most`
    /// unpacked bytes.
    pub fn open(input: &[u8], most: usize) -> Option<Self> {
        let parameters = u32::from(*input.first()?);
        let (literal_context, literal_position) = (parameters % 9, parameters / 9 % 5);
        let size = usize::try_from(u64::from_le_bytes(input.get(5..13)?.try_into().ok()?)).ok()?;
        if size > most || literal_context + literal_position > 4 || parameters >= 225 {
            return None;
        }
        Some(Self {
            literal_context,
            literal_position,
            position: parameters / 45,
            at: HEADER,
            range: u32::MAX,
            code: u32::from_be_bytes(input.get(14..HEADER)?.try_into().ok()?),
            chances: vec![HALF; LITERALS + (0x300 << (literal_context + literal_position))],
            state: 0,
            distances: [0; 4],
            output: vec![0; size],
            written: 0,
        })
    }

    /// The bytes unpacked so far.
    pub fn output(&self) -> &[u8] {
        self.output.get(..self.written).unwrap_or(&[])
    }

    /// The number of input bytes read so far.
    pub fn consumed(&self) -> usize {
        self.at
    }

    /// Unpacks until the output has at least `least` bytes, or is complete. `input` is the stream from its beginning.
    /// `None` if it ends too early or is damaged.
    pub fn unpack(&mut self, input: &[u8], least: usize) -> Option<()> {
        let least = least.min(self.output.len());
        while self.written < least {
            let position = self.written & mask(self.position);
            if self.bit(input, IS_MATCH + (self.state << 4) + position) == 0 {
                self.literal(input);
                continue;
            }
            let length = if self.bit(input, IS_REPEAT + self.state) == 0 {
                self.matched(input, position)
            } else {
                self.repeated(input, position)
            };
            self.copy(length)?;
        }
        (self.at <= input.len()).then_some(())
    }

    /// Decodes one bit with the probability at index `chance`, and adapts that probability.
    #[inline(never)]
    fn bit(&mut self, input: &[u8], chance: usize) -> usize {
        self.fill(input);
        let Some(chance) = self.chances.get_mut(chance) else {
            return 0;
        };
        let bound = (self.range >> 11) * u32::from(*chance);
        if self.code < bound {
            self.range = bound;
            *chance += (2048 - *chance) >> 5;
            return 0;
        }
        self.range -= bound;
        self.code -= bound;
        *chance -= *chance >> 5;
        1
    }

    /// Reads the next input byte if `range` has become small. Past the end of the input it reads zeros; then
    /// [`Self::unpack`] returns `None`.
    fn fill(&mut self, input: &[u8]) {
        if self.range < 1 << 24 {
            self.range <<= 8;
            self.code = self.code << 8 | u32::from(input.get(self.at).copied().unwrap_or(0));
            self.at += 1;
        }
    }

    /// Decodes a number of `bits` bits, the highest first.
    fn tree(&mut self, input: &[u8], start: usize, bits: u32) -> usize {
        let mut node = 1;
        for _ in 0..bits {
            node = node << 1 | self.bit(input, start + node);
        }
        node - (1 << bits)
    }

    /// Decodes a number of `bits` bits, the lowest first.
    fn reverse_tree(&mut self, input: &[u8], start: usize, bits: u32) -> usize {
        let (mut node, mut value) = (1, 0);
        for at in 0..bits {
            let bit = self.bit(input, start + node);
            node = node << 1 | bit;
            value |= bit << at;
        }
        value
    }

    /// Decodes a number of `bits` bits that have no adaptive probability, the highest first.
    fn direct(&mut self, input: &[u8], bits: u32) -> usize {
        let mut value = 0;
        for _ in 0..bits {
            self.fill(input);
            self.range >>= 1;
            let bit = u32::from(self.code >= self.range);
            self.code -= self.range * bit;
            value = value << 1 | bit;
        }
        value as usize
    }

    fn literal(&mut self, input: &[u8]) {
        let before = self.byte_at(self.written.wrapping_sub(1));
        let position = self.written & mask(self.literal_position);
        let context = (position << self.literal_context) + (before >> (8 - self.literal_context));
        let start = LITERALS + 0x300 * context;
        let mut symbol = 1;
        if self.state >= 7 {
            let mut matched = self.byte_at(self.source());
            while symbol < 0x100 {
                let bit_of_match = matched >> 7 & 1;
                matched <<= 1;
                let bit = self.bit(input, start + ((1 + bit_of_match) << 8) + symbol);
                symbol = symbol << 1 | bit;
                if bit_of_match != bit {
                    break;
                }
            }
        }
        while symbol < 0x100 {
            symbol = symbol << 1 | self.bit(input, start + symbol);
        }
        self.put(symbol.to_le_bytes()[0]);
        self.state = match self.state {
            0..4 => 0,
            state @ 4..10 => state - 3,
            state => state - 6,
        };
    }

    /// Decodes a match at a new distance. Returns its length.
    fn matched(&mut self, input: &[u8], position: usize) -> usize {
        let length = self.length(input, MATCH_LENGTH, position);
        self.state = if self.state < 7 { 7 } else { 10 };
        let [first, second, third, _] = self.distances;
        self.distances = [self.distance(input, length), first, second, third];
        length
    }

    /// Decodes a match at one of the last four distances. Returns its length.
    fn repeated(&mut self, input: &[u8], position: usize) -> usize {
        let is_after_literal = self.state < 7;
        let [first, second, third, fourth] = self.distances;
        if self.bit(input, IS_REPEAT_0 + self.state) == 0 {
            if self.bit(input, IS_LONG + (self.state << 4) + position) == 0 {
                self.state = if is_after_literal { 9 } else { 11 };
                return 1;
            }
        } else if self.bit(input, IS_REPEAT_1 + self.state) == 0 {
            self.distances = [second, first, third, fourth];
        } else if self.bit(input, IS_REPEAT_2 + self.state) == 0 {
            self.distances = [third, first, second, fourth];
        } else {
            self.distances = [fourth, first, second, third];
        }
        self.state = if is_after_literal { 8 } else { 11 };
        self.length(input, REPEAT_LENGTH, position)
    }

    fn length(&mut self, input: &[u8], start: usize, position: usize) -> usize {
        if self.bit(input, start) == 0 {
            2 + self.tree(input, start + 2 + (position << 3), 3)
        } else if self.bit(input, start + 1) == 0 {
            10 + self.tree(input, start + 130 + (position << 3), 3)
        } else {
            18 + self.tree(input, start + 258, 8)
        }
    }

    /// Decodes the distance of a match of this length. Returns it minus one.
    fn distance(&mut self, input: &[u8], length: usize) -> usize {
        let slot = self.tree(input, SLOTS + ((length - 2).min(3) << 6), 6);
        if slot < 4 {
            return slot;
        }
        let bits = u32::from(slot.to_le_bytes()[0]) / 2 - 1;
        let base = (2 | slot & 1) << bits;
        if slot < 14 {
            return base + self.reverse_tree(input, SPECIAL + base - slot, bits);
        }
        let middle = self.direct(input, bits - 4) << 4;
        base.wrapping_add(middle)
            .wrapping_add(self.reverse_tree(input, ALIGN, 4))
    }

    /// The index of the byte that the last distance refers to. Out of bounds if the distance is invalid.
    fn source(&self) -> usize {
        self.written.wrapping_sub(self.distances[0]).wrapping_sub(1)
    }

    /// A byte of the output; zero if the index is out of bounds.
    fn byte_at(&self, at: usize) -> usize {
        self.output.get(at).map_or(0, |&byte| usize::from(byte))
    }

    fn put(&mut self, byte: u8) {
        if let Some(place) = self.output.get_mut(self.written) {
            *place = byte;
            self.written += 1;
        }
    }

    /// Copies `length` bytes from the last distance to the end of the output, up to the announced size.
    fn copy(&mut self, length: usize) -> Option<()> {
        let distance = self.written.checked_sub(self.source())?;
        for _ in 0..length {
            self.put(*self.output.get(self.written.checked_sub(distance)?)?);
        }
        Some(())
    }
}

/// A mask of the lowest `bits` bits.
fn mask(bits: u32) -> usize {
    (1 << bits) - 1
}

/// The largest accepted unpacked size of `packed` bytes.
pub(crate) fn most_of(packed: usize) -> usize {
    packed.saturating_mul(MOST_UNPACKED)
}
