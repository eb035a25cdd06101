//! The role of a count: what the words before and behind it say together.

use super::{
    before::Before,
    behind::Behind,
    figures_seen::Seen,
    matter::Matter,
    roles::{Told, WEAK},
    topics::Topic,
};
use crate::domain::BaseKind;

impl Seen<'_> {
    /// The topic of a count. `earlier` are the topics of the figures before it.
    pub(super) fn count_topic(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        if self.part_of(at).is_some() {
            return Some(self.whole_topic(at, true));
        }
        let behind = self.behind(at);
        if self.is_fronted(at) && behind.said.is_none_or(|said| said != Topic::Done) {
            return Some(self.whole_topic(at, false));
        }
        let (first, last) = self.pair(at);
        let before = self.before(first);
        let said = self.said_of(at, behind);
        let told = match said {
            Some(said) => Self::both(before, said),
            None => self.named(at, before, self.noun_of(at, last, behind)),
        };
        let told = told.filter(|told| told.topic != Topic::Reached || told.strength > WEAK);
        let told = told
            .or_else(|| self.inherited(at, earlier))
            .or_else(|| self.echoed(at, earlier))
            .or_else(|| self.of_share_before(at))
            .or_else(|| self.by_sentence(at))?;
        let singled = if told.topic.is_base() {
            0
        } else {
            self.singled(at, before)
        };
        Some(told.singled(singled))
    }

    /// A figure and its partner, in the order of the text.
    pub(super) fn pair(&self, at: usize) -> (usize, usize) {
        let partner = self.partner(at).unwrap_or(at);
        (partner.min(at), partner.max(at))
    }

    /// What is said of a count: by the phrase behind it, behind its whole, or behind its partner.
    fn said_of(&self, at: usize, behind: Behind) -> Option<Topic> {
        let whole = self.whole_of(at).map(|whole| self.behind(whole));
        let whole = whole.filter(|whole| !(whole.relative && whole.said == Some(Topic::Target)));
        let whole = whole.and_then(|whole| whole.said);
        let partner = self.partner(at).filter(|&partner| partner > at);
        let beside = partner.and_then(|partner| self.said_of_share(partner));
        let said = behind.said.or(whole).or(beside);
        // A noun of the phrase itself, such as "wajib KTP", is no statement.
        said.filter(|said| !(behind.is_named && said.is_base() && behind.said != Some(*said)))
    }

    /// Whom the phrase behind a count names.
    fn noun_of(&self, at: usize, last: usize, behind: Behind) -> Option<(BaseKind, bool)> {
        if let Some(noun) = behind.noun {
            return Some((noun, behind.is_named));
        }
        if last == at || self.whole_of(at).is_some() {
            return None;
        }
        let partner = self.behind(last);
        partner
            .noun
            .filter(|_| partner.is_named)
            .map(|noun| (noun, false))
    }

    /// The topic where something is said of the count.
    fn both(before: Before, said: Topic) -> Option<Told> {
        let certain = |topic: Topic| Some(Told::new(topic, true));
        let doubtful = |topic: Topic| Some(Told::new(topic, false));
        match (before.topic, said) {
            (Some(topic @ (Topic::NotActivated | Topic::NotRecorded)), Topic::NotYet) => {
                certain(topic)
            }
            (_, Topic::Target) if before.realised => doubtful(said),
            (
                _,
                Topic::NotActivated
                | Topic::NotRecorded
                | Topic::NotYet
                | Topic::Document
                | Topic::Thing
                | Topic::Short
                | Topic::Target,
            ) => certain(said),
            (Some(Topic::Target), Topic::Done) => Some(Told::new(Topic::Target, before.certain)),
            (Some(Topic::Must), Topic::Done) => certain(Topic::Target),
            (Some(Topic::Short), Topic::Done) => certain(Topic::Short),
            (Some(Topic::NotActivated | Topic::NotRecorded), _) | (_, Topic::Must) => {
                doubtful(said)
            }
            (Some(Topic::Target | Topic::Must), Topic::Base(_)) => doubtful(Topic::Target),
            _ if before.hoped => doubtful(said),
            _ => certain(said),
        }
    }

    /// The topic of a count that is only named, or that has no words around it.
    fn named(&self, at: usize, before: Before, noun: Option<(BaseKind, bool)>) -> Option<Told> {
        let by_words = |before: Before| {
            before
                .topic
                .map(|topic| Told::new(topic, before.certain && !before.hoped))
        };
        let Some((kind, is_named)) = noun else {
            return self.alone(at, before).or_else(|| by_words(before));
        };
        let base = |certain: bool| Some(Told::new(Topic::Base(kind), certain));
        match before.topic {
            Some(Topic::Target) => Some(Told::new(Topic::Target, before.certain)),
            Some(Topic::Must) => Some(Told::new(Topic::Target, false)),
            Some(
                topic @ (Topic::Short
                | Topic::NotActivated
                | Topic::NotRecorded
                | Topic::Document
                | Topic::Thing),
            ) => Some(Told::new(topic, before.certain)),
            // "penduduk" is only a unit here.
            Some(_) if !is_named => by_words(before),
            None if !is_named => base(false),
            Some(Topic::Base(BaseKind::Recorded)) => {
                Some(Told::new(Topic::Base(BaseKind::Recorded), before.certain))
            }
            Some(Topic::Done) if kind != BaseKind::Recorded && before.realised => {
                Some(Told::new(Topic::Done, before.certain && !before.hoped))
            }
            Some(Topic::Done | Topic::Reached) if kind != BaseKind::Recorded => {
                let is_reached = before.realised && before.topic == Some(Topic::Reached);
                if is_reached && before.led {
                    return base(false);
                }
                base(before.topic == Some(Topic::Reached) && !before.realised)
            }
            _ => base(before.topic != Some(Topic::Done)),
        }
    }

    /// The topic of a bare count behind "total" or "kini baru": that of what the text is about.
    fn alone(&self, at: usize, before: Before) -> Option<Told> {
        let behind = self.behind(at);
        let is_told = before.total
            || before.realised && (before.now || before.led)
            || before.now && before.led;
        let plain = matches!(before.topic, None | Some(Topic::Reached)) && behind.is_bare;
        let known = self
            .matter(at)
            .is_some_and(|(matter, _)| matches!(matter, Matter::Ikd | Matter::Recording));
        let (from, to) = self.left(at);
        let short = to.saturating_sub(from) <= 9;
        (is_told && plain && known && short).then(|| Told::new(Topic::Reached, !before.hoped))
    }

    /// The topic of the whole that a part belongs to. `linked`: the part precedes it.
    fn whole_topic(&self, at: usize, linked: bool) -> Told {
        let whole = self.whole(at);
        let topic = match (whole.is_target, whole.kind, whole.said) {
            (true, None | Some(BaseKind::Population), _) => Told::new(Topic::Target, true),
            // "dari target wajib KTP 55.151": what is called a target counts a base.
            (true, Some(kind), _) => Told::new(Topic::Base(kind), false),
            (_, _, Some(said @ (Topic::NotActivated | Topic::NotRecorded))) if !linked => {
                Told::new(said, true)
            }
            (_, Some(kind), _) => Told::new(Topic::Base(kind), true),
            (_, None, _) => Told {
                kind: None,
                ..Told::new(Topic::Base(BaseKind::Other), linked)
            },
        };
        let part = self.part_of(at);
        let kind = topic.kind.or_else(|| self.unit_of(part?));
        Told { kind, ..topic }.singled(u32::from(linked))
    }

    /// The kind of a whole from the unit of its part: "100.000 penduduk dari total 400.000".
    fn unit_of(&self, part: usize) -> Option<BaseKind> {
        self.behind(part).noun
    }

    /// Whether words single a count out: the total, the present state, a state that was reached by a rise.
    fn singled(&self, at: usize, before: Before) -> u32 {
        let (from, to) = self.left(at);
        let total = before.total
            || to
                .checked_sub(1)
                .is_some_and(|at| at >= from && self.sight.is(at, "jumlah jml total"));
        u32::from(before.now || total || self.has_become(at))
    }

    /// The topic of a count behind a share of a base without a number: "25 persen dari jumlah wajib KTP, sekitar 370 ribu".
    /// It may be the base or its share.
    fn of_share_before(&self, at: usize) -> Option<Told> {
        let share = at.checked_sub(1).filter(|&share| !self.is_count(share))?;
        let near = self.same_sentence(at, share) && self.whole_of(share).is_none();
        let kind = self.named_whole(share)?.ok().filter(|_| near)?;
        Some(Told::new(Topic::Base(kind), false))
    }

    /// The topic if the words beside a figure give none: activations, if the text near it is about them.
    pub(super) fn by_sentence(&self, at: usize) -> Option<Told> {
        let (matter, _) = self.matter(at)?;
        let speaks = matches!(matter, Matter::Ikd | Matter::Recording);
        speaks.then(|| Told::new(Topic::Reached, false))
    }
}
