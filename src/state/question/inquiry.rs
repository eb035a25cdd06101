//! Parses the whole form into a question, a service calendar, and the problems by field.

use std::rc::Rc;

use crate::{
    domain::{
        CountingFrom, Date, DayList, Done, Plan, Quantity, Question, ServiceCalendar, TargetGiven,
        Weights,
    },
    reading::{
        Completion, OwnHoliday, Problem, ReadDate, Typed, read_count, read_day_count, read_done,
        read_holidays, read_people, read_target, read_weights,
    },
    reference::decreed_holidays,
};

use super::{Case, Field, Fields, Form, memo::Memo};
use crate::state::{PaceReadings, calendar::typed_dates::TypedDates};

/// The parsed value of each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    /// The base.
    pub base: Option<Quantity>,
    /// Activations.
    pub done: Option<Done>,
    /// The target: a share or a count.
    pub target: Option<TargetGiven>,
    /// Marks the values that come from the reports because nobody gave them.
    pub by_report: ByReport,
    /// The day of the figures.
    pub as_of: Option<ReadDate>,
    /// The last day that counts.
    pub deadline: Option<ReadDate>,
    /// The day from which service days are counted.
    pub counting_from: CountingFrom,
    /// Days on which the office is closed.
    pub closed: DayList,
    /// Days on which it serves although the calendar closes it.
    pub opened: DayList,
    /// The user's own count of service days left.
    pub own_days: Option<u32>,
    /// Service days taken off for outages.
    pub reserve: Option<u32>,
    /// The user's own list of holidays.
    pub own_holidays: Vec<OwnHoliday>,
    /// The reports, and the settings of the pace.
    pub pace: PaceReadings,
    /// The weight of each day in the schedule.
    pub weights: Weights,
    /// The fields with a date whose year is missing or abbreviated in the text.
    pub years_completed: Fields,
}

/// Marks the values that come from the reports because nobody gave them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByReport {
    /// Whether the day of the figures is a report's.
    pub day: bool,
    /// Whether the count is a report's.
    pub count: bool,
}

impl ByReport {
    fn of(case: &Case, as_of: Option<ReadDate>, pace: &PaceReadings) -> Self {
        let as_of = as_of.map(|read| read.date);
        let is_reported = as_of.is_some_and(|day| reported_on(day, pace).is_some());
        Self {
            day: is_reported && !case.given.contains(Field::AsOf),
            count: is_reported && !case.has_text(Field::Done),
        }
    }
}

/// A parsed form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquiry {
    /// The parsed values.
    pub readings: Readings,
    /// The question.
    pub question: Question,
    /// The office's calendar.
    pub calendar: ServiceCalendar,
    /// The day on which the form was parsed.
    pub today: Date,
    target_field: Field,
    /// The problems by field.
    pub problems: Vec<(Field, Problem)>,
}

impl Inquiry {
    /// The parsed case on a day, parsed once for all copies of the case. Readable fields are kept, unreadable ones are
    /// listed in `problems`.
    pub fn of(case: &Case, today: Date) -> Rc<Self> {
        Memo::inquiry(case, today)
    }

    pub(super) fn parse(case: &Case, today: Date) -> Self {
        let of_question = |field: &Field| !field.is_of_claim();
        let mut problems = excesses(&case.form, Field::ALL.into_iter().filter(of_question));
        let readings = Readings::of(case, today, &mut problems);
        let own: Vec<_> = readings
            .own_holidays
            .iter()
            .map(|own| own.holiday)
            .collect();
        let calendar = ServiceCalendar::new(case.choices.switches, decreed_holidays())
            .with_own_holidays(&own)
            .with_days(readings.closed.clone(), readings.opened.clone());
        let question = readings.question(case);
        Self {
            readings,
            question,
            calendar,
            today,
            target_field: target_field(case),
            problems,
        }
    }

    /// The field that gives the target: the count if it has a text, otherwise the share.
    pub fn target_field(&self) -> Field {
        self.target_field
    }

    /// The problem of a field, if it has one.
    pub fn problem(&self, field: Field) -> Option<&Problem> {
        self.problems
            .iter()
            .find(|(at, _)| *at == field)
            .map(|(_, problem)| problem)
    }

    /// The plan computed on the day `today`.
    pub fn plan(&self, today: Date) -> Plan {
        Plan::of(&self.question, &self.calendar, today)
    }
}

