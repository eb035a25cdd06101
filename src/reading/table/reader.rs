//! Parses a sheet from the bytes of a text file, in chunks split anywhere, or from pasted text.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "rows are counted up to 2^32 at most, since a row has at least one byte of a source below 2^32"
)]

use super::{
    Encoding, Sheet, SheetFault, SheetOptions,
    cells::{MOST_ROW, Row, RowEnd, Scanner},
    delimiter::delimiter,
    encoding::Decoder,
    intake::Intake,
    markup::{Markup, is_markup},
};

/// The length of the text from which the delimiter is detected, in bytes.
const PROBED: usize = 64 << 10;

/// The result of feeding a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fed {
    /// The chunk was read; the next one may follow.
    Read,
    /// The bytes are not UTF-8. The reader now expects Windows-1252: feed all bytes again from the first.
    Again,
}

/// Parses a sheet from chunks of bytes.
///
/// ```
/// use kalkulator_ikd::reading::{Fed, SheetOptions, SheetReader};
/// let mut reader = SheetReader::new(SheetOptions::default());
/// assert_eq!(reader.feed(b"Kecamatan;WKTP;IKD\nLawa;7.0"), Ok(Fed::Read));
/// assert_eq!(reader.feed(b"41;1.204\n"), Ok(Fed::Read));
/// let sheet = reader.finish().unwrap().unwrap();
/// assert_eq!((sheet.table.name(0), sheet.table.get(0).unwrap().wajib_ktp), ("Lawa", Some(7_041)));
/// ```
#[derive(Debug)]
pub struct SheetReader {
    options: SheetOptions,
    decoder: Decoder,
    /// Text of the incomplete last row.
    text: String,
    /// The length that `text` must reach before it is scanned again.
    awaited: usize,
    scanner: Option<RowScanner>,
    /// The number of the last row.
    row: u32,
    intake: Intake,
}

impl SheetReader {
    /// A reader for one source.
    pub fn new(options: SheetOptions) -> Self {
        Self {
            decoder: Decoder::new(options.encoding),
            text: String::new(),
            awaited: 0,
            scanner: None,
            row: 0,
            intake: Intake::new(&options),
            options,
        }
    }

    /// Reads the next bytes.
    ///
    /// # Errors
    /// The [`SheetFault`] if the source is no table.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Fed, SheetFault> {
        if self.decoder.decode(bytes, &mut self.text).is_err() {
            return Ok(self.begin_again());
        }
        self.read(false)?;
        Ok(Fed::Read)
    }

    /// The sheet, after all bytes have been fed. `None` means feed them again from the first, as with [`Fed::Again`].
    ///
    /// # Errors
    /// The [`SheetFault`] if the source is no table.
    pub fn finish(&mut self) -> Result<Option<Sheet>, SheetFault> {
        if self.decoder.finish(&mut self.text).is_err() {
            self.begin_again();
            return Ok(None);
        }
        self.read(true)?;
        let intake = std::mem::replace(&mut self.intake, Intake::new(&self.options));
        intake.finish(self.decoder.encoding()).map(Some)
    }

    fn begin_again(&mut self) -> Fed {
        let options = std::mem::take(&mut self.options);
        *self = Self::new(SheetOptions {
            encoding: Some(Encoding::Windows1252),
            ..options
        });
        Fed::Again
    }

    /// Parses the complete rows of the text.
    fn read(&mut self, is_last: bool) -> Result<(), SheetFault> {
        let mut from = 0;
        if self.text.len() < self.awaited && !is_last {
            return Ok(());
        }
        if self.scanner.is_none() {
            if self.text.len() < PROBED && !is_last {
                return Ok(());
            }
            from = self.begin()?;
        }
        let Some(scanner) = &mut self.scanner else {
            return Ok(());
        };
        while from < self.text.len() {
            // The window has a fixed size, so that the result does not depend on how the chunks are split.
            let end = self.text.floor_char_boundary(from + MOST_ROW);
            let window = self.text.get(..end).unwrap_or_default();
            let (is_end, is_cut) = (end == self.text.len(), self.text.len() - from > MOST_ROW);
            match scanner.scan(window, from, is_last && is_end) {
                RowEnd::At(behind) => {
                    self.row += 1;
                    self.intake.take(scanner.row(self.row, window))?;
                    from = behind;
                }
                RowEnd::Nothing(behind) => from = behind,
                RowEnd::InQuotes if is_last || is_cut => {
                    return Err(SheetFault::UnclosedQuote(self.row + 1));
                }
                RowEnd::Beyond if is_cut => return Err(SheetFault::LongRow(self.row + 1)),
                RowEnd::Beyond | RowEnd::InQuotes => break,
            }
        }
        self.text.drain(..from);
        // Waiting until the row's text has doubled keeps the total scanned to three times its length at most.
        self.awaited = MOST_ROW.min(2 * self.text.len());
        Ok(())
    }

    /// Sets the delimiter. Returns the offset of the first row.
    fn begin(&mut self) -> Result<usize, SheetFault> {
        let probed = self.text.get(..self.text.floor_char_boundary(PROBED));
        let probed = probed.unwrap_or_default();
        if is_binary(probed) {
            return Err(SheetFault::NotATable);
        }
        if is_markup(probed) {
            self.scanner = Some(RowScanner::Markup(Markup::default()));
            return Ok(0);
        }
        let chosen = self
            .options
            .delimiter
            .and_then(|sign| u8::try_from(sign).ok());
        let (sign, from) = match chosen {
            Some(sign) => (sign, 0),
            None => delimiter(probed).ok_or(SheetFault::NotATable)?,
        };
        self.scanner = Some(RowScanner::Cells(Scanner::new(sign)));
        self.intake.part_by(char::from(sign));
        // The line that declares the delimiter counts as a row of the file.
        self.row = u32::from(from > 0);
        Ok(from)
    }
}

/// Splits a text into rows: by delimiters, or by the tags of a page.
#[derive(Debug)]
enum RowScanner {
    Cells(Scanner),
    Markup(Markup),
}

impl RowScanner {
    fn scan(&mut self, text: &str, from: usize, is_last: bool) -> RowEnd {
        match self {
            Self::Cells(cells) => cells.scan(text, from, is_last),
            Self::Markup(markup) => markup.scan(text, from, is_last),
        }
    }

    fn row<'a>(&'a mut self, number: u32, text: &'a str) -> Row<'a> {
        match self {
            Self::Cells(cells) => cells.row(number, text),
            Self::Markup(markup) => markup.row(number),
        }
    }
}

/// Whether more than one byte in twenty is a control character.
fn is_binary(text: &str) -> bool {
    let is_control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    text.bytes().filter(is_control).count() > text.len() / 20
}

/// Parses pasted text as a sheet.
///
/// # Errors
/// The [`SheetFault`] if the text is no table.
pub fn read_sheet(text: &str, options: SheetOptions) -> Result<Sheet, SheetFault> {
    let mut reader = SheetReader::new(SheetOptions {
        encoding: Some(Encoding::Utf8),
        ..options
    });
    reader.feed(text.as_bytes())?;
    reader.finish()?.ok_or(SheetFault::NotATable)
}
