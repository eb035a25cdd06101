//! Which case a page starts with: its link, the state it was saved with, or the user's own.

use crate::domain::Date;

use crate::state::{Case, Opened, open_link, open_saved};

/// Where a page keeps its case between visits, read at the start.
pub trait Store {
    /// The text kept under a key, if there is one and storage answers.
    fn kept(&self, key: &str) -> Option<String>;
}

/// What is kept for a case, and where it goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The storage key.
    pub slot: String,
    /// The case that is kept there.
    pub opened: Option<Opened>,
    /// Whether a text was left alone that this version cannot open.
    pub left_alone: bool,
}

/// How many places there are for one case.
const PLACES: usize = 9;

impl Found {
    /// Looks under a key. A text that this version cannot open, a newer version's or a broken one, is left as it is, and
    /// the case is kept in a place beside it.
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
    /// It is a row of the user's table.
    Row,
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
    /// The storage key of the user's own case.
    pub own_slot: String,
    /// Whether a kept text was left alone because this version cannot open it.
    pub left_alone: bool,
}

/// The storage key of the user's own case.
pub const OWN_SLOT: &str = "kalkulator-ikd:v1:own";

/// Chooses the case of a page.
///
/// A case that grew from the same link or saved state wins, so that a reload keeps what was typed. Otherwise the link
/// comes first, then the saved state, then the user's own case. A link never touches the user's own case: it has a
/// slot of its own.
pub fn start(carried: &Carried, store: &impl Store, today: Date) -> Start {
    let own = Found::under(OWN_SLOT, store);
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
    let grown = Found::under(&slot_of(source), store);
    // How the page looks is the portal's to say, not the last visit's.
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
    /// The user's own case, or an empty form.
    fn own(kept: Found) -> Self {
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

/// The page after a fault: the case that it showed, in its own place.
fn go_on(slot: &str, saved: Opened, origin: Origin, own: Found) -> Start {
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

/// Whether a storage key is the user's own.
pub(in crate::state) fn is_own(slot: &str) -> bool {
    slot.starts_with(OWN_SLOT)
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
