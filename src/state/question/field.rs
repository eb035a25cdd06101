//! The table of fields: the name, key, kind and room of each.
//!
//! A new field is a row here, a row in the table of its words (`words/question/field_words.rs`), its reading
//! (`inquiry.rs`) and its value in a link (`link/canonical.rs`).

use crate::domain::listed_enum;

/// What a field takes. The keyboard, the number of lines and the limit follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A name, which is not parsed.
    Name,
    /// A number.
    Number,
    /// A single date, which may be typed without its year.
    Day,
    /// Any other text of one line.
    Text,
    /// Figures of a published text, separated by `;`.
    Figures,
    /// Days and periods, separated by commas or lines.
    DayList,
    /// One entry to a line.
    Lines,
}

impl FieldKind {
    /// Whether the field has several lines.
    pub fn has_lines(self) -> bool {
        matches!(self, Self::DayList | Self::Lines)
    }

    /// The keyboard of a touch screen, as `inputmode`: digits for numbers. All other kinds need letters.
    pub fn keyboard(self) -> &'static str {
        match self {
            Self::Number => "numeric",
            _ => "text",
        }
    }
}

/// The room that a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldRoom {
    /// The numbers and dates of the question.
    Question,
    /// The service days.
    Calendar,
    /// Reports, pace and forecast.
    Pace,
    /// The plan by day.
    Schedule,
    /// The claims of a published text. They do not affect the question.
    Claim,
}

/// Declares the fields from rows of variant, key, kind and room.
macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $key:literal, $kind:ident, $room:ident;)+) => {
        listed_enum! {
            /// A text field of the form, in the order of links. Its key is its name in the page and in links.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Field {
                $($(#[$doc])* $field = $key),+
            }
        }

        impl Field {
            /// What the field takes.
            pub fn kind(self) -> FieldKind {
                match self {
                    $(Self::$field => FieldKind::$kind),+
                }
            }

            /// The room that it belongs to.
            pub fn room(self) -> FieldRoom {
                match self {
                    $(Self::$field => FieldRoom::$room),+
                }
            }
        }
    };
}

fields! {
    /// The region's name.
    Region = "region", Name, Question;
    /// The base: how many people the target is a share of.
    Base = "base", Number, Question;
    /// The user's own name for the base, if it is another group.
    BaseLabel = "base-label", Name, Question;
    /// The source of the base: "DKB Semester I 2026".
    BaseSource = "base-source", Name, Question;
    /// Activations so far.
    Done = "done", Number, Question;
    /// The share to reach, or a count with its unit.
    Share = "share", Text, Question;
    /// The count to reach, instead of the share.
    Target = "target", Number, Question;
    /// The day of the figures.
    AsOf = "as-of", Day, Question;
    /// The last day that counts.
    Deadline = "deadline", Day, Question;
    /// The day from which service days are counted.
    From = "from", Day, Calendar;
    /// Single days on which the office is closed.
    Closed = "closed", DayList, Calendar;
    /// Single days on which the office serves although the calendar closes it.
    Opened = "opened", DayList, Calendar;
    /// The user's own count of service days left.
    Days = "days", Number, Calendar;
    /// Service days taken off for outages.
    Reserve = "reserve", Number, Calendar;
    /// The user's own list of holidays. It replaces the decreed list of its years.
    Calendar = "calendar", Lines, Calendar;
    /// Reports of totals, one to a line.
    Obs = "obs", Lines, Pace;
    /// People added in periods, one period per line.
    Gain = "gain", Lines, Pace;
    /// Changes of the pace, one per line: a date and the people a day from then on.
    PaceChange = "pace-change", Lines, Pace;
    /// A pace that the user states, in people a day.
    At = "at", Number, Pace;
    /// The seed of the simulations for the forecast band.
    Seed = "seed", Number, Pace;
    /// The date of the earlier report of the gap ledger.
    LedgerFrom = "ledger-from", Day, Pace;
    /// The date of the later report of the gap ledger.
    LedgerTo = "ledger-to", Day, Pace;
    /// The target on the day of the earlier report.
    ShareBefore = "share-before", Text, Pace;
    /// The weight of each weekday in the schedule.
    Weights = "weights", Text, Schedule;
    /// A period with more or less weight in the schedule.
    Boost = "boost", Text, Schedule;
    /// The base stated in a published text; further bases follow after `;`.
    ClaimBase = "claim-base", Figures, Claim;
    /// The activations stated in the text.
    ClaimDone = "claim-done", Text, Claim;
    /// The shares printed in the text, separated by `;`.
    ClaimQuotedShare = "claim-quoted-share", Figures, Claim;
    /// The target share stated in the text.
    ClaimShare = "claim-share", Text, Claim;
    /// The target count stated in the text.
    ClaimTarget = "claim-target", Text, Claim;
    /// The shortfall stated in the text: people, or percentage points.
    ClaimShortfall = "claim-shortfall", Text, Claim;
    /// The population stated in the text.
    ClaimPopulation = "claim-population", Text, Claim;
    /// The day of the text's figures.
    ClaimAsOf = "claim-as-of", Text, Claim;
    /// The weekday printed beside that day.
    ClaimWeekday = "claim-weekday", Text, Claim;
}

impl Field {
    /// The fields of a claim, which come last in [`Self::ALL`].
    pub const CLAIM: &'static [Self] = Self::ALL.split_at(Self::ClaimBase as usize).1;

    /// The text fields of the calendar, in the order of the page.
    pub const CALENDAR: &'static [Self] = &[
        Self::From,
        Self::Closed,
        Self::Opened,
        Self::Days,
        Self::Reserve,
        Self::Calendar,
    ];

    /// The weights of the days in the schedule.
    pub const WEIGHTS: &'static [Self] = &[Self::Weights, Self::Boost];

    /// Whether the field belongs to a claim.
    pub fn is_of_claim(self) -> bool {
        self.room() == FieldRoom::Claim
    }

    /// Whether the field holds a single date of the question. Dates of a claim are excluded.
    pub fn holds_one_day(self) -> bool {
        self.kind() == FieldKind::Day
    }
}
