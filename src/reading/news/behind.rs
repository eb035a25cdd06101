//! Reads the phrase behind a figure: "orang wajib KTP yang sudah rekam", "warga telah mengaktifkan IKD".

use super::{cues::Cue, sight::Sight, topics::Topic};
use crate::domain::{BaseKind, take_steps};

/// The most tokens of a phrase.
const LONGEST: usize = 18;

/// What the phrase behind a figure says.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the words say"
)]
pub(super) struct Behind {
    /// Whom the noun behind the figure counts.
    pub(super) noun: Option<BaseKind>,
    /// Whether that is more than the unit "penduduk".
    pub(super) is_named: bool,
    /// What is said of them: done, not done, aimed at.
    pub(super) said: Option<Topic>,
    /// Whether the phrase is the unit alone: "orang".
    pub(super) is_bare: bool,
    /// Whether "yang" leads to what is said.
    pub(super) relative: bool,
    /// Whether "belum" follows the figure within a few words.
    is_not_yet: bool,
}

impl Behind {
    /// The topic of the phrase as a whole.
    pub(super) fn topic(self) -> Option<Topic> {
        self.said
            .or_else(|| self.noun.filter(|_| self.is_named).map(Topic::Base))
    }
}

/// The words passed so far.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the words say"
)]
struct Passed {
    not: bool,
    have: bool,
    told: bool,
    must: bool,
    relative: bool,
}

