//! The deadline follows the year of the figures.

use std::rc::Rc;

use crate::{
    domain::Date,
    reading::read_date,
    writing::{Lang, long_date},
};

use super::{Field, Model};

/// The deadline stays on 31 December of the as-of year as long as it stands there. While the year is being typed the
/// date cannot be read, so the model remembers the last year that could.
pub(super) fn follow_year(model: &mut Model) {
    if model.is_locked(Field::Deadline) {
        return;
    }
    let form = &model.case.form;
    let Ok(as_of) = read_date(form.text(Field::AsOf)) else {
        return;
    };
    let Some(before) = model.as_of_year.replace(as_of.date.year()) else {
        return;
    };
    let written = form.text(Field::Deadline);
    let stands_at_the_end =
        read_date(written).is_ok_and(|read| read.date == Date::year_end(before));
    if before != as_of.date.year() && stands_at_the_end {
        let lang = if written.contains("December") {
            Lang::En
        } else {
            Lang::Id
        };
        let deadline = long_date(Date::year_end(as_of.date.year()), lang);
        Rc::make_mut(&mut model.case)
            .form
            .set(Field::Deadline, deadline);
    }
}
