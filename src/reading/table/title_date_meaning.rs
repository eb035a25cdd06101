//! Classifies the dates of a title by the words before them: date of the figures, deadline of a target, or printout.

use super::{
    title_cues::TitleCue,
    title_tokens::{TitleToken, TitleTokenKind},
};
use crate::reading::word_list::is_one_of;

/// The meaning of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleDateMeaning {
    /// The date of the figures.
    AsOf {
        /// Whether a word such as "KEADAAN" or "DATA" says so, rather than "per", which has other uses too.
        is_said: bool,
    },
    /// The same meaning as the date before it: "… dan 31 Oktober 2026".
    AsBefore,
    Printed,
    Aim,
    Unclear,
}

/// The meaning of a date, from the tokens between it and the date before it.
pub(super) fn title_date_meaning(before: &[TitleToken], is_first: bool) -> TitleDateMeaning {
    if !is_first && before.iter().all(joins) {
        return TitleDateMeaning::AsBefore;
    }
    let part = last_part(before);
    let has = |searched: TitleCue| part.iter().any(|token| token.cue() == Some(searched));
    let is_near = is_near(part);
    let deciding = part.iter().rev().filter_map(TitleToken::cue).find(|cue| {
        matches!(
            cue,
            TitleCue::State | TitleCue::Data | TitleCue::Printed | TitleCue::Aim
        )
    });
    let is_held_against = has(TitleCue::Aim) && !has(TitleCue::Reached);
    match deciding {
        Some(TitleCue::State) => TitleDateMeaning::AsOf { is_said: true },
        Some(TitleCue::Printed) => TitleDateMeaning::Printed,
        Some(TitleCue::Aim) if is_held_against => TitleDateMeaning::Aim,
        Some(TitleCue::Aim) if is_near && !follows_aim(part) => {
            TitleDateMeaning::AsOf { is_said: false }
        }
        Some(TitleCue::Aim) => TitleDateMeaning::Unclear,
        Some(TitleCue::Data) if is_held_against || (has(TitleCue::Printed) && !is_near) => {
            TitleDateMeaning::Unclear
        }
        Some(TitleCue::Data) if is_near || !ends_with_comma(part) => {
            TitleDateMeaning::AsOf { is_said: true }
        }
        _ if is_near => TitleDateMeaning::AsOf { is_said: false },
        _ => TitleDateMeaning::Unclear,
    }
}

/// Whether a token only joins two dates.
fn joins(token: &TitleToken) -> bool {
    token.kind == TitleTokenKind::Sign || is_one_of(&token.word, "dan serta and atau vs")
}

/// The tokens before the date in its own cell. If they have no word, those of the last cell with words, if it ends in a
/// cue.
fn last_part(before: &[TitleToken]) -> &[TitleToken] {
    let mut parts = before.rsplit(TitleToken::is_break);
    let own = parts.next().unwrap_or_default();
    if own.iter().any(TitleToken::is_word) {
        return own;
    }
    let other = parts
        .find(|part| part.iter().any(TitleToken::is_word))
        .unwrap_or_default();
    let last = other
        .iter()
        .rev()
        .find(|token| token.is_word() && !token.is_filler());
    if last.is_some_and(|last| last.cue().is_some()) {
        other
    } else {
        own
    }
}

/// The words and numbers before a date, last one first, without signs and fillers.
fn words_back(part: &[TitleToken]) -> impl Iterator<Item = &TitleToken> {
    part.iter()
        .rev()
        .filter(|token| token.kind != TitleTokenKind::Sign && !token.is_filler())
}

fn is_near(part: &[TitleToken]) -> bool {
    words_back(part).next().and_then(TitleToken::cue) == Some(TitleCue::Near)
}

/// Whether the word before "per" is about a target: "TARGET PER 31 DESEMBER 2026".
fn follows_aim(part: &[TitleToken]) -> bool {
    let mut cues = words_back(part)
        .map(TitleToken::cue)
        .skip_while(|cue| *cue == Some(TitleCue::Near));
    cues.next() == Some(Some(TitleCue::Aim))
}

/// Whether a comma precedes the date, as in the place and date of a signature: "Raha, 2 November 2026".
fn ends_with_comma(part: &[TitleToken]) -> bool {
    part.last().is_some_and(|token| token.word == ",")
}
