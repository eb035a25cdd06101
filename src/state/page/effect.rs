//! What the page is to do: orders that the browser carries out.

use crate::writing::Lang;

use super::{Copied, Depth, File, First};
use crate::state::{Appearance, Colour, Field, TableEffect};

/// Something to be done outside the model. Its answer comes back as a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep this text under this key, and mirror it into the document.
    Save {
        /// The storage key.
        slot: String,
        /// The case as text.
        text: String,
    },
    /// Keep the pasted text.
    KeepText(String),
    /// Say when nothing has been typed into a field for a second.
    AwaitPause(Field),
    /// Copy a text.
    Copy(Copied),
    /// Copy the page's address with this link behind `#`.
    CopyLink(String),
    /// Copy a verdict, and under it the page's address with a link behind `#`.
    CopyVerdict {
        /// The verdict.
        text: String,
        /// The link.
        link: String,
    },
    /// Show a depth that is open, and go on from there.
    GoTo(Depth),
    /// Put the caret into a field, its text selected; where it is folded away it is opened first.
    FocusField(Field),
    /// Bring the answer into view and go on from there.
    ShowAnswer,
    /// Mark what comes first on the page.
    PutFirst(First),
    /// Hand this file to the browser, to be saved.
    Download(File),
    /// Put this link into the address, so that a reload opens it.
    SetAddress(String),
    /// Take the link out of the address.
    ClearAddress,
    /// Hand over the page itself as a file of this name, with this state and these results in words.
    SavePage {
        /// The file's name.
        name: String,
        /// The case as text.
        state: String,
        /// The results in words.
        summary: String,
    },
    /// Say the language of the document.
    SetLang(Lang),
    /// Let the page look like this.
    Dress(Appearance),
    /// Let the preview of the snippet have this colour.
    TintPreview(Option<Colour>),
    /// Something to be done for the table of regions.
    Table(TableEffect),
    /// Select the text that is to be copied by hand.
    SelectTakeAway,
}
