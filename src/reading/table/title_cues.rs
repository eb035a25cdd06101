//! Classifies the dates of a title by the words before them: date of the figures, deadline of a target, or printout.

use super::title_tokens::{Kind, Token};
use crate::reading::word_list::{is_one_of, meaning};

/// The meaning of a word for a date that follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// "KEADAAN": the date of the figures.
    State,
    /// "DATA": probably the date of the figures.
    Data,
    /// "per", "s.d.", "tanggal": the date of the figures if directly before it.
    Near,
    /// "DICETAK": the date of a printout, download or signature.
    Printed,
    /// "TARGET", "BATAS WAKTU": the date of a target.
    Aim,
    /// "CAPAIAN": figures, so a target beside it is only what they are compared with.
    Reached,
}

/// The cue of a lower-case word.
pub(super) fn cue(word: &str) -> Option<Cue> {
    meaning(word, &CUES)
}

const CUES: [(Cue, &str); 6] = [
    (Cue::State, "keadaan kondisi posisi situasi cutoff"),
    (
        Cue::Data,
        "data update updated diperbarui pemutakhiran penarikan ditarik",
    ),
    (
        Cue::Near,
        "per tanggal tgl pada sd sampai hingga of until date",
    ),
    (
        Cue::Printed,
        "cetak dicetak pencetakan tercetak print printed unduh diunduh unduhan diakses download downloaded ekspor \
         diekspor export exported generated dibuat pembuatan surat ditandatangani disahkan ditetapkan dikeluarkan",
    ),
    (
        Cue::Aim,
        "target sasaran tenggat batas deadline rencana lambat",
    ),
    (
        Cue::Reached,
        "capaian pencapaian realisasi progres progress perkembangan hasil rekap rekapitulasi laporan reached",
    ),
];

/// Whether a word may occur between the parts of a date, or between a cue and its date.
pub(super) fn is_filler(word: &str) -> bool {
    is_one_of(
        word,
        "bulan bln tahun thn th st nd rd akhir hari dengan terakhir as",
    )
}

/// The meaning of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
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
pub(super) fn sense(before: &[Token], is_first: bool) -> Sense {
    if !is_first && before.iter().all(joins) {
        return Sense::AsBefore;
    }
    let part = last_part(before);
    let has = |searched: Cue| part.iter().any(|token| token.cue() == Some(searched));
    let is_near = is_near(part);
    let deciding = part
        .iter()
        .rev()
        .filter_map(Token::cue)
        .find(|cue| matches!(cue, Cue::State | Cue::Data | Cue::Printed | Cue::Aim));
    let is_held_against = has(Cue::Aim) && !has(Cue::Reached);
    match deciding {
        Some(Cue::State) => Sense::AsOf { is_said: true },
        Some(Cue::Printed) => Sense::Printed,
        Some(Cue::Aim) if is_held_against => Sense::Aim,
        Some(Cue::Aim) if is_near && !follows_aim(part) => Sense::AsOf { is_said: false },
        Some(Cue::Aim) => Sense::Unclear,
        Some(Cue::Data) if is_held_against || (has(Cue::Printed) && !is_near) => Sense::Unclear,
        Some(Cue::Data) if is_near || !ends_with_comma(part) => Sense::AsOf { is_said: true },
        _ if is_near => Sense::AsOf { is_said: false },
        _ => Sense::Unclear,
    }
}

/// Whether a token only joins two dates.
fn joins(token: &Token) -> bool {
    token.kind == Kind::Sign || is_one_of(&token.word, "dan serta and atau vs")
}

/// The tokens before the date in its own cell. If they have no word, those of the last cell with words, if it ends in a
/// cue.
fn last_part(before: &[Token]) -> &[Token] {
    let mut parts = before.rsplit(Token::is_break);
    let own = parts.next().unwrap_or_default();
    if own.iter().any(Token::is_word) {
        return own;
    }
    let other = parts
        .find(|part| part.iter().any(Token::is_word))
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
fn words_back(part: &[Token]) -> impl Iterator<Item = &Token> {
    part.iter()
        .rev()
        .filter(|token| token.kind != Kind::Sign && !token.is_filler())
}

fn is_near(part: &[Token]) -> bool {
    words_back(part).next().and_then(Token::cue) == Some(Cue::Near)
}

/// Whether the word before "per" is about a target: "TARGET PER 31 DESEMBER 2026".
fn follows_aim(part: &[Token]) -> bool {
    let mut cues = words_back(part)
        .map(Token::cue)
        .skip_while(|cue| *cue == Some(Cue::Near));
    cues.next() == Some(Some(Cue::Aim))
}

/// Whether a comma precedes the date, as in the place and date of a signature: "Raha, 2 November 2026".
fn ends_with_comma(part: &[Token]) -> bool {
    part.last().is_some_and(|token| token.word == ",")
}
