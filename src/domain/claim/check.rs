//! Checks every figure of a published claim against the other figures.

use super::{
    Claim, ClaimedShare, ClaimedShortfall, Denominator, Fraction, Grim, Rounding, Roundings, Trial,
    rounding::Printed,
};
use crate::domain::{Bounds, People, Quantity};

/// The figure that a check tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// A quoted share, with its index in the claim.
    QuotedShare(usize, ClaimedShare),
    /// The target count.
    Target(Quantity),
    /// The stated shortfall.
    Shortfall(ClaimedShortfall),
    /// The weekday printed beside the date.
    Weekday,
}

/// The result of a check, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// No known rounding leads from the other figures to this one.
    DoesNotFit,
    /// The other figures do not allow a check.
    CannotTell,
    /// At least one rounding leads from the other figures to this one.
    Fits,
}

/// One figure checked against the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The figure that was tested.
    pub checked: Checked,
    /// The result.
    pub outcome: Outcome,
    /// The first denominator that fits, otherwise the nearest one; `None` if there is none to compare with.
    pub denominator: Option<Denominator>,
    /// Every rounding that reproduces the figure with that denominator.
    pub roundings: Roundings,
    /// All comparisons made, in order.
    pub trials: Vec<Trial>,
    /// For a share without a count: whether a whole count can give it.
    pub grim: Option<Grim>,
}

impl Claim {
    /// Whether the claim has no figure.
    pub fn is_empty(&self) -> bool {
        let kind = self.base_kind;
        *self
            == Self {
                base_kind: kind,
                ..Self::default()
            }
    }

    /// One check for each quoted share, and for the target count, the shortfall and the weekday if stated.
    ///
    /// ```
    /// use kalkulator_ikd::domain::{Claim, Outcome, People, Quantity};
    /// let people = |count| Some(Quantity::exactly(People::new(count)));
    /// let quoted = kalkulator_ikd::reading::read_claimed_shares("4 persen").unwrap();
    /// let claim = Claim { base: people(400_000), done: people(15_000), quoted, ..Claim::default() };
    /// assert_eq!(claim.checks()[0].outcome, Outcome::Fits);
    /// ```
    pub fn checks(&self) -> Vec<Check> {
        let quoted = self.quoted.iter().enumerate();
        let mut checks: Vec<Check> = quoted
            .map(|(at, &share)| self.quoted_share(at, share))
            .collect();
        checks.extend(self.target.map(|target| self.target_count(target)));
        checks.extend(self.shortfall.map(|shortfall| self.missing(shortfall)));
        checks.extend(self.weekday.is_some().then(|| self.printed_weekday()));
        checks
    }

    /// The worst outcome of `checks`; `CannotTell` if the claim has figures but no check. `None` if it has no figure.
    pub fn verdict(&self, checks: &[Check]) -> Option<Outcome> {
        let worst = checks.iter().map(|check| check.outcome).min();
        worst.or((!self.is_empty()).then_some(Outcome::CannotTell))
    }

    fn quoted_share(&self, at: usize, share: ClaimedShare) -> Check {
        let (checked, printed) = (Checked::QuotedShare(at, share), share_as_printed(share));
        if let Some(done) = self.done {
            let done = done.allows();
            let mut trials = Vec::new();
            for (name, whole) in self.wholes() {
                if let Some(exact) = part_of(whole, done) {
                    trials.push(Trial::of(&printed, name, whole, exact));
                }
            }
            if !trials.iter().any(Trial::fits) {
                trials.extend(self.share_of_another_part(&printed));
            }
            return Check::of(checked, trials);
        }
        if let Some(trial) = self.share_of_another_part(&printed) {
            return Check::of(checked, vec![trial]);
        }
        let base = self.base.map(Quantity::allows);
        let grim = base
            .filter(|base| base.least > People::NONE)
            .map(|base| Grim::of(share, &printed, base));
        Check::without_count(checked, grim)
    }

    fn target_count(&self, target: Quantity) -> Check {
        let printed = count_as_printed(target);
        let mut trials = Vec::new();
        for (name, whole) in self.bases() {
            if let Some(exact) = self.share_of(Some(whole)) {
                trials.push(Trial::of(&printed, name, whole, exact));
            }
        }
        Check::of(Checked::Target(target), trials)
    }

    fn missing(&self, shortfall: ClaimedShortfall) -> Check {
        let trials = match shortfall {
            ClaimedShortfall::People(people) => self.missing_people(&count_as_printed(people)),
            ClaimedShortfall::Points(points) => self.missing_points(&share_as_printed(points)),
        };
        Check::of(Checked::Shortfall(shortfall), trials)
    }

    /// Compares a shortfall in people, counted to the base, to the target, and to the target share of the base.
    fn missing_people(&self, printed: &Printed) -> Vec<Trial> {
        let Some(done) = self.done.map(Quantity::allows) else {
            return Vec::new();
        };
        let mut trials = Vec::new();
        for (name, whole) in self.aims() {
            let exact = Bounds {
                least: whole.least.less(done.most.count()),
                most: whole.most.less(done.least.count()),
            };
            trials.push(Trial::of(printed, name, whole, exact));
        }
        trials
    }

