//! The agenda: the schedule by day with reports, targets, projection and band, for its chart and table.

use crate::domain::{
    Date, End, ForecastInput, Interval, NoSchedule, Observation, Pace, People, Plan, Remaining,
    Reports, Schedule, TargetGiven, extremes,
};
use crate::state::{Case, Inquiry, pace::outlook::reports};

/// Totals by day, in order of time.
pub type Counts = Vec<(Date, People)>;

/// The schedule, with recorded and projected totals beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// The present count, the target, and the days between.
    pub remaining: Remaining,
    /// The schedule: the plan by day.
    pub schedule: Schedule,
    /// The recorded totals.
    pub past: Counts,
    /// The target from each day on.
    pub targets: Counts,
    /// The totals at the present pace; empty if it is unknown.
    pub projection: Counts,
    /// The totals at the pace of the slowest and the fastest interval; empty for fewer than three intervals.
    pub band: [Counts; 2],
}

impl Agenda {
    /// Computes the agenda from a case and its plan.
    ///
    /// # Errors
    /// The reason why there is no schedule.
    pub fn of(case: &Case, inquiry: &Inquiry, plan: &Plan) -> Result<Self, NoSchedule> {
        let reports = reports(inquiry);
        let newest = reports.each().last().copied();
        let remaining = Remaining::of(&inquiry.question, plan, newest)?;
        let schedule = remaining.schedule(&inquiry.calendar, inquiry.readings.weights)?;
        let input = ForecastInput {
            question: &inquiry.question,
            plan,
            calendar: &inquiry.calendar,
            changes: &inquiry.readings.pace.changes,
        };
        let intervals = reports.intervals(&inquiry.calendar, plan.first);
        let pace = Pace::of(&intervals, case.choices.window);
        let projection = pace.map(|pace| input.by_day(pace, End::Worst));
        let band = extremes(&intervals).map(|(best, worst)| {
            [(worst, End::Worst), (best, End::Best)]
                .map(|(interval, end)| input.by_day(pace_of(interval), end))
        });
        Ok(Self {
            past: past(&reports, remaining),
            targets: targets(&reports, inquiry, remaining),
            projection: projection.unwrap_or_default(),
            band: band.unwrap_or_default(),
            remaining,
            schedule,
        })
    }

    /// The projected total at the end of a day.
    pub fn projected(&self, day: Date) -> Option<People> {
        let reached = self.projection.partition_point(|at| at.0 <= day);
        let last = self.projection.get(reached.checked_sub(1)?)?;
        Some(last.1)
    }
}

fn pace_of(interval: Interval) -> Pace {
    Pace {
        after: interval.after,
        last: interval.last,
        added: interval.added,
        days: interval.days,
    }
}

/// The total of every report, and the count from which the plan continues.
fn past(reports: &Reports, remaining: Remaining) -> Counts {
    let mut past: Counts = reports
        .each()
        .iter()
        .map(|report| (report.date, report.done))
        .collect();
    if past.last().is_none_or(|at| at.0 < remaining.as_of) {
        past.push((remaining.as_of, remaining.done));
    }
    past
}

/// The targets of earlier reports, from their own base if they have one; from the newest count on the present target.
fn targets(reports: &Reports, inquiry: &Inquiry, remaining: Remaining) -> Counts {
    let read = &inquiry.readings.pace;
    let mut targets = Counts::new();
    for report in reports
        .each()
        .iter()
        .filter(|report| report.date < remaining.as_of)
    {
        let is_before = read.ledger_from.is_none_or(|from| report.date <= from.date);
        let given = read
            .target_before
            .filter(|_| is_before)
            .or(inquiry.question.target);
        let target = given.and_then(|given| target_of(given, *report));
        add_step(
            &mut targets,
            report.date,
            target.unwrap_or(remaining.target),
        );
    }
    add_step(&mut targets, remaining.as_of, remaining.target);
    targets
}

fn target_of(given: TargetGiven, report: Observation) -> Option<People> {
    match given {
        TargetGiven::Share(share) => report.base.map(|base| share.at_least_of(base)),
        TargetGiven::Count(people) => Some(people),
    }
}

fn add_step(targets: &mut Counts, date: Date, target: People) {
    if targets.last().is_none_or(|at| at.1 != target) {
        targets.push((date, target));
    }
}
