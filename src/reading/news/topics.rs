//! Finds the topic of a figure: from the phrase after it, and from the nearest words before it.

use super::{cues::Cue, tokens::Tokens};
use crate::{
    domain::{BaseKind, take_steps},
    reading::word_list::is_one_of,
};

/// The subject of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// The base: wajib KTP, people recorded, or everyone.
    Base(BaseKind),
    /// People who have activated.
    Done,
    /// People who have not activated.
    NotActivated,
    /// People who are not recorded.
    NotRecorded,
    /// A target.
    Target,
    /// An obligation, without a target named.
    Must,
    /// A shortfall.
    Short,
    /// Other documents.
    Document,
    /// An achievement, without saying of what: "capaian", "baru".
    Reached,
}

/// The tokens of a text and their cues.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight<'a> {
    pub(super) tokens: &'a Tokens,
    pub(super) cues: &'a [Cue],
}

impl Sight<'_> {
    pub(super) fn cue(self, at: usize) -> Cue {
        self.cues.get(at).copied().unwrap_or(Cue::None)
    }

    /// The byte range of the first word with a cue.
    pub(super) fn first(self, cue: Cue) -> Option<(usize, usize)> {
        let at = self.cues.iter().position(|&known| known == cue)?;
        Some(self.tokens.span(at, at.saturating_add(1)))
    }

    /// Whether a cue occurs in a range of tokens.
    pub(super) fn has(self, (from, to): (usize, usize), cue: Cue) -> bool {
        take_steps(to.saturating_sub(from));
        let near = self.cues.get(from..to).unwrap_or_default();
        near.contains(&cue)
    }

    /// The topic of the phrase after a figure: "orang wajib KTP yang sudah rekam".
    pub(super) fn behind(self, (from, to): (usize, usize)) -> Option<Topic> {
        let mut topic = None;
        let (mut not, mut have, mut told, mut must) = (false, false, false, false);
        for at in (from..to).take(16) {
            let word = self.tokens.word(at);
            let goes_on = self.tokens.word(at.saturating_add(1)) == "yang";
            match self.cue(at) {
                Cue::Break | Cue::Or => break,
                _ if is_one_of(word, "dari dan ; dengan") => break,
                _ if is_one_of(word, ", )") && !goes_on => break,
                Cue::Not => not = true,
                Cue::Must => must = true,
                Cue::Already => told = true,
                Cue::Have => have = true,
                Cue::Target | Cue::Aim if topic.is_none() => return Some(Topic::Target),
                Cue::Short if topic.is_none() && word == "lagi" => return Some(Topic::Short),
                Cue::Wajib => topic = Some(Topic::Base(BaseKind::WajibKtp)),
                Cue::Record if not => return Some(Topic::NotRecorded),
                Cue::Record => topic = Some(Topic::Base(BaseKind::Recorded)),
                Cue::Document if topic.is_none() => return Some(Topic::Document),
                Cue::Activate | Cue::Ikd => {
                    if must {
                        return Some(Topic::Target);
                    }
                    if not {
                        return Some(Topic::NotActivated);
                    }
                    if topic.is_none_or(|topic| topic == Topic::Base(BaseKind::Population)) || told
                    {
                        return Some(Topic::Done);
                    }
                }
                Cue::Ktp if have && not => return Some(Topic::NotRecorded),
                Cue::Ktp if have => topic = Some(Topic::Base(BaseKind::Recorded)),
                Cue::Resident if topic.is_none() => {
                    topic = Some(Topic::Base(BaseKind::Population));
                }
                _ => {}
            }
        }
        topic
    }

    /// The nearest topic before a figure: "jumlah wajib KTP di Kota Serang sebanyak".
    pub(super) fn before(self, (from, to): (usize, usize)) -> Option<Topic> {
        let (mut only, mut told, mut comma) = (false, false, false);
        for at in (from..to).rev().take(24) {
            let word = self.tokens.word(at);
            match self.cue(at) {
                _ if word == "," => comma = true,
                Cue::Break => break,
                _ if is_one_of(word, "; \n dan and") => break,
                Cue::Only => only = true,
                Cue::Already if !comma => told = true,
                Cue::Aim if !only => return Some(Topic::Target),
                Cue::Target if only || told || (comma && self.is_aside(from, at)) => {}
                Cue::Target => return Some(Topic::Target),
                Cue::Must if !only && !comma => {
                    return Some(self.or_target((from, at), told, Topic::Must));
                }
                Cue::Short if !comma => return Some(Topic::Short),
                // Before "…, baru", the words left of the comma are about something else.
                Cue::Record | Cue::Wajib | Cue::Resident | Cue::Ktp if comma && (only || told) => {
                    break;
                }
                _ => {
                    if let Some(topic) = self.at(from, at) {
                        return Some(self.or_target((from, at), only || told, topic));
                    }
                }
            }
        }
        (only || told).then_some(Topic::Reached)
    }

    /// The topic of one word; negated by "belum" before it.
    fn at(self, from: usize, at: usize) -> Option<Topic> {
        let denied = self.denied(from, at);
        let topic = match self.cue(at) {
            Cue::Document => Topic::Document,
            Cue::Record if denied => Topic::NotRecorded,
            Cue::Ktp if denied && self.held(from, at) => Topic::NotRecorded,
            Cue::Record => Topic::Base(BaseKind::Recorded),
            Cue::Ktp if self.held(from, at) => Topic::Base(BaseKind::Recorded),
            Cue::Wajib => Topic::Base(BaseKind::WajibKtp),
            Cue::Resident => Topic::Base(BaseKind::Population),
            Cue::Activate | Cue::Ikd if denied => Topic::NotActivated,
            Cue::Activate | Cue::Ikd => Topic::Done,
            Cue::Reached => Topic::Reached,
            _ => return None,
        };
        Some(topic)
    }

    /// Replaces a topic with the target it belongs to: "target aktivasi IKD", but not "baru … dari target".
    fn or_target(self, (from, to): (usize, usize), only: bool, topic: Topic) -> Topic {
        if matches!(
            topic,
            Topic::Document | Topic::NotRecorded | Topic::NotActivated
        ) {
            return topic;
        }
        let near = (from..to).rev().take(10);
        let mut told = only;
        for at in near {
            match self.cue(at) {
                _ if self.tokens.word(at) == "," => return topic,
                Cue::Only | Cue::Break => return topic,
                Cue::Already => told = true,
                Cue::Short if !only && self.tokens.word(at) != "lagi" => return Topic::Short,
                Cue::Must if !told && topic == Topic::Done => return Topic::Target,
                Cue::Target if !told => return Topic::Target,
                Cue::Aim => return Topic::Target,
                _ => {}
            }
        }
        topic
    }

    /// Whether "belum" or "tidak" is among the four words before a token.
    fn denied(self, from: usize, at: usize) -> bool {
        self.has((at.saturating_sub(4).max(from), at), Cue::Not)
    }

    /// Whether the words before a token say that a card is held: "sudah memiliki KTP-el".
    fn held(self, from: usize, at: usize) -> bool {
        self.has((at.saturating_sub(3).max(from), at), Cue::Have)
    }

    /// Whether a target is mentioned without its value: "jauh dari target nasional, yakni …".
    fn is_aside(self, from: usize, at: usize) -> bool {
        (at.saturating_sub(2).max(from)..at).any(|at| {
            is_one_of(
                self.tokens.word(at),
                "dari bawah melampaui memenuhi melebihi mendekati",
            )
        })
    }

    /// The kind of people that a share is of, after "dari"; `Err` if it is of a target.
    pub(super) fn whole(self, (from, to): (usize, usize)) -> Option<Result<BaseKind, ()>> {
        let mut kind = None;
        let of = (from..to)
            .take(3)
            .find(|&at| is_one_of(self.tokens.word(at), "dari terhadap of"))?;
        for at in (of..to).take(14) {
            match self.cue(at) {
                Cue::Break | Cue::Or => break,
                _ if is_one_of(self.tokens.word(at), ", . ( )") => break,
                Cue::Target if kind.is_none() => return Some(Err(())),
                Cue::Wajib => kind = Some(BaseKind::WajibKtp),
                Cue::Record => {
                    kind = Some(BaseKind::Recorded);
                    break;
                }
                Cue::Ktp if self.held(of, at) => kind = Some(BaseKind::Recorded),
                Cue::Resident if kind.is_none() => kind = Some(BaseKind::Population),
                Cue::Activate | Cue::Ikd => break,
                _ => {}
            }
        }
        kind.map(Ok)
    }
}
