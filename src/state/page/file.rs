//! A file that the page makes for the user to save.

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: FileKind,
    /// Its text; for a PNG, the SVG that it is drawn from.
    pub content: String,
}

/// The type of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A table for spreadsheets.
    Csv,
    /// Dates for a calendar program.
    Calendar,
    /// A drawing as SVG.
    Svg,
    /// The same drawing as PNG.
    Png,
    /// An HTML page.
    Html,
}

impl FileKind {
    /// The extension of its name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Html => "html",
        }
    }

    /// The media type.
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
