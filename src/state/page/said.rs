//! What the page says of the last button: a sentence, and a text where the browser refused it.

use crate::state::Fields;

/// What has just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The text was copied.
    TextCopied,
    /// The link was copied.
    LinkCopied,
    /// The verdict on a claim was copied, with its link.
    VerdictCopied,
    /// Lines of the table were copied.
    LinesCopied,
    /// The browser refused: the text stands selected below.
    CopyRefused,
    /// A file was handed to the browser.
    FileSaved,
    /// The browser refused a file, or may have dropped it: its text stands selected below.
    FileRefused,
    /// The page was saved with its case.
    PageSaved,
    /// The page may not be saved here: the link to it stands selected below.
    PageRefused,
    /// Nothing was copied: the day of the new number is not chosen yet.
    DayAwaited,
    /// Figures were taken into the question: from where, and into which fields.
    Taken(Source, Fields),
}

/// Where figures of the question were taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A pasted text.
    Text,
    /// The figures of a published text that are checked.
    Claim,
    /// A published case.
    Example,
    /// A row of the table.
    Row,
}

/// A text that the user can copy by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakeAway(pub String);
