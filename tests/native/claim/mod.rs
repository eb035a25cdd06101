//! Tests of the check of a claim (the figures of a published text): its results, laws, sentences and links.

#[cfg(feature = "web")]
mod drawn;
mod founding;
mod laws;
mod lens;
mod published;
mod said;
mod steps;
mod travel;

/// The figures of a published text, with the expected result of checking them.
struct Published {
    /// The name of the case.
    case: &'static str,
    /// Its figures as a link.
    claim: &'static str,
    /// Every check with its result, separated by spaces.
    checks: &'static str,
    /// The verdict: the worst result.
    verdict: &'static str,
}
