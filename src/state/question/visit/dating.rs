//! The day of a new number: how each choice changes the case, and how the change is undone.

use crate::{
    domain::{Date, FirstDay, Period, listed_enum},
    state::{Case, Field, Inquiry},
    writing::{Lang, long_date},
};

use super::{group::keep_former, reporting::remove_former};

listed_enum! {
    /// The user's choice of the day of a new number. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DayChoice {
        /// Today.
        Today = "today",
        /// The last service day before today.
        LastServiceDay = "last-service-day",
        /// Another day, which the user types.
        Other = "other",
        /// The day of the former number, which was wrong.
        Correction = "correction",
        /// The deadline, which has passed: the number is the last one for that target.
        Closing = "closing",
        /// Today, and a new target begins.
        NewTarget = "new-target",
    }
}

/// The values that a choice about an ended target replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The deadline as typed.
    pub deadline: String,
    /// Whether the first day counted.
    pub first_day: FirstDay,
}

/// Sets the day of the new number by a choice. Adds the former figures to the reports if they are of another day.
pub(in crate::state) fn choose_day(case: &mut Case, choice: DayChoice, today: Date, lang: Lang) {
    take_back(case, lang);
    case.visit.choice = Some(choice);
    let Some(day) = day_of(case, choice, today) else {
        return;
    };
    case.give(Field::AsOf, long_date(day, lang));
    if let DayChoice::Closing | DayChoice::NewTarget = choice {
        end_target(case, choice, today, lang);
    }
    keep_former(case, Some(day), lang);
}

/// Adjusts deadline and first day: a closing number includes the whole last day; a new target ends on 31 December of
/// this year.
fn end_target(case: &mut Case, choice: DayChoice, today: Date, lang: Lang) {
    case.visit.before = Some(Before {
        deadline: case.form.text(Field::Deadline).to_owned(),
        first_day: case.choices.first_day,
    });
    if choice == DayChoice::Closing {
        case.choices.first_day = FirstDay::Next;
        return;
    }
    let end = long_date(Date::year_end(today.year()), lang);
    case.give(Field::Deadline, end);
    case.choices.first_day = FirstDay::Same;
}

/// Undoes the choice of a day: restores day, deadline and first day, and removes the report that this visit added.
pub(in crate::state) fn take_back(case: &mut Case, lang: Lang) {
    let Some(former) = case.visit.former.clone() else {
        return;
    };
    if case.visit.choice.take().is_some() {
        case.give(Field::AsOf, long_date(former.date, lang));
    }
    if let Some(before) = case.visit.before.take() {
        case.form.set(Field::Deadline, before.deadline);
        case.choices.first_day = before.first_day;
    }
    remove_former(case);
}

/// The day that a choice means; `None` if it is typed or unknown.
pub(in crate::state) fn day_of(case: &Case, choice: DayChoice, today: Date) -> Option<Date> {
    match choice {
        DayChoice::Today | DayChoice::NewTarget => Some(today),
        DayChoice::LastServiceDay => last_service_day(&Inquiry::of(case, today), today),
        DayChoice::Other => None,
        DayChoice::Correction => case.visit.former.as_ref().map(|former| former.date),
        DayChoice::Closing => Inquiry::of(case, today).question.deadline,
    }
}

/// How many days back a service day is searched for.
const MOST_DAYS_BACK: usize = 60;

/// The last service day before today, within 60 days.
pub(in crate::state) fn last_service_day(inquiry: &Inquiry, today: Date) -> Option<Date> {
    let serves = |day: &Date| inquiry.calendar.service_days(Period::day(*day)).most > 0;
    let before = std::iter::successors(Some(today.previous()), |day| Some(day.previous()));
    before.take(MOST_DAYS_BACK).find(serves)
}
