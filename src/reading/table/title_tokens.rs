//! Splits titles and headers into numbers, words and signs.

use super::title_cues::{TitleCue, cue, is_filler};
use crate::{
    domain::take_steps,
    reading::{calendar::months, word_list::is_one_of},
};

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleTokenKind {
    Number,
    Word,
    Sign,
    /// The end of a cell.
    Cell,
    /// The end of a row.
    Row,
}

/// A number, word or sign, with its byte range in the text.
#[derive(Clone, Debug)]
pub(super) struct TitleToken {
    pub(super) kind: TitleTokenKind,
    /// The text in lower case; "s.d." becomes "sd".
    pub(super) word: String,
    from: usize,
    to: usize,
}

impl TitleToken {
    pub(super) fn is_break(&self) -> bool {
        matches!(self.kind, TitleTokenKind::Cell | TitleTokenKind::Row)
    }

    pub(super) fn is_word(&self) -> bool {
        self.kind == TitleTokenKind::Word
    }

    pub(super) fn cue(&self) -> Option<TitleCue> {
        cue(&self.word)
    }

    pub(super) fn is_filler(&self) -> bool {
        is_filler(&self.word)
    }

    /// The month that it names in full or abbreviated, 1 to 12.
    pub(super) fn month(&self) -> Option<i8> {
        i8::try_from(months::month(&self.word)?).ok()
    }

    /// A day of a month: a number from 1 to 31.
    pub(super) fn day(&self) -> Option<i8> {
        let number = self.word.parse().ok()?;
        (self.kind == TitleTokenKind::Number && (1..=31).contains(&number)).then_some(number)
    }

    /// A year of four digits.
    pub(super) fn year(&self) -> Option<i16> {
        let is_year = self.kind == TitleTokenKind::Number && self.word.len() == 4;
        is_year
            .then(|| self.word.parse().ok())
            .flatten()
            .filter(|year| (1900..2200).contains(year))
    }
}

/// The tokens of a text whose cells end with a tab and whose rows end with a line end.
#[derive(Debug)]
pub(super) struct TitleTokens<'a> {
    text: &'a str,
    pub(super) all: Vec<TitleToken>,
}

impl<'a> TitleTokens<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut tokens = Self {
            text,
            all: Vec::new(),
        };
        take_steps(text.len());
        for (at, sign) in text.char_indices() {
            if let Some(kind) = kind_of(sign) {
                tokens.push(kind, sign, at);
            }
        }
        tokens
    }

    fn push(&mut self, kind: TitleTokenKind, sign: char, at: usize) {
        let to = at.saturating_add(sign.len_utf8());
        let goes_on = |last: &&mut TitleToken| {
            last.kind == kind
                && last.to == at
                && matches!(kind, TitleTokenKind::Number | TitleTokenKind::Word)
        };
        if let Some(last) = self.all.last_mut().filter(goes_on) {
            last.word.extend(sign.to_lowercase());
            last.to = to;
        } else {
            let word = sign.to_lowercase().collect();
            self.all.push(TitleToken {
                kind,
                word,
                from: at,
                to,
            });
        }
        self.join_until();
    }

    /// Joins "s.d." and "s/d" into the word "sd".
    fn join_until(&mut self) {
        if let [.., s, sign, d] = &mut *self.all
            && s.word == "s"
            && d.word == "d"
            && matches!(&*sign.word, "." | "/")
        {
            "sd".clone_into(&mut s.word);
            s.to = d.to;
            let left = self.all.len().saturating_sub(2);
            self.all.truncate(left);
        }
    }

    pub(super) fn get(&self, at: usize) -> Option<&TitleToken> {
        self.all.get(at)
    }

    /// The index of the next token that is not a filler such as "tahun", a point, a comma or a dash.
    pub(super) fn skip_fillers(&self, at: usize) -> usize {
        let rest = self.all.get(at..).unwrap_or_default();
        let passes = |token: &&TitleToken| token.is_filler() || is_one_of(&token.word, ". , -");
        at.saturating_add(rest.iter().take_while(passes).count())
    }

    /// The text of some tokens on one line, without signs at its ends.
    pub(super) fn written(&self, first: usize, end: usize) -> String {
        let from = self.all.get(first).map_or(0, |token| token.from);
        let last = end.checked_sub(1).and_then(|last| self.all.get(last));
        let written = last
            .and_then(|last| self.text.get(from..last.to))
            .unwrap_or_default();
        let words: Vec<&str> = written.split_whitespace().collect();
        words
            .join(" ")
            .trim_matches(|sign: char| !sign.is_alphanumeric())
            .to_owned()
    }
}

/// The kind of token that a character belongs to; `None` for spaces and invisible marks.
fn kind_of(sign: char) -> Option<TitleTokenKind> {
    match sign {
        '\n' => Some(TitleTokenKind::Row),
        '\t' => Some(TitleTokenKind::Cell),
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        _ if sign.is_whitespace() => None,
        _ if sign.is_numeric() => Some(TitleTokenKind::Number),
        '\'' | '\u{2019}' => Some(TitleTokenKind::Word),
        _ if sign.is_alphabetic() => Some(TitleTokenKind::Word),
        _ => Some(TitleTokenKind::Sign),
    }
}
