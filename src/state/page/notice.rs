//! Notices about the last action, and the text to copy by hand if the browser refused.

use crate::state::Fields;

/// A notice about the last action.
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
    /// The browser refused to copy: the text is shown below, selected.
    CopyRefused,
    /// A file was passed to the browser.
    FileSaved,
    /// The browser refused a file, or may have dropped it: its text is shown below, selected.
    FileRefused,
    /// The page was saved with its case.
    PageSaved,
    /// The page cannot be saved here: its link is shown below, selected.
    PageRefused,
    /// Nothing was copied, since the day of the new number is not chosen yet.
    DayAwaited,
    /// Figures were put into the question: their source, and the fields that were set.
    Taken(Source, Fields),
}

/// The source of figures that were put into the question.
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
pub struct TakeAway(String);

impl TakeAway {
    /// Offers `text` for copying.
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// The text to copy.
    pub fn text(&self) -> &str {
        &self.0
    }
}
