//! Turns a press text into the offers for each fact.

use super::{
    Fact, NotChosenReason, Offer, TextReading,
    clauses::clauses,
    cues::cues,
    dates::mentions,
    draft::{Draft, offers},
    figures_seen::Seen,
    links::Links,
    matter::only_matter,
    places::places,
    roles::FigureRole,
    sight::Sight,
    text_figure::{TextFigure, Value},
    text_figures::figures,
    tokens::Tokens,
    when::When,
};
use crate::domain::{BaseKind, Indicator};

/// The facts that figures give.
const OF_FIGURES: [Fact; 6] = [
    Fact::Base,
    Fact::Done,
    Fact::QuotedShare,
    Fact::Share,
    Fact::Target,
    Fact::Shortfall,
];

/// The offers of a text.
pub(super) fn choose(text: &str, regions: &str) -> TextReading {
    let tokens = Tokens::of(text);
    let cues = cues(&tokens);
    let mut mentions = mentions(&tokens);
    let mut taken: Vec<bool> = tokens.all.iter().map(|token| token.aside).collect();
    for place in mentions.iter().flat_map(|mention| mention.from..mention.to) {
        if let Some(taken) = taken.get_mut(place) {
            *taken = true;
        }
    }
    let figures = figures(&tokens, &taken);
    let mut starts = vec![false; tokens.all.len()];
    for figure in &figures {
        if let Some(start) = starts.get_mut(figure.from) {
            *start = true;
        }
    }
    let clauses = clauses(&tokens, &cues, &starts);
    let sight = Sight {
        tokens: &tokens,
        cues: &cues,
        clauses: &clauses,
    };
    for mention in &mut mentions {
        mention.says = sight.says(mention, &starts);
    }
    let sentences = sentences(&tokens, &figures);
    let places = places(&tokens, regions);
    let mut seen = Seen {
        sight,
        figures: &figures,
        sentences: &sentences,
        places: &places,
        links: Links::default(),
        only: only_matter(&cues),
    };
    seen.links = Links::of(&seen);
    let when = When {
        tokens: &tokens,
        mentions: &mentions,
    };
    let roles = seen.roles();
    let found = TextFindings {
        roles,
        seen,
        when: &when,
    };
    found.reading()
}

/// The token range of each figure's sentence.
fn sentences(tokens: &Tokens, figures: &[TextFigure]) -> Vec<(usize, usize)> {
    let ends = |figure: &TextFigure| {
        let sentence = tokens.sentence(figure.from).unwrap_or_default();
        let all = &tokens.all;
        (
            all.partition_point(|token| token.sentence < sentence),
            all.partition_point(|token| token.sentence <= sentence),
        )
    };
    figures.iter().map(ends).collect()
}

/// The figures, places and dates found in a text, with the role of each figure.
pub(super) struct TextFindings<'a> {
    pub(super) roles: Vec<Option<FigureRole>>,
    pub(super) seen: Seen<'a>,
    pub(super) when: &'a When<'a>,
}

/// The drafts for each fact that figures give.
pub(super) struct Drafts(pub(super) [Vec<Draft>; OF_FIGURES.len()]);

impl Drafts {
    pub(super) fn of(&self, fact: Fact) -> &[Draft] {
        let at = OF_FIGURES.iter().position(|&known| known == fact);
        at.and_then(|at| self.0.get(at)).map_or(&[], Vec::as_slice)
    }

    /// Takes a draft away from a fact.
    pub(super) fn take(&mut self, fact: Fact, at: usize) -> Option<Draft> {
        let place = OF_FIGURES.iter().position(|&known| known == fact)?;
        let drafts = self.0.get_mut(place)?;
        (at < drafts.len()).then(|| drafts.remove(at))
    }

    /// Adds a draft to a fact.
    pub(super) fn add(&mut self, fact: Fact, draft: Draft) {
        let place = OF_FIGURES.iter().position(|&known| known == fact);
        if let Some(drafts) = place.and_then(|place| self.0.get_mut(place)) {
            drafts.push(draft);
        }
    }

    pub(super) fn of_mut(&mut self, fact: Fact) -> &mut [Draft] {
        let at = OF_FIGURES.iter().position(|&known| known == fact);
        at.and_then(|at| self.0.get_mut(at))
            .map_or(&mut [], Vec::as_mut_slice)
    }
}

