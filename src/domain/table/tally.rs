//! The tally of one region or of many: base, activations, target, shortfall and surplus, and the totals of a table.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of at most 2^20 rows of counts below 2^32 stay below 2^52; only added tallies are subtracted"
)]

use super::RegionFigures;
use crate::domain::{Date, People, Percent, Share};

/// The column that the target is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BaseColumn {
    /// Wajib KTP.
    #[default]
    WajibKtp,
    /// Recorded for the KTP-el.
    Recorded,
}

/// The day that the figures of several regions have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommonDay {
    /// No region gives a day.
    NotGiven,
    /// Every region gives this day.
    On(Date),
    /// The days differ, or only some regions give one.
    Mixed,
}

impl CommonDay {
    /// The day that every region gives.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::NotGiven | Self::Mixed => None,
        }
    }
}

/// The target of each region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal<'a> {
    /// This share of its base, rounded up to whole people.
    Share(Share),
    /// The target in its own row.
    Own,
    /// Its part of a shared-out total, by index; a region past the end has none.
    Parts(&'a [u32]),
}

/// The base column and the targets that the rows of a table are measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim<'a> {
    /// The column of the base.
    pub base: BaseColumn,
    /// The target.
    pub goal: Goal<'a>,
}

impl Aim<'_> {
    /// The base of a region; `None` if its row does not give it.
    pub fn base(&self, region: &RegionFigures) -> Option<People> {
        let base = match self.base {
            BaseColumn::WajibKtp => region.wajib_ktp,
            BaseColumn::Recorded => region.recorded,
        };
        base.map(|base| People::new(base.into()))
    }

    /// The target of a region, with its index in the table; `None` if it has none.
    pub fn target(&self, region: &RegionFigures, at: usize) -> Option<People> {
        let count = match self.goal {
            Goal::Share(share) => return Some(share.at_least_of(self.base(region)?)),
            Goal::Own => region.target,
            Goal::Parts(parts) => parts.get(at).copied(),
        };
        count.map(|count| People::new(count.into()))
    }
}

/// The summed figures of regions. A region without a base or target counts in `left_out` and in nothing else.
///
/// Tallies are additive: the tally of a whole is the sum of the tallies of its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The number of regions in the sums.
    pub regions: u32,
    /// The number of regions left out, because they have no base or no target.
    pub left_out: u32,
    /// The number of regions that have reached their target.
    pub reached: u32,
    /// The sum of their bases.
    pub base: People,
    /// The sum of their activations.
    pub activated: People,
    /// The sum of their targets; a target that is a share is rounded up for each region.
    pub targets: People,
    /// The gross shortfall: the sum of the shortfalls of the regions below their target.
    pub short: People,
    /// The earliest and the latest day of the figures, if any row gives one.
    pub days: Option<(Date, Date)>,
    /// The number of regions whose row gives no day.
    pub undated: u32,
}

impl Tally {
    /// The tally of one region, with its index in the table.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// let aim = Aim { base: BaseColumn::WajibKtp, goal: Goal::Share(Share::percent(30)) };
    /// let region = RegionFigures { wajib_ktp: Some(101), activated: 20, ..RegionFigures::default() };
    /// let tally = Tally::of(&region, 0, &aim);
    /// assert_eq!((tally.targets, tally.short), (People::new(31), People::new(11)));
    /// ```
    pub fn of(region: &RegionFigures, at: usize, aim: &Aim<'_>) -> Self {
        let (Some(base), Some(target)) = (aim.base(region), aim.target(region, at)) else {
            return Self {
                left_out: 1,
                ..Self::default()
            };
        };
        let activated = region.activated();
        Self {
            regions: 1,
            left_out: 0,
            reached: u32::from(activated >= target),
            base,
            activated,
            targets: target,
            short: target.beyond(activated),
            days: region.as_of.map(|day| (day, day)),
            undated: u32::from(region.as_of.is_none()),
        }
    }

    /// Adds another tally.
    pub fn add(&mut self, others: &Self) {
        self.regions += others.regions;
        self.left_out += others.left_out;
        self.reached += others.reached;
        self.base = self.base.plus(others.base);
        self.activated = self.activated.plus(others.activated);
        self.targets = self.targets.plus(others.targets);
        self.short = self.short.plus(others.short);
        self.undated += others.undated;
        if self.days != others.days {
            self.days = match (self.days, others.days) {
                (Some((first, last)), Some((earlier, later))) => {
                    Some((first.min(earlier), last.max(later)))
                }
                (days, None) | (None, days) => days,
            };
        }
    }

    /// Subtracts a tally added earlier. `days` is kept: editing a count does not change its date.
    pub fn take_off(&mut self, others: &Self) {
        self.regions -= others.regions;
        self.left_out -= others.left_out;
        self.reached -= others.reached;
        self.base = self.base.beyond(others.base);
        self.activated = self.activated.beyond(others.activated);
        self.targets = self.targets.beyond(others.targets);
        self.short = self.short.beyond(others.short);
        self.undated -= others.undated;
    }

    /// The target of the whole: the share of the summed base, rounded up; or the sum of targets given as counts.
    pub fn target(&self, goal: Goal<'_>) -> People {
        match goal {
            Goal::Share(share) => share.at_least_of(self.base),
            Goal::Own | Goal::Parts(_) => self.targets,
        }
    }

    /// By how many people the sum of the regions' targets exceeds the target of the whole, because each is rounded up.
    pub fn rounded_up_by(&self, goal: Goal<'_>) -> People {
        self.targets.beyond(self.target(goal))
    }

    /// The net shortfall: surpluses of some regions offset shortfalls of others.
    pub fn shortfall(&self, goal: Goal<'_>) -> People {
        self.target(goal).beyond(self.activated)
    }

    /// The net surplus: activations above the target of the whole.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// let aim = Aim { base: BaseColumn::WajibKtp, goal: Goal::Share(Share::percent(30)) };
    /// let region = |activated| RegionFigures { wajib_ktp: Some(100), activated, ..RegionFigures::default() };
    /// let mut tally = Tally::of(&region(50), 0, &aim);
    /// tally.add(&Tally::of(&region(15), 1, &aim));
    /// assert_eq!((tally.surplus(aim.goal), tally.surpluses()), (People::new(5), People::new(20)));
    /// assert_eq!(tally.short, People::new(15));
    /// ```
    pub fn surplus(&self, goal: Goal<'_>) -> People {
        self.activated.beyond(self.target(goal))
    }

    /// The gross surplus: the sum of the surpluses of the regions above their target.
    pub fn surpluses(&self) -> People {
        self.activated.plus(self.short).beyond(self.targets)
    }

    /// Activations in per cent of the base; `None` if the base is 0.
    pub fn coverage(&self) -> Option<Percent> {
        Percent::of(self.activated, self.base)
    }

    /// Activations in per cent of the target; `None` if the target is 0.
    pub fn attainment(&self, goal: Goal<'_>) -> Option<Percent> {
        Percent::of(self.activated, self.target(goal))
    }

    /// The common day of all figures.
    pub fn common_day(&self) -> CommonDay {
        match self.days {
            None => CommonDay::NotGiven,
            Some((first, last)) if first == last && self.undated == 0 => CommonDay::On(first),
            Some(_) => CommonDay::Mixed,
        }
    }
}
