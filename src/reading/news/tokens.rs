//! Splits a press text into words, numbers and marks, each with its byte range and sentence.

use crate::{
    domain::take_steps,
    reading::{
        clean::{Plain, plain},
        word_list::is_one_of,
    },
};

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Letters, in lower case.
    Word,
    /// Digits with the points and commas between them.
    Number,
    /// One other character.
    Mark,
}

/// A word, number or mark.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// The normalised text: lower case, ASCII digits.
    pub(super) word: String,
    /// The offset of its first byte in the pasted text.
    pub(super) first: usize,
    /// The offset after its last byte.
    pub(super) last: usize,
    /// The number of its sentence, from 0.
    pub(super) sentence: u32,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Whether it has capital letters only.
    pub(super) capitals: bool,
    /// Whether it is in a line that only points to another text: "Baca juga: …".
    pub(super) aside: bool,
}

/// The tokens of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    pub(super) all: Vec<Token>,
}

impl Tokens {
    /// Splits a text.
    pub(super) fn of(text: &str) -> Self {
        take_steps(text.len());
        let mut tokens = Self::default();
        let mut spaced = true;
        for (at, sign) in text.char_indices() {
            let next = at.saturating_add(sign.len_utf8());
            match plain(sign) {
                Plain::Nothing => {}
                Plain::Sign(' ' | '\r') | Plain::Refused => spaced = true,
                Plain::Sign(plain) => {
                    tokens.push(plain, at, next, spaced);
                    spaced = plain == '\n';
                }
            }
        }
        tokens.join_numbers();
        tokens.number_sentences(text);
        tokens.mark_asides();
        tokens
    }

