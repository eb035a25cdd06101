//! The figures that a published text names, as it prints them.

mod figures;

pub use figures::{
    read_claimed_share, read_claimed_shares, read_claimed_shortfall, read_counts, read_weekday,
};
