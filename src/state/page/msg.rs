//! The messages of the page: events in the past tense.

use crate::{domain::Date, reading::Fact, writing::Lang};

use super::{Copied, Depth, File, Refused, StoredCase};
use crate::state::{Choice, Field, NewNumberMsg, Pick, Shaped, TableMsg, depths::DEPTHS};

/// An event of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// The user typed, pasted or dropped a text into a field.
    Entered(Field, String),
    /// The user left a field.
    Left(Field),
    /// Nothing has been typed into a field for a second.
    Paused(Field),
    /// The user pasted a text, or edited the pasted one.
    Pasted(String),
    /// The user chose the value of a fact in the pasted text, or none.
    Picked(Fact, Pick),
    /// The user put the figures of the pasted text into the question.
    ClickedUseFigures,
    /// The user asked to check the figures of the pasted text.
    ClickedCheckFigures,
    /// The user made a choice.
    Chose(Choice),
    /// The user chose a dated national target, by its index in the list.
    ChosePreset(usize),
    /// The user accepted the proposal for an empty field.
    TookProposal(Field),
    /// The user opened a published case, by its index in the list.
    ChoseExample(usize),
    /// The user chose to count from today.
    ChoseToday,
    /// The user chose to count from the day of the figures.
    ChoseAsOf,
    /// The user swapped base and activations.
    ClickedSwapNumbers,
    /// The user removed a line of a list, by its number from 1.
    RemovedLine(Field, u32),
    /// The user dated totals without a date: the first by the month of this day, the others by the months after it.
    ChoseFirstMonth(Date),
    /// The user asked to copy the reports. Their text is computed from the model.
    ClickedCopyReports(String),
    /// The user added the question's own figure to the reports.
    TookOwnReport,
    /// The user made the newest report the question's figure.
    UsedNewestReport,
    /// The user chose a language.
    ChoseLang(Lang),
    /// A depth was opened or closed.
    Toggled(Depth, bool),
    /// The user clicked the entry of a depth at the top of the page.
    ClickedDoor(Depth),
    /// The user copied the figures of the question into the claim.
    ClickedFillClaim,
    /// The user copied the figures of the claim into the question.
    ClickedUseClaim,
    /// The user asked to copy the verdict with a link. Its text is computed from the model.
    ClickedCopyVerdict(String),
    /// An event of the builder of a portal's snippet.
    Shaped(Shaped),
    /// An event about a new number.
    NewNumber(NewNumberMsg),
    /// An event of the table of regions.
    Table(TableMsg),
    /// The user made a row of the table, by its index, the case in the form.
    ClickedUseRow(u32),
    /// The user emptied everything.
    ClickedReset,
    /// The user restored what was emptied, whatever has been done since.
    ClickedUndoReset,
    /// The user undid the last step.
    ClickedUndo,
    /// The user redid a step.
    ClickedRedo,
    /// The user asked to copy the summary. Its text is computed from the model.
    ClickedCopyText(String),
    /// The user asked to copy the link.
    ClickedCopyLink,
    /// The user asked to save the page. The text of its summary is computed from the model.
    ClickedSavePage(String),
    /// The page was saved; or it cannot be saved here, and this link opens the case.
    SavedPage(Result<(), String>),
    /// The browser copied, or refused to.
    Answered(Copied, Result<(), Refused>),
    /// The user asked to save a file.
    ClickedDownload(File),
    /// The browser saved the file, or refused to, or may have dropped it.
    Downloaded(File, Result<(), Refused>),
    /// The user went back to the own case.
    ClickedBackToOwn,
    /// The part of the address after `#` changed.
    AddressChanged {
        /// The text after `#`.
        link: String,
        /// The stored case that began with that link, and its storage key.
        kept: Box<StoredCase>,
    },
    /// The device's date changed.
    DayTurned(Date),
    /// The same case was changed in another tab: its stored text.
    ChangedElsewhere(String),
    /// The user chose the case of the other tab.
    ClickedUseElsewhere,
    /// The browser refused to store the case.
    StorageRefused,
    /// The second part of the program has come, with the code of the depths.
    DepthsCame,
}

impl Msg {
    /// A copy of a button's message, for each click. The code that copies the messages of the depths comes with them;
    /// before, no button has one.
    pub fn again(&self) -> Option<Self> {
        Some(match *self {
            Self::Chose(choice) => Self::Chose(choice),
            Self::ChosePreset(at) => Self::ChosePreset(at),
            Self::TookProposal(field) => Self::TookProposal(field),
            Self::ChoseToday => Self::ChoseToday,
            Self::ChoseAsOf => Self::ChoseAsOf,
            Self::ClickedSwapNumbers => Self::ClickedSwapNumbers,
            Self::ChoseLang(lang) => Self::ChoseLang(lang),
            Self::ClickedDoor(depth) => Self::ClickedDoor(depth),
            Self::ClickedReset => Self::ClickedReset,
            Self::ClickedUndoReset => Self::ClickedUndoReset,
            Self::ClickedUndo => Self::ClickedUndo,
            Self::ClickedRedo => Self::ClickedRedo,
            Self::ClickedCopyLink => Self::ClickedCopyLink,
            Self::ClickedBackToOwn => Self::ClickedBackToOwn,
            _ => (DEPTHS.get()?.copy)(self),
        })
    }
}
