//! The claim lens: which relations between the figures of a published text hold, under which rounding, of which base.
//!
//! It says what fits and what does not; why, only the one who wrote the text can say.

mod check;
mod denominator;
mod figures;
mod fraction;
mod grim;
mod rounding;
mod trial;

pub use check::{Check, Checked, Outcome};
pub use denominator::Denominator;
pub use figures::{Claim, ClaimedShare, ClaimedShortfall, Hedge};
pub use fraction::Fraction;
pub use grim::Grim;
pub use rounding::{Rounding, Roundings};
pub use trial::Trial;
