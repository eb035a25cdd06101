//! Kalkulator Target IKD: how many people must activate their digital identity on each service day.
//!
//! In reading order; each layer uses only those before it (a test reads the sources and holds it so).
//! `domain` is the calculation, `reference` the dated facts it rests on, `reading` turns what people write into
//! values and `writing` values into text, `state` is the model and what changes it, `words` is every text a person
//! sees, `chart` turns numbers into coordinates, `view` draws, and `browser` alone knows that there is a browser.

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
