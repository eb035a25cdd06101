//! Extracts figures from a press text, report or message: each value with its words in the text and the fact it is for.
//!
//! In order of reading: `tokens` splits the text, `clauses` its sentences; `dates`, `text_figures` and `places` find its
//! contents; `cues` classifies words; `links` pairs figures; `before` and `behind` read the words around a figure, `roles`
//! decides its meaning and `not_chosen` why it is set apart; `agree` and `nonsense` hold figures against each other, and
//! `choose` makes the offers for each fact. `own` parses texts that the page wrote itself.

mod agree;
mod as_of;
mod base;
mod before;
mod behind;
mod beside;
mod changes;
mod choose;
mod clauses;
mod count_fact;
mod count_role;
mod counts;
mod cue_words;
mod cues;
mod date_meaning;
mod dates;
mod derive;
mod draft;
mod elsewhere;
mod figures_seen;
mod hedge;
mod home;
mod indicator;
mod inherit;
mod links;
mod matter;
mod nonsense;
mod not_chosen;
mod number_words;
mod own;
mod own_words;
mod partners;
mod percentages;
mod places;
mod roles;
mod rounded;
mod share_role;
mod sight;
mod text_figure;
mod text_figures;
mod text_reading;
mod times;
mod tokens;
mod topics;
mod when;
mod wholes;
mod words_shown;

pub use beside::Beside;
pub use text_figure::PrintedShare;
pub use text_reading::{Candidate, Counting, Fact, NotChosenReason, Offer, Offers, TextReading};

/// The most characters that are parsed; the rest is ignored.
pub const MOST_READ: usize = 20_000;

/// The most characters of a text that is read at all.
pub const MOST_TAKEN: usize = 1_000_000;

/// Parses a press text. `regions` is the list of regions from `reference::region_list`.
///
/// ```
/// use kalkulator_ikd::{domain::{People, Quantity}, reading::{Fact, Offer, read_pasted_text}};
/// let text = "Dari 58.959 wajib KTP yang sudah rekam, baru 314 orang atau 0,53 persen yang mengaktivasi IKD.";
/// let done = read_pasted_text(text, "").chosen(Fact::Done).cloned().unwrap();
/// assert_eq!(done.offer, Offer::People(Quantity::exactly(People::new(314))));
/// assert_eq!(&text[done.words.0..done.words.1], "baru 314 orang");
/// ```
pub fn read_pasted_text(text: &str, regions: &str) -> TextReading {
    if text.len() > MOST_TAKEN && text.chars().nth(MOST_TAKEN).is_some() {
        return TextReading::refused();
    }
    let cut = text.char_indices().nth(MOST_READ).map(|(at, _)| at);
    let read = cut.and_then(|at| text.get(..at)).unwrap_or(text);
    let mut reading = own::own(read).unwrap_or_else(|| choose::choose(read, regions));
    reading.is_cut = cut.is_some();
    reading.end = read.len();
    reading
}
