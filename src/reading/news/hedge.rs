//! Words before a figure that make it less exact: "sekitar", "hampir", "lebih dari".

use super::tokens::Tokens;
use crate::reading::word_list::meaning;

/// The hedge before a figure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hedge {
    None,
    About,
    More,
    Nearly,
}

/// The hedge before a token, and the first token of its words. The words of the figure before it end at `begin`.
pub(super) fn hedge(tokens: &Tokens, at: usize, begin: usize) -> (Hedge, usize) {
    let mut from = at;
    let mut hedge = Hedge::None;
    while from > begin {
        let before = from.saturating_sub(1);
        let two = if before > begin {
            tokens.word(before.saturating_sub(1))
        } else {
            ""
        };
        let last = tokens.word(before);
        let (found, words) = if let Some(found) = meaning(&[two, "_", last].concat(), &TWO_WORDS) {
            (found, 2)
        } else if let Some(found) = meaning(last, &ONE_WORD) {
            (found, 1)
        } else if last == "antara" {
            (hedge, 1)
        } else {
            break;
        };
        hedge = found;
        from = from.saturating_sub(words).max(begin);
    }
    (hedge, from)
}

const TWO_WORDS: [(Hedge, &str); 2] = [
    (Hedge::About, "kurang_lebih lebih_kurang kira_kira"),
    (
        Hedge::More,
        "lebih_dari lebih_than more_dari more_than di_atas",
    ),
];

const ONE_WORD: [(Hedge, &str); 3] = [
    (
        Hedge::About,
        "sekitar kisaran berkisar ± ~ about around approximately",
    ),
    (Hedge::Nearly, "hampir nearly almost"),
    (Hedge::More, "over"),
];
