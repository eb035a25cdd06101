//! Parses a workbook (XLSX) by requesting byte ranges. The caller has the file, reads the ranges and inflates parts.

use super::{
    crc::Crc,
    found_sheet::FoundSheet,
    open_document::OpenDocument,
    parts::{Part, WorkbookParts},
    wants::{GzipFrame, Slice, Want},
    workbook::{Relations, SheetEntry, Workbook, relations_of},
    worksheet::{Book, Worksheet},
    xml::Xml,
    zip::{LOCAL_HEADER, MOST_DIRECTORY, TAIL, directory_place},
};
use crate::reading::{Sheet, SheetFault, SheetOptions, table::intake::Intake};

/// The most inflated bytes of all parts together.
const MOST_INFLATED: u64 = 1 << 30;

/// The part of an ODS spreadsheet that has its cells.
const CONTENT: &str = "content.xml";

/// Parses one sheet of a workbook.
#[derive(Debug)]
pub struct WorkbookReader {
    file_size: u64,
    options: SheetOptions,
    parts: WorkbookParts,
    step: DriverStep,
    /// The inflated bytes of the current part so far.
    inflated: u32,
    /// The inflated size of all parts read so far.
    all: u64,
    /// The CRC-32 of a stored part, which the browser does not inflate and check.
    crc: Crc,
    xml: Xml,
    relations: Relations,
    workbook: Workbook,
    workbook_path: String,
    sheets: Vec<(SheetEntry, String)>,
    chosen: usize,
    book: Book,
    reading: Option<(Worksheet, Intake)>,
    document: OpenDocument,
    found: FoundSheet,
    sheet: Option<Sheet>,
}

/// The item that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DriverStep {
    Tail,
    Directory(Slice),
    LocalHeader,
    Body(Slice),
    Done,
}

impl WorkbookReader {
    /// A reader for a file of `file_size` bytes.
    pub fn new(file_size: u64, options: SheetOptions) -> Self {
        Self {
            file_size,
            document: OpenDocument::new(&options),
            options,
            parts: WorkbookParts::default(),
            step: DriverStep::Tail,
            inflated: 0,
            all: 0,
            crc: Crc::default(),
            xml: Xml::default(),
            relations: Relations::default(),
            workbook: Workbook::default(),
            workbook_path: String::new(),
            sheets: Vec::new(),
            chosen: 0,
            book: Book::default(),
            reading: None,
            found: FoundSheet::default(),
            sheet: None,
        }
    }

    /// The bytes that are needed next.
    pub fn want(&self) -> Want {
        match (self.step, self.parts.next()) {
            (DriverStep::Tail, _) => {
                let length = TAIL.min(self.file_size);
                Want::Bytes(Slice {
                    first: self.file_size.saturating_sub(length),
                    length,
                })
            }
            (DriverStep::Directory(slice), _) => Want::Bytes(slice),
            (DriverStep::LocalHeader, Some((_, entry))) => Want::Bytes(Slice {
                first: entry.offset.into(),
                length: LOCAL_HEADER,
            }),
            (DriverStep::Body(slice), Some((_, entry))) => {
                let (header, trailer) = entry.frame();
                let frame = GzipFrame { header, trailer };
                Want::Part(slice, (!entry.is_stored).then_some(frame))
            }
            _ => Want::Nothing,
        }
    }

    /// Supplies the requested bytes, or a chunk of the requested part.
    ///
    /// # Errors
    /// The [`SheetFault`] if the file cannot be read.
    pub fn give(&mut self, bytes: &[u8]) -> Result<(), SheetFault> {
        match self.step {
            DriverStep::Tail => {
                let (first, length) = directory_place(bytes)?;
                if length > MOST_DIRECTORY {
                    return Err(SheetFault::TooLarge);
                }
                self.step = DriverStep::Directory(self.within(first, length)?);
            }
            DriverStep::Directory(_) => {
                self.parts = WorkbookParts::of(bytes)?;
                if self.parts.has(CONTENT) {
                    self.parts.queue(Part::Content, CONTENT)?;
                } else {
                    self.parts.queue(Part::Root, "_rels/.rels")?;
                }
                self.go_on()?;
            }
            DriverStep::LocalHeader => {
                let entry = self.parts.next().map(|(_, entry)| entry);
                let entry = entry.ok_or(SheetFault::Damaged)?;
                let first = entry.data_place(bytes)?;
                // Several sheets can share a part, so its size counts each time.
                self.all = self.all.saturating_add(entry.size.into());
                if self.all > MOST_INFLATED {
                    return Err(SheetFault::TooLarge);
                }
                self.step = DriverStep::Body(self.within(first, entry.packed.into())?);
                (self.inflated, self.crc, self.xml) = (0, Crc::default(), Xml::default());
            }
            DriverStep::Body(_) => self.take(bytes)?,
            DriverStep::Done => {}
        }
        Ok(())
    }

    /// Reports that the requested part has ended.
    ///
    /// # Errors
    /// The [`SheetFault`] if the file cannot be read.
    pub fn end(&mut self) -> Result<(), SheetFault> {
        let (part, entry) = self.parts.take_next().ok_or(SheetFault::Damaged)?;
        self.read(part, &[], true)?;
        let is_as_checked = !entry.is_stored || self.crc.sum() == entry.crc;
        if self.inflated != entry.size || !is_as_checked {
            return Err(SheetFault::Damaged);
        }
        self.xml.end()?;
        match part {
            Part::Root => self.find_workbook()?,
            Part::Relations => self.found()?,
            Part::Workbook | Part::Styles | Part::Strings => {}
            Part::Sheet => self.end_sheet()?,
            Part::Content => self.sheet = Some(std::mem::take(&mut self.document).finish()?),
        }
        self.go_on()
    }

