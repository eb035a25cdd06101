//! Decides which fact each figure of a text is for, by the words around it.

use super::{
    Fact, NotChosenReason,
    figures_seen::Seen,
    matter::{Distance, Matter},
    topics::Topic,
};
use crate::domain::BaseKind;

/// The strength of a role that its sentence alone suggests.
pub(super) const WEAK: u32 = 1;
/// The strength of a role that words beside the figure give.
pub(super) const CERTAIN: u32 = 2;

/// The meaning of a figure.
#[derive(Clone, Copy, Debug)]
pub(super) struct FigureRole {
    pub(super) fact: Fact,
    /// The kind of base: of a base, or of the whole that a share is of.
    pub(super) kind: Option<BaseKind>,
    /// Whether a share is of the target.
    pub(super) of_target: bool,
    pub(super) not_chosen: Option<NotChosenReason>,
    /// How sure it is: [`WEAK`] or [`CERTAIN`].
    pub(super) strength: u32,
    /// Whether the words single it out among others for the same fact: the total, the present, the whole of a part.
    pub(super) singled: u32,
    /// Whether it is about KTP-el recording.
    pub(super) recording: bool,
    /// Whether the words name the activation of IKD.
    pub(super) of_ikd: bool,
}

impl FigureRole {
    /// The role of a figure with a topic.
    pub(super) fn new(fact: Fact, told: Told) -> Self {
        Self {
            fact,
            kind: None,
            of_target: false,
            not_chosen: None,
            strength: told.strength,
            singled: told.singled,
            recording: false,
            of_ikd: told.topic == Topic::Done,
        }
    }

    /// The same role, set apart.
    pub(super) fn apart(self, reason: NotChosenReason) -> Self {
        Self {
            not_chosen: Some(reason),
            ..self
        }
    }
}

/// A topic with how sure it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) topic: Topic,
    pub(super) strength: u32,
    pub(super) kind: Option<BaseKind>,
    pub(super) singled: u32,
    /// How sure the topic was of the figure that it was taken from.
    pub(super) origin: u32,
}

impl Told {
    pub(super) fn new(topic: Topic, certain: bool) -> Self {
        let kind = match topic {
            Topic::Base(kind) => Some(kind),
            _ => None,
        };
        let strength = if certain { CERTAIN } else { WEAK };
        Self {
            topic,
            strength,
            kind,
            singled: 0,
            origin: strength,
        }
    }

    pub(super) fn singled(self, singled: u32) -> Self {
        Self { singled, ..self }
    }
}

impl Seen<'_> {
    /// The role of each figure; `None` if it has none.
    pub(super) fn roles(&self) -> Vec<Option<FigureRole>> {
        let mut topics: Vec<Option<Told>> = Vec::new();
        for at in 0..self.figures.len() {
            let told = if self.is_count(at) {
                self.count_topic(at, &topics)
            } else {
                self.share_topic(at, &topics)
            };
            topics.push(told);
        }
        let each = topics.iter().enumerate();
        let roles: Vec<Option<FigureRole>> =
            each.map(|(at, told)| self.role(at, (*told)?)).collect();
        let roles = self.share_reasons(roles);
        let doubtful = |at: usize| self.is_outrun(at, &roles);
        let outrun: Vec<bool> = (0..roles.len()).map(doubtful).collect();
        roles
            .into_iter()
            .zip(outrun)
            .map(|(role, outrun)| doubted(role, outrun))
            .collect()
    }

    /// Sets parts of a number apart for the reason that the number itself is: "Dari angka itu, 15 ribu …".
    fn share_reasons(&self, mut roles: Vec<Option<FigureRole>>) -> Vec<Option<FigureRole>> {
        for at in 1..roles.len() {
            if !self.is_part_of_earlier(at) {
                continue;
            }
            let earlier = (0..at).rev().find(|&earlier| self.is_count(earlier));
            let reason =
                earlier.and_then(|earlier| roles.get(earlier).copied().flatten()?.not_chosen);
            let reason = reason.filter(|reason| {
                use NotChosenReason::{Document, Elsewhere, Group, Place, Rate};
                matches!(reason, Document | Elsewhere | Group | Place | Rate)
            });
            if let Some(role) = roles.get_mut(at).and_then(Option::as_mut) {
                role.not_chosen = role.not_chosen.or(reason);
            }
        }
        roles
    }

    /// Whether a figure is said to be a part of the number before it: "dari jumlah itu", "di antaranya".
    fn is_part_of_earlier(&self, at: usize) -> bool {
        let (left, right) = (self.left(at), self.right(at));
        let refers = |at: usize| {
            self.sight.is(at, "dari") && self.sight.is(at.saturating_add(2), "itu tersebut ini")
        };
        let near = left.1.saturating_sub(8).max(left.0)..left.1;
        let mut near = near;
        let among = (right.0..right.1.min(right.0.saturating_add(4)))
            .any(|at| self.sight.is(at, "diantaranya antaranya"));
        near.any(refers) || among
    }

    /// Whether a figure soon after, of the same form, is a later state whose own role is not sure: "… menjadi 36.000".
    fn is_outrun(&self, at: usize, roles: &[Option<FigureRole>]) -> bool {
        let near = at.saturating_add(1)..roles.len().min(at.saturating_add(5));
        let mut later = near.filter(|&later| self.is_count(later) == self.is_count(at));
        later.any(|later| {
            let role = roles.get(later).copied().flatten();
            self.has_become(later) && role.is_none_or(|role| role.strength < CERTAIN)
        })
    }

    fn role(&self, at: usize, told: Told) -> Option<FigureRole> {
        let mut role = if self.is_count(at) {
            self.of_count(at, told)
        } else {
            self.of_share(at, told)?
        };
        role.not_chosen = role.not_chosen.or_else(|| self.not_chosen(at, &role));
        Some(role)
    }

    /// The matter of a role whose words name none themselves: whether it is about recording or IKD, and why it is apart.
    pub(super) fn settle_matter(&self, at: usize, role: &mut FigureRole) {
        match self.matter(at) {
            Some((Matter::Document | Matter::Thing, _)) => {
                role.not_chosen = role.not_chosen.or(Some(NotChosenReason::Document));
            }
            Some((Matter::Recording, _)) => role.recording = true,
            Some((Matter::Ikd, distance)) => role.of_ikd |= distance < Distance::Earlier,
            None if role.fact == Fact::Done || role.fact == Fact::QuotedShare => {
                role.strength = WEAK;
            }
            None => {}
        }
    }
}

/// The role of a figure that a later one may outrun: what is reached is then only offered.
fn doubted(role: Option<FigureRole>, outrun: bool) -> Option<FigureRole> {
    let role = role?;
    let is_result = matches!(role.fact, Fact::Done | Fact::QuotedShare);
    Some(FigureRole {
        strength: if outrun && is_result {
            WEAK
        } else {
            role.strength
        },
        ..role
    })
}
