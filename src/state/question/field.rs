//! The fields of the form, and the texts in them as typed.

use crate::domain::{BaseKind, FirstDay, Opening, Solve, Span, Week, Window};

use crate::state::Indicator;

/// A field that takes any text. Its key is its name in the page and in links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The region's name.
    Region,
    /// The base: how many the target is a share of.
    Base,
    /// The user's own name for another base.
    BaseLabel,
    /// Where the base comes from: "DKB Semester I 2026".
    BaseSource,
    /// Activations so far.
    Done,
    /// The share to reach, or a count with its unit.
    Share,
    /// The count to reach, instead of the share.
    Target,
    /// The day of the figures.
    AsOf,
    /// The last day that counts.
    Deadline,
    /// Where counting starts.
    From,
    /// Single days on which the office is closed.
    Closed,
    /// Single days on which it serves all the same.
    Opened,
    /// The user's own count of service days left.
    Days,
    /// Service days to be lost to outages.
    Reserve,
    /// A year's own list of holidays.
    Calendar,
    /// Reports of totals, one to a line.
    Obs,
    /// What was added in periods, one to a line.
    Gain,
    /// Days from which on the pace is another, one to a line.
    PaceChange,
    /// A stated number of people a day.
    At,
    /// Where the drawing of the band begins.
    Seed,
    /// The earlier report of the gap ledger.
    LedgerFrom,
    /// The later report of the gap ledger.
    LedgerTo,
    /// The target on the day of the earlier report.
    ShareBefore,
    /// What each weekday takes of the work.
    Weights,
    /// A time that takes more of it, or less.
    Boost,
    /// The base that a published text names; other bases that it names too behind `;`.
    ClaimBase,
    /// The activations that it names.
    ClaimDone,
    /// The shares that it prints, several by `;`.
    ClaimQuotedShare,
    /// The target share that it names.
    ClaimShare,
    /// The target count that it names.
    ClaimTarget,
    /// What it says is missing: people, or percentage points.
    ClaimShortfall,
    /// The residents that it names.
    ClaimPopulation,
    /// The day of its figures.
    ClaimAsOf,
    /// The weekday that it prints beside that day.
    ClaimWeekday,
}

impl Field {
    /// Every field, in the order of links.
    pub const ALL: [Self; 34] = [
        Self::Region,
        Self::Base,
        Self::BaseLabel,
        Self::BaseSource,
        Self::Done,
        Self::Share,
        Self::Target,
        Self::AsOf,
        Self::Deadline,
        Self::From,
        Self::Closed,
        Self::Opened,
        Self::Days,
        Self::Reserve,
        Self::Calendar,
        Self::Obs,
        Self::Gain,
        Self::PaceChange,
        Self::At,
        Self::Seed,
        Self::LedgerFrom,
        Self::LedgerTo,
        Self::ShareBefore,
        Self::Weights,
        Self::Boost,
        Self::ClaimBase,
        Self::ClaimDone,
        Self::ClaimQuotedShare,
        Self::ClaimShare,
        Self::ClaimTarget,
        Self::ClaimShortfall,
        Self::ClaimPopulation,
        Self::ClaimAsOf,
        Self::ClaimWeekday,
    ];

    /// The fields of a claim, the last of all; they say nothing about the question.
    pub const CLAIM: &'static [Self] = Self::ALL.split_at(Self::ClaimBase as usize).1;

    /// Whether it holds a figure of a published text.
    pub fn is_of_claim(self) -> bool {
        Self::CLAIM.contains(&self)
    }

    /// Whether it holds one day of the question.
    pub fn holds_one_day(self) -> bool {
        matches!(
            self,
            Self::AsOf | Self::Deadline | Self::From | Self::LedgerFrom | Self::LedgerTo
        )
    }

    /// The field of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// Its name in the page and in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Base => "base",
            Self::BaseLabel => "base-label",
            Self::BaseSource => "base-source",
            Self::Done => "done",
            Self::Share => "share",
            Self::Target => "target",
            Self::AsOf => "as-of",
            Self::Deadline => "deadline",
            Self::From => "from",
            Self::Closed => "closed",
            Self::Opened => "opened",
            Self::Days => "days",
            Self::Reserve => "reserve",
            Self::Calendar => "calendar",
            Self::Obs => "obs",
            Self::Gain => "gain",
            Self::PaceChange => "pace-change",
            Self::At => "at",
            Self::Seed => "seed",
            Self::LedgerFrom => "ledger-from",
            Self::LedgerTo => "ledger-to",
            Self::ShareBefore => "share-before",
            Self::Weights => "weights",
            Self::Boost => "boost",
            Self::ClaimBase => "claim-base",
            Self::ClaimDone => "claim-done",
            Self::ClaimQuotedShare => "claim-quoted-share",
            Self::ClaimShare => "claim-share",
            Self::ClaimTarget => "claim-target",
            Self::ClaimShortfall => "claim-shortfall",
            Self::ClaimPopulation => "claim-population",
            Self::ClaimAsOf => "claim-as-of",
            Self::ClaimWeekday => "claim-weekday",
        }
    }
}

/// A set of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields([bool; Field::ALL.len()]);

// Written out: the standard library has defaults for no more than 32 places.
impl Default for Fields {
    fn default() -> Self {
        Self([false; Field::ALL.len()])
    }
}

impl Fields {
    /// Whether a field is in the set.
    pub fn contains(self, field: Field) -> bool {
        self.0.get(field as usize).is_some_and(|is_in| *is_in)
    }

    /// Puts a field in, or takes it out.
    pub fn set(&mut self, field: Field, is_in: bool) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = is_in;
        }
    }

    /// Every field.
    pub fn all() -> Self {
        Self([true; Field::ALL.len()])
    }

    /// The fields in the set, by their keys: `base,done`.
    pub fn keys(self) -> String {
        let fields = Field::ALL.into_iter().filter(|&field| self.contains(field));
        fields.map(Field::key).collect::<Vec<_>>().join(",")
    }

    /// The fields that a text names. Names that do not exist are passed over.
    pub fn of_keys(keys: &str) -> Self {
        let mut fields = Self::default();
        for field in keys.split(',').filter_map(Field::of_key) {
            fields.set(field, true);
        }
        fields
    }
}

/// A choice among a few, as the user makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What is counted.
    Indicator(Indicator),
    /// Whom the base counts.
    BaseKind(BaseKind),
    /// The office's week.
    Week(Week),
    /// Joint leave.
    JointLeave(Opening),
    /// National holidays.
    National(Opening),
    /// Whether the first day counts.
    FirstDay(FirstDay),
    /// Which reports the pace is taken from.
    Window(Window),
    /// Which of deadline, people a day and share is asked for.
    Solve(Solve),
    /// Whether checkpoints stand at the end of months or of weeks.
    Span(Span),
    /// Whom the base of a published text counts; `None` where it does not say.
    ClaimBaseKind(Option<BaseKind>),
}
