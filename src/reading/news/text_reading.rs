//! What a press text offers for each fact: values with their words, and the one that the words decide for.

use super::{beside::Beside, text_figure::PrintedShare};
use crate::domain::{
    BaseKind, CountingFrom, Date, DayList, FirstDay, Indicator, Quantity, Switches, listed_enum,
};

listed_enum! {
    /// A fact that a text can give.
    ///
    /// Its key, after `intake-`, is the id of its element. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Fact {
        /// The region of the report.
        Region = "region",
        /// The indicator: IKD or KTP-el recording.
        Indicator = "indicator",
        /// The base, in people.
        Base = "base",
        /// Whom the base counts: wajib KTP, recorded, or everyone.
        BaseKind = "base-kind",
        /// Activations, in people.
        Done = "done",
        /// The share quoted for the activations.
        QuotedShare = "quoted-share",
        /// The target share.
        Share = "share",
        /// The target count.
        Target = "target",
        /// The shortfall, in people or percentage points.
        Shortfall = "shortfall",
        /// The date of the figures.
        AsOf = "as-of",
        /// The deadline.
        Deadline = "deadline",
    }
}

/// A value offered for a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// A region, by its full name.
    Region(String),
    /// An indicator.
    Indicator(Indicator),
    /// A kind of base.
    Kind(BaseKind),
    /// A count of people.
    People(Quantity),
    /// A percentage.
    Share(PrintedShare),
    /// Percentage points.
    Points(PrintedShare),
    /// A date.
    Date(Date),
}

/// The reason why a value is offered but never chosen automatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChosenReason {
    /// It counts a group of people, such as ASN or pupils.
    Group,
    /// It counts a smaller place.
    Place,
    /// It is about another region.
    Elsewhere,
    /// It counts a day, a month or an event.
    Rate,
    /// It is a gain, not a total.
    Gain,
    /// It is about another time.
    OtherTime,
    /// It counts other documents.
    Document,
    /// It is about KTP-el recording, in a text on IKD.
    Recording,
    /// It counts those who have not activated, which is the shortfall of the base, not of the target.
    NotActivated,
    /// It is a share of a target.
    OfTarget,
    /// It is a rounder form of another candidate.
    Rounded,
    /// It may be the base or the target.
    Unsure,
    /// It counts all residents, beside a narrower base.
    Everyone,
    /// It was computed: the base less those who are missing.
    Computed,
    /// The date is incomplete and was completed.
    Completed,
    /// It is the date on which the text was written or somebody spoke.
    Spoken,
    /// The written weekday does not match the date.
    Weekday,
}

/// A value with its words in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The value.
    pub offer: Offer,
    /// The byte range of its words in the text; the end is exclusive.
    pub words: (usize, usize),
    /// The reason why it is never chosen automatically, if there is one.
    pub not_chosen: Option<NotChosenReason>,
    /// Whether a share is said to be of the target rather than of the base.
    pub of_target: bool,
    /// Whether words beside it tie it to its fact.
    pub is_sure: bool,
    /// For a base, whom it counts, if its words say so.
    pub kind: Option<BaseKind>,
}

/// The values offered for one fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// The candidates, the likeliest first, otherwise in the order of the text.
    pub candidates: Vec<Candidate>,
    /// The index of the chosen candidate, if the words decide for one.
    pub chosen: Option<usize>,
    /// The byte range of a partial date, which is shown but not completed.
    pub partial: Option<(usize, usize)>,
}

/// The offers of a text for all facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextReading {
    offers: [Offers; Fact::ALL.len()],
    /// Whether the text was longer than [`MOST_READ`](super::MOST_READ).
    pub is_cut: bool,
    /// Whether the text was longer than [`MOST_TAKEN`](super::MOST_TAKEN), so that nothing was read.
    pub is_refused: bool,
    /// The end of the parsed text, in bytes.
    pub end: usize,
    /// What the text tells beside the facts.
    pub beside: Beside,
    /// The rules for counting days, if the page itself wrote the text.
    pub counting: Option<Counting>,
}

impl TextReading {
    /// The reading of a text that is too long to be read.
    pub(super) fn refused() -> Self {
        Self {
            is_refused: true,
            ..Self::default()
        }
    }

    /// The offers for a fact.
    pub fn of(&self, fact: Fact) -> &Offers {
        static NOTHING: Offers = Offers {
            candidates: Vec::new(),
            chosen: None,
            partial: None,
        };
        self.offers.get(fact as usize).unwrap_or(&NOTHING)
    }

    /// The chosen candidate for a fact, if there is one.
    pub fn chosen(&self, fact: Fact) -> Option<&Candidate> {
        let offers = self.of(fact);
        offers.chosen.and_then(|at| offers.candidates.get(at))
    }

    pub(super) fn set(&mut self, fact: Fact, offers: Offers) {
        if let Some(place) = self.offers.get_mut(fact as usize) {
            *place = offers;
        }
    }
}

/// The rules for counting days, which only the page's own text contains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counting {
    /// The name of the user's own group.
    pub base_label: String,
    /// The day from which counting starts.
    pub from: CountingFrom,
    /// Whether the first day counts.
    pub first_day: FirstDay,
    /// The working week, and whether the office opens on holidays.
    pub switches: Switches,
    /// Days on which the office is closed.
    pub closed: DayList,
    /// Days off on which the office is open.
    pub opened: DayList,
    /// The user's own count of service days left.
    pub own_days: Option<u32>,
    /// Service days held in reserve for network outages.
    pub reserve: u32,
}
