//! Where one region or several together stand, by the contract for totals of a table.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "sums of at most 2^20 rows of counts below 2^32 stay below 2^52; what is taken off was added before"
)]

use super::Region;
use crate::domain::{Date, People, Percent, Share};

/// Which column the target is a share of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BaseColumn {
    /// Wajib KTP.
    #[default]
    WajibKtp,
    /// Recorded for the KTP-el.
    Recorded,
}

/// What each region is to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal<'a> {
    /// This share of its base.
    Share(Share),
    /// The target that the table gives it.
    Own,
    /// The part of a shared-out total that stands in its place; a place behind the last has none.
    Parts(&'a [u32]),
}

/// What rows are held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim<'a> {
    /// The base.
    pub base: BaseColumn,
    /// The goal.
    pub goal: Goal<'a>,
}

impl Aim<'_> {
    /// The base of a region.
    pub fn base(&self, region: &Region) -> Option<People> {
        let base = match self.base {
            BaseColumn::WajibKtp => region.wajib_ktp,
            BaseColumn::Recorded => region.recorded,
        };
        base.map(|base| People(base.into()))
    }

    /// The target of the region in a place.
    pub fn target(&self, region: &Region, at: usize) -> Option<People> {
        let count = match self.goal {
            Goal::Share(share) => return Some(share.at_least_of(self.base(region)?)),
            Goal::Own => region.target,
            Goal::Parts(parts) => parts.get(at).copied(),
        };
        count.map(|count| People(count.into()))
    }
}

/// Regions in sum. A region without the base in use, or without a target, is counted in `left_out` and nowhere else.
///
/// Tallies add up: that of a whole is the sum of those of its parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Regions that are summed.
    pub regions: u32,
    /// Regions that are not, for want of a base or a target.
    pub left_out: u32,
    /// Regions that have reached their target.
    pub reached: u32,
    /// Their bases.
    pub base: People,
    /// Their activations.
    pub activated: People,
    /// The targets of each for itself, in sum.
    pub targets: People,
    /// The shortfalls of those below their target, in sum: the gross shortfall.
    pub short: People,
    /// The first and the last day of their figures, where any is given.
    pub days: Option<(Date, Date)>,
    /// Regions that give no day.
    pub undated: u32,
}

impl Tally {
    /// One region.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// let aim = Aim { base: BaseColumn::WajibKtp, goal: Goal::Share(Share::percent(30)) };
    /// let region = Region { wajib_ktp: Some(101), activated: 20, ..Region::default() };
    /// let tally = Tally::of(&region, 0, &aim);
    /// assert_eq!((tally.targets, tally.short), (People(31), People(11)));
    /// ```
    pub fn of(region: &Region, at: usize, aim: &Aim<'_>) -> Self {
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

    /// Takes others in.
    pub fn add(&mut self, others: &Self) {
        self.regions += others.regions;
        self.left_out += others.left_out;
        self.reached += others.reached;
        self.base.0 += others.base.0;
        self.activated.0 += others.activated.0;
        self.targets.0 += others.targets.0;
        self.short.0 += others.short.0;
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

    /// Gives others up that had been taken in. The days stay: a figure that is changed keeps its day.
    pub fn take_off(&mut self, others: &Self) {
        self.regions -= others.regions;
        self.left_out -= others.left_out;
        self.reached -= others.reached;
        self.base.0 -= others.base.0;
        self.activated.0 -= others.activated.0;
        self.targets.0 -= others.targets.0;
        self.short.0 -= others.short.0;
        self.undated -= others.undated;
    }

    /// The target of the whole: the least count for the summed base, or the sum of targets that were given as counts.
    pub fn target(&self, goal: Goal<'_>) -> People {
        match goal {
            Goal::Share(share) => share.at_least_of(self.base),
            Goal::Own | Goal::Parts(_) => self.targets,
        }
    }

    /// How many more the targets of the regions are together than that of the whole, since each is rounded up.
    pub fn rounded_up_by(&self, goal: Goal<'_>) -> People {
        self.targets.beyond(self.target(goal))
    }

    /// What the whole still lacks: surpluses of some regions make up for shortfalls of others. The net shortfall.
    pub fn shortfall(&self, goal: Goal<'_>) -> People {
        self.target(goal).beyond(self.activated)
    }

    /// What the whole has above its target: the net surplus.
    ///
    /// ```
    /// use kalkulator_ikd::domain::*;
    /// let aim = Aim { base: BaseColumn::WajibKtp, goal: Goal::Share(Share::percent(30)) };
    /// let region = |activated| Region { wajib_ktp: Some(100), activated, ..Region::default() };
    /// let mut tally = Tally::of(&region(50), 0, &aim);
    /// tally.add(&Tally::of(&region(15), 1, &aim));
    /// assert_eq!((tally.surplus(aim.goal), tally.surpluses(), tally.short), (People(5), People(20), People(15)));
    /// ```
    pub fn surplus(&self, goal: Goal<'_>) -> People {
        self.activated.beyond(self.target(goal))
    }

    /// The surpluses of those above their target, in sum: the gross surplus.
    pub fn surpluses(&self) -> People {
        People(self.activated.0 + self.short.0).beyond(self.targets)
    }

    /// Activations in per cent of the base.
    pub fn coverage(&self) -> Option<Percent> {
        Percent::of(self.activated, self.base)
    }

    /// Activations in per cent of the target.
    pub fn attainment(&self, goal: Goal<'_>) -> Option<Percent> {
        Percent::of(self.activated, self.target(goal))
    }

    /// The one day of all figures: `Some(None)` where no region gives any, `None` where they differ.
    pub fn common_day(&self) -> Option<Option<Date>> {
        match self.days {
            None => Some(None),
            Some((first, last)) if first == last && self.undated == 0 => Some(Some(first)),
            Some(_) => None,
        }
    }
}
