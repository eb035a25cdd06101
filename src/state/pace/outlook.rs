//! The outlook: intervals, pace, forecast, lead and gap ledger, computed from the reports and the plan.

use crate::domain::{
    Backtest, Band, BandInput, Bounds, Date, Done, Forecast, ForecastInput, Interval, LeadOverLine,
    Ledger, Observation, Pace, People, Plan, Reports, Snapshot, Solved, TargetGiven, backtest,
};

use crate::state::{Case, Field, Inquiry};

/// The reports in order of time, and everything computed from them. Unknown values are `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The reports, with the question's own figure.
    pub reports: Reports,
    /// The intervals from each report to the next.
    pub intervals: Vec<Interval>,
    /// The forecast from the present pace.
    pub forecast: Option<Forecast>,
    /// The distance to the straight line from the first report to the target on the deadline.
    pub lead: Option<LeadOverLine>,
    /// The value that was asked for: deadline, people a day or share.
    pub solved: Option<Solved>,
    /// The gap ledger: why the shortfall changed between two reports.
    pub account: Option<Account>,
}

/// The gap ledger: why the shortfall changed between two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// The two days.
    pub days: (Date, Date),
    /// The gap on each day, in people; negative above the target.
    pub gaps: (i64, i64),
    /// The causes of the change.
    pub ledger: Ledger,
    /// Whether a report has no base, so that the question's base is used.
    pub same_base: bool,
}

/// The simulated band around the forecast, and a backtest of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Simulated {
    /// The band.
    pub band: Band,
    /// The days by which 50 and 85 of 100 simulations have reached the target.
    pub finish: (Option<Bounds<Date>>, Option<Bounds<Date>>),
    /// The people that the method would have forecast for the last interval (median), and that interval.
    pub backtest: Option<Backtest>,
    /// The seed of the simulations.
    pub seed: u64,
}

impl Outlook {
    /// Whether a case has reports or gains.
    pub fn has_reports(case: &Case) -> bool {
        [Field::Obs, Field::Gain]
            .iter()
            .any(|&field| is_written(case, field))
    }

    /// Whether a case has any input for the pace.
    pub fn is_asked(case: &Case) -> bool {
        Self::has_reports(case) || is_written(case, Field::At)
    }

    /// Computes the outlook from a case and its plan.
    pub fn of(case: &Case, inquiry: &Inquiry, plan: &Plan) -> Self {
        let read = &inquiry.readings.pace;
        let reports = reports(inquiry);
        let intervals = reports.intervals(&inquiry.calendar, plan.first);
        let input = input(inquiry, plan);
        let pace = Pace::of(&intervals, case.choices.window);
        let start = reports.each().first().copied();
        let account = account(inquiry, &reports);
        Self {
            forecast: pace.map(|pace| Forecast::of(input, pace)),
            lead: start
                .and_then(|start| input.lead(start, reports.own_day(start.date, input.own_day()))),
            solved: case.choices.solve.answer(input, read.at),
            account,
            reports,
            intervals,
        }
    }

    /// The interval that ends with the report of a day.
    pub fn interval_to(&self, day: Date) -> Option<&Interval> {
        let at = self
            .intervals
            .partition_point(|interval| interval.last < day);
        let interval = self.intervals.get(at)?;
        (interval.last == day).then_some(interval)
    }

    /// Simulates the band around the forecast; `None` for fewer than three intervals.
    pub fn simulated(&self, inquiry: &Inquiry, plan: &Plan) -> Option<Simulated> {
        let shortfall = plan
            .standing
            .map(|standing| standing.shortfall.most.count());
        let seed = inquiry.readings.pace.seed.map_or(1, People::count);
        let terms = BandInput {
            days: plan
                .service_days
                .filter(|_| plan.late_by.is_none())
                .map(|days| days.least),
            shortfall: shortfall.filter(|&missing| missing > 0),
            seed,
        };
        let band = Band::of(&self.intervals, terms)?;
        let finish = |days: Option<u32>| {
            let lost = inquiry.question.reserve;
            let nth = u64::from(days?.saturating_add(lost));
            inquiry.calendar.nth_service_day(plan.first?, nth)
        };
        let (half, most) = band.days.unwrap_or_default();
        Some(Simulated {
            band,
            finish: (finish(half), finish(most)),
            backtest: backtest(&self.intervals, seed),
            seed,
        })
    }
}

fn is_written(case: &Case, field: Field) -> bool {
    !case.form.text(field).trim().is_empty()
}

/// All reports, with the question's own figure.
pub(in crate::state) fn reports(inquiry: &Inquiry) -> Reports {
    let read = &inquiry.readings.pace;
    let listed: Vec<Observation> = read.reports.iter().map(|line| line.value).collect();
    let gains: Vec<_> = read.gains.iter().map(|line| line.value).collect();
    Reports::of(&listed, &gains, own_report(inquiry))
}

/// The question's own figure as a report, if it is one exact count.
pub fn own_report(inquiry: &Inquiry) -> Option<Observation> {
    let question = &inquiry.question;
    let Done::Count(done) = question.done? else {
        return None;
    };
    done.bounds.is_exact().then_some(Observation {
        date: question.as_of?,
        done: done.bounds.least,
        base: own_base(inquiry),
    })
}

fn own_base(inquiry: &Inquiry) -> Option<People> {
    let base = inquiry.question.base?.bounds;
    base.is_exact().then_some(base.least)
}

fn input<'a>(inquiry: &'a Inquiry, plan: &'a Plan) -> ForecastInput<'a> {
    ForecastInput {
        question: &inquiry.question,
        plan,
        calendar: &inquiry.calendar,
        changes: &inquiry.readings.pace.changes,
    }
}

/// The gap ledger between the chosen reports, by default the last two. A report without a base uses the question's.
fn account(inquiry: &Inquiry, reports: &Reports) -> Option<Account> {
    let read = &inquiry.readings.pace;
    let (last, others) = reports.each().split_last()?;
    let (first, last) = (
        read.ledger_from
            .map_or_else(|| others.last().copied(), |read| reports.on(read.date))?,
        read.ledger_to
            .map_or(Some(*last), |read| reports.on(read.date))?,
    );
    let target = inquiry.question.target?;
    let before = read.target_before.unwrap_or(target);
    let needs_base =
        matches!(target, TargetGiven::Share(_)) || matches!(before, TargetGiven::Share(_));
    let stand = |report: Observation, target: TargetGiven| {
        let base = report.base.or(own_base(inquiry));
        let base = base.or((!needs_base).then_some(People::NONE))?;
        Some(Snapshot {
            done: report.done,
            base,
            target,
        })
    };
    let (old, new) = (stand(first, before)?, stand(last, target)?);
    (first.date < last.date).then(|| Account {
        days: (first.date, last.date),
        gaps: (old.gap(), new.gap()),
        ledger: Ledger::between(old, new),
        same_base: needs_base && (first.base.is_none() || last.base.is_none()),
    })
}
