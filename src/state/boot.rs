//! Which case a page starts with: its link, the state it was saved with, or the user's own.

use crate::domain::Date;

use super::{Case, Opened, open_link, open_saved};

/// Where a page keeps its case between visits, read at the start.
pub trait Store {
    /// The text kept under a key, if there is one and storage answers.
    fn kept(&self, key: &str) -> Option<String>;
}

/// What a page carries itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Everything behind `#` in its address.
    pub link: String,
    /// The `data-state` that it was saved with.
    pub document_state: String,
}

/// What a page starts with, and where it keeps what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The case, if there is one anywhere.
    pub opened: Option<Opened>,
    /// The storage key for the case from now on.
    pub slot: String,
    /// The user's own case, where another one is shown.
    pub own: Option<Case>,
}

/// The storage key of the user's own case.
pub const OWN_SLOT: &str = "kalkulator-ikd:v1:own";

/// Chooses the case of a page.
///
/// A case that grew from the same link or saved state wins, so that a reload keeps what was typed. Otherwise the link
/// comes first, then the saved state, then the user's own case. A link never touches the user's own case: it has a
/// slot of its own.
pub fn start(carried: &Carried, store: &impl Store, today: Date) -> Start {
    let own = store.kept(OWN_SLOT).and_then(|text| open_saved(&text));
    let carried_case = open_link(&carried.link, today)
        .map(|opened| (opened, &carried.link))
        .or_else(|| {
            open_saved(&carried.document_state).map(|opened| (opened, &carried.document_state))
        });
    let Some((opened, source)) = carried_case else {
        return Start {
            opened: own,
            slot: OWN_SLOT.to_owned(),
            own: None,
        };
    };
    let slot = slot_of(source);
    let grown = store.kept(&slot).and_then(|text| open_saved(&text));
    Start {
        opened: Some(grown.unwrap_or(opened)),
        slot,
        own: own.map(|opened| opened.case),
    }
}

/// The storage key of what grows from a link or a saved state.
pub(super) fn slot_of(source: &str) -> String {
    format!("kalkulator-ikd:v1:{:016x}", digest(source))
}

/// A digest (FNV-1a, 64 bits) that tells one starting case from another; no protection of anything.
pub fn digest(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}
