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
        Msg::Left(_) => "Left",
        Msg::Paused(_) => "Paused",
        Msg::Chose(_) => "Chose",
        Msg::ChosePreset(_) => "ChosePreset",
        Msg::ChoseExample(_) => "ChoseExample",
        Msg::ChoseToday => "ChoseToday",
        Msg::ChoseAsOf => "ChoseAsOf",
        Msg::ChoseLang(_) => "ChoseLang",
        Msg::Toggled(..) => "Toggled",
        Msg::ClickedReset => "ClickedReset",
        Msg::ClickedUndo => "ClickedUndo",
        Msg::ClickedRedo => "ClickedRedo",
        Msg::ClickedCopyText(_) => "ClickedCopyText",
        Msg::ClickedCopyLink => "ClickedCopyLink",
        Msg::ClickedSavePage(_) => "ClickedSavePage",
        Msg::SavedPage(_) => "SavedPage",
        Msg::Answered(..) => "Answered",
        Msg::ClickedDownload(_) => "ClickedDownload",
        Msg::Downloaded(..) => "Downloaded",
        Msg::ClickedBackToOwn => "ClickedBackToOwn",
        Msg::AddressChanged { .. } => "AddressChanged",
        Msg::DayTurned(_) => "DayTurned",
        Msg::ChangedElsewhere(_) => "ChangedElsewhere",
        Msg::ClickedUseElsewhere => "ClickedUseElsewhere",
        Msg::StorageRefused => "StorageRefused",
    }
}
