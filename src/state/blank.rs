//! The case that a page begins with.

use crate::{
    domain::Date,
    reading::read_date,
    writing::{Lang, long_date},
};

use super::{Case, Field};

/// The defaults: 30 per cent, today, 31 December of this year.
pub(super) fn blank_case(today: Date, lang: Lang) -> Case {
    let mut case = Case::default();
    case.form.set(Field::Share, "30");
    case.form.set(Field::AsOf, long_date(today, lang));
    case.form.set(
        Field::Deadline,
        long_date(Date::year_end(today.year()), lang),
    );
    case
}

/// Whether a case holds nothing but the defaults of some day, in either language.
pub(super) fn is_blank(case: &Case) -> bool {
    let as_of = read_date(case.form.text(Field::AsOf)).map(|read| read.date);
    let blank_of = |day, lang| *case == blank_case(day, lang);
    as_of.is_ok_and(|day| blank_of(day, Lang::Id) || blank_of(day, Lang::En))
}
