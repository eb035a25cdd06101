//! What is possible but asks for a second look: told beside its field, and computed all the same.

use crate::{
    domain::{Date, Done, People, Period, Plan, Share, TargetGiven, Weekday},
    reference::{EXAMPLES, decreed_holidays, named_holidays},
};

use super::{Case, Field, Inquiry, inquiry::target_field};
use crate::state::{ReportWarning, pace::warning::about_reports};

/// A second look that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// More activations than the base has people.
    DoneAboveBase,
    /// A share over 100 %.
    ShareAboveWhole,
    /// A share below 1 % that may have been meant as a fraction: the share read, and what it may have been.
    ShareBelowOne(Share, Share),
    /// The share is not used, since a count was given.
    ShareNotUsed,
    /// A count above the whole base.
    TargetAboveBase,
    /// The figures are of a day that has not come.
    AsOfAhead,
    /// The month was written first: the day read, and the day that day-first would have been.
    MonthFirst(Date, Date),
    /// A year far from any plan.
    YearFarOff(i16),
    /// The deadline lies that many days before the day of the figures.
    DeadlineBeforeAsOf(u32),
    /// The deadline lies that many days before today.
    DeadlinePast(u32),
    /// There are days in years without a list of holidays: the first and the last such year.
    UnknownYears(i16, i16),
    /// Counting starts before the day of the figures.
    FromBeforeAsOf,
    /// The base of this published case is disputed.
    DisputedBase,
    /// The user's list takes the place of a decreed one: the year, and how many days the decree closes.
    ListReplaces(i16, u32),
    /// Something about the reports.
    Report(ReportWarning),
    /// A day is both closed and opened; closed prevails.
    ClosedAndOpened(Date),
    /// A weekday is both closed and opened every week; closed prevails.
    WeekdayClosedAndOpened(Weekday),
}

/// Every warning of a case, by field.
pub fn warnings(case: &Case, inquiry: &Inquiry, plan: &Plan, today: Date) -> Vec<(Field, Warning)> {
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
    let meant = Share(share.0.saturating_mul(100));
    (share > Share(0) && share < Share::ONE_PERCENT).then_some(Warning::ShareBelowOne(share, meant))
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

/// Figures of before 2010, when no KTP-el was recorded yet, or plans for more than twenty years ahead.
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

/// The years without a list of holidays that the answer depends on.
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

/// A device date before the first list of holidays, or more than two years past the last one, is likely wrong.
pub(in crate::state) fn is_odd_device_date(today: Date) -> bool {
    let years = decreed_holidays().years();
    let (Some(&first), Some(&last)) = (years.first(), years.last()) else {
        return false;
    };
    today.year() < first || today.year() > last.saturating_add(2)
}
