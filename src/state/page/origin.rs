//! Where the case that is shown comes from, and the storage key of the user's own.

/// The origin of the case that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The user's own case.
    #[default]
    Own,
    /// A link.
    Link,
    /// A published case.
    Example,
    /// The state that the page was saved with.
    Document,
    /// A row of the user's table.
    Row,
}

/// The storage key of the user's own case.
pub const OWN_SLOT: &str = "kalkulator-ikd:v1:own";

/// Whether a storage key is that of the user's own case.
pub(in crate::state) fn is_own(slot: &str) -> bool {
    slot.starts_with(OWN_SLOT)
}
