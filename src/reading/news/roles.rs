//! Decides which fact each figure of a text is for, by the words around it.

use super::{
    Fact, NotChosenReason,
    cues::Cue,
    text_figure::{TextFigure, Value},
    topics::{Sight, Topic},
};
use crate::{domain::BaseKind, reading::word_list::is_one_of};

/// The meaning of a figure.
#[derive(Clone, Copy, Debug)]
pub(super) struct FigureRole {
    pub(super) fact: Fact,
    /// The kind of base: of a base, or of the whole that a share is of.
    pub(super) kind: Option<BaseKind>,
    /// Whether a share is of the target.
    pub(super) of_target: bool,
    pub(super) not_chosen: Option<NotChosenReason>,
    /// How sure it is: 1 by the sentence alone, 2 by the words beside it, 3 with a partner that states the same number.
    pub(super) strength: u32,
    /// Whether it is about KTP-el recording.
    pub(super) recording: bool,
    /// Whether the words name the activation of IKD.
    pub(super) of_ikd: bool,
}

/// The figures of a text and the words around them.
pub(super) struct Roles<'a> {
    pub(super) sight: Sight<'a>,
    pub(super) figures: &'a [TextFigure],
    /// The token range of each figure's sentence.
    pub(super) sentences: &'a [(usize, usize)],
}

