//! Reads the words before a figure: "jumlah wajib KTP di Kota Serang sebanyak".

use super::{cues::Cue, sight::Sight, topics::Topic};
use crate::domain::{BaseKind, take_steps};

/// The most tokens that are read.
const LONGEST: usize = 26;
/// The most words without meaning between a topic and its figure.
const NEAR: usize = 4;

/// What the words before a figure say.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that the words say"
)]
pub(super) struct Before {
    pub(super) topic: Option<Topic>,
    /// Whether the topic is close enough to be the figure's own.
    pub(super) certain: bool,
    /// Whether the words speak of a result: "baru", "sudah", "capaian".
    pub(super) realised: bool,
    /// Whether a word such as "mencapai" or "tercatat" leads to the figure.
    pub(super) led: bool,
    pub(super) hoped: bool,
    pub(super) now: bool,
    pub(super) total: bool,
    /// The cue of an obligation.
    must: bool,
}

impl Sight<'_> {
    /// Reads a range of tokens that ends before a figure, from right to left.
    pub(super) fn before(self, (from, to): (usize, usize)) -> Before {
        let mut found = Before::default();
        let (mut gap, mut comma) = (0_usize, false);
        for at in (from..to).rev().take(LONGEST) {
            take_steps(1);
            let topic = match self.cue(at) {
                Cue::Break => break,
                Cue::None | Cue::Group | Cue::Place | Cue::Rate | Cue::Rise | Cue::Gain => {
                    let apposition = self.is(at.saturating_add(1), "yakni yaitu ialah");
                    comma |= self.is(at, ",") && !apposition;
                    gap = gap.saturating_add(usize::from(!self.is_passed(at)));
                    None
                }
                _ => self.told(from, at, &mut found, comma),
            };
            if let Some(topic) = topic {
                self.settle(&mut found, topic, (from, at), (gap, comma));
                break;
            }
        }
        if found.topic.is_none() {
            let near = to.saturating_sub(2).max(from);
            let denied = (near..to).any(|at| self.is(at, "belum"));
            found.topic = match (found.must, found.realised) {
                _ if denied => Some(Topic::NotYet),
                (true, _) => Some(Topic::Must),
                (_, true) => Some(Topic::Reached),
                _ => None,
            };
            found.certain = gap <= NEAR;
        }
        found
    }

    /// Takes note of a word with a cue; its topic, if it has one.
    fn told(self, from: usize, at: usize, found: &mut Before, comma: bool) -> Option<Topic> {
        match self.cue(at) {
            Cue::Filler => found.led |= self.is(at, LEADING),
            Cue::Now => found.now = true,
            Cue::Hope => found.hoped = true,
            Cue::Total => found.total = true,
            Cue::Only | Cue::Already | Cue::Reached => found.realised = true,
            Cue::Must => found.must |= !found.realised || !comma,
            Cue::Aim if !(comma && found.realised) => return Some(Topic::Target),
            Cue::Target if !(found.realised || comma && self.is_aside(from, at)) => {
                return Some(Topic::Target);
            }
            Cue::Short if !comma => return Some(Topic::Short),
            Cue::Document => return Some(Topic::Document),
            Cue::Thing => return Some(Topic::Thing),
            Cue::Activate | Cue::Ikd if self.denied(from, at) => return Some(Topic::NotActivated),
            Cue::Activate | Cue::Ikd => return Some(Topic::Done),
            Cue::Record | Cue::Ktp if self.obliged(from, at) => {
                return Some(Topic::Base(BaseKind::WajibKtp));
            }
            Cue::Record if self.denied(from, at) => return Some(Topic::NotRecorded),
            Cue::Record => return Some(Topic::Base(BaseKind::Recorded)),
            Cue::Ktp if self.held(from, at) && self.denied(from, at) => {
                return Some(Topic::NotRecorded);
            }
            Cue::Ktp if self.held(from, at) => return Some(Topic::Base(BaseKind::Recorded)),
            Cue::Wajib => return Some(Topic::Base(BaseKind::WajibKtp)),
            Cue::Resident => return Some(Topic::Base(BaseKind::Population)),
            Cue::People
                if self.is(at.saturating_sub(1), "jumlah total keseluruhan") && at > from =>
            {
                return Some(Topic::Base(BaseKind::Population));
            }
            _ => {}
        }
        None
    }

    /// Settles the topic, with the words that govern it.
    fn settle(
        self,
        found: &mut Before,
        topic: Topic,
        (from, at): (usize, usize),
        (gap, comma): (usize, bool),
    ) {
        // Before "…, baru", the words left of the comma are about something else.
        if comma && found.realised && topic.is_base() {
            found.topic = Some(Topic::Reached);
            found.certain = gap <= NEAR;
            return;
        }
        let topic = self.governed((from, at), topic, found);
        // "Ia berharap target … menyentuh 20 persen" names no target.
        let near = at.saturating_sub(6).max(from)..at;
        let mut near = near;
        found.hoped |= near.any(|at| self.is(at, "berharap harapannya diharapkan semoga hopes"));
        found.certain = gap <= NEAR && !(comma && topic.is_base());
        found.topic = Some(topic);
    }

    /// Replaces a topic with the target or shortfall that it belongs to: "target aktivasi IKD".
    fn governed(self, (from, to): (usize, usize), topic: Topic, found: &mut Before) -> Topic {
        let governs = topic.is_base() || topic == Topic::Done;
        if !governs {
            return topic;
        }
        let mut realised = found.realised;
        for at in (from..to).rev().take(10) {
            match self.cue(at) {
                _ if self.is(at, ", dari") => return topic,
                Cue::Break => return topic,
                Cue::Only | Cue::Reached => found.realised = true,
                Cue::Already => {
                    realised = true;
                    found.realised = true;
                }
                Cue::Hope => found.hoped = true,
                Cue::Now => found.now = true,
                Cue::Total => found.total = true,
                Cue::Short if !self.is(at, "lagi") => return Topic::Short,
                Cue::Must if !realised && topic == Topic::Done => return Topic::Target,
                Cue::Target if !realised => return Topic::Target,
                Cue::Aim => return Topic::Target,
                _ => {}
            }
            if found.realised && self.cue(at) == Cue::Reached {
                return topic;
            }
        }
        if found.must && topic == Topic::Done && !found.realised {
            return Topic::Target;
        }
        topic
    }

    /// Whether a target is mentioned without its value: "jauh dari target nasional, yakni …".
    fn is_aside(self, from: usize, at: usize) -> bool {
        let near = at.saturating_sub(2).max(from)..at;
        let mut near = near;
        near.any(|at| {
            self.is(
                at,
                "dari bawah melampaui memenuhi melebihi mendekati melewati jauh belum tidak",
            )
        })
    }
}

/// Words that lead to a result.
const LEADING: &str =
    "mencapai capai tercatat terdata menyentuh tembus menembus menjadi sebanyak berjumlah reached";
