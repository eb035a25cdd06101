//! Parsers of figures quoted from a published text, for the claim check.

mod claimed_figures;

pub use claimed_figures::{
    read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_counts, read_weekday,
};
