//! Distinguishes notes and signatures below a table from regions without figures.

use crate::reading::word_list::is_one_of;

/// The longest name of a region in a row without figures, in bytes.
const LONGEST: usize = 60;

/// The most words of it.
const MOST_WORDS: usize = 5;

/// Words that begin a note or a signature.
const NOTE_WORDS: &str = "SUMBER CATATAN KETERANGAN KET NB DATA MENGETAHUI KEPALA PLT PLH AN NIP DRS DRA IR HJ NOTE NOTES \
     SOURCE DICETAK DIUNDUH UPDATE PEMBINA PENATA SEKRETARIS TERTANDA TTD DISDUKCAPIL DINAS DATABASE HAL HALAMAN";

/// Whether a label is worded as a note or a signature, and not as a region.
pub(super) fn is_worded_as_note(label: &str) -> bool {
    let is_plain = label.len() <= LONGEST
        && label.starts_with(|sign: char| sign.is_alphabetic())
        && !label.contains(|sign: char| {
            sign.is_ascii_digit() || matches!(sign, ':' | ',' | '*' | '=' | '"')
        });
    if !is_plain || label.split_whitespace().count() > MOST_WORDS {
        return true;
    }
    let end = label.find(|sign: char| !sign.is_alphabetic());
    let first = label.get(..end.unwrap_or(label.len())).unwrap_or_default();
    is_one_of(&first.to_ascii_uppercase(), NOTE_WORDS)
}

/// Rejected rows since the last region, which may be signatures and notes.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) count: u32,
    /// Row numbers of those that are kept in `rejected`.
    pub(super) kept: Vec<u32>,
    /// Cells of rows that are filled only in columns that are not parsed.
    pub(super) beside: Vec<String>,
}

/// The most such rows whose cells are kept.
pub(super) const MOST_BESIDE: usize = 20;
