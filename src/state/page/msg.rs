//! What happened: messages to the model, past tense.

use crate::{domain::Date, reading::Fact, writing::Lang};

use super::{Depth, File, Found};
use crate::state::{Choice, Field, NewsMsg, Pick, Shaped, TableMsg};

/// Something that happened to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Msg {
    /// A text was typed, pasted or put into a field.
    Entered(Field, String),
    /// A field was left.
    Left(Field),
    /// Nothing has been typed into a field for a second.
    Paused(Field),
    /// A text was pasted, or typed on.
    Pasted(String),
    /// A value was picked from the pasted text, or none.
    Picked(Fact, Pick),
    /// The picked figures were to be used.
    ClickedUseFigures,
    /// The picked figures were to be checked.
    ClickedCheckFigures,
    /// A choice was made.
    Chose(Choice),
    /// A dated national target was taken over, by its place in the list.
    ChosePreset(usize),
    /// What was offered for an empty field was to be filled in.
    TookProposal(Field),
    /// A published case was opened, by its place in the list.
    ChoseExample(usize),
    /// Counting from today was asked for.
    ChoseToday,
    /// Counting from the day of the figures was asked for.
    ChoseAsOf,
    /// Base and activations were to change places.
    ClickedSwapNumbers,
    /// A line of a list was to go, by its number from 1.
    RemovedLine(Field, u32),
    /// Totals without a date were to be of a day's month and those that follow.
    ChoseFirstMonth(Date),
    /// The reports were to be copied: their text, which follows from the model.
    ClickedCopyReports(String),
    /// The question's own figure was to stand among the reports.
    TookOwnReport,
    /// The newest report was to be the question's figure.
    UsedNewestReport,
    /// The language was switched.
    ChoseLang(Lang),
    /// A depth was opened, or closed.
    Toggled(Depth, bool),
    /// A depth was asked for at the top of the page.
    ClickedDoor(Depth),
    /// The figures of the question were to stand as a claim.
    ClickedFillClaim,
    /// The figures of a claim were to be those of the question.
    ClickedUseClaim,
    /// The verdict was to be copied, with a link: its text, which follows from the model.
    ClickedCopyVerdict(String),
    /// The form for a portal's snippet was changed.
    Shaped(Shaped),
    /// Something happened to a new number.
    News(NewsMsg),
    /// Something happened to the table of regions.
    Table(TableMsg),
    /// A row of the table, by its place, was to be the case in the question.
    ClickedUseRow(u32),
    /// Everything was to be emptied.
    ClickedReset,
    /// Everything that was emptied is to come back, whatever was done since.
    ClickedUndoReset,
    /// The last step was to be taken back.
    ClickedUndo,
    /// A step was to be taken again.
    ClickedRedo,
    /// The summary was to be copied: its text, which follows from the model.
    ClickedCopyText(String),
    /// The link was to be copied.
    ClickedCopyLink,
    /// The page was to be saved: its summary, which follows from the model.
    ClickedSavePage(String),
    /// The page was saved; or it may not be, and this link opens the case elsewhere.
    SavedPage(Result<(), String>),
    /// The browser copied, or refused to.
    Answered(Copied, Result<(), Refused>),
    /// A file was to be saved.
    ClickedDownload(File),
    /// The browser took the file, or refused to, or may have dropped it.
    Downloaded(File, Result<(), Refused>),
    /// The user's own case was asked for while another's was shown.
    ClickedBackToOwn,
    /// The part of the address behind `#` changed.
    AddressChanged {
        /// Everything behind `#`.
        link: String,
        /// What had grown from that link before, and where it is kept.
        kept: Box<Found>,
    },
    /// The device's date changed.
    DayTurned(Date),
    /// The same case was changed in another tab: what is kept of it now.
    ChangedElsewhere(String),
    /// What another tab kept was to be taken over.
    ClickedUseElsewhere,
    /// The browser refused to keep the case.
    StorageRefused,
}

/// What was to be copied.
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

/// The browser did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;
