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
    /// The storage key of the page that a fault stopped a moment ago: it goes on where it was.
    pub restarted_in: Option<String>,
}

/// Where the case that is shown comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// It is the user's own.
    #[default]
    Own,
    /// A link brought it.
    Link,
    /// It is a published case.
    Example,
    /// The page was saved with it.
    Document,
}

/// What a page starts with, and where it keeps what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The case, if there is one anywhere.
    pub opened: Option<Opened>,
    /// Where it comes from.
    pub origin: Origin,
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
    let link = open_link(&carried.link, today);
    let saved = open_saved(&carried.document_state);
    let (opened, origin, source) = match (link, &saved) {
        (Some(link), _) => {
            let origin = brought(&link);
            (link, origin, &carried.link)
        }
        (None, Some(saved)) => (saved.clone(), Origin::Document, &carried.document_state),
        (None, None) => {
            return Start {
                opened: own,
                origin: Origin::Own,
                slot: OWN_SLOT.to_owned(),
                own: None,
            };
        }
    };
    if let (Some(slot), Some(saved)) = (&carried.restarted_in, saved) {
        return go_on(slot, saved, origin, own);
    }
    let slot = slot_of(source);
    let grown = store.kept(&slot).and_then(|text| open_saved(&text));
    Start {
        opened: Some(grown.unwrap_or(opened)),
        origin,
        slot,
        own: own.map(|opened| opened.case),
    }
}

/// The page after a fault: the case that it showed, in its own place.
fn go_on(slot: &str, saved: Opened, origin: Origin, own: Option<Opened>) -> Start {
    let is_own = slot == OWN_SLOT;
    Start {
        opened: Some(saved),
        origin: if is_own { Origin::Own } else { origin },
        slot: slot.to_owned(),
        own: own.filter(|_| !is_own).map(|opened| opened.case),
    }
}

/// What a link brings: a published case as it was published, or somebody's own.
fn brought(link: &Opened) -> Origin {
    match link.case.example {
        Some(_) => Origin::Example,
        None => Origin::Link,
    }
}

/// The storage key of what grows from a link or a saved state.
pub fn slot_of(source: &str) -> String {
    format!("kalkulator-ikd:v1:{:016x}", digest(source))
}

/// A digest (FNV-1a, 64 bits) that tells one starting case from another; no protection of anything.
pub fn digest(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}
