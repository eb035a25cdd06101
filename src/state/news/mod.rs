//! A pasted news text or report: the figures found in it, and the user's choice among them.

pub(in crate::state) mod pasting;
pub(in crate::state) mod question_from_news;

use std::cell::OnceCell;

use crate::{
    domain::BaseKind,
    reading::{
        Candidate, Fact, NotChosenReason, Offer, PrintedShare, TextReading, read_pasted_text,
    },
    reference::region_list,
    writing::{Lang, iso, printed_point},
};

use super::{Case, Choice, Field, choice_pair, question::link};

/// The storage key of the pasted text. The page has one text for all its cases.
pub const TEXT_SLOT: &str = "kalkulator-ikd:v1:text";

/// The user's choice for a fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pick {
    /// No choice: the candidate that the wording favours is used.
    #[default]
    AsRead,
    /// One of the candidates.
    Candidate(usize),
    /// None of them.
    Nothing,
}

/// A pasted text. It is parsed on first use and only once, so that keystrokes elsewhere do not wait for it.
#[derive(Clone, Debug, Default)]
pub struct PastedText {
    text: String,
    picks: [Pick; Fact::ALL.len()],
    reading: OnceCell<TextReading>,
}

impl PartialEq for PastedText {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.picks == other.picks
    }
}

impl Eq for PastedText {}

