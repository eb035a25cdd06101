//! The fields of the form, and the texts in them as typed.

use crate::domain::{BaseKind, FirstDay, Opening, Solve, Span, Week, Window};

use crate::state::Indicator;

/// A text field of the form. Its key is its name in the page and in links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The region's name.
    Region,
    /// The base: how many people the target is a share of.
    Base,
    /// The user's own name for the base, if it is another group.
    BaseLabel,
    /// The source of the base: "DKB Semester I 2026".
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
    /// The day from which service days are counted.
    From,
    /// Single days on which the office is closed.
    Closed,
    /// Single days on which the office serves although the calendar closes it.
    Opened,
    /// The user's own count of service days left.
    Days,
    /// Service days taken off for outages.
    Reserve,
    /// The user's own list of holidays. It replaces the decreed list of its years.
    Calendar,
    /// Reports of totals, one to a line.
    Obs,
    /// People added in periods, one period per line.
    Gain,
    /// Changes of the pace, one per line: a date and the people a day from then on.
    PaceChange,
    /// A pace that the user states, in people a day.
    At,
    /// The seed of the simulations for the forecast band.
    Seed,
    /// The date of the earlier report of the gap ledger.
    LedgerFrom,
    /// The date of the later report of the gap ledger.
    LedgerTo,
    /// The target on the day of the earlier report.
    ShareBefore,
    /// The weight of each weekday in the schedule.
    Weights,
    /// A period with more or less weight in the schedule.
    Boost,
    /// The base stated in a published text; further bases follow after `;`.
    ClaimBase,
    /// The activations stated in the text.
    ClaimDone,
    /// The shares printed in the text, separated by `;`.
    ClaimQuotedShare,
    /// The target share stated in the text.
    ClaimShare,
    /// The target count stated in the text.
    ClaimTarget,
    /// The shortfall stated in the text: people, or percentage points.
    ClaimShortfall,
    /// The population stated in the text.
    ClaimPopulation,
    /// The day of the text's figures.
    ClaimAsOf,
    /// The weekday printed beside that day.
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

    /// The fields of a claim, which come last in [`Self::ALL`]. They do not affect the question.
    pub const CLAIM: &'static [Self] = Self::ALL.split_at(Self::ClaimBase as usize).1;

    /// Whether the field belongs to a claim.
    pub fn is_of_claim(self) -> bool {
        Self::CLAIM.contains(&self)
    }

    /// Whether the field holds a single date of the question. Dates of a claim are excluded.
    pub fn holds_one_day(self) -> bool {
        matches!(
            self,
            Self::AsOf | Self::Deadline | Self::From | Self::LedgerFrom | Self::LedgerTo
        )
    }

    /// The field with this key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key() == key)
    }

    /// The field's name in the page and in links.
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

// Not derived: the standard library implements `Default` for arrays of at most 32 elements.
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

    /// Adds a field to the set, or removes it.
    pub fn set(&mut self, field: Field, is_in: bool) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = is_in;
        }
    }

    /// The set of all fields.
    pub fn all() -> Self {
        Self([true; Field::ALL.len()])
    }

    /// The keys of the fields in the set, separated by commas: `base,done`.
    pub fn keys(self) -> String {
        let fields = Field::ALL.into_iter().filter(|&field| self.contains(field));
        fields.map(Field::key).collect::<Vec<_>>().join(",")
    }

    /// The set of a list of keys separated by commas. Unknown keys are ignored.
    pub fn of_keys(keys: &str) -> Self {
        let mut fields = Self::default();
        for field in keys.split(',').filter_map(Field::of_key) {
            fields.set(field, true);
        }
        fields
    }
}

/// An option that the user has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The indicator that is counted.
    Indicator(Indicator),
    /// The group of people that the base counts.
    BaseKind(BaseKind),
    /// The office's week: five, six or seven days of service.
    Week(Week),
    /// Whether the office serves on days of joint leave (cuti bersama).
    JointLeave(Opening),
    /// Whether the office serves on national holidays.
    National(Opening),
    /// Whether the first day is counted.
    FirstDay(FirstDay),
    /// The reports that the pace is computed from.
    Window(Window),
    /// The value to compute from the others: people a day, deadline or share.
    Solve(Solve),
    /// Whether the milestones are at the end of months or of weeks.
    Span(Span),
    /// The group that the base of a published text counts; `None` if the text does not name it.
    ClaimBaseKind(Option<BaseKind>),
}
