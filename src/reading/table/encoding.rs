//! Decodes text files as UTF-8, UTF-16 or Windows-1252, detecting the encoding. Chunks may be split anywhere.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "positions within a chunk, none beyond its length"
)]

use crate::domain::listed_enum;

listed_enum! {
    /// The encoding of a text file.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Encoding {
        /// UTF-8, with or without a byte order mark.
        #[default]
        Utf8,
        /// UTF-16, little-endian: "Unicode text" of Excel.
        Utf16Le,
        /// UTF-16, big-endian.
        Utf16Be,
        /// Windows-1252, as Excel writes CSV without UTF-8. Any byte is valid in it, so the user has to confirm it.
        Windows1252,
    }
}

impl Encoding {
    /// Detects UTF-16 by a byte order mark, or by zeros in every other byte; otherwise UTF-8.
    fn of(bytes: &[u8]) -> Self {
        if bytes.starts_with(&UTF8_MARK) {
            return Self::Utf8;
        }
        if bytes.starts_with(&LE_MARK) {
            return Self::Utf16Le;
        }
        if bytes.starts_with(&BE_MARK) {
            return Self::Utf16Be;
        }
        let zeros = |skip: usize| {
            let bytes = bytes.iter().skip(skip).step_by(2);
            bytes.filter(|&&byte| byte == 0).count()
        };
        let (even, odd) = (zeros(0), zeros(1));
        // In UTF-16, nearly all characters of Indonesian and English have a zero as their high byte.
        match bytes.len() / 4 {
            least if even == 0 && odd > least => Self::Utf16Le,
            least if odd == 0 && even > least => Self::Utf16Be,
            _ => Self::Utf8,
        }
    }

    /// The byte order mark that may precede the text.
    fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 | Self::Windows1252 => &UTF8_MARK,
            Self::Utf16Le => &LE_MARK,
            Self::Utf16Be => &BE_MARK,
        }
    }
}

const UTF8_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];
const LE_MARK: [u8; 2] = [0xFF, 0xFE];
const BE_MARK: [u8; 2] = [0xFE, 0xFF];

/// The number of bytes from which the encoding is detected.
const PROBED: usize = 256;

/// The bytes are not valid UTF-8. They must be fed again from the first, as Windows-1252.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotUtf8;

/// Decodes bytes into text.
#[derive(Debug)]
pub(super) struct Decoder {
    /// The encoding that the user chose; invalid bytes then become replacement characters.
    given: Option<Encoding>,
    /// The encoding in use, once enough bytes have been fed.
    begun: Option<Encoding>,
    /// Bytes of an incomplete character, or all bytes until the encoding is known.
    tail: Vec<u8>,
}

impl Decoder {
    pub(super) fn new(given: Option<Encoding>) -> Self {
        Self {
            given,
            begun: None,
            tail: Vec::new(),
        }
    }

    /// The encoding in use.
    pub(super) fn encoding(&self) -> Encoding {
        self.begun.or(self.given).unwrap_or(Encoding::Utf8)
    }

    /// Appends the text of the next bytes.
    pub(super) fn decode(&mut self, bytes: &[u8], text: &mut String) -> Result<(), NotUtf8> {
        if let Some(encoding) = self.begun {
            return self.add(encoding, bytes, text);
        }
        self.tail.extend_from_slice(bytes);
        if self.tail.len() < PROBED {
            return Ok(());
        }
        self.begin(text)
    }

    /// Decodes the bytes left at the end of the file.
    pub(super) fn finish(&mut self, text: &mut String) -> Result<(), NotUtf8> {
        if self.begun.is_none() {
            self.begin(text)?;
        }
        if self.tail.is_empty() {
            return Ok(());
        }
        self.tail.clear();
        self.misfit(text)
    }

    fn begin(&mut self, text: &mut String) -> Result<(), NotUtf8> {
        let bytes = std::mem::take(&mut self.tail);
        let probed = bytes.get(..PROBED).unwrap_or(&bytes);
        let encoding = self.given.unwrap_or_else(|| Encoding::of(probed));
        self.begun = Some(encoding);
        let bytes = bytes.strip_prefix(encoding.mark()).unwrap_or(&bytes);
        self.add(encoding, bytes, text)
    }

    fn add(&mut self, encoding: Encoding, bytes: &[u8], text: &mut String) -> Result<(), NotUtf8> {
        match encoding {
            Encoding::Utf8 => return self.add_utf8(bytes, text),
            Encoding::Utf16Le => self.add_utf16(bytes, u16::from_le_bytes, text),
            Encoding::Utf16Be => self.add_utf16(bytes, u16::from_be_bytes, text),
            Encoding::Windows1252 => text.extend(bytes.iter().map(|&byte| windows_1252(byte))),
        }
        Ok(())
    }

    fn add_utf8(&mut self, mut bytes: &[u8], text: &mut String) -> Result<(), NotUtf8> {
        while !self.tail.is_empty() {
            let Some((&first, behind)) = bytes.split_first() else {
                return Ok(());
            };
            self.tail.push(first);
            match std::str::from_utf8(&self.tail) {
                Ok(sign) => {
                    text.push_str(sign);
                    self.tail.clear();
                }
                Err(error) if error.error_len().is_some() => {
                    // The byte that does not fit may begin another character.
                    self.tail.clear();
                    self.misfit(text)?;
                    break;
                }
                Err(_) => {}
            }
            bytes = behind;
        }
        loop {
            let error = match std::str::from_utf8(bytes) {
                Ok(whole) => {
                    text.push_str(whole);
                    return Ok(());
                }
                Err(error) => error,
            };
            let (fits, rest) = bytes.split_at(error.valid_up_to());
            text.push_str(std::str::from_utf8(fits).unwrap_or_default());
            let Some(misfit) = error.error_len() else {
                self.tail.extend_from_slice(rest);
                return Ok(());
            };
            self.misfit(text)?;
            bytes = rest.get(misfit..).unwrap_or_default();
        }
    }

    /// Handles invalid bytes: an error if UTF-8 was only detected, else a replacement character.
    fn misfit(&self, text: &mut String) -> Result<(), NotUtf8> {
        if self.begun == Some(Encoding::Utf8) && self.given.is_none() {
            return Err(NotUtf8);
        }
        text.push(char::REPLACEMENT_CHARACTER);
        Ok(())
    }

    fn add_utf16(&mut self, bytes: &[u8], unit_of: fn([u8; 2]) -> u16, text: &mut String) {
        self.tail.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.tail);
        let (pairs, _) = bytes.as_chunks::<2>();
        let is_first_half = |pair: &[u8; 2]| (0xD800..0xDC00).contains(&unit_of(*pair));
        let whole = pairs.len() - usize::from(pairs.last().is_some_and(is_first_half));
        let units = pairs.iter().take(whole).map(|pair| unit_of(*pair));
        let signs = char::decode_utf16(units);
        text.extend(signs.map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)));
        self.tail
            .extend_from_slice(bytes.get(whole * 2..).unwrap_or_default());
    }
}

fn windows_1252(byte: u8) -> char {
    let place = usize::from(byte.wrapping_sub(0x80));
    let sign = WINDOWS_1252.get(place).copied();
    sign.unwrap_or(char::from(byte))
}

/// The characters of 0x80 to 0x9F. The five undefined bytes map to control characters, as in browsers.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];