impl PastedText {
    /// A text without any choice of the user.
    pub fn new(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// The text as pasted.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The candidates found in the text.
    pub fn reading(&self) -> &TextReading {
        self.reading
            .get_or_init(|| read_pasted_text(&self.text, region_list()))
    }

    /// Sets the user's choice for a fact.
    pub fn pick(&mut self, fact: Fact, pick: Pick) {
        if let Some(place) = self.picks.get_mut(fact as usize) {
            *place = pick;
        }
    }

    /// The index of the candidate in use for a fact: the user's choice, or the one that the wording favours.
    pub fn picked(&self, fact: Fact) -> Option<usize> {
        match self.picked_by_user(fact) {
            Pick::AsRead if fact == Fact::BaseKind => self.kind_of_base(),
            Pick::AsRead => self.reading().of(fact).chosen,
            Pick::Candidate(at) => Some(at),
            Pick::Nothing => None,
        }
    }

    fn picked_by_user(&self, fact: Fact) -> Pick {
        self.picks.get(fact as usize).copied().unwrap_or_default()
    }

    /// The kind of the base in use: with another base, its own kind.
    fn kind_of_base(&self) -> Option<usize> {
        let kinds = self.reading().of(Fact::BaseKind);
        let Pick::Candidate(_) = self.picked_by_user(Fact::Base) else {
            return kinds.chosen;
        };
        let kind = self.value(Fact::Base)?.kind?;
        let mut candidates = kinds.candidates.iter();
        candidates.position(|candidate| candidate.offer == Offer::Kind(kind))
    }

    /// The candidate in use for a fact.
    pub fn value(&self, fact: Fact) -> Option<&Candidate> {
        self.reading().of(fact).candidates.get(self.picked(fact)?)
    }
}

impl PastedText {
    /// The parsed part of the text in pieces, each with the fact that its words state, if any. Candidates that are not
    /// in use count too.
    pub fn pieces(&self) -> Vec<(String, Option<Fact>)> {
        let mut spans: Vec<(usize, usize, Fact)> = Vec::new();
        // The indicator is mentioned in passing, so words of figures take precedence.
        let figures = Fact::ALL
            .into_iter()
            .filter(|&fact| fact != Fact::Indicator);
        for fact in figures.chain([Fact::Indicator]) {
            let offers = self.reading().of(fact);
            let words = offers.candidates.iter().map(|candidate| candidate.words);
            for (first, last) in words.chain(offers.partial) {
                let overlaps = spans.iter().any(|span| first < span.1 && span.0 < last);
                if !overlaps {
                    let at = spans.iter().position(|span| span.0 > first);
                    spans.insert(at.unwrap_or(spans.len()), (first, last, fact));
                }
            }
        }
        let mut pieces = Vec::new();
        let mut place = 0;
        let text = |first: usize, last: usize| self.text.get(first..last).unwrap_or_default();
        for (first, last, fact) in spans {
            pieces.push((text(place, first).to_owned(), None));
            pieces.push((text(first, last).to_owned(), Some(fact)));
            place = last;
        }
        pieces.push((text(place, self.reading().end).to_owned(), None));
        pieces.push((
            String::from(if self.reading().is_cut { " …" } else { "" }),
            None,
        ));
        pieces
    }
}

/// The value of a candidate in the canonical form of links.
pub fn offer_value(offer: &Offer) -> String {
    match offer {
        Offer::Region(name) => name.clone(),
        Offer::Indicator(indicator) => choice_pair(Choice::Indicator(*indicator)).1.to_owned(),
        Offer::Kind(kind) => choice_pair(Choice::BaseKind(*kind)).1.to_owned(),
        Offer::People(quantity) => link::quantity(*quantity),
        Offer::Share(share) => share_value(*share),
        Offer::Points(share) => [&share_value(*share), "%"].concat(),
        Offer::Date(date) => iso(*date),
    }
}

fn share_value(share: PrintedShare) -> String {
    let about = if share.about { "~" } else { "" };
    let least = printed_point(share.least);
    if share.least == share.most {
        return [about, &least].concat();
    }
    [about, &least, "-", &printed_point(share.most)].concat()
}

/// Fills the claim of a case with the figures in use, as printed, so that they can be checked against each other.
pub(super) fn fill_claim(case: &mut Case, pasted: &PastedText, lang: Lang) {
    let mut set = |field: Field, value: Option<String>| {
        let text = value.map(|value| link::shown_text(field, &value, lang));
        case.form.set(field, text.unwrap_or_default());
    };
    let value = |fact: Fact| Some(offer_value(&pasted.value(fact)?.offer));
    let bases = pasted.named_beside(Fact::Base, |base| base.kind != Some(BaseKind::Population));
    let residents = pasted.residents();
    let whole = residents.filter(|residents| bases.first().is_some_and(|base| base != residents));
    set(Field::ClaimBase, Some(bases.join(";")));
    set(Field::ClaimPopulation, whole);
    set(Field::ClaimDone, value(Fact::Done));
    set(Field::ClaimTarget, value(Fact::Target));
    set(Field::ClaimShortfall, value(Fact::Shortfall));
    let printed = |share: &String| share.replace('~', "sekitar ").replace('.', ",");
    let quoted: Vec<String> = pasted
        .named_beside(Fact::QuotedShare, |quoted| quoted.of_target)
        .iter()
        .map(printed)
        .collect();
    set(Field::ClaimQuotedShare, Some(quoted.join("; ")));
    set(Field::ClaimShare, value(Fact::Share).as_ref().map(printed));
    set(Field::ClaimWeekday, None);
    // The day as printed, with its weekday, so that the two can be checked against each other.
    let day = pasted.day_words().map(str::to_owned);
    case.form.set(Field::ClaimAsOf, day.unwrap_or_default());
    case.choices.claim_base_kind = match pasted.value(Fact::BaseKind).map(|kind| &kind.offer) {
        Some(Offer::Kind(kind)) => Some(*kind),
        _ => None,
    };
}

impl PastedText {
    /// The value in use for a fact, followed by others that the words of the text tie to it as surely and that `belong`
    /// beside it. Without a value in use there are none: what nobody chose is not part of a claim.
    fn named_beside(&self, fact: Fact, belongs: impl Fn(&Candidate) -> bool) -> Vec<String> {
        let Some(used) = self.value(fact) else {
            return Vec::new();
        };
        let candidates = self.reading().of(fact).candidates.iter();
        let beside = candidates.filter(|candidate| candidate.is_sure && belongs(candidate));
        let mut values: Vec<String> = Vec::new();
        for candidate in std::iter::once(used).chain(beside) {
            let value = offer_value(&candidate.offer);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// The numbers of other regions and times that the text names, each once. They are no part of a claim.
    pub fn left_out(&self) -> Vec<&Candidate> {
        let facts = [Fact::Base, Fact::Done, Fact::QuotedShare, Fact::Target];
        let all = facts
            .into_iter()
            .flat_map(|fact| &self.reading().of(fact).candidates);
        let mut left: Vec<&Candidate> = Vec::new();
        for candidate in all {
            let is_other = matches!(
                candidate.not_chosen,
                Some(NotChosenReason::Elsewhere | NotChosenReason::OtherTime)
            );
            if is_other && !left.iter().any(|known| known.offer == candidate.offer) {
                left.push(candidate);
            }
        }
        left
    }

    /// The population stated in the text: the base whose words mean everyone.
    fn residents(&self) -> Option<String> {
        let mut bases = self.reading().of(Fact::Base).candidates.iter();
        let everyone =
            bases.find(|base| base.is_sure && base.kind == Some(BaseKind::Population))?;
        Some(offer_value(&everyone.offer))
    }

    /// The words of the day of the figures, even if the weekday beside it is wrong.
    fn day_words(&self) -> Option<&str> {
        let candidates = self.reading().of(Fact::AsOf).candidates.iter();
        let mut odd =
            candidates.filter(|candidate| candidate.not_chosen == Some(NotChosenReason::Weekday));
        let (first, last) = self.value(Fact::AsOf).or_else(|| odd.next())?.words;
        self.text.get(first..last)
    }
}
