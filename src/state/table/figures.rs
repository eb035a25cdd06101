//! What follows from a table and the question: sums, groups, days. Computed once for all, then kept up row by row.

use crate::{
    domain::{
        Aim, Bounds, Date, Goal, Groups, People, Plan, Region, RegionLevel, Share, Tally,
        TargetGiven,
    },
    state::{Case, Field, Inquiry},
};

use super::{GoalChoice, Held, parts::Parts};

/// The levels that rows are summed up by.
pub(super) const LEVELS: [RegionLevel; 3] = [
    RegionLevel::Province,
    RegionLevel::Regency,
    RegionLevel::District,
];

/// The most days of rows that the days left are counted from: counting from each takes time.
pub const MOST_DAYS: usize = 366;

/// What a table is computed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The share to reach, where the question gives one.
    pub share: Option<Share>,
    /// The count to reach, where the question gives one.
    pub count: Option<People>,
    /// The question and its calendar, for the days left.
    pub inquiry: Inquiry,
    /// The device's day.
    pub today: Date,
    /// Whether somebody gave the day of the question's figures; otherwise rows without a day count from today.
    pub has_day: bool,
}

impl Basis {
    /// The basis that a case gives on a day.
    pub fn of(case: &Case, today: Date) -> Self {
        let (mut inquiry, has_day) = (Inquiry::of(case, today), case.given.contains(Field::AsOf));
        if !has_day {
            // The default may be the day of the newest report, which says nothing of a table.
            inquiry.question.as_of = Some(today);
        }
        let (share, count) = match inquiry.question.target {
            Some(TargetGiven::Share(share)) => (Some(share), None),
            Some(TargetGiven::Count(count)) => (None, Some(count)),
            None => (None, None),
        };
        Self {
            share,
            count,
            inquiry,
            today,
            has_day,
        }
    }

    /// Service days left from the day of some figures, or from that of the question.
    fn days_left(&self, as_of: Option<Date>) -> Option<Bounds<u32>> {
        let mut question = self.inquiry.question;
        question.as_of = as_of.or(question.as_of);
        let plan = Plan::of(&question, &self.inquiry.calendar, self.today);
        plan.service_days.filter(|_| plan.late_by.is_none())
    }
}

/// Everything computed of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// What it was computed with.
    pub basis: Option<Basis>,
    /// All regions in sum.
    pub whole: Tally,
    /// By province, kabupaten and kota, kecamatan; none where codes do not say.
    pub groups: [Groups; 3],
    /// The parts of a total that is shared out.
    pub parts: Parts,
    choice: GoalChoice,
    base: crate::domain::BaseColumn,
    /// Service days left for each day that figures are of.
    days: Vec<(Option<Date>, Option<Bounds<u32>>)>,
}

impl Figures {
    /// Computes all of it.
    pub fn of(held: &Held, basis: Basis) -> Self {
        let mut figures = Self {
            choice: held.choices.goal,
            base: held.choices.base,
            ..Self::default()
        };
        figures.parts = Parts::of(held, &basis);
        figures.basis = Some(basis);
        figures.sum_up(held);
        figures
    }

    /// One pass over all rows; the larger regions follow from the smallest.
    fn sum_up(&mut self, held: &Held) {
        let aim = self.aim();
        let trusts_codes = held.trusts_codes();
        let mut whole = Tally::default();
        let mut groups = Groups::default();
        let mut days: Vec<Option<Date>> = Vec::new();
        for (at, region) in held.rows.regions().enumerate() {
            let tally = Tally::of(region, at, &aim);
            // What is summed up by a larger region is added with it.
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

    /// Counts the days left from each day, the first of which is that of rows without one; from none of too many.
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

    /// Takes the change of one region over, which stands in a place.
    pub fn change(&mut self, held: &Held, at: usize, before: &Region, after: &Region) {
        let aim = self.aim();
        let change = (Tally::of(before, at, &aim), Tally::of(after, at, &aim));
        // A part depends on all rows, and so do the days of all figures.
        let is_redated = change.0.days != change.1.days || before.as_of != after.as_of;
        if self.choice == GoalChoice::SharedOut || is_redated {
            if let Some(basis) = self.basis.take() {
                *self = Self::of(held, basis);
            }
            return;
        }
        self.whole.take_off(&change.0);
        self.whole.add(&change.1);
        if held.trusts_codes() {
            for (groups, level) in self.groups.iter_mut().zip(LEVELS) {
                groups.replace(after, level, (&change.0, &change.1));
            }
        }
    }

    /// What no printed percentage of a base may touch without having reached it.
    pub fn thresholds(&self) -> Vec<Share> {
        let share = self.basis.as_ref().and_then(|basis| basis.share);
        share.into_iter().chain([Share::WHOLE]).collect()
    }

    /// What regions are held against.
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

    /// Each day that rows have of their own, and none for rows without one; with the service days left from it.
    pub fn days(&self) -> &[(Option<Date>, Option<Bounds<u32>>)] {
        &self.days
    }

    /// Service days left for figures of a day.
    pub fn days_left(&self, as_of: Option<Date>) -> Option<Bounds<u32>> {
        let at = self.days.binary_search_by_key(&as_of, |(day, _)| *day);
        self.days.get(at.ok()?).and_then(|(_, left)| *left)
    }

    /// People for each service day, of a shortfall on a day.
    pub fn rate(&self, shortfall: People, as_of: Option<Date>) -> Option<Bounds<People>> {
        let days = self.days_left(as_of)?;
        Some(Bounds {
            least: shortfall.each_day_of(days.most)?,
            most: shortfall.each_day_of(days.least)?,
        })
    }

    /// People for each service day of a line; `None` where its figures are of different days, or no day is left.
    pub fn line_rate(&self, tally: &Tally) -> Option<Bounds<People>> {
        self.rate(tally.shortfall(self.goal()), tally.common_day()?)
    }
}
