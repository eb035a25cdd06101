//! The days from which the lines of a table are counted, and the source of these days.

use crate::domain::{Bounds, CommonDay, CountingFrom, Date, Question, Tally};

use super::{Basis, Figures, Held};

/// The days of a table's figures, as the page describes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountedDays {
    /// The days that rows give themselves.
    pub own: Option<OwnDays>,
    /// How many regions give no day.
    pub undated: u32,
    /// The day of the regions that give none, and its source.
    pub shared: Option<(Date, DaySource)>,
    /// Service days left: the range over all days of figures that are not after the deadline.
    pub left: Option<Bounds<u32>>,
}

/// The days given in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnDays {
    /// The earliest.
    pub first: Date,
    /// The latest.
    pub last: Date,
    /// How many different ones there are.
    pub count: usize,
}

/// The source of the day for rows that give none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaySource {
    /// Typed by the user for the table.
    Typed,
    /// Found in the table's own text.
    Words,
    /// The day of the figures in the form.
    Form,
    /// None of these: the device's day.
    Today,
}

impl CountedDays {
    /// The days of a table; `None` before its figures are computed.
    pub fn of(held: &Held, figures: &Figures) -> Option<Self> {
        let basis = figures.basis.as_ref()?;
        let own = OwnDays::of(figures);
        let undated = match own {
            None => figures.whole.regions,
            Some(_) => figures.whole.undated,
        };
        let needs_shared = own.is_none() || undated > 0;
        Some(Self {
            own,
            undated,
            shared: shared(held, basis).filter(|_| needs_shared),
            left: left(figures, needs_shared),
        })
    }

    /// The earliest and the latest day of the figures.
    pub fn span(&self) -> Option<(Date, Date)> {
        let own = self.own.map(|own| (own.first, own.last));
        let shared = self.shared.map(|(day, _)| (day, day));
        match (own, shared) {
            (Some((first, last)), Some((day, _))) => Some((first.min(day), last.max(day))),
            (own, shared) => own.or(shared),
        }
    }

    /// Whether any row needs the shared day.
    pub fn needs_shared(&self) -> bool {
        self.own.is_none() || self.undated > 0
    }

    /// Whether to offer counting from today: the deadline is not over, and counting would start on another day.
    pub fn can_count_from_today(&self, basis: &Basis) -> bool {
        let question = &basis.inquiry.question;
        let is_open = question
            .deadline
            .is_some_and(|deadline| deadline >= basis.today);
        let is_other = self
            .span()
            .is_some_and(|span| span != (basis.today, basis.today));
        let counts_otherwise = match question.counting_from {
            CountingFrom::AsOf => is_other,
            CountingFrom::Today => false,
            CountingFrom::On(day) => day != basis.today,
        };
        is_open && counts_otherwise && question.own_days.is_none()
    }
}

impl OwnDays {
    fn of(figures: &Figures) -> Option<Self> {
        let days = figures.days().iter().filter_map(|(day, _)| *day);
        Some(Self {
            first: days.clone().min()?,
            last: days.clone().max()?,
            count: days.count(),
        })
    }
}

impl Figures {
    /// The day of a line's figures, if its regions have the same one and the table or the user gives it.
    pub fn day_of(&self, held: &Held, tally: &Tally) -> Option<Date> {
        let basis = self.basis.as_ref()?;
        match tally.common_day() {
            CommonDay::On(day) => Some(day),
            CommonDay::NotGiven => {
                let asked = basis.inquiry.question.as_of.filter(|_| basis.has_day);
                held.day().or(asked)
            }
            CommonDay::Mixed => None,
        }
    }

    /// The first day that counts for a line; `None` if it is unknown or a number of service days is given.
    pub fn first_counted(&self, held: &Held, tally: &Tally) -> Option<Date> {
        let basis = self.basis.as_ref()?;
        let question = basis.inquiry.question;
        let as_of = match tally.common_day() {
            CommonDay::On(day) => Some(day),
            CommonDay::NotGiven => held.day().or(question.as_of),
            CommonDay::Mixed => None,
        };
        let counted = Question { as_of, ..question };
        counted
            .first_counted(basis.today)
            .filter(|_| question.own_days.is_none())
    }
}

fn shared(held: &Held, basis: &Basis) -> Option<(Date, DaySource)> {
    if let Some(day) = held.typed_day.date {
        return Some((day, DaySource::Typed));
    }
    if let Some(day) = held.sheet.day.day() {
        return Some((day, DaySource::Words));
    }
    let day = basis.inquiry.question.as_of?;
    let source = if basis.has_day {
        DaySource::Form
    } else {
        DaySource::Today
    };
    Some((day, source))
}

fn left(figures: &Figures, needs_shared: bool) -> Option<Bounds<u32>> {
    let counted = figures
        .days()
        .iter()
        .filter(|(day, _)| day.is_some() || needs_shared);
    counted
        .filter_map(|(_, left)| *left)
        .reduce(|one, other| Bounds {
            least: one.least.min(other.least),
            most: one.most.max(other.most),
        })
}
