//! Classifies a date of a text by the words of its clause: date of the figures, deadline or other.

use super::{
    cues::Cue,
    dates::{Mention, Written},
    sight::Sight,
};
use crate::reading::word_list::{is_one_of, meaning};

/// The meaning of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateMeaning {
    /// The date of the figures: "per", "hingga", "data".
    AsOf,
    /// A deadline: "paling lambat", "sampai akhir tahun".
    Until,
    /// "hingga" a date, without a word that tells whether it is past or to come.
    Either,
    /// A deadline, if it is still to come: "harus tuntas pada".
    Aims,
    /// The date on which somebody spoke or wrote.
    Spoken,
    /// Any other date: "sejak", "tertanggal".
    Else,
}

/// Words before a date that decide its meaning.
const SAID: [(DateMeaning, &str); 3] = [
    (
        DateMeaning::Else,
        "tertanggal sejak mulai tahun terbit diterbitkan diundangkan lahir diluncurkan dimulai berlaku since from \
         nomor permendagri pemilu pilkada",
    ),
    (
        DateMeaning::AsOf,
        "per posisi data update as kondisi keadaan",
    ),
    (
        DateMeaning::Until,
        "lambat selambatlambatnya selambat lambatnya tenggat deadline batas sebelum before",
    ),
];

/// Words that may occur between those and the date.
const PASSED: &str = "tanggal tgl dengan hari pada akhir awal pertengahan bulan di ( . , s pekan of the end adalah is : waktu";

/// Words that lead to a date up to which something holds.
const UP_TO: &str = "hingga sampai d sd until by till jelang menjelang";

impl Sight<'_> {
    /// The meaning of a date. `figures` marks the first token of each figure.
    pub(super) fn says(self, mention: &Mention, figures: &[bool]) -> DateMeaning {
        let from = mention.from;
        let sentence = self.tokens.sentence(from);
        let near = (0..from).rev().take(7);
        let near = near.take_while(|&at| self.tokens.sentence(at) == sentence);
        let mut up_to = false;
        for at in near {
            let word = self.tokens.word(at);
            let before = at.checked_sub(1).map_or("", |at| self.tokens.word(at));
            if let Some(says) = meaning(word, &SAID) {
                return says;
            }
            if is_one_of(word, UP_TO) && before != "lebih" {
                up_to = true;
                break;
            }
            if !is_one_of(word, PASSED) {
                break;
            }
        }
        let clause = Around::of(self, mention, figures);
        let ends_year = matches!(mention.written, Written::YearEnd(_));
        match (up_to, clause) {
            (true, around) => around.up_to(ends_year),
            (false, around) => around.on(self, from, ends_year),
        }
    }
}

/// What the clause of a date speaks of.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the words say"
)]
struct Around {
    /// A target before the date, without a result between.
    aimed_before: bool,
    aimed_behind: bool,
    /// A target anywhere before the date, and no word that names a result.
    aims_at_end: bool,
    /// A word of hope in the clause: what it names is no deadline.
    is_hoped: bool,
    told_before: bool,
    told_behind: bool,
    /// A target in the rest of the sentence.
    aimed_beside: bool,
    told_beside: bool,
}

