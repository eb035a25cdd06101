//! Deliberate faults, in test builds only: the page must survive a panic at any message.

use super::document;
use crate::state::Msg;

/// The attribute that names the message to panic at.
const FAULT: &str = "data-fault";

/// Panics if the document asks for a fault at this message. The request is removed first.
pub(super) fn fault_at(msg: &Msg) {
    let Some(html) = document::document().and_then(|document| document.document_element()) else {
        return;
    };
    if html
        .get_attribute(FAULT)
        .is_some_and(|named| named == kind(msg))
    {
        // `remove_attribute` cannot fail for an existing attribute.
        let _ = html.remove_attribute(FAULT);
        panic!("planted");
    }
}

/// The name of a kind of message. A new kind needs a name here, and a journey that sends it.
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
        // Undoing a clear needs a clear first, so no fault there could leave the base unchanged.
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
        Msg::NewNumber(_) => "NewNumber",
        Msg::ClickedSwapNumbers => "ClickedSwapNumbers",
        Msg::StorageRefused => "StorageRefused",
        Msg::DepthsCame => "DepthsCame",
    }
}
