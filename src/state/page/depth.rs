//! The depths of the page: what is closed until somebody asks for it.

/// A part of the page behind a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// How it was counted.
    Counted,
    /// Whether it will be reached.
    Pace,
    /// What each week and month must bring.
    Milestones,
    /// How many officers and events it takes.
    Staff,
    /// Many regions.
    Table,
    /// Whether published figures add up.
    Claim,
    /// A news text or report.
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

    /// Its name in links and, behind `depth-`, in the page.
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

    /// The depth of a name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|depth| depth.key() == key)
    }
}

/// The depths that are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Depths([bool; Depth::ALL.len()]);

impl Depths {
    /// Whether a depth is open.
    pub fn contains(self, depth: Depth) -> bool {
        self.0.get(depth as usize).is_some_and(|is_open| *is_open)
    }

    /// Opens a depth, or closes it.
    pub fn set(&mut self, depth: Depth, is_open: bool) {
        if let Some(place) = self.0.get_mut(depth as usize) {
            *place = is_open;
        }
    }

    /// The open ones as a link names them: `counted,pace`.
    pub fn keys(self) -> String {
        let open = Depth::ALL.into_iter().filter(|&depth| self.contains(depth));
        open.map(Depth::key).collect::<Vec<_>>().join(",")
    }

    /// The depths that a text names. Names that do not exist are passed over.
    pub fn of_keys(keys: &str) -> Self {
        let mut depths = Self::default();
        for depth in keys.split(',').filter_map(Depth::of_key) {
            depths.set(depth, true);
        }
        depths
    }
}
