//! Turns a press text into the offers for each fact.

use super::{
    Fact, NotChosenReason, Offer, Offers, TextReading,
    cues::{Cue, cues},
    dates::{Mention, mentions},
    draft::{Draft, offers},
    places::{Place, places},
    roles::{FigureRole, Roles},
    text_figure::{TextFigure, Value},
    text_figures::figures,
    tokens::Tokens,
    topics::Sight,
    when::When,
};
use crate::domain::Indicator;

/// The offers of a text.
pub(super) fn choose(text: &str, regions: &str) -> TextReading {
    let tokens = Tokens::of(text);
    let cues = cues(&tokens);
    let mentions = mentions(&tokens, &cues);
    let mut taken = vec![false; tokens.all.len()];
    for place in mentions.iter().flat_map(|mention| mention.from..mention.to) {
        if let Some(taken) = taken.get_mut(place) {
            *taken = true;
        }
    }
    let figures = figures(&tokens, &taken);
    let sight = Sight {
        tokens: &tokens,
        cues: &cues,
    };
    let when = When {
        tokens: &tokens,
        mentions: &mentions,
    };
    let sentences = sentences(&tokens, &figures);
    let roles = Roles {
        sight,
        figures: &figures,
        sentences: &sentences,
    };
    let places = places(&tokens, regions);
    let found = TextFindings {
        all: roles.all(),
        roles,
        places: &places,
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
    pub(super) all: Vec<Option<FigureRole>>,
    pub(super) roles: Roles<'a>,
    pub(super) places: &'a [Place],
    pub(super) when: &'a When<'a>,
}

impl TextFindings<'_> {
    fn reading(&self) -> TextReading {
        let mut reading = TextReading::default();
        let region = self.region();
        let home = region
            .chosen
            .and_then(|at| region.candidates.get(at))
            .and_then(|candidate| match &candidate.offer {
                Offer::Region(name) => Some(name.clone()),
                _ => None,
            });
        reading.set(Fact::Region, region);
        let indicator = self.indicator();
        let counted = indicator.as_ref().map(|(counted, _)| *counted);
        reading.set(Fact::Indicator, self.indicator_offers(indicator));
        let ikd = counted != Some(Indicator::KtpEl);
        for fact in [
            Fact::Base,
            Fact::Done,
            Fact::QuotedShare,
            Fact::Share,
            Fact::Target,
            Fact::Shortfall,
        ] {
            reading.set(fact, offers(self.drafts(fact, ikd, home.as_deref())));
        }
        self.decide_base(&mut reading);
        reading.set(Fact::BaseKind, self.kind(&reading));
        reading.set(Fact::AsOf, self.when.as_of());
        reading.set(Fact::Deadline, self.when.deadline());
        reading
    }

    /// The candidates for a fact. `ikd` is false if the text is about KTP-el recording.
    fn drafts(&self, fact: Fact, ikd: bool, home: Option<&str>) -> Vec<Draft> {
        let figures = self.roles.figures.iter().zip(&self.all).enumerate();
        let drafts = figures.filter_map(|(at, (figure, role))| {
            let role = role.as_ref()?;
            let (its, not_chosen) = placed(role, ikd);
            if its != fact {
                return None;
            }
            let elsewhere = home.is_some_and(|home| self.is_elsewhere(at, home));
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
            let draft = Draft::new(offer, self.words(at), role.strength).not_chosen(not_chosen);
            Some(draft.of_target(role.of_target))
        });
        drafts.collect()
    }

    /// Whether all regions named in the words around a figure, within its sentence, differ from the report's region.
    fn is_elsewhere(&self, at: usize, home: &str) -> bool {
        let (left, right) = (self.roles.left(at), self.roles.right(at));
        let near = |place: &&Place| {
            (left.0..left.1).contains(&place.from)
                || (right.0..right.1.min(right.0.saturating_add(7))).contains(&place.from)
        };
        let from = self.places.partition_point(|place| place.from < left.0);
        let places = self.places.get(from..).unwrap_or_default().iter();
        let beside = places.take_while(|place| place.from < right.1.max(left.1));
        let mut named = beside.filter(near).peekable();
        named.peek().is_some() && named.all(|place| !place.names.iter().any(|name| name == home))
    }

    /// Sets a figure apart if the years near it do not include the text's own year.
    fn of_other_year(&self, at: usize, fact: Fact) -> Option<NotChosenReason> {
        let year = self.when.year()?;
        let (left, right) = (self.roles.left(at), self.roles.right(at));
        let near = |at: usize| {
            (left.1.saturating_sub(8).max(left.0)..left.1).contains(&at)
                || (right.0..right.1.min(right.0.saturating_add(5))).contains(&at)
        };
        let years: Vec<i16> = self
            .when
            .mentions
            .iter()
            .filter(|mention| near(mention.from))
            .filter_map(Mention::year)
            .collect();
        let relevant = !matches!(fact, Fact::Base | Fact::Region);
        (relevant && !years.is_empty() && !years.contains(&year))
            .then_some(NotChosenReason::OtherTime)
    }

    /// The byte range to show for a figure: its number, its unit and the words that give its meaning.
    fn words(&self, at: usize) -> (usize, usize) {
        let tokens = self.roles.sight.tokens;
        let Some(figure) = self.roles.figures.get(at) else {
            return (0, 0);
        };
        let (mut from, mut to) = (figure.from, figure.to);
        if self.roles.sight.cue(to) == Cue::People {
            to = to.saturating_add(1);
        }
        let (right, left) = (self.roles.right(at), self.roles.left(at));
        let tells = |at: &usize| {
            !matches!(
                self.roles.sight.cue(*at),
                Cue::None | Cue::Filler | Cue::People | Cue::Already | Cue::Or | Cue::Break
            )
        };
        if figure.is_count() && self.roles.sight.behind(right).is_some() {
            let last = (right.0..right.1)
                .take(12)
                .take_while(|&at| tokens.word(at) != ",");
            to = last
                .filter(tells)
                .last()
                .map_or(to, |at| at.saturating_add(1))
                .max(to);
        } else {
            let near = (left.1.saturating_sub(12).max(left.0)..left.1).rev();
            let clause = near.take_while(|&at| tokens.word(at) != ",");
            // Extends to the left while words with a cue are close together.
            for at in clause.filter(tells) {
                if from.saturating_sub(at) > 5 && from < figure.from {
                    break;
                }
                from = at;
            }
        }
        tokens.span(from, to)
    }

    /// The indicator and its first words: IKD if any figure is about it, otherwise KTP-el recording.
    fn indicator(&self) -> Option<(Indicator, (usize, usize))> {
        let first = |cue: Cue| self.roles.sight.first(cue);
        let roles = || self.all.iter().flatten();
        let of_ikd = roles().any(|role| role.of_ikd);
        let recording = roles().any(|role| role.recording);
        match (first(Cue::Ikd), first(Cue::Record)) {
            (Some(ikd), record) if of_ikd || !recording || record.is_none() => {
                Some((Indicator::Ikd, ikd))
            }
            (None, Some(record)) => Some((Indicator::KtpEl, record)),
            _ => None,
        }
    }

    fn indicator_offers(&self, found: Option<(Indicator, (usize, usize))>) -> Offers {
        if let Some((indicator, words)) = found {
            return offers(vec![Draft::new(Offer::Indicator(indicator), words, 2)]);
        }
        let mut drafts = Vec::new();
        for (cue, indicator) in [(Cue::Ikd, Indicator::Ikd), (Cue::Record, Indicator::KtpEl)] {
            if let Some(words) = self.roles.sight.first(cue) {
                drafts.push(Draft::new(Offer::Indicator(indicator), words, 1));
            }
        }
        offers(drafts)
    }
}

/// The fact that a figure is offered for: in a text on recording, a base of people recorded is the number reached.
fn placed(role: &FigureRole, ikd: bool) -> (Fact, Option<NotChosenReason>) {
    match (role.recording, ikd, role.fact) {
        (true, true, Fact::QuotedShare | Fact::Shortfall) => {
            (role.fact, Some(NotChosenReason::Recording))
        }
        (true, false, Fact::Base) => (Fact::Done, None),
        _ => (role.fact, None),
    }
}
