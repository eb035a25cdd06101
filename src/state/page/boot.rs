//! Chooses the case that a page starts with: its link, the state it was saved with, or the user's own case in storage.

use super::origin::{OWN_SLOT, Origin, is_own};
use crate::domain::Date;
use crate::state::{Case, Opened, open_link, open_saved};

/// The storage of a page, read at the start.
pub trait Store {
    /// The text stored under a key; `None` if there is none or storage is not available.
    fn kept(&self, key: &str) -> Option<String>;
}

/// The case stored under a key, and the key to store it under from now on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredCase {
    /// The storage key.
    pub slot: String,
    /// The stored case.
    pub opened: Option<Opened>,
    /// Whether a stored text is left as it is, since this version cannot open it.
    pub left_alone: bool,
}

/// The storage keys of one case: its own, and the same with the numbers 2 to 9.
const PLACES: usize = 9;

impl StoredCase {
    /// Looks up a key. A text that this version cannot open, a newer version's or a broken one, is left as it is, and
    /// the case is stored under the next numbered key.
    pub fn under(slot: &str, store: &impl Store) -> Self {
        let mut kept = Self {
            slot: slot.to_owned(),
            ..Self::default()
        };
        for number in 2..=PLACES {
            let Some(text) = store.kept(&kept.slot) else {
                break;
            };
            kept.opened = open_saved(&text);
            if kept.opened.is_some() {
                break;
            }
            kept.left_alone = true;
            kept.slot = format!("{slot}:{number}");
        }
        kept
    }
}

/// The case that a page carries itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The text after `#` in its address.
    pub link: String,
    /// The `data-state` that it was saved with.
    pub document_state: String,
    /// The storage key of the page that a fault stopped a moment ago. The page continues with that key.
    pub restarted_in: Option<String>,
}

/// The case that a page starts with, and the keys to store it under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The case, if there is one.
    pub opened: Option<Opened>,
    /// Its origin.
    pub origin: Origin,
    /// The storage key of the case from now on.
    pub slot: String,
    /// The user's own case, if another one is shown.
    pub own: Option<Case>,
    /// The storage key of the user's own case.
    pub own_slot: String,
    /// Whether a stored text is left as it is, since this version cannot open it.
    pub left_alone: bool,
}

/// Chooses the case of a page.
///
/// A stored case that began with the same link or saved state comes first, so that a reload keeps what was typed. Next
/// come the link, the saved state and the user's own case. A link never overwrites the user's own case: it has a
/// storage key of its own.
pub fn start(carried: &Carried, store: &impl Store, today: Date) -> Start {
    let own = StoredCase::under(OWN_SLOT, store);
    let link = open_link(&carried.link, today);
    let saved = open_saved(&carried.document_state);
    let (opened, origin, source) = match (link, &saved) {
        (Some(link), _) => {
            let origin = brought(&link);
            (link, origin, &carried.link)
        }
        (None, Some(saved)) => (saved.clone(), Origin::Document, &carried.document_state),
        (None, None) => return Start::own(own),
    };
    if let (Some(slot), Some(saved)) = (&carried.restarted_in, saved) {
        return go_on(slot, saved, origin, own);
    }
    let grown = StoredCase::under(&slot_of(source), store);
    // The portal decides on the appearance, not the last visit.
    let appearance = opened.appearance;
    Start {
        opened: Some(Opened {
            appearance,
            ..grown.opened.unwrap_or(opened)
        }),
        origin,
        slot: grown.slot,
        left_alone: own.left_alone || grown.left_alone,
        own: own.opened.map(|opened| opened.case),
        own_slot: own.slot,
    }
}

impl Start {
    /// Starts with the user's own case, or an empty form.
    fn own(kept: StoredCase) -> Self {
        Self {
            opened: kept.opened,
            origin: Origin::Own,
            slot: kept.slot.clone(),
            own: None,
            own_slot: kept.slot,
            left_alone: kept.left_alone,
        }
    }
}

/// Starts again after a fault: with the case that the page showed, under its own storage key.
fn go_on(slot: &str, saved: Opened, origin: Origin, own: StoredCase) -> Start {
    let is_own = is_own(slot);
    Start {
        opened: Some(saved),
        origin: if is_own { Origin::Own } else { origin },
        slot: slot.to_owned(),
        own: own.opened.filter(|_| !is_own).map(|opened| opened.case),
        own_slot: own.slot,
        left_alone: own.left_alone,
    }
}

/// The origin of a link's case: a published case without changes, or somebody's own.
fn brought(link: &Opened) -> Origin {
    match link.case.example {
        Some(_) => Origin::Example,
        None => Origin::Link,
    }
}

/// The storage key of a case that began with a link or a saved state.
pub fn slot_of(source: &str) -> String {
    format!("kalkulator-ikd:v1:{:016x}", digest(source))
}

/// A digest (FNV-1a, 64 bits) that distinguishes starting cases. It is not cryptographic.
pub fn digest(text: &str) -> u64 {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}
