//! The claim lens: what it says of published figures.

mod founding;
mod published;

/// A published text's figures, and what the lens is to say of them.
pub(crate) struct Published {
    /// The case.
    pub(crate) case: &'static str,
    /// Its figures as the keys of a link.
    pub(crate) claim: &'static str,
    /// Every check with its value, parted by spaces.
    pub(crate) checks: &'static str,
    /// The worst of them.
    pub(crate) verdict: &'static str,
}