impl Sight<'_> {
    /// Reads the phrase in a range of tokens that begins behind a figure. `ends_in_figure`: another figure follows it.
    pub(super) fn behind(self, (from, to): (usize, usize), ends_in_figure: bool) -> Behind {
        take_steps(1);
        let mut found = Behind {
            is_bare: true,
            ..Behind::default()
        };
        let mut passed = Passed::default();
        let mut at = from;
        let last = to.min(from.saturating_add(LONGEST));
        while at < last {
            if self.ends_phrase((from, at, to), ends_in_figure, passed.relative) {
                break;
            }
            found.is_not_yet |= self.is(at, "belum") && at < from.saturating_add(4);
            let next = self.step(at, last, &mut found, &mut passed);
            if found.said.is_some() {
                break;
            }
            at = next;
        }
        if found.is_not_yet && found.said.is_none() && !found.is_named {
            found.said = Some(Topic::NotYet);
        }
        found.relative = passed.relative;
        found
    }

    /// Whether the phrase ends before a token.
    fn ends_phrase(
        self,
        (from, at, to): (usize, usize, usize),
        ends_in_figure: bool,
        relative: bool,
    ) -> bool {
        let next = at.saturating_add(1);
        let told = relative && self.cue(next) == Cue::Already;
        let goes_on = (self.is(next, "yang") || told) && !ends_in_figure;
        match self.cue(at) {
            Cue::Break => self.cue(next) != Cue::Not,
            Cue::Or => true,
            Cue::Total => at > from,
            _ if self.is(at, "dan and serta") => self.cue(next) != Cue::Already || ends_in_figure,
            _ if self.is(at, "for")
                && at > from
                && self.cue(at.saturating_sub(1)) == Cue::Record =>
            {
                false
            }
            // "residents of East Nusa Tenggara"
            _ if self.is(at, "of") && self.is_name(next) => false,
            _ if self.is(at, "dari of from terhadap untuk for ; ( : \n – — \" ”") => true,
            _ if self.is(at, ", )") => !goes_on || at == to,
            _ => false,
        }
    }

    /// Reads one token, and returns the next one to read.
    fn step(self, at: usize, last: usize, found: &mut Behind, passed: &mut Passed) -> usize {
        let next = at.saturating_add(1);
        let cue = self.cue(at);
        if !matches!(cue, Cue::People | Cue::Resident | Cue::None | Cue::Filler) {
            found.is_bare = false;
        }
        match cue {
            Cue::Not => passed.not = true,
            Cue::Must => passed.must = true,
            Cue::Already => passed.told = true,
            Cue::Have => passed.have = true,
            Cue::Aim => found.said = Some(Topic::Target),
            Cue::Target
                if self.is(
                    at.saturating_sub(1),
                    "yang menjadi sebagai jadi percent cent",
                ) =>
            {
                found.said = Some(Topic::Target);
            }
            Cue::Short if self.is(at, "lagi") && !found.is_named => found.said = Some(Topic::Short),
            Cue::Document if !found.is_named && !passed.have => found.said = Some(Topic::Document),
            Cue::Thing if found.is_bare && found.noun.is_none() => found.said = Some(Topic::Thing),
            Cue::Wajib => return self.obligation((at, last), found, passed),
            Cue::Record => Self::recorded(found, passed),
            Cue::Ktp if passed.have => Self::recorded(found, passed),
            Cue::Activate | Cue::Ikd => self.activated(at, found, passed),
            Cue::Resident if found.noun.is_none() => found.noun = Some(BaseKind::Population),
            Cue::None if self.is(at, "yang who that whose") => {
                passed.relative = true;
                found.is_bare = false;
            }
            Cue::None if !self.is_passed(at) => found.is_bare = false,
            _ => {}
        }
        next
    }

    /// Reads "wajib KTP", "wajib memiliki KTP-el", "wajib melakukan perekaman" as one term.
    fn obligation(
        self,
        (at, last): (usize, usize),
        found: &mut Behind,
        passed: &mut Passed,
    ) -> usize {
        let first = at.saturating_add(1);
        let mut next = first;
        while next < last
            && (matches!(self.cue(next), Cue::Have)
                || self.is(next, "melakukan punya to a an the own have e"))
        {
            next = next.saturating_add(1);
        }
        while next < last
            && (matches!(self.cue(next), Cue::Ktp | Cue::Record) || self.is(next, "e rekam data"))
        {
            next = next.saturating_add(1);
        }
        if matches!(self.cue(next), Cue::Ikd) && self.has((first, next), Cue::Have) {
            passed.must = true;
            return next;
        }
        if !found.is_named {
            found.noun = Some(BaseKind::WajibKtp);
            found.is_named = true;
        }
        next
    }

    fn recorded(found: &mut Behind, passed: &Passed) {
        if passed.not {
            found.said = Some(Topic::NotRecorded);
        } else if passed.must {
            found.said = Some(Topic::Must);
        } else if found.is_named && passed.told && !passed.relative {
            // "dari 930.000 wajib KTP sudah melakukan perekaman": said of others, not a name of these.
            found.said = Some(Topic::Base(BaseKind::Recorded));
        } else {
            found.noun = Some(BaseKind::Recorded);
            found.is_named = true;
        }
    }

    fn activated(self, at: usize, found: &mut Behind, passed: &Passed) {
        let verb = passed.told || passed.have || self.cue(at) == Cue::Activate;
        if passed.must {
            found.said = Some(Topic::Target);
        } else if passed.not {
            found.said = Some(Topic::NotActivated);
        } else if verb || !found.is_named {
            found.said = Some(Topic::Done);
        }
    }

    /// Whether a word says nothing about the figure before it: a place, a pronoun, "di".
    pub(super) fn is_passed(self, at: usize) -> bool {
        self.is_name(at) || self.is(at, PASSED)
    }

    fn is_name(self, at: usize) -> bool {
        self.tokens.all.get(at).is_some_and(|token| token.capital)
    }
}

/// Words that say nothing about a figure.
const PASSED: &str = "di se ke kabupaten kota provinsi kab prov setempat itu ini tersebut daerah wilayah . , ) ( \" “ ” \
     di antaranya diantaranya in the an per tahun bulan pada hingga sampai s d / * _ - – kami kita secara nasional \
     lokal tanggal tgl mereka rinci wilayahnya";
