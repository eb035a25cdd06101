//! Tests of the page embedded in a portal.

#[cfg(feature = "web")]
mod appearance;
#[cfg(feature = "web")]
mod builder;
mod colours;