impl Roles<'_> {
    /// The role of each figure; `None` if it has none.
    pub(super) fn all(&self) -> Vec<Option<FigureRole>> {
        (0..self.figures.len()).map(|at| self.of(at)).collect()
    }

    fn of(&self, at: usize) -> Option<FigureRole> {
        let figure = self.figures.get(at)?;
        let partner = self.partner(at);
        let (topic, strength) = self.topic(at, partner)?;
        let mut role = match figure.value {
            Value::People(_) => self.of_count(at, topic, strength),
            Value::Share(_) | Value::Points(_) => self.of_share(at, topic, strength)?,
        };
        if topic == Topic::Reached && partner.is_none() && !self.speaks_of_it(at, &role) {
            role.strength = 1;
        }
        if partner.is_some() {
            role.strength = role.strength.saturating_add(1);
        }
        role.not_chosen = role
            .not_chosen
            .or_else(|| self.not_chosen(at, partner, &role));
        Some(role)
    }

    pub(super) fn figure(&self, at: usize) -> Option<&TextFigure> {
        self.figures.get(at)
    }

    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        self.sentences.get(at).copied().unwrap_or_default()
    }

    /// The tokens from the previous figure in the sentence to this one.
    pub(super) fn left(&self, at: usize) -> (usize, usize) {
        let (first, _) = self.sentence(at);
        let before = at.checked_sub(1).and_then(|at| self.figure(at));
        let from = before.map_or(first, |figure| figure.to).max(first);
        (from, self.figure(at).map_or(from, |figure| figure.from))
    }

    /// The tokens from this figure to the next one in the sentence.
    pub(super) fn right(&self, at: usize) -> (usize, usize) {
        let (_, last) = self.sentence(at);
        let from = self.figure(at).map_or(last, |figure| figure.to);
        let next = self.figure(at.saturating_add(1));
        (from, next.map_or(last, |next| next.from).min(last))
    }

    /// The topic of the words beside a figure or its partner, and its strength.
    fn topic(&self, at: usize, partner: Option<usize>) -> Option<(Topic, u32)> {
        let figure = self.figure(at)?;
        if figure.is_count()
            && let Some(topic) = self.sight.behind(self.right(at))
        {
            let is_target = self.sight.before(self.left(at)) == Some(Topic::Target);
            let aimed = matches!(topic, Topic::Base(_)) && is_target && !self.follows_of(at);
            return Some((if aimed { Topic::Target } else { topic }, 2));
        }
        let first = partner.map_or(at, |partner| partner.min(at));
        let last = partner.map_or(at, |partner| partner.max(at));
        let right = self.right(last);
        let behind = self.sight.behind(right);
        // A base after a share is the whole that the share is of: "2,9 persen wajib KTP".
        let ends_in_share = self.figure(last).is_some_and(|figure| !figure.is_count());
        let behind = behind.filter(|topic| !ends_in_share || !matches!(topic, Topic::Base(_)));
        let before = self.sight.before(self.left(self.risen_from(first)));
        let partner_behind = partner
            .filter(|&other| other < at)
            .and_then(|other| self.sight.behind(self.right(other)));
        let strong = |topic: Option<Topic>| topic.filter(|topic| *topic != Topic::Reached);
        if !figure.is_count() && self.follows_a_share(at) && strong(before).is_none() {
            return Some((self.told_before(at), 2));
        }
        let is_yang = self.sight.tokens.word(right.0) == "yang";
        let is_told = matches!(behind, Some(Topic::Done | Topic::NotActivated));
        if !figure.is_count() && is_yang && is_told {
            return behind.map(|topic| (topic, 2));
        }
        let found = partner_behind
            .or_else(|| behind.filter(|_| self.figure(last).is_some_and(TextFigure::is_count)))
            .or_else(|| strong(before))
            .or(behind)
            .or(before);
        found
            .map(|topic| (topic, 2))
            .or_else(|| self.by_sentence(at))
    }

    /// Whether a share is of a base given right after it: "5,14 persen dari 202.820 warga".
    fn follows_a_share(&self, at: usize) -> bool {
        let next = at.saturating_add(1);
        let is_base = matches!(self.sight.behind(self.right(next)), Some(Topic::Base(_)));
        let (from, to) = self.right(at);
        is_base && to.saturating_sub(from) < 4 && self.follows_of(next)
    }

    /// The topic of a share such as "Jumlah itu 50 persen dari …": a target if the previous figure is one.
    fn told_before(&self, at: usize) -> Topic {
        let before = at.checked_sub(1);
        let topic = before.and_then(|at| self.topic(at, self.partner(at)));
        match topic {
            Some((Topic::Target | Topic::Must, _)) => Topic::Target,
            _ => Topic::Reached,
        }
    }

    /// Whether "dari" is directly before a figure.
    fn follows_of(&self, at: usize) -> bool {
        let (from, to) = self.left(at);
        to.checked_sub(1)
            .is_some_and(|at| at >= from && is_one_of(self.sight.tokens.word(at), "dari of"))
    }

    /// In "dari 25 persen menjadi 30 persen", the index of the first figure, which the words precede.
    fn risen_from(&self, at: usize) -> usize {
        let (from, to) = self.left(at);
        let risen = to
            .checked_sub(1)
            .is_some_and(|at| self.sight.tokens.word(at) == "menjadi");
        let before = at.saturating_sub(1);
        if risen && from == self.figure(before).map_or(0, |figure| figure.to) {
            before
        } else {
            at
        }
    }

    /// Whether anything says that "baru 200 orang" counts activations: a word of its sentence, or the share it is given
    /// with.
    fn speaks_of_it(&self, at: usize, role: &FigureRole) -> bool {
        let sentence = self.sentence(at);
        let named = [Cue::Activate, Cue::Ikd, Cue::Reached, Cue::Record]
            .iter()
            .any(|&cue| self.sight.has(sentence, cue));
        named || role.kind.is_some() || role.of_target || self.follows_a_share(at)
    }

    /// The topic if the words beside a figure give none: activations, if the sentence is about them.
    fn by_sentence(&self, at: usize) -> Option<(Topic, u32)> {
        let sentence = self.sentence(at);
        let speaks = self.sight.has(sentence, Cue::Activate) || self.sight.has(sentence, Cue::Ikd);
        speaks.then_some((Topic::Reached, 1))
    }

    fn of_count(&self, at: usize, topic: Topic, strength: u32) -> FigureRole {
        let role = |fact: Fact| FigureRole {
            fact,
            kind: None,
            of_target: false,
            not_chosen: None,
            strength,
            recording: false,
            of_ikd: topic == Topic::Done,
        };
        match topic {
            Topic::Base(kind) => FigureRole {
                kind: Some(kind),
                recording: kind == BaseKind::Recorded,
                not_chosen: self.unsure_base(at),
                ..role(Fact::Base)
            },
            Topic::Done | Topic::Reached => role(Fact::Done),
            Topic::NotActivated => FigureRole {
                not_chosen: Some(NotChosenReason::NotActivated),
                ..role(Fact::Shortfall)
            },
            Topic::NotRecorded => FigureRole {
                recording: true,
                ..role(Fact::Shortfall)
            },
            Topic::Target => role(Fact::Target),
            Topic::Must => FigureRole {
                strength: 1,
                ..role(Fact::Target)
            },
            Topic::Short => role(Fact::Shortfall),
            Topic::Document => FigureRole {
                not_chosen: Some(NotChosenReason::Document),
                ..role(Fact::Done)
            },
        }
    }

    fn of_share(&self, at: usize, topic: Topic, strength: u32) -> Option<FigureRole> {
        let figure = self.figure(at)?;
        let whole = self.sight.whole(self.right(at));
        let left = self.sight.before(self.left(at));
        let is_short = left == Some(Topic::Short);
        let of_target = whole == Some(Err(()));
        let role = |fact: Fact| FigureRole {
            fact,
            kind: whole.and_then(Result::ok),
            of_target,
            not_chosen: None,
            strength,
            recording: false,
            of_ikd: topic == Topic::Done,
        };
        if is_short || matches!(figure.value, Value::Points(_)) {
            return is_short.then(|| role(Fact::Shortfall));
        }
        Some(match topic {
            Topic::Target if of_target => FigureRole {
                not_chosen: Some(NotChosenReason::OfTarget),
                ..role(Fact::Share)
            },
            Topic::Target => role(Fact::Share),
            Topic::Must => FigureRole {
                strength: 1,
                ..role(Fact::Share)
            },
            Topic::Done | Topic::Reached => role(Fact::QuotedShare),
            Topic::Base(BaseKind::Recorded) | Topic::NotRecorded => FigureRole {
                recording: true,
                not_chosen: (topic == Topic::NotRecorded).then_some(NotChosenReason::NotActivated),
                ..role(Fact::QuotedShare)
            },
            Topic::Base(_) if of_target || strength < 2 => role(Fact::QuotedShare),
            Topic::Base(_) => return None,
            Topic::NotActivated => FigureRole {
                not_chosen: Some(NotChosenReason::NotActivated),
                ..role(Fact::QuotedShare)
            },
            Topic::Short => role(Fact::Shortfall),
            Topic::Document => FigureRole {
                not_chosen: Some(NotChosenReason::Document),
                ..role(Fact::QuotedShare)
            },
        })
    }
}
