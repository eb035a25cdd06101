//! Kalkulator Target IKD: how many people must activate their digital identity on each service day.
//!
//! The modules are layers, listed here in reading order: each uses only the ones before it, and a native test checks
//! the imports. `domain` is the calculation; `reference` the dated facts it uses (holidays, national targets, regions);
//! `reading` parses what people type, paste or load; `writing` formats values as text; `state` is the model and its
//! update function; `words` has every text that a user sees; `chart` turns numbers into coordinates; `view` renders the
//! model with Yew; `browser` starts the page and performs its effects (storage, address, clock, files).

pub mod arrival;
pub mod chart;
pub mod domain;
pub mod reading;
pub mod reference;
pub mod state;
pub mod words;
pub mod writing;

#[cfg(feature = "web")]
pub mod view;

#[cfg(feature = "web")]
pub mod browser;
