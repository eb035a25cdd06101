//! The depths of the page: parts that are closed until the user opens them.

/// A part of the page that opens on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// How the answer was computed.
    Counted,
    /// Pace and forecast: whether the target will be reached.
    Pace,
    /// The milestones of weeks and months.
    Milestones,
    /// How many officers and outreach events are needed.
    Staff,
    /// The table of many regions.
    Table,
    /// The check of published figures.
    Claim,
    /// The figures in a news text or report.
    Text,
}

impl Depth {
    /// Every depth, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Counted,
        Self::Pace,
        Self::Milestones,
        Self::Staff,
        Self::Table,
        Self::Claim,
        Self::Text,
    ];

    /// Its name in links; in the page it has the prefix `depth-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::Pace => "pace",
            Self::Milestones => "milestones",
            Self::Staff => "staff",
            Self::Table => "table",
            Self::Claim => "claim",
            Self::Text => "text",
        }
    }

    /// The depth with this key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|depth| depth.key() == key)
    }
}

/// The set of open depths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Depths([bool; Depth::ALL.len()]);

impl Depths {
    /// Whether a depth is open.
    pub fn contains(self, depth: Depth) -> bool {
        self.0.get(depth as usize).is_some_and(|is_open| *is_open)
    }

    /// Opens or closes a depth.
    pub fn set(&mut self, depth: Depth, is_open: bool) {
        if let Some(place) = self.0.get_mut(depth as usize) {
            *place = is_open;
        }
    }

    /// The keys of the open depths, as in a link: `counted,pace`.
    pub fn keys(self) -> String {
        let open = Depth::ALL.into_iter().filter(|&depth| self.contains(depth));
        open.map(Depth::key).collect::<Vec<_>>().join(",")
    }

    /// The set of a list of keys separated by commas. Unknown keys are ignored.
    pub fn of_keys(keys: &str) -> Self {
        let mut depths = Self::default();
        for depth in keys.split(',').filter_map(Depth::of_key) {
            depths.set(depth, true);
        }
        depths
    }
}
