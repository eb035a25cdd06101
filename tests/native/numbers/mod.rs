//! Numbers as people write them.

mod counts;
mod shares;
