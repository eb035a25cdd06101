//! Tests of the page: links, storage, undo, markup, sentences.

#[cfg(feature = "web")]
mod arrival;
#[cfg(feature = "web")]
mod depths;
pub(crate) mod english;
mod file_names;
mod files;
mod fixpoint;
mod kept;
mod left_alone;
#[cfg(feature = "web")]
mod link_order;
pub(crate) mod links;
#[cfg(feature = "web")]
pub(crate) mod markup;
mod order;
#[cfg(feature = "web")]
mod saving;
mod sentences;
pub(crate) mod starting;
mod undo;
#[cfg(feature = "web")]
mod views;
