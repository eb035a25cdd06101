//! Classifies single words of a press text by what they say about the figures near them.

use super::{
    cue_words::{BEHIND, WITH_NEXT, WORDS},
    tokens::Tokens,
};
use crate::reading::word_list::is_one_of;

/// The class of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// No meaning for figures.
    None,
    /// A word between a name and its figure: "sebanyak", "adalah", "mencapai".
    Filler,
    /// A unit of people: orang, jiwa, warga.
    People,
    /// Obliged to hold a KTP: wajib, wktp.
    Wajib,
    /// The identity card: KTP.
    Ktp,
    /// Recording for the KTP-el.
    Record,
    /// Resident: penduduk.
    Resident,
    /// Activation.
    Activate,
    /// The digital identity, IKD.
    Ikd,
    /// To hold: memiliki, punya.
    Have,
    /// A target: target, sasaran.
    Target,
    /// To aim at: menargetkan.
    Aim,
    /// An obligation: harus, minimal.
    Must,
    /// A hope or plan: berharap, akan, bisa.
    Hope,
    /// An achievement: capaian, realisasi.
    Reached,
    /// Only: baru, hanya.
    Only,
    /// Already: sudah, telah.
    Already,
    /// Not: belum, tidak.
    Not,
    /// Missing: kurang, sisa, selisih.
    Short,
    /// A group that is part of the population: ASN, guru, siswa.
    Group,
    /// A place smaller than a regency: kecamatan, desa, sekolah.
    Place,
    /// A count per day or month, or of an event: sehari, kegiatan.
    Rate,
    /// A gain: penambahan.
    Gain,
    /// A rise or fall: naik, turun.
    Rise,
    /// Another time: sebelumnya, tahun lalu.
    OtherTime,
    /// The present: kini, saat ini.
    Now,
    /// A sum: total, kumulatif.
    Total,
    /// Another document: KIA, akta.
    Document,
    /// Something else that figures count: anggaran, sinyal.
    Thing,
    /// Equivalence: "atau", "setara".
    Or,
    /// The end of a clause: "sedangkan", "namun".
    Break,
}

/// The cue of each token. Lines that only point to other texts ("Baca juga: …") have none.
pub(super) fn cues(tokens: &Tokens) -> Vec<Cue> {
    let known = CueWords::new();
    let cue = |at| {
        if tokens.is_aside(at) {
            Cue::None
        } else {
            cue(tokens, &known, at)
        }
    };
    (0..tokens.all.len()).map(cue).collect()
}

/// The words of all cues, alone and in pairs.
struct CueWords {
    alone: Index,
    with_next: Index,
    behind: Index,
}

impl CueWords {
    fn new() -> Self {
        Self {
            alone: Index::of(&WORDS),
            with_next: Index::of(&WITH_NEXT),
            behind: Index::of(&BEHIND),
        }
    }

    fn cue(&self, word: &str) -> Cue {
        let stem = word.strip_suffix("nya").filter(|stem| stem.len() > 3);
        let stem = stem.filter(|stem| *stem != "saat");
        let found = self.alone.cue(word).or_else(|| self.alone.cue(stem?));
        found.unwrap_or(Cue::None)
    }
}

/// Words with their cues, indexed by first letter, since every word of a text is looked up.
struct Index([Vec<(&'static str, Cue)>; 26]);

impl Index {
    fn of(lists: &[(Cue, &'static str)]) -> Self {
        let mut known = Self(Default::default());
        for (cue, words) in lists {
            for word in words.split(' ') {
                if let Some(place) = letter(word).and_then(|at| known.0.get_mut(at)) {
                    place.push((word, *cue));
                }
            }
        }
        known
    }

    fn cue(&self, word: &str) -> Option<Cue> {
        let alike = letter(word).and_then(|at| self.0.get(at))?;
        let found = alike.iter().find(|(known, _)| *known == word);
        found.map(|(_, cue)| *cue)
    }
}

/// The index of a word's first letter, 0 for a.
fn letter(word: &str) -> Option<usize> {
    let first = word.bytes().next()?.checked_sub(b'a')?;
    Some(usize::from(first))
}

/// The cue of a word; for ambiguous words, its neighbours decide.
fn cue(tokens: &Tokens, known: &CueWords, at: usize) -> Cue {
    let next = tokens.word(at.saturating_add(1));
    let before = at.checked_sub(1).map_or("", |at| tokens.word(at));
    let word = tokens.word(at);
    if is_one_of(word, ": =") {
        return Cue::Filler;
    }
    let two = [word, "_", next].concat();
    // "per hari ini" and "sampai pekan lalu" are states, "hari ini" alone a day's count.
    let earlier = at.checked_sub(2).map_or("", |at| tokens.word(at));
    let before_part = if is_one_of(before, "awal akhir pertengahan") {
        earlier
    } else {
        before
    };
    let is_until = is_one_of(before_part, "per sampai hingga d sd / dengan kini");
    if is_until && is_one_of(&two, UP_TO_NOW) {
        return Cue::Now;
    }
    let is_purpose = next.starts_with("me");
    if word == "tinggal" && !counts_left(tokens, at) || word == "untuk" && !is_purpose {
        return Cue::None;
    }
    let pair = known.with_next.cue(&two);
    pair.or_else(|| known.behind.cue(&[before, "_", word].concat()))
        .unwrap_or_else(|| known.cue(word))
}

/// Times that the state of a total can be of.
const UP_TO_NOW: &str = "hari_ini pekan_ini minggu_ini bulan_ini tahun_ini pekan_lalu minggu_lalu bulan_lalu hari_sekarang";

/// Whether "tinggal" is followed by what is left ("tinggal 500 orang"), rather than by where somebody lives.
fn counts_left(tokens: &Tokens, at: usize) -> bool {
    let near = at.saturating_add(1)..at.saturating_add(4);
    let is_next = |at: &usize| {
        tokens.is_number(*at)
            || is_one_of(
                tokens.word(*at),
                "sekitar menyisakan kurang lebih sebanyak hanya",
            )
    };
    let mut near = near.take_while(is_next);
    near.any(|at| tokens.is_number(at))
}