impl TextFindings<'_> {
    fn reading(&self) -> TextReading {
        let mut reading = TextReading::default();
        let region = self.region();
        let home = Self::likeliest_region(&region);
        reading.set(Fact::Region, region);
        let indicator = self.indicator_offers();
        let counted = indicator
            .chosen
            .and_then(|at| match indicator.candidates.get(at)?.offer {
                Offer::Indicator(indicator) => Some(indicator),
                _ => None,
            });
        let is_open = counted.is_none() && indicator.candidates.len() > 1;
        reading.set(Fact::Indicator, indicator);
        let ikd = counted != Some(Indicator::KtpEl);
        let mut drafts = Drafts(OF_FIGURES.map(|fact| self.drafts(fact, ikd, home.as_deref())));
        reading.beside = self.beside(&drafts);
        self.settle_times(&mut drafts);
        drafts.let_figures_agree(ikd);
        self.decide_base(&mut drafts, ikd);
        for fact in OF_FIGURES {
            reading.set(fact, offers(drafts.of(fact).to_vec()));
        }
        reading.refuse_nonsense(&drafts, &self.seen, (home.as_deref(), ikd));
        if is_open {
            for fact in [Fact::Done, Fact::QuotedShare, Fact::Shortfall] {
                reading.open(fact);
            }
        }
        reading.set(Fact::BaseKind, self.kind(&reading, &drafts));
        reading.derive_done();
        let counted = Self::counted_at(&reading, &drafts);
        reading.set(Fact::AsOf, self.as_of(counted));
        reading.set(
            Fact::Deadline,
            self.when.deadline(|mention| self.is_of_others(mention)),
        );
        reading
    }

    /// The figure whose day is the day of the figures: that of the activations, or else of their share.
    fn counted_at(reading: &TextReading, drafts: &Drafts) -> Option<usize> {
        let of = |fact: Fact| {
            let chosen = reading.chosen(fact)?;
            let draft = drafts
                .of(fact)
                .iter()
                .find(|draft| draft.candidate.offer == chosen.offer && draft.is_open())?;
            draft.figure
        };
        of(Fact::Done).or_else(|| of(Fact::QuotedShare))
    }

    /// The candidates for a fact. `ikd` is false if the text is about KTP-el recording.
    fn drafts(&self, fact: Fact, ikd: bool, home: Option<&str>) -> Vec<Draft> {
        let figures = self.seen.figures.iter().zip(&self.roles).enumerate();
        let drafts = figures.filter_map(|(at, (figure, role))| {
            let role = role.as_ref()?;
            let (its, not_chosen) = placed(role, ikd);
            if its != fact {
                return None;
            }
            let is_target = matches!(fact, Fact::Share | Fact::Target);
            let elsewhere = home.is_some_and(|home| self.seen.is_elsewhere(at, home, is_target));
            let not_chosen = not_chosen
                .or(role.not_chosen)
                .or(elsewhere.then_some(NotChosenReason::Elsewhere))
                .or_else(|| self.of_other_year(at, fact));
            let offer = match figure.value {
                Value::People(quantity) => Offer::People(quantity),
                Value::Share(share) if fact == Fact::Shortfall => Offer::Points(share),
                Value::Share(share) => Offer::Share(share),
                Value::Points(share) => Offer::Points(share),
            };
            let is_near =
                is_target || home.is_none_or(|home| !self.seen.follows_another_region(at, home));
            let strength = if is_near {
                role.strength
            } else {
                role.strength.min(1)
            };
            let mut draft = Draft::new(offer, self.seen.words(at), strength).not_chosen(not_chosen);
            draft.candidate.of_target = role.of_target;
            // A number of people missing is a stronger cue than a share.
            let is_missing = fact == Fact::Shortfall && matches!(figure.value, Value::People(_));
            // Of a share of the base and one of the target, the share of the base is chosen.
            let is_of_base = fact == Fact::QuotedShare && !role.of_target;
            draft.singled = role
                .singled
                .saturating_add(u32::from(is_missing || is_of_base));
            draft.figure = Some(at);
            draft.kind = role
                .kind
                .filter(|kind| *kind != BaseKind::Other && fact == Fact::Base);
            Some(draft)
        });
        drafts.collect()
    }
}

/// The fact that a figure is offered for: in a text on recording, a base of people recorded is the number reached.
fn placed(role: &FigureRole, ikd: bool) -> (Fact, Option<NotChosenReason>) {
    match (role.recording, ikd, role.fact) {
        (true, true, Fact::QuotedShare | Fact::Shortfall | Fact::Share | Fact::Target) => {
            (role.fact, Some(NotChosenReason::Recording))
        }
        (true, false, Fact::Base) => (Fact::Done, None),
        (false, false, Fact::Done | Fact::QuotedShare) if role.of_ikd => {
            (role.fact, Some(NotChosenReason::Document))
        }
        _ => (role.fact, None),
    }
}
