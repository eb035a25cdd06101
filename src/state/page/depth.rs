//! The depths of the page: parts that are closed until the user opens them.

use crate::domain::listed_enum;

listed_enum! {
    /// A part of the page that opens on demand.
    ///
    /// Its key is its name in links; in the page it has the prefix `depth-`. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Depth {
        /// How the answer was computed.
        Counted = "counted",
        /// Pace and forecast: whether the target will be reached.
        Pace = "pace",
        /// The milestones of weeks and months.
        Milestones = "milestones",
        /// How many officers and outreach events are needed.
        Staff = "staff",
        /// The table of many regions.
        Table = "table",
        /// The check of published figures.
        Claim = "claim",
        /// The figures in a news text or report.
        Text = "text",
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
