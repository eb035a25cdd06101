//! Kalkulator Target IKD.
