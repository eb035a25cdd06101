//! Classifies a date of a text by the words before it and its sentence: date of the figures, deadline or other.

use super::{cues::Cue, tokens::Tokens};
use crate::reading::word_list::{is_one_of, meaning};

/// The meaning of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateMeaning {
    /// The date of the figures: "per", "hingga", "data".
    AsOf,
    /// A deadline: "paling lambat", "sampai akhir tahun".
    Until,
    /// A deadline, if it is still to come: "harus tuntas pada".
    Aims,
    /// The date on which somebody spoke or wrote.
    Spoken,
    /// Any other date: "sejak", "tertanggal".
    Else,
}

/// Words before a date that decide its meaning.
const SAID: [(DateMeaning, &str); 3] = [
    (DateMeaning::Else, "tertanggal sejak mulai tahun"),
    (DateMeaning::AsOf, "per posisi data update as"),
    (
        DateMeaning::Until,
        "lambat tenggat deadline batas waktu sebelum",
    ),
];

/// Words that may occur between those and the date.
const PASSED: &str = "tanggal dengan hari pada akhir awal pertengahan bulan di ( . , s pekan";

/// The meaning of a date that begins at `from`. `ends_year` is true for the end of a year.
pub(super) fn says(tokens: &Tokens, cues: &[Cue], from: usize, ends_year: bool) -> DateMeaning {
    let sentence = tokens.sentence(from);
    let in_sentence = |at: &usize| tokens.sentence(*at) == sentence;
    let mut is_until = false;
    for at in (0..from).rev().take(6).take_while(in_sentence) {
        let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
        let word = tokens.word(at);
        if let Some(says) = meaning(word, &SAID) {
            return says;
        }
        if !is_one_of(word, PASSED) {
            is_until = is_one_of(word, "hingga sampai d") && before != "lebih";
            break;
        }
    }
    let in_reach = |cue: Cue| {
        near(cues, from)
            .filter(|(at, _)| in_sentence(at))
            .any(|(_, found)| *found == cue)
    };
    let aims = in_reach(Cue::Target) || in_reach(Cue::Aim) || in_reach(Cue::Must);
    let reports = in_reach(Cue::Only)
        || in_reach(Cue::Already)
        || begins_with_result(cues, from, in_sentence);
    match (is_until, aims) {
        (true, true) if !reports || ends_year || in_reach(Cue::Must) => DateMeaning::Until,
        (true, _) if !ends_year => DateMeaning::AsOf,
        (true, false) if reports => DateMeaning::AsOf,
        (true, _) => DateMeaning::Until,
        (false, true) if ends_year => DateMeaning::Until,
        (false, _) if ends_year => DateMeaning::Else,
        (false, true) if !reports && spoken(tokens, from) == DateMeaning::Else => DateMeaning::Aims,
        _ => spoken(tokens, from),
    }
}

/// The cues of the sixty tokens around a token, with their indices.
fn near(cues: &[Cue], from: usize) -> impl Iterator<Item = (usize, &Cue)> {
    let reach = cues.iter().enumerate();
    reach.skip(from.saturating_sub(30)).take(60)
}

/// Whether the sentence names a result before a target: "capaian … dari target", but not "target capaian".
fn begins_with_result(cues: &[Cue], from: usize, in_sentence: impl Fn(&usize) -> bool) -> bool {
    let telling = near(cues, from)
        .filter(|(at, _)| in_sentence(at))
        .find(|(_, cue)| matches!(cue, Cue::Reached | Cue::Target | Cue::Aim));
    telling.is_some_and(|(_, cue)| *cue == Cue::Reached)
}

/// The meaning of a date without a deciding word: the date of a speech or of the page, but after "pada" any date.
fn spoken(tokens: &Tokens, from: usize) -> DateMeaning {
    match from.checked_sub(1).map_or("", |at| tokens.word(at)) {
        "pada" => DateMeaning::Else,
        _ => DateMeaning::Spoken,
    }
}