    /// The sheet, after [`Want::Nothing`].
    ///
    /// # Errors
    /// [`SheetFault::Damaged`] if more bytes were needed.
    pub fn finish(self) -> Result<Sheet, SheetFault> {
        self.sheet.ok_or(SheetFault::Damaged)
    }

    fn find_workbook(&mut self) -> Result<(), SheetFault> {
        let path = self.relations.of_kind("/officeDocument");
        path.ok_or(SheetFault::NotATable)?
            .clone_into(&mut self.workbook_path);
        let (folder, relations) = relations_of(&self.workbook_path);
        self.relations = Relations::of(folder);
        self.parts.queue(Part::Workbook, &self.workbook_path)?;
        self.parts.queue(Part::Relations, &relations)
    }

    /// Queues the parts to read after the relations are known: styles, texts, and the chosen or first visible sheet.
    fn found(&mut self) -> Result<(), SheetFault> {
        let relations = &self.relations;
        self.book.is_from_1904 = self.workbook.is_from_1904;
        self.sheets = self.workbook.with_paths(relations);
        for (part, kind) in [(Part::Styles, "/styles"), (Part::Strings, "/sharedStrings")] {
            if let Some(path) = relations.of_kind(kind)
                && self.parts.has(path)
            {
                self.parts.queue(part, path)?;
            }
        }
        let first = self.visible_from(0).unwrap_or(0);
        self.choose(self.options.sheet.unwrap_or(first))
    }

    fn visible_from(&self, first: usize) -> Option<usize> {
        let mut sheets = self.sheets.iter().enumerate().skip(first);
        let (at, _) = sheets.find(|(_, (sheet, _))| sheet.is_visible)?;
        Some(at)
    }

    fn choose(&mut self, at: usize) -> Result<(), SheetFault> {
        self.chosen = at;
        let path = self.sheets.get(at).map(|(_, path)| path.clone());
        self.reading = Some((Worksheet::default(), Intake::new(&self.options)));
        self.parts
            .queue(Part::Sheet, &path.ok_or(SheetFault::NotATable)?)
    }

    /// Completes a sheet. If it is no table and the user has chosen none, the next visible sheet is tried.
    fn end_sheet(&mut self) -> Result<(), SheetFault> {
        let (worksheet, intake) = self.reading.take().ok_or(SheetFault::Damaged)?;
        if !worksheet.is_whole() {
            return Err(SheetFault::Damaged);
        }
        self.found
            .take(intake, self.chosen, worksheet.uncomputed())?;
        let next = self.visible_from(self.chosen.saturating_add(1));
        let is_settled = self.options.sheet.is_some() || self.found.has_regions();
        if let Some(next) = next.filter(|_| !is_settled) {
            return self.choose(next);
        }
        let names = self.sheets.iter().map(|(sheet, _)| sheet.name.clone());
        let found = std::mem::take(&mut self.found);
        self.sheet = Some(found.finish(names.collect())?);
        Ok(())
    }

    fn take(&mut self, bytes: &[u8]) -> Result<(), SheetFault> {
        let (part, entry) = self.parts.next().ok_or(SheetFault::Damaged)?;
        let (part, is_stored) = (*part, entry.is_stored);
        let left = usize::try_from(entry.size.saturating_sub(self.inflated)).unwrap_or(usize::MAX);
        let announced = bytes.get(..left).unwrap_or(bytes);
        let length = u32::try_from(announced.len()).unwrap_or(u32::MAX);
        self.inflated = self.inflated.saturating_add(length);
        if is_stored {
            self.crc.add(announced);
        }
        // A part that inflates to more than its stated size is refused as a zip bomb.
        let is_trap = announced.len() < bytes.len();
        self.read(part, announced, is_trap)?;
        (!is_trap).then_some(()).ok_or(SheetFault::Damaged)
    }

    fn read(&mut self, part: Part, bytes: &[u8], is_last: bool) -> Result<(), SheetFault> {
        let Self {
            xml,
            relations,
            workbook,
            book,
            reading,
            document,
            ..
        } = self;
        xml.feed(bytes, is_last, &mut |piece| match (part, &mut *reading) {
            (Part::Root | Part::Relations, _) => relations.take(&piece),
            (Part::Workbook, _) => workbook.take(&piece),
            (Part::Styles, _) => book.styles.take(&piece),
            (Part::Strings, _) => {
                book.strings.take(&piece);
                Ok(())
            }
            (Part::Sheet, Some((worksheet, intake))) => worksheet.take(&piece, book, intake),
            (Part::Sheet, None) => Err(SheetFault::Damaged),
            (Part::Content, _) => document.take(&piece),
        })
    }

    fn go_on(&mut self) -> Result<(), SheetFault> {
        self.step = match self.parts.next() {
            Some((_, entry)) => {
                self.within(entry.offset.into(), LOCAL_HEADER)?;
                DriverStep::LocalHeader
            }
            None if self.sheet.is_some() => DriverStep::Done,
            None => return Err(SheetFault::NotATable),
        };
        Ok(())
    }

    /// A byte range of the file; an error if it exceeds the file.
    fn within(&self, first: u64, length: u64) -> Result<Slice, SheetFault> {
        if first.saturating_add(length) > self.file_size {
            return Err(SheetFault::Damaged);
        }
        Ok(Slice { first, length })
    }
}