impl Readings {
    fn of(case: &Case, today: Date, problems: &mut Vec<(Field, Problem)>) -> Self {
        let form = &case.form;
        let dates = TypedDates::of(form, today);
        let mut years_completed = Fields::default();
        let target_field = target_field(case);
        let target = match target_field {
            Field::Target => read_people(form.text(Field::Target)).map(TargetGiven::Count),
            _ => read_target(form.text(Field::Share)),
        };
        let target = keep(target, target_field, problems);
        let years = &mut years_completed;
        let as_of = typed(dates.day(Field::AsOf), Field::AsOf, problems, years);
        let pace = PaceReadings::of(form, dates, problems, years);
        let done = match as_of.and_then(|read| reported_on(read.date, &pace)) {
            Some(reported) if !case.has_text(Field::Done) => Some(reported),
            _ => keep(read_done(form.text(Field::Done)), Field::Done, problems),
        };
        let base = read_base(form.text(Field::Base), needs_base(target, done));
        Self {
            base: keep(base, Field::Base, problems).flatten(),
            by_report: ByReport::of(case, as_of, &pace),
            done,
            target,
            as_of,
            deadline: typed(dates.day(Field::Deadline), Field::Deadline, problems, years),
            counting_from: typed(dates.counting_from(), Field::From, problems, years)
                .unwrap_or_default(),
            closed: typed(dates.days(Field::Closed), Field::Closed, problems, years)
                .unwrap_or_default(),
            opened: typed(dates.days(Field::Opened), Field::Opened, problems, years)
                .unwrap_or_default(),
            own_days: optional(
                form.text(Field::Days),
                read_day_count,
                Field::Days,
                problems,
            ),
            reserve: optional(
                form.text(Field::Reserve),
                read_day_count,
                Field::Reserve,
                problems,
            ),
            own_holidays: keep(
                read_holidays(form.text(Field::Calendar)),
                Field::Calendar,
                problems,
            )
            .unwrap_or_default(),
            pace,
            weights: read_all_weights(form, dates, problems, years),
            years_completed,
        }
    }

    fn question(&self, case: &Case) -> Question {
        Question {
            base: self.base,
            done: self.done,
            target: self.target,
            as_of: self.as_of.map(|read| read.date),
            deadline: self.deadline.map(|read| read.date),
            counting_from: self.counting_from,
            first_day: case.choices.first_day,
            own_days: self.own_days,
            reserve: self.reserve.unwrap_or(0),
        }
    }
}

/// The field that gives the target: the count if it has a text, otherwise the share.
pub(in crate::state) fn target_field(case: &Case) -> Field {
    if case.has_text(Field::Target) {
        Field::Target
    } else {
        Field::Share
    }
}

/// The activations reported on a day. They are used if the count is left empty.
fn reported_on(day: Date, pace: &PaceReadings) -> Option<Done> {
    let mut listed = pace.reports.iter().map(|line| line.value);
    let report = listed.find(|report| report.date == day)?;
    Some(Done::Count(Quantity::exactly(report.done)))
}

/// Whether the base is required. It is not if the target is a count, or if the activations are a quoted share, which
/// at least gives the percentage points.
fn needs_base(target: Option<TargetGiven>, done: Option<Done>) -> bool {
    !matches!(target, Some(TargetGiven::Count(_))) && !matches!(done, Some(Done::Share(_)))
}

fn read_base(text: &str, needed: bool) -> Result<Option<Quantity>, Problem> {
    match read_count(text) {
        Err(Problem::Empty) if !needed => Ok(None),
        Ok(base) if base.bounds.least.count() == 0 => Err(Problem::Zero),
        read => read.map(Some),
    }
}

/// The problems of the fields whose text exceeds its limit.
pub(in crate::state) fn excesses(
    form: &Form,
    fields: impl Iterator<Item = Field>,
) -> Vec<(Field, Problem)> {
    let problem = |field| Some((field, Problem::TooMuch(form.excess(field)?)));
    fields.filter_map(problem).collect()
}

pub(in crate::state) fn keep<T>(
    read: Result<T, Problem>,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<T> {
    read.map_err(|problem| problems.push((field, problem))).ok()
}

/// The value of a typed date. Notes in `years_completed` whether its year was completed.
pub(in crate::state) fn typed<T>(
    read: Result<Typed<T>, Problem>,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
    years_completed: &mut Fields,
) -> Option<T> {
    let read = keep(read, field, problems)?;
    years_completed.set(field, read.completed == Completion::Year);
    Some(read.value)
}

fn read_all_weights(
    form: &Form,
    dates: TypedDates<'_>,
    problems: &mut Vec<(Field, Problem)>,
    years_completed: &mut Fields,
) -> Weights {
    let weekdays = read_weights(form.text(Field::Weights));
    let weekdays = keep(weekdays, Field::Weights, problems);
    Weights {
        weekdays: weekdays.unwrap_or(Weights::default().weekdays),
        boost: typed(dates.boost(), Field::Boost, problems, years_completed).flatten(),
    }
}

/// The value of a field that may stay empty.
pub(in crate::state) fn optional<T>(
    text: &str,
    read: impl Fn(&str) -> Result<T, Problem>,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<T> {
    if text.trim().is_empty() {
        None
    } else {
        keep(read(text), field, problems)
    }
}
