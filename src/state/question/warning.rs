//! Warnings about values that are possible but doubtful. They are shown beside their field; the answer is still
//! computed.

use crate::{
    domain::{Date, Done, People, Period, Plan, Share, TargetGiven, Weekday},
    reference::{EXAMPLES, decreed_holidays, named_holidays},
};

use super::{Case, Field, Inquiry, inquiry::target_field};
use crate::state::{ReportWarning, depths::DEPTHS, pace::warning::about_reports};

/// A warning: what is doubtful about a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// More activations than the base has people.
    DoneAboveBase,
    /// A share over 100 %.
    ShareAboveWhole,
    /// A share below 1 % that may have been meant as a fraction: the share as read, and the share that was perhaps
    /// meant.
    ShareBelowOne(Share, Share),
    /// The share is ignored, since a count was given.
    ShareNotUsed,
    /// A target count above the whole base.
    TargetAboveBase,
    /// The day of the figures is in the future.
    AsOfAhead,
    /// The month was written first: the date as read, and the date with the day first.
    MonthFirst(Date, Date),
    /// A year before 2010, or more than twenty years ahead.
    YearFarOff(i16),
    /// The deadline is that many days before the day of the figures.
    DeadlineBeforeAsOf(u32),
    /// The deadline is that many days before today.
    DeadlinePast(u32),
    /// Days in years without a list of holidays: the first and the last such year.
    UnknownYears(i16, i16),
    /// Counting starts before the day of the figures.
    FromBeforeAsOf,
    /// The base of this published case is disputed.
    DisputedBase,
    /// The user's list replaces a decreed one: the year, and how many days the decree closes.
    ListReplaces(i16, u32),
    /// A warning about the reports.
    Report(ReportWarning),
    /// A date is listed as closed and as opened; it counts as closed.
    ClosedAndOpened(Date),
    /// A weekday is listed as closed and as opened every week; it counts as closed.
    WeekdayClosedAndOpened(Weekday),
}

/// All warnings of a case, by field; none before their code has come.
pub fn warnings(case: &Case, inquiry: &Inquiry, plan: &Plan, today: Date) -> Vec<(Field, Warning)> {
    let depths = DEPTHS.get();
    depths.map_or_else(Vec::new, |depths| {
        (depths.warnings)(case, inquiry, plan, today)
    })
}

/// All warnings of a case, by field.
pub(in crate::state) fn all_warnings(
    case: &Case,
    inquiry: &Inquiry,
    plan: &Plan,
    today: Date,
) -> Vec<(Field, Warning)> {
    let mut warnings = Vec::new();
    figures(case, inquiry, plan, &mut warnings);
    dates(inquiry, plan, today, &mut warnings);
    calendar(inquiry, plan, &mut warnings);
    let reports = about_reports(inquiry, today).into_iter();
    warnings.extend(reports.map(|(field, warning)| (field, Warning::Report(warning))));
    warnings
}

fn figures(case: &Case, inquiry: &Inquiry, plan: &Plan, warnings: &mut Vec<(Field, Warning)>) {
    let question = &inquiry.question;
    let base = question.base.map(|base| base.bounds);
    if let (Some(base), Some(done)) = (base, plan.done)
        && done.least > base.most
    {
        warnings.push((Field::Done, Warning::DoneAboveBase));
    }
    if let (Some(Done::Share(quoted)), None) = (question.done, base)
        && quoted.share > Share::WHOLE
    {
        warnings.push((Field::Done, Warning::DoneAboveBase));
    }
    match question.target {
        Some(TargetGiven::Share(share)) => {
            warnings.extend(share_warning(share).map(|at| (Field::Share, at)));
        }
        Some(TargetGiven::Count(people)) if base.is_some_and(|base| people > base.most) => {
            warnings.push((target_field(case), Warning::TargetAboveBase));
        }
        _ => {}
    }
    if target_field(case) == Field::Target && !case.form.text(Field::Share).trim().is_empty() {
        warnings.push((Field::Share, Warning::ShareNotUsed));
    }
    if case
        .example
        .and_then(|at| EXAMPLES.get(at))
        .is_some_and(|example| example.id == "kota-serang")
    {
        warnings.push((Field::Base, Warning::DisputedBase));
    }
}

