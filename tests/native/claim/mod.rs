//! The claim lens: what it says of published figures, by which laws, and how their texts travel.

#[cfg(feature = "web")]
mod drawn;
mod founding;
mod laws;
mod lens;
mod published;
mod said;
mod steps;
mod travel;

/// A published text's figures, and what the lens is to say of them.
struct Published {
    /// The case.
    case: &'static str,
    /// Its figures as the keys of a link.
    claim: &'static str,
    /// Every check with its value, parted by spaces.
    checks: &'static str,
    /// The worst of them.
    verdict: &'static str,
}
