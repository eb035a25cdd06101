//! The figures of a table: sums, groups and service days left. They are computed once, then updated row by row.

use crate::domain::{
    Aim, BaseColumn, Bounds, CommonDay, Date, Goal, Groups, People, RegionFigures, RegionLevel,
    Share, Tally,
};

use super::{Basis, GoalChoice, Held, parts::SharedParts};

/// The levels at which rows are grouped and summed.
pub(super) const LEVELS: [RegionLevel; 3] = [
    RegionLevel::Province,
    RegionLevel::Regency,
    RegionLevel::District,
];

/// The most different days of rows for which the service days left are computed, since each takes time.
pub const MOST_DAYS: usize = 366;

/// All computed figures of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The inputs; `None` before the first computation.
    pub basis: Option<Basis>,
    /// The sums of all regions.
    pub whole: Tally,
    /// The groups by province, by kabupaten or kota, and by kecamatan; empty without reliable codes.
    pub groups: [Groups; 3],
    /// The parts of a total that is shared out.
    pub parts: SharedParts,
    choice: GoalChoice,
    base: BaseColumn,
    /// The service days left from each day of figures, sorted by day.
    days: Vec<(Option<Date>, Option<Bounds<u32>>)>,
}

impl Figures {
    /// Computes all figures.
    pub fn of(held: &Held, basis: Basis) -> Self {
        let mut figures = Self {
            choice: held.choices.goal,
            base: held.choices.base,
            ..Self::default()
        };
        figures.parts = SharedParts::of(held, &basis);
        figures.basis = Some(basis);
        figures.sum_up(held);
        figures
    }

    /// Sums all rows in one pass. The sums of larger regions are computed from those of the smallest.
    fn sum_up(&mut self, held: &Held) {
        let aim = self.aim();
        let trusts_codes = held.trusts_codes();
        let mut whole = Tally::default();
        let mut groups = Groups::default();
        let mut days: Vec<Option<Date>> = Vec::new();
        for (at, region) in held.rows.regions().enumerate() {
            let tally = Tally::of(region, at, &aim);
            // A row that belongs to a group is added to the whole with its group.
            if !(trusts_codes && groups.add(region, &tally)) {
                whole.add(&tally);
            }
            if days.last() != Some(&region.as_of) {
                days.push(region.as_of);
            }
        }
        days.push(None);
        self.count_days(held, days);
        for group in groups.all() {
            whole.add(&group.tally);
        }
        self.whole = whole;
        self.groups = LEVELS.map(|level| groups.by(level));
    }

    /// Computes the service days left from each day. The first entry is for rows without a day. If there are more than
    /// [`MOST_DAYS`] days, none is computed.
    fn count_days(&mut self, held: &Held, mut days: Vec<Option<Date>>) {
        days.sort_unstable();
        days.dedup();
        let basis = self.basis.as_ref();
        let basis = basis.filter(|_| days.len().saturating_sub(1) <= MOST_DAYS);
        let left = |day: Option<Date>| {
            let given = day.or(held.day());
            (day, basis.and_then(|basis| basis.days_left(given)))
        };
        self.days = days.into_iter().map(left).collect();
    }

    /// Updates the figures after the region at index `at` changed.
    pub fn change(
        &mut self,
        held: &Held,
        at: usize,
        before: &RegionFigures,
        after: &RegionFigures,
    ) {
        let aim = self.aim();
        let (old, new) = (Tally::of(before, at, &aim), Tally::of(after, at, &aim));
        // Parts depend on all rows, and so does the list of days.
        let is_redated = old.days != new.days || before.as_of != after.as_of;
        if self.choice == GoalChoice::SharedOut || is_redated {
            if let Some(basis) = self.basis.take() {
                *self = Self::of(held, basis);
            }
            return;
        }
        self.whole.take_off(&old);
        self.whole.add(&new);
        if held.trusts_codes() {
            for (groups, level) in self.groups.iter_mut().zip(LEVELS) {
                groups.replace(after, level, &old, &new);
            }
        }
    }

    /// The target share and 100 %: a printed percentage must not be rounded up to one of them before it is reached.
    pub fn thresholds(&self) -> Vec<Share> {
        let share = self.basis.as_ref().and_then(|basis| basis.share);
        share.into_iter().chain([Share::WHOLE]).collect()
    }

    /// The base and the goal of the regions.
    pub fn aim(&self) -> Aim<'_> {
        Aim {
            base: self.base,
            goal: self.goal(),
        }
    }

    /// The goal of regions.
    pub fn goal(&self) -> Goal<'_> {
        let share = self.basis.as_ref().and_then(|basis| basis.share);
        match (self.choice, share) {
            (GoalChoice::Own, _) => Goal::Own,
            (GoalChoice::Share, Some(share)) => Goal::Share(share),
            _ => Goal::Parts(self.parts.all()),
        }
    }

    /// Each day that rows give, and `None` for rows that give none, with the service days left from it. Sorted by day.
    pub fn days(&self) -> &[(Option<Date>, Option<Bounds<u32>>)] {
        &self.days
    }

    /// Service days left for figures of a day.
    pub fn days_left(&self, as_of: Option<Date>) -> Option<Bounds<u32>> {
        let at = self.days.binary_search_by_key(&as_of, |(day, _)| *day);
        self.days.get(at.ok()?).and_then(|(_, left)| *left)
    }

    /// The required rate: people for each service day to make up a shortfall, for figures of a day. Rounded up.
    pub fn rate(&self, shortfall: People, as_of: Option<Date>) -> Option<Bounds<People>> {
        let days = self.days_left(as_of)?;
        Some(Bounds {
            least: shortfall.each_day_of(days.most)?,
            most: shortfall.each_day_of(days.least)?,
        })
    }

    /// The required rate of a line; `None` if its figures are of different days, or no service day is left.
    pub fn line_rate(&self, tally: &Tally) -> Option<Bounds<People>> {
        match tally.common_day() {
            CommonDay::Mixed => None,
            common => self.rate(tally.shortfall(self.goal()), common.day()),
        }
    }

    /// Service days left of a line; `None` if its figures are of different days.
    pub fn line_days_left(&self, tally: &Tally) -> Option<Bounds<u32>> {
        match tally.common_day() {
            CommonDay::Mixed => None,
            common => self.days_left(common.day()),
        }
    }
}
