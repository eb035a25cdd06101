//! The role of a share: a quoted share, a target, or what is missing, and of which whole.

use super::{
    Fact, NotChosenReason,
    before::Before,
    behind::Behind,
    cues::Cue,
    figures_seen::Seen,
    roles::{CERTAIN, FigureRole, Told, WEAK},
    text_figure::Value,
    topics::Topic,
};
use crate::domain::BaseKind;

impl Seen<'_> {
    /// The role of a share; `None` if it has none.
    pub(super) fn of_share(&self, at: usize, told: Told) -> Option<FigureRole> {
        let whole = self.share_whole(at);
        let of_target = whole == Some(Err(()));
        let is_short = self.before(at).topic == Some(Topic::Short);
        let role = |fact: Fact| FigureRole {
            kind: whole.and_then(Result::ok),
            of_target,
            ..FigureRole::new(fact, told)
        };
        if is_short || matches!(self.figure(at)?.value, Value::Points(_)) {
            return is_short.then(|| role(Fact::Shortfall));
        }
        let mut role = match told.topic {
            Topic::Target if of_target => role(Fact::Share).apart(NotChosenReason::OfTarget),
            Topic::Target => role(Fact::Share),
            Topic::Must => FigureRole {
                strength: if self.names_activation(at) || self.names_government(at) {
                    told.strength
                } else {
                    WEAK
                },
                ..role(Fact::Share)
            },
            Topic::Done | Topic::Reached => role(Fact::QuotedShare),
            Topic::Base(BaseKind::Recorded) => FigureRole {
                recording: true,
                ..role(Fact::QuotedShare)
            },
            Topic::NotRecorded => FigureRole {
                recording: true,
                ..role(Fact::QuotedShare).apart(NotChosenReason::NotActivated)
            },
            Topic::Base(_) => return None,
            Topic::NotActivated | Topic::NotYet => {
                role(Fact::QuotedShare).apart(NotChosenReason::NotActivated)
            }
            Topic::Short => role(Fact::Shortfall),
            Topic::Document | Topic::Thing => {
                role(Fact::QuotedShare).apart(NotChosenReason::Document)
            }
        };
        if matches!(told.topic, Topic::Reached | Topic::Target | Topic::Must) {
            self.settle_matter(at, &mut role);
        }
        Some(role)
    }

    /// Whether the clause of a share names who sets targets.
    fn names_government(&self, at: usize) -> bool {
        let (from, to) = self.clause(at);
        (from..to).any(|at| {
            self.sight.is(
                at,
                "pemerintah pusat kemendagri kementerian mendagri government ministry",
            )
        })
    }

    /// Whether the clause of a share speaks of IKD.
    fn names_activation(&self, at: usize) -> bool {
        let clause = self.clause(at);
        self.sight.has(clause, Cue::Activate) || self.sight.has(clause, Cue::Ikd)
    }

    /// The topic of a share. `earlier` are the topics of the figures before it.
    pub(super) fn share_topic(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let before = self.before(at);
        if let Some(part) = self.links.share_of_part(at) {
            return earlier.get(part).copied().flatten();
        }
        let (first, last) = self.pair(at);
        let lead = self.before(first);
        if let Some(topic) = self.said_of_share(last) {
            return Some(Self::share_said(lead, topic));
        }
        if let Some(partner) = self.partner(at) {
            let told = self.count_topic_beside(partner, earlier);
            if let Some(told) = told.filter(|told| {
                !told.topic.is_base() || told.topic == Topic::Base(BaseKind::Recorded)
            }) {
                // "Target: 72.000 (53,99%)" may be the share of it that was reached.
                let may_be_reached =
                    told.topic == Topic::Target && partner < at && self.is_bracketed(at);
                let strength = if may_be_reached { WEAK } else { told.strength };
                return Some(Told { strength, ..told });
            }
        }
        let told = lead
            .topic
            .map(|topic| Told::new(topic, lead.certain && !lead.hoped));
        let now = u32::from(lead.now || self.has_become(at));
        told.or_else(|| before.topic.map(|topic| Told::new(topic, before.certain)))
            .map(|told| told.singled(now))
            .filter(|told| told.topic != Topic::Reached || told.strength > WEAK)
            .or_else(|| self.inherited(at, earlier))
            .or_else(|| self.of_previous(at, earlier))
            .or_else(|| self.by_sentence(at))
    }

    /// Whether a bracket opens right before a figure.
    fn is_bracketed(&self, at: usize) -> bool {
        self.word_before(at) == "("
    }

    /// The topic of a share's partner, as the words beside that count give it.
    fn count_topic_beside(&self, partner: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let told = self.count_topic(partner, earlier)?;
        (told.strength == CERTAIN).then_some(told)
    }

    /// What is said of a share by the words behind it or its whole: "7,5 persen yang sudah mengaktifkan IKD".
    pub(super) fn said_of_share(&self, at: usize) -> Option<Topic> {
        let behind = self.behind(at);
        let whole = self.whole_of(at).map(|whole| self.behind(whole));
        let of_whole = whole.and_then(|behind: Behind| behind.said);
        let own = behind.topic().filter(|topic| match topic {
            Topic::Base(kind) => *kind == BaseKind::Recorded && !self.is_share_of(at),
            _ => true,
        });
        own.or(of_whole).or_else(|| self.said_behind_whole(at))
    }

    /// Whether "dari" follows a share.
    fn is_share_of(&self, at: usize) -> bool {
        let (from, to) = self.right(at);
        (from..to)
            .take(3)
            .any(|at| self.sight.is(at, "dari of terhadap"))
    }

    /// What is said behind a whole without a number: "5 persen dari wajib KTP sudah mengaktifkan IKD".
    fn said_behind_whole(&self, at: usize) -> Option<Topic> {
        let (from, to) = self.right(at);
        let of = (from..to)
            .take(3)
            .find(|&at| self.sight.is(at, "dari of terhadap"))?;
        let (_, last) = self.sentence(at);
        let behind = self.sight.behind((of.saturating_add(1), to), to < last);
        behind
            .said
            .filter(|said| !said.is_base() && *said != Topic::Target)
    }

    fn share_said(lead: Before, topic: Topic) -> Told {
        match (lead.topic, topic) {
            (Some(Topic::Target), Topic::Done | Topic::Base(_)) if !lead.realised => {
                Told::new(Topic::Target, lead.certain)
            }
            (Some(Topic::Must), Topic::Done) => Told::new(Topic::Target, true),
            (Some(Topic::Short), Topic::Done) => Told::new(Topic::Short, true),
            (_, topic) => Told::new(topic, !lead.hoped),
        }
    }

    /// The topic of a share such as "Jumlah itu 5 persen dari …": that of the previous figure, less surely.
    fn of_previous(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let before = at.checked_sub(1)?;
        let told = earlier.get(before).copied().flatten()?;
        let near = self
            .figure(at)?
            .from
            .saturating_sub(self.figure(before)?.to)
            < 10;
        let points_back = self.points_back(at) && self.is_count(before);
        match told.topic {
            Topic::Target | Topic::Must if points_back => Some(Told::new(Topic::Target, false)),
            Topic::Done | Topic::Reached if points_back => {
                Some(Told::new(Topic::Done, told.strength == CERTAIN))
            }
            _ => near.then(|| Told::new(Topic::Reached, false)),
        }
    }

    /// Whether the words before a share point back: "jumlah itu", "angka tersebut", "itu".
    fn points_back(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        (from..to).any(|at| self.sight.is(at, "itu tersebut ini"))
    }

    /// The kind of people that a share is of, after "dari"; `Err` if it is of a target.
    fn share_whole(&self, at: usize) -> Option<Result<BaseKind, ()>> {
        let last = self
            .partner(at)
            .filter(|&partner| partner > at)
            .unwrap_or(at);
        let part = self
            .links
            .share_of_part(at)
            .and_then(|part| self.whole_of(part));
        if let Some(whole) = part {
            let whole = self.whole(whole);
            return if whole.is_target {
                Some(Err(()))
            } else {
                whole.kind.map(Ok)
            };
        }
        if let Some(whole) = self.whole_of(last).or_else(|| self.whole_of(at)) {
            let whole = self.whole(whole);
            return if whole.is_target {
                Some(Err(()))
            } else {
                whole.kind.map(Ok)
            };
        }
        let own = self.named_whole(at);
        own.or_else(|| self.named_whole(last))
    }

    pub(super) fn named_whole(&self, at: usize) -> Option<Result<BaseKind, ()>> {
        let (from, to) = self.right(at);
        let of = (from..to)
            .take(4)
            .find(|&at| self.sight.is(at, "dari terhadap of"));
        let behind = self.behind(at);
        let Some(of) = of else {
            // "30 persen wajib KTP"
            return behind.noun.filter(|_| behind.is_named).map(Ok);
        };
        let near = of..to.min(of.saturating_add(14));
        let mut near = near
            .take_while(|&at| !self.sight.is(at, ", . ( )") && self.sight.cue(at) != Cue::Break);
        let is_target = near.any(|at| matches!(self.sight.cue(at), Cue::Target | Cue::Aim));
        if is_target {
            return Some(Err(()));
        }
        let behind = self.sight.behind((of.saturating_add(1), to), false);
        behind.noun.map(Ok)
    }
}