fn share_warning(share: Share) -> Option<Warning> {
    if share > Share::WHOLE {
        return Some(Warning::ShareAboveWhole);
    }
    let meant = Share::from_millionths(share.millionths().saturating_mul(100));
    (share > Share::default() && share < Share::ONE_PERCENT)
        .then_some(Warning::ShareBelowOne(share, meant))
}

fn dates(inquiry: &Inquiry, plan: &Plan, today: Date, warnings: &mut Vec<(Field, Warning)>) {
    for (field, read) in [
        (Field::AsOf, inquiry.readings.as_of),
        (Field::Deadline, inquiry.readings.deadline),
    ] {
        let Some(read) = read else { continue };
        if let Some(day_first) = read.not_day_first {
            warnings.push((field, Warning::MonthFirst(read.date, day_first)));
        }
        if is_far_off(read.date, today) {
            warnings.push((field, Warning::YearFarOff(read.date.year())));
        }
    }
    let question = &inquiry.question;
    if question.as_of.is_some_and(|as_of| as_of > today) {
        warnings.push((Field::AsOf, Warning::AsOfAhead));
    }
    if let (crate::domain::CountingFrom::On(from), Some(as_of)) =
        (question.counting_from, question.as_of)
        && from < as_of
    {
        warnings.push((Field::From, Warning::FromBeforeAsOf));
    }
    if let Some(days) = plan.late_by {
        warnings.push((Field::Deadline, Warning::DeadlineBeforeAsOf(days)));
    } else if let Some(days) = plan.past_by {
        warnings.push((Field::Deadline, Warning::DeadlinePast(days)));
    }
}

/// Whether a date is before 2010, when no KTP-el was recorded yet, or more than twenty years ahead.
fn is_far_off(date: Date, today: Date) -> bool {
    date.year() < 2010 || date.year() > today.year().saturating_add(20)
}

fn calendar(inquiry: &Inquiry, plan: &Plan, warnings: &mut Vec<(Field, Warning)>) {
    if let Some(warning) = unknown_years(inquiry, plan) {
        warnings.push((Field::Deadline, warning));
    }
    let mut listed = inquiry
        .readings
        .own_holidays
        .iter()
        .map(|own| own.holiday.date.year());
    if let Some(year) = listed.find(|&year| decreed_holidays().knows(year)) {
        let days = named_holidays()
            .iter()
            .filter(|named| named.holiday.date.year() == year)
            .count();
        let days = u32::try_from(days).unwrap_or(u32::MAX);
        warnings.push((Field::Calendar, Warning::ListReplaces(year, days)));
    }
    let lists = [&inquiry.readings.closed, &inquiry.readings.opened];
    let [closed, opened] = lists.map(|list| list.weekdays);
    if let Some(date) = inquiry.calendar.closed_and_opened() {
        warnings.push((Field::Opened, Warning::ClosedAndOpened(date)));
    } else if let Some(day) = closed.each().find(|&day| opened.contains(day)) {
        warnings.push((Field::Opened, Warning::WeekdayClosedAndOpened(day)));
    }
}

/// The warning about years without a list of holidays, if the answer depends on such years.
pub fn unknown_years(inquiry: &Inquiry, plan: &Plan) -> Option<Warning> {
    let question = &inquiry.question;
    let rates = plan
        .rates
        .filter(|rates| rates.service_day.most > People::NONE);
    if rates.is_none() || question.own_days.is_some() {
        return None;
    }
    let period = Period::new(plan.days?.of(question.first_day).first, question.deadline?)?;
    let mut years = inquiry.calendar.unknown_years(period);
    let first = years.next()?;
    Some(Warning::UnknownYears(first, years.last().unwrap_or(first)))
}

/// Whether the device's date is likely wrong: before the first list of holidays, or more than two years after the last.
pub(in crate::state) fn is_odd_device_date(today: Date) -> bool {
    let years = decreed_holidays().years();
    let (Some(&first), Some(&last)) = (years.first(), years.last()) else {
        return false;
    };
    today.year() < first || today.year() > last.saturating_add(2)
}
