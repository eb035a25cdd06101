//! Claims: checks whether the figures of a published text can follow from each other, under which rounding and of which
//! base.
//!
//! A check reports what fits and what does not, never why: only the author of the text knows that.

mod check;
mod claimed_figures;
mod denominator;
mod fraction;
mod grim;
mod part;
mod rounding;
mod trial;

pub use check::{Check, Checked, Outcome};
pub use claimed_figures::{Claim, ClaimedShare, ClaimedShortfall, Hedge};
pub use denominator::Denominator;
pub use fraction::Fraction;
pub use grim::Grim;
pub use part::Part;
pub use rounding::{Rounding, Roundings};
pub use trial::Trial;
