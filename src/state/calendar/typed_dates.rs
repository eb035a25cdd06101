//! Parses the date fields of a form and completes short dates. Figures are of days up to today; a deadline and single
//! days of the calendar are of days from the figures on.

use std::rc::Rc;

use crate::{
    domain::{Boost, CountingFrom, Date, DayList},
    reading::{
        Anchor, Problem, ReadDate, ReportList, Typed, read_typed_boost, read_typed_counting_from,
        read_typed_date, read_typed_dates,
    },
};

use crate::state::{Field, Form};

/// Parses the dates of a form on a day.
#[derive(Clone, Copy)]
pub(in crate::state) struct TypedDates<'a> {
    form: &'a Form,
    /// The device's day.
    pub(in crate::state) today: Date,
    as_of: Option<Date>,
}

impl<'a> TypedDates<'a> {
    pub(in crate::state) fn of(form: &'a Form, today: Date) -> Self {
        let as_of = read_typed_date(form.text(Field::AsOf), Anchor::latest(today));
        Self {
            form,
            today,
            as_of: as_of.ok().map(|read| read.value.date),
        }
    }

    /// The reference day for completing the dates of a field.
    fn anchor(self, field: Field) -> Anchor {
        match field {
            Field::AsOf | Field::LedgerFrom | Field::LedgerTo => Anchor::latest(self.today),
            _ => Anchor::first_from(self.as_of, self.today),
        }
    }

    /// The text of a field.
    pub(in crate::state) fn text(self, field: Field) -> &'a str {
        self.form.text(field)
    }

    /// The list of reports.
    pub(in crate::state) fn reports(self) -> Rc<ReportList> {
        self.form.reports(self.today)
    }

    /// The date in a field.
    pub(in crate::state) fn day(self, field: Field) -> Result<Typed<ReadDate>, Problem> {
        read_typed_date(self.form.text(field), self.anchor(field))
    }

    /// The day from which service days are counted.
    pub(in crate::state) fn counting_from(self) -> Result<Typed<CountingFrom>, Problem> {
        read_typed_counting_from(self.form.text(Field::From), self.anchor(Field::From))
    }

    /// The days and periods in a field.
    pub(in crate::state) fn days(self, field: Field) -> Result<Typed<DayList>, Problem> {
        read_typed_dates(self.form.text(field), self.anchor(field))
    }

    /// The period with more or less weight in the schedule.
    pub(in crate::state) fn boost(self) -> Result<Typed<Option<Boost>>, Problem> {
        read_typed_boost(self.form.text(Field::Boost), self.anchor(Field::Boost))
    }

    /// The problem of a field with a single date.
    pub(in crate::state) fn problem(self, field: Field) -> Option<Problem> {
        match field {
            Field::From => self.counting_from().err(),
            _ => self.day(field).err(),
        }
    }
}
