//! A file that the page makes and hands to the browser.

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its text; of a picture in pixels, the SVG that it is drawn from.
    pub content: String,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A table for spreadsheets.
    Csv,
    /// Days for a calendar program.
    Calendar,
    /// A drawing.
    Svg,
    /// The same in pixels.
    Png,
    /// A page.
    Html,
}

impl FileKind {
    /// What its name ends with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Html => "html",
        }
    }

    /// What it is called between programs.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Html => "text/html;charset=utf-8",
        }
    }
}
