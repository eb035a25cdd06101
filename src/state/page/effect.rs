//! The effects of the page: orders that the browser carries out.

use crate::writing::Lang;

use super::{Depth, File, First};
use crate::state::{Appearance, Colour, Field, TableEffect};

/// An order to the browser. Its result comes back as a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Store the case under a key, and write it into the document too.
    Save {
        /// The storage key.
        slot: String,
        /// The case as text.
        text: String,
    },
    /// Store the pasted text.
    KeepText(String),
    /// Send `Paused` once nothing has been typed into the field for a second.
    AwaitPause(Field),
    /// Copy a text.
    Copy(Copied),
    /// Copy the page's address with this link after `#`.
    CopyLink(String),
    /// Copy a verdict, and below it the page's address with a link after `#`.
    CopyVerdict {
        /// The verdict.
        text: String,
        /// The link.
        link: String,
    },
    /// Scroll to an open depth and move the focus there.
    GoTo(Depth),
    /// Focus a field and select its text. If the field is folded away, it is opened first.
    FocusField(Field),
    /// Scroll to the answer and move the focus there.
    ShowAnswer,
    /// Mark in the document which part of the page comes first.
    PutFirst(First),
    /// Save this file through the browser.
    Download(File),
    /// Put this link into the address, so that a reload opens it.
    SetAddress(String),
    /// Remove the link from the address.
    ClearAddress,
    /// Save the page itself as a file of this name, with this state and this summary.
    SavePage {
        /// The file's name.
        name: String,
        /// The case as text.
        state: String,
        /// The results in words.
        summary: String,
    },
    /// Set the language of the document.
    SetLang(Lang),
    /// Apply this appearance to the page.
    Dress(Appearance),
    /// Apply this colour to the preview of the snippet.
    TintPreview(Option<Colour>),
    /// An order about the table of regions.
    Table(TableEffect),
    /// Select the text that the user can copy by hand.
    SelectTakeAway,
}

/// A text that was to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The summary.
    Text(String),
    /// The link.
    Link(String),
    /// The verdict on a claim, with its link.
    Verdict(String),
    /// Lines of the table, or its ranking.
    Lines(String),
}

/// The error of a browser that refused an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;
