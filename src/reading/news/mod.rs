//! A press text, report or message: the figures that it gives, each with its words, and what they stand for.
//!
//! In reading order: `tokens` parts the text, `dates`, `figures` and `places` find what is in it, `cues` and `topics`
//! see what stands beside a figure, `roles` says what it is, and `choose` offers all of it, fact by fact.

mod apart;
mod base;
mod choose;
mod counts;
mod cues;
mod dates;
mod draft;
mod figures;
mod home;
mod own;
mod own_words;
mod partners;
mod percentages;
mod places;
mod roles;
mod says;
mod tokens;
mod topics;
mod when;

pub use own::Counting;
pub use percentages::PrintedShare;

use crate::domain::{BaseKind, Date, Indicator, Quantity};

/// The most characters that are read.
pub const MOST_READ: usize = 20_000;

/// What can be learnt from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The region.
    Region,
    /// What is counted.
    Indicator,
    /// The base.
    Base,
    /// Whom the base counts.
    BaseKind,
    /// Activations.
    Done,
    /// The share that was quoted for them.
    QuotedShare,
    /// The target share.
    Share,
    /// The target count.
    Target,
    /// What is missing.
    Shortfall,
    /// The day of the figures.
    AsOf,
    /// The last day that counts.
    Deadline,
}

impl Fact {
    /// Every fact, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Region,
        Self::Indicator,
        Self::Base,
        Self::BaseKind,
        Self::Done,
        Self::QuotedShare,
        Self::Share,
        Self::Target,
        Self::Shortfall,
        Self::AsOf,
        Self::Deadline,
    ];

    /// Its name in the page, behind `intake-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Indicator => "indicator",
            Self::Base => "base",
            Self::BaseKind => "base-kind",
            Self::Done => "done",
            Self::QuotedShare => "quoted-share",
            Self::Share => "share",
            Self::Target => "target",
            Self::Shortfall => "shortfall",
            Self::AsOf => "as-of",
            Self::Deadline => "deadline",
        }
    }
}

/// A value that a text offers for a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A region's full name.
    Region(String),
    /// What is counted.
    Indicator(Indicator),
    /// Whom the base counts.
    Kind(BaseKind),
    /// People.
    People(Quantity),
    /// A percentage.
    Share(PrintedShare),
    /// Percentage points.
    Points(PrintedShare),
    /// A day.
    Date(Date),
}

/// Why a value is offered apart and never taken of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// Of a group of people: ASN, pupils.
    Group,
    /// Of a smaller place.
    Place,
    /// Of another region.
    Elsewhere,
    /// Of a day, a month or an event.
    Rate,
    /// A gain.
    Gain,
    /// Of another time.
    OtherTime,
    /// Of other documents.
    Document,
    /// Of KTP-el recording, in a text on IKD.
    Recording,
    /// Of those who have not activated: short of the base, not of the target.
    NotActivated,
    /// A share of a target.
    OfTarget,
    /// A rounder form of another candidate.
    Rounded,
    /// It may stand for the base or for the target.
    Unsure,
    /// The date is not written whole.
    Completed,
    /// The day on which the text was written, or somebody spoke.
    Spoken,
    /// The printed weekday is not that day's.
    Weekday,
}

/// A value with the words that it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The value.
    pub offer: Offer,
    /// Where its words stand in the text, in bytes: the first, and the one behind the last.
    pub words: (usize, usize),
    /// Why it is not taken of itself.
    pub apart: Option<Apart>,
    /// Whether a share is said to be of a target, and not of the base.
    pub of_target: bool,
}

/// What a text offers for one fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// The values, in the order of the text.
    pub candidates: Vec<Candidate>,
    /// The one that the words decide for.
    pub chosen: Option<usize>,
    /// Where a date is named in part: it is never completed.
    pub partial: Option<(usize, usize)>,
}

/// What a text offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PressReading {
    offers: [Offers; Fact::ALL.len()],
    /// Whether the text was longer than is read.
    pub is_cut: bool,
    /// Where what is read ends, in bytes.
    pub end: usize,
    /// How days are counted, where the text is one that the page wrote itself.
    pub counting: Option<Counting>,
}

impl PressReading {
    /// What is offered for a fact.
    pub fn of(&self, fact: Fact) -> &Offers {
        static NOTHING: Offers = Offers {
            candidates: Vec::new(),
            chosen: None,
            partial: None,
        };
        self.offers.get(fact as usize).unwrap_or(&NOTHING)
    }

    /// The value that is chosen for a fact, if one is.
    pub fn chosen(&self, fact: Fact) -> Option<&Candidate> {
        let offers = self.of(fact);
        offers.chosen.and_then(|at| offers.candidates.get(at))
    }

    fn set(&mut self, fact: Fact, offers: Offers) {
        if let Some(place) = self.offers.get_mut(fact as usize) {
            *place = offers;
        }
    }
}

/// Reads a text. `regions` is the list of regions, as `reference::region_list` makes it.
///
/// ```
/// use kalkulator_ikd::{domain::{People, Quantity}, reading::{Fact, Offer, read_press}};
/// let text = "Dari 58.959 wajib KTP yang sudah rekam, baru 314 orang atau 0,53 persen yang mengaktivasi IKD.";
/// let done = read_press(text, "").chosen(Fact::Done).cloned().unwrap();
/// assert_eq!(done.offer, Offer::People(Quantity::exactly(People(314))));
/// assert_eq!(&text[done.words.0..done.words.1], "baru 314 orang");
/// ```
pub fn read_press(text: &str, regions: &str) -> PressReading {
    let cut = text.char_indices().nth(MOST_READ).map(|(at, _)| at);
    let read = cut.and_then(|at| text.get(..at)).unwrap_or(text);
    PressReading {
        is_cut: cut.is_some(),
        end: read.len(),
        ..own::own(read).unwrap_or_else(|| choose::choose(read, regions))
    }
}