impl Around {
    fn of(sight: Sight<'_>, mention: &Mention, figures: &[bool]) -> Self {
        let (first, last) = sight.clause(mention.from);
        let is_figure = |at: usize| figures.get(at).copied().unwrap_or(false);
        let mut around = Self::default();
        let mut has_result = false;
        for at in (first..mention.from).rev().take(24) {
            match sight.cue(at) {
                // "menargetkan 30 persen warga sudah melakukan aktivasi"
                Cue::Aim if !has_result => around.aimed_before = true,
                Cue::Target | Cue::Aim | Cue::Must if !around.told_before => {
                    around.aimed_before |= !sight.is(at.saturating_sub(1), "dari of bawah");
                }
                // "harus sudah", "ditargetkan sudah" are no results.
                Cue::Already if sight.has((at.saturating_sub(2), at), Cue::Must) => {}
                Cue::Already if sight.has((at.saturating_sub(2), at), Cue::Aim) => {}
                Cue::Already | Cue::Only | Cue::Reached | Cue::Now => {
                    around.told_before = true;
                    has_result |= sight.cue(at) != Cue::Already;
                }
                Cue::Filler if sight.is(at, RESULTS) => around.told_before = true,
                _ => {}
            }
        }
        around.aims_at_end = (first..mention.from)
            .any(|at| matches!(sight.cue(at), Cue::Target | Cue::Aim))
            && !(first..mention.from).any(|at| matches!(sight.cue(at), Cue::Only | Cue::Reached));
        for at in mention.to..last.min(mention.to.saturating_add(14)) {
            match sight.cue(at) {
                Cue::Target | Cue::Aim | Cue::Must => around.aimed_behind |= !around.told_behind,
                Cue::Already | Cue::Only | Cue::Reached => around.told_behind = true,
                Cue::Filler if sight.is(at, RESULTS) => around.told_behind = true,
                _ if is_figure(at) => around.told_behind |= !around.aimed_behind,
                _ => {}
            }
        }
        around.is_hoped = (first..last).take(40).any(|at| sight.is(at, HOPES));
        around.told_before |= !around.aimed_before && (first..mention.from).any(is_figure);
        let sentence = sight.tokens.sentence(mention.from);
        let near = mention.from.saturating_sub(40)..mention.from.saturating_add(40);
        for at in near.filter(|&at| sight.tokens.sentence(at) == sentence) {
            around.aimed_beside |= matches!(sight.cue(at), Cue::Target | Cue::Aim | Cue::Must);
            around.told_beside |= matches!(sight.cue(at), Cue::Already | Cue::Only | Cue::Reached);
        }
        around
    }

    /// The meaning of a date behind "hingga", "sampai", "by".
    fn up_to(self, ends_year: bool) -> DateMeaning {
        let told = self.told_behind && !self.aimed_behind || self.told_before;
        let aimed = self.aimed_behind || self.aimed_beside && (!self.told_beside || ends_year);
        if self.is_hoped {
            DateMeaning::Else
        } else if self.aimed_before || aimed && !told {
            DateMeaning::Until
        } else if told {
            DateMeaning::AsOf
        } else {
            DateMeaning::Either
        }
    }

    /// The meaning of a date behind "pada", or without any such word.
    fn on(self, sight: Sight<'_>, from: usize, ends_year: bool) -> DateMeaning {
        let aimed = self.aimed_before || self.aimed_behind && !self.told_before;
        let ends = from > 0 && sight.is(from.saturating_sub(1), ENDS);
        match self {
            _ if ends_year && (self.aimed_before || self.aims_at_end) => DateMeaning::Until,
            Self {
                aimed_beside: true,
                told_beside: false,
                ..
            } if ends_year => DateMeaning::Until,
            _ if ends_year => DateMeaning::Else,
            Self {
                aimed_before: true, ..
            } if ends => DateMeaning::Until,
            _ if aimed && spoken(sight, from) == DateMeaning::Else => DateMeaning::Aims,
            _ => spoken(sight, from),
        }
    }
}

/// Words of an end, before the day on which it is due: "harus selesai 31 Desember 2024".
const ENDS: &str = "selesai tuntas rampung tercapai terpenuhi dicapai dipenuhi diselesaikan dituntaskan completed finished";

/// Words of hope.
const HOPES: &str = "berharap harapannya diharap semoga mudah hopes hope";

/// Words of a result that are no cue by themselves.
const RESULTS: &str = "tercatat terdata mencatat mencapai terdapat menyentuh tembus sebanyak";

/// The meaning of a date without a deciding word: the date of a speech or of the page, but after "pada" any date.
fn spoken(sight: Sight<'_>, from: usize) -> DateMeaning {
    let before = from.saturating_sub(1);
    let second = from.saturating_sub(2);
    let is_on = sight.is(before, "pada on in")
        || sight.is(before, "tanggal tgl") && sight.is(second, "pada");
    if from > 0 && is_on {
        DateMeaning::Else
    } else {
        DateMeaning::Spoken
    }
}
