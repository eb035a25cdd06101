//! Faults on purpose, in a test build alone: the page must outlive a fault at any message.

use super::document;
use crate::state::Msg;

/// Where the document names the message that is to stop the program.
const FAULT: &str = "data-fault";

/// Stops the program if the document asks for a fault at such a message. The order is used up by it.
pub(super) fn fault_at(msg: &Msg) {
    let Some(html) = document::document().and_then(|document| document.document_element()) else {
        return;
    };
    if html
        .get_attribute(FAULT)
        .is_some_and(|named| named == kind(msg))
    {
        // An attribute that was just read can be taken away.
        let _ = html.remove_attribute(FAULT);
        panic!("planted");
    }
}

/// The name of a message's kind. A new kind gets one here, and an act in the journeys that brings it about.
fn kind(msg: &Msg) -> &'static str {
    match msg {
        Msg::Entered(..) => "Entered",
        Msg::Left(..) => "Left",
        Msg::Paused(..) => "Paused",
        Msg::Pasted(..) => "Pasted",
        Msg::Picked(..) => "Picked",
        Msg::ClickedUseFigures => "ClickedUseFigures",
        Msg::ClickedCheckFigures => "ClickedCheckFigures",
        Msg::Chose(..) => "Chose",
        Msg::ChosePreset(..) => "ChosePreset",
        Msg::TookProposal(..) => "TookProposal",
        Msg::ChoseExample(..) => "ChoseExample",
        Msg::ChoseToday => "ChoseToday",
        Msg::ChoseAsOf => "ChoseAsOf",
        Msg::RemovedLine(..) => "RemovedLine",
        Msg::ChoseFirstMonth(..) => "ChoseFirstMonth",
        Msg::ClickedCopyReports(..) => "ClickedCopyReports",
        Msg::TookOwnReport => "TookOwnReport",
        Msg::UsedNewestReport => "UsedNewestReport",
        Msg::ChoseLang(..) => "ChoseLang",
        Msg::Toggled(..) => "Toggled",
        Msg::ClickedDoor(..) => "ClickedDoor",
        Msg::ClickedFillClaim => "ClickedFillClaim",
        Msg::ClickedUseClaim => "ClickedUseClaim",
        Msg::ClickedCopyVerdict(..) => "ClickedCopyVerdict",
        Msg::Shaped(..) => "Shaped",
        Msg::Table(..) => "Table",
        Msg::ClickedUseRow(..) => "ClickedUseRow",
        // To be taken back, something must have been emptied: no fault there could leave the base as it was.
        Msg::ClickedReset | Msg::ClickedUndoReset => "ClickedReset",
        Msg::ClickedUndo => "ClickedUndo",
        Msg::ClickedRedo => "ClickedRedo",
        Msg::ClickedCopyText(..) => "ClickedCopyText",
        Msg::ClickedCopyLink => "ClickedCopyLink",
        Msg::ClickedSavePage(..) => "ClickedSavePage",
        Msg::SavedPage(..) => "SavedPage",
        Msg::Answered(..) => "Answered",
        Msg::ClickedDownload(..) => "ClickedDownload",
        Msg::Downloaded(..) => "Downloaded",
        Msg::ClickedBackToOwn => "ClickedBackToOwn",
        Msg::AddressChanged { .. } => "AddressChanged",
        Msg::DayTurned(..) => "DayTurned",
        Msg::ChangedElsewhere(..) => "ChangedElsewhere",
        Msg::ClickedUseElsewhere => "ClickedUseElsewhere",
        Msg::News(_) => "News",
        Msg::ClickedSwapNumbers => "ClickedSwapNumbers",
        Msg::StorageRefused => "StorageRefused",
    }
}
