//! Tests of reading numbers as people write them.

mod counts;
mod shares;