    /// The text of a token; empty beyond the last.
    #[inline(never)] // about a hundred callers: inlined copies would enlarge the wasm file
    pub(super) fn word(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |token| token.word.as_str())
    }

    /// The byte range of the tokens from `from` up to but not including `to`.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let first = self.all.get(from).map_or(0, |token| token.first);
        let last = to.checked_sub(1).and_then(|at| self.all.get(at));
        (first, last.map_or(first, |token| token.last))
    }

    /// Whether a token is a number.
    pub(super) fn is_number(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Number)
    }

    /// Whether a token is in a line that only points to another text.
    pub(super) fn is_aside(&self, at: usize) -> bool {
        self.all.get(at).is_some_and(|token| token.aside)
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.all.get(at).map(|token| token.kind)
    }

    pub(super) fn sentence(&self, at: usize) -> Option<u32> {
        self.all.get(at).map(|token| token.sentence)
    }

    /// The normalised text of some tokens, with spaces where the original text has them.
    pub(super) fn plain(&self, from: usize, to: usize) -> String {
        let mut text = String::new();
        let mut behind = None;
        for token in self.all.get(from..to).unwrap_or_default() {
            if behind.is_some_and(|last| last < token.first) {
                text.push(' ');
            }
            text.push_str(&token.word);
            behind = Some(token.last);
        }
        text
    }

    fn push(&mut self, sign: char, first: usize, last: usize, spaced: bool) {
        let is_digit = sign.is_ascii_digit();
        let is_letter = sign.is_alphabetic();
        let kind = match (is_digit, is_letter) {
            (true, _) => TokenKind::Number,
            (_, true) => TokenKind::Word,
            _ => TokenKind::Mark,
        };
        if let Some(token) = self.all.last_mut().filter(|_| !spaced) {
            let goes_on = token.kind == kind && kind != TokenKind::Mark;
            if goes_on || (token.kind == TokenKind::Word && sign == '\'') {
                token.word.extend(sign.to_lowercase());
                token.last = last;
                token.capitals &= sign.is_uppercase();
                return;
            }
        }
        self.all.push(Token {
            kind,
            word: sign.to_lowercase().collect(),
            first,
            last,
            sentence: 0,
            capital: sign.is_uppercase(),
            capitals: sign.is_uppercase(),
            aside: false,
        });
    }

    /// Joins "58" "." "959" into one number, and drops the hyphens of "KTP-el" and "500.000-an".
    fn join_numbers(&mut self) {
        let parts = std::mem::take(&mut self.all);
        let mut rest = parts.into_iter().peekable();
        while let Some(token) = rest.next() {
            let glued = |one: &Token, other: &Token| one.last == other.first;
            let joins = self.all.last().is_some_and(|last| {
                glued(last, &token) && rest.peek().is_some_and(|next| glued(&token, next))
            });
            let next = rest.peek().map(|next| next.kind);
            let last = self.all.last().map(|last| last.kind);
            let numbers = (last, next) == (Some(TokenKind::Number), Some(TokenKind::Number));
            match token.word.as_str() {
                "." | "," | "'" if joins && numbers => {
                    if let (Some(last), Some(next)) = (self.all.last_mut(), rest.next()) {
                        last.word.push_str(&token.word);
                        last.word.push_str(&next.word);
                        last.last = next.last;
                    }
                }
                "-" if joins && next == Some(TokenKind::Word) => {}
                "-" if joins && last == Some(TokenKind::Word) => {}
                _ => self.all.push(token),
            }
        }
    }

    /// Numbers the sentences. A sentence ends at its mark, or at a line end that does not merely break a long line.
    fn number_sentences(&mut self, text: &str) {
        let mut sentence = 0_u32;
        let mut ended = false;
        let mut line = 0_usize;
        for at in 0..self.all.len() {
            let Some((word, first, last)) = self
                .all
                .get(at)
                .map(|token| (token.word.clone(), token.first, token.last))
            else {
                return;
            };
            if ended {
                sentence = sentence.saturating_add(1);
            }
            if let Some(token) = self.all.get_mut(at) {
                token.sentence = sentence;
            }
            let behind = text.get(last..).unwrap_or_default();
            ended = match word.as_str() {
                "!" | "?" | "•" | "*" => true,
                "." => self.ends_sentence(at, behind),
                "\n" => {
                    let long = first.saturating_sub(line);
                    let broken =
                        long > LONG_LINE && !is_one_of(self.word(at.saturating_sub(1)), ". : ! ?");
                    line = last;
                    !(broken && goes_on(behind) || long > SHORT_LINE && starts_small(behind))
                }
                _ => false,
            };
        }
    }

    /// Marks what points to other texts: from "Baca juga" to the end of its line or sentence.
    fn mark_asides(&mut self) {
        let mut until = None;
        for at in 0..self.all.len() {
            let sentence = self.sentence(at);
            let is_pointer = is_one_of(self.word(at), "baca simak lihat read")
                && is_one_of(self.word(at.saturating_add(1)), "juga also");
            if is_pointer {
                until = sentence;
            }
            let is_in = until.is_some() && until == sentence && self.word(at) != "\n";
            if !is_in {
                until = None;
            }
            if let Some(token) = self.all.get_mut(at) {
                token.aside = is_in;
            }
        }
    }

    /// Whether a point ends a sentence: white space and no lower-case letter follows, and no abbreviation precedes.
    fn ends_sentence(&self, at: usize, behind: &str) -> bool {
        let before = self.word(at.saturating_sub(1));
        let is_short = is_one_of(
            before,
            "no dr drs dra ir h hj kab prof st s m d tgl kec kel jl bpk ibu sdr rp pt cv jan feb mar apr jun jul agt agu sep sept okt nov des plt pj",
        );
        let follows = behind.chars().find(|sign| !matches!(sign, '"' | '”' | ')'));
        follows.is_none_or(char::is_whitespace) && !is_short && !starts_small(behind)
    }
}

/// The length in bytes above which a line may have been broken inside a sentence.
const LONG_LINE: usize = 50;

/// The length in bytes above which a line goes on where the next one begins with a small letter.
const SHORT_LINE: usize = 36;

fn starts_small(behind: &str) -> bool {
    let next = behind
        .trim_start_matches([' ', '\r', '"', '”'])
        .chars()
        .next();
    next.is_some_and(char::is_lowercase)
}

/// Whether the next line begins with a digit. A capital letter may begin a new sentence.
fn goes_on(behind: &str) -> bool {
    let next = behind.trim_start_matches([' ', '\r']).chars().next();
    next.is_some_and(|sign| sign.is_ascii_digit())
}

/// Whether a word is a year from 1990 to 2099.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse::<u32>()
            .is_ok_and(|year| (1990..2100).contains(&year))
}
