//! Parses the whole form into a question, a service calendar, and the problems by field.

use crate::{
    domain::{
        CountingFrom, Date, DayList, Done, Plan, Quantity, Question, ServiceCalendar, TargetGiven,
        Weights,
    },
    reading::{
        OwnHoliday, Problem, ReadDate, read_count, read_day_count, read_done, read_holidays,
        read_people, read_target, read_weights,
    },
    reference::decreed_holidays,
};

use super::{Case, Field, Fields, field_reader::FieldReader};
use crate::state::{PaceReadings, calendar::typed_dates::TypedDates, depths::DEPTHS};

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
    /// Whether the answer waits for the code that reads the reports, as the count or its day is one of theirs.
    pub awaits_reports: bool,
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
    pub(super) fn parse(case: &Case, today: Date) -> Self {
        let of_question = |field: &Field| !field.is_of_claim();
        let fields = Field::ALL.into_iter().filter(of_question);
        let mut reader = FieldReader::of(&case.form, fields);
        let readings = Readings::of(case, today, &mut reader);
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
            problems: reader.problems,
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
    fn of(case: &Case, today: Date, reader: &mut FieldReader<'_>) -> Self {
        let dates = TypedDates::of(&case.form, today);
        let target_field = target_field(case);
        let target = match target_field {
            Field::Target => read_people(reader.text(Field::Target)).map(TargetGiven::Count),
            _ => read_target(reader.text(Field::Share)),
        };
        let target = reader.keep(target_field, target);
        let as_of = reader.typed(Field::AsOf, dates.day(Field::AsOf));
        let pace = DEPTHS.get().map(|depths| (depths.pace)(dates, reader));
        let pace = pace.unwrap_or_default();
        let done = match as_of.and_then(|read| reported_on(read.date, &pace)) {
            Some(reported) if !case.has_text(Field::Done) => Some(reported),
            _ => reader.keep(Field::Done, read_done(reader.text(Field::Done))),
        };
        let base = read_base(reader.text(Field::Base), needs_base(target, done));
        let awaits_reports = case.awaits_reports();
        let is_known = !awaits_reports;
        let (as_of, done) = (as_of.filter(|_| is_known), done.filter(|_| is_known));
        Self {
            awaits_reports,
            base: reader.keep(Field::Base, base).flatten(),
            by_report: ByReport::of(case, as_of, &pace),
            done,
            target,
            as_of,
            deadline: reader.typed(Field::Deadline, dates.day(Field::Deadline)),
            counting_from: reader
                .typed(Field::From, dates.counting_from())
                .unwrap_or_default(),
            closed: reader
                .typed(Field::Closed, dates.days(Field::Closed))
                .unwrap_or_default(),
            opened: reader
                .typed(Field::Opened, dates.days(Field::Opened))
                .unwrap_or_default(),
            own_days: reader.optional(Field::Days, read_day_count),
            reserve: reader.optional(Field::Reserve, read_day_count),
            own_holidays: reader
                .keep(Field::Calendar, read_holidays(reader.text(Field::Calendar)))
                .unwrap_or_default(),
            pace,
            weights: Weights {
                weekdays: reader
                    .keep(Field::Weights, read_weights(reader.text(Field::Weights)))
                    .unwrap_or(Weights::default().weekdays),
                boost: reader.typed(Field::Boost, dates.boost()).flatten(),
            },
            years_completed: reader.years_completed,
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