    /// Compares a shortfall in percentage points: from the coverage to the target share, or from the attainment to the
    /// full target.
    fn missing_points(&self, printed: &Printed) -> Vec<Trial> {
        let Some(done) = self.done.map(Quantity::allows) else {
            return self.points_between(printed).into_iter().collect();
        };
        let mut trials = Vec::new();
        for (name, whole) in self.aims() {
            let aim = match (name, self.share) {
                (Denominator::Base, None) => continue,
                (Denominator::Base, Some(share)) => share.allows(),
                _ => Bounds::exactly(100_000_000),
            };
            if let Some(reached) = part_of(whole, done) {
                let exact = Bounds {
                    least: reached.most.taken_from(aim.least),
                    most: reached.least.taken_from(aim.most),
                };
                trials.push(Trial::of(printed, name, whole, exact));
            }
        }
        trials
    }

    /// Compares the points between the target share and the quoted share, if there is exactly one; used without a
    /// count.
    fn points_between(&self, printed: &Printed) -> Option<Trial> {
        let [quoted] = self.quoted.as_slice() else {
            return None;
        };
        let (aim, reached) = (self.share?.allows(), quoted.allows());
        let exact = Bounds {
            least: Fraction::whole(aim.least).less(reached.most),
            most: Fraction::whole(aim.most).less(reached.least),
        };
        let all = Fraction::whole(100_000_000);
        let whole = Bounds {
            least: all,
            most: all,
        };
        Some(Trial::of(printed, Denominator::Base, whole, exact))
    }

    /// The wholes that a shortfall can be counted to.
    fn aims(&self) -> Vec<(Denominator, Bounds<Fraction>)> {
        let mut wholes = self.wholes();
        wholes.retain(|(name, _)| {
            matches!(
                name,
                Denominator::Base | Denominator::Target | Denominator::BaseTimesShare
            )
        });
        wholes
    }

    fn printed_weekday(&self) -> Check {
        let fits = self.as_of.map(|date| Some(date.weekday()) == self.weekday);
        let mut check = Check::of(Checked::Weekday, Vec::new());
        match fits {
            Some(true) => {
                check.outcome = Outcome::Fits;
                check.roundings = Roundings::exact();
            }
            Some(false) => check.outcome = Outcome::DoesNotFit,
            None => {}
        }
        check
    }
}

impl Check {
    /// The result from the first trial that fits, otherwise from the nearest one. The implied number of residents is a
    /// guess, so it is never named as the nearest.
    fn of(checked: Checked, trials: Vec<Trial>) -> Self {
        let fitting = trials.iter().find(|trial| trial.fits());
        let named = |trial: &&Trial| trial.denominator != Denominator::ImpliedPopulation;
        let nearest = trials.iter().filter(named).min_by_key(|trial| trial.off_by);
        let outcome = match (fitting, nearest) {
            (Some(_), _) => Outcome::Fits,
            (None, Some(_)) => Outcome::DoesNotFit,
            (None, None) => Outcome::CannotTell,
        };
        Self {
            checked,
            outcome,
            denominator: fitting.or(nearest).map(|trial| trial.denominator),
            roundings: fitting.map(|trial| trial.roundings).unwrap_or_default(),
            trials,
            grim: None,
        }
    }

    fn without_count(checked: Checked, grim: Option<Grim>) -> Self {
        let mut check = Self::of(checked, Vec::new());
        check.grim = grim;
        match grim {
            Some(Grim::Gives(_, roundings)) => {
                check.outcome = Outcome::Fits;
                check.denominator = Some(Denominator::Base);
                check.roundings = roundings;
            }
            Some(Grim::Nobody) => {
                check.outcome = Outcome::DoesNotFit;
                check.denominator = Some(Denominator::Base);
            }
            Some(Grim::Blind) | None => {}
        }
        check
    }

    /// The trial with the denominator that the check names.
    pub fn trial(&self) -> Option<&Trial> {
        let named = |trial: &&Trial| Some(trial.denominator) == self.denominator;
        let fitting = self.trials.iter().filter(|trial| trial.fits()).find(named);
        fitting.or_else(|| self.trials.iter().find(named))
    }
}

/// `done` as a percentage of `whole`, both of which may be ranges; in millionths of a per cent.
pub(super) fn part_of(whole: Bounds<Fraction>, done: Bounds<People>) -> Option<Bounds<Fraction>> {
    Some(Bounds {
        least: whole.most.percentage_of(done.least)?,
        most: whole.least.percentage_of(done.most)?,
    })
}

fn share_as_printed(share: ClaimedShare) -> Printed {
    let step = |decimals: u32| 10_u64.pow(6_u32.saturating_sub(decimals));
    Printed {
        allows: share.allows(),
        steps: Bounds::between(step(share.first.decimals), step(share.last.decimals)),
        coarse: (1_000_000, Rounding::WholePercent),
    }
}

fn count_as_printed(count: Quantity) -> Printed {
    Printed {
        allows: count.allows().map(People::count),
        steps: Bounds::exactly(1),
        coarse: (1_000, Rounding::Thousands),
    }
}
