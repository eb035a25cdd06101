//! The form: the texts of all fields exactly as typed. Copies of a case share them.

use std::{cell::OnceCell, rc::Rc};

use super::{Field, limits::excess};
use crate::{
    domain::Date,
    reading::{Excess, ReportList},
    state::depths::DEPTHS,
};

/// The texts of all fields.
#[derive(Clone, Debug)]
pub struct Form {
    texts: [Text; Field::ALL.len()],
    /// The parsed reports and the day used for parsing. Cached, since every message needs them several times.
    reports: Rc<OnceCell<(Date, Rc<ReportList>)>>,
}

/// The text of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Text {
    typed: Rc<str>,
    excess: Option<Excess>,
}

impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Eq for Form {}

impl Default for Form {
    fn default() -> Self {
        let empty = Text {
            typed: Rc::from(""),
            excess: None,
        };
        Self {
            texts: std::array::from_fn(|_| empty.clone()),
            reports: Rc::default(),
        }
    }
}

impl Form {
    /// The text of a field for parsing; empty if it exceeds the field's limit.
    pub fn text(&self, field: Field) -> &str {
        let text = self.texts.get(field as usize);
        text.filter(|text| text.excess.is_none())
            .map_or("", |text| &text.typed)
    }

    /// The text of a field as the page shows it.
    pub fn typed(&self, field: Field) -> Rc<str> {
        let text = self.texts.get(field as usize);
        text.map_or_else(Rc::default, |text| Rc::clone(&text.typed))
    }

    /// The text of a field for storage and links; empty if it is too long for these.
    pub(in crate::state) fn kept(&self, field: Field) -> Rc<str> {
        let is_kept = self.excess(field).is_none_or(|excess| excess.is_kept);
        if is_kept {
            self.typed(field)
        } else {
            Rc::default()
        }
    }

    /// The limit that a field's text exceeds, if any.
    pub fn excess(&self, field: Field) -> Option<Excess> {
        self.texts.get(field as usize)?.excess
    }

    /// Sets the text of a field.
    pub fn set(&mut self, field: Field, text: impl Into<Rc<str>>) {
        self.put(field, text.into());
    }

    // Not generic, so that it is compiled once and not for every type of text.
    fn put(&mut self, field: Field, typed: Rc<str>) {
        if field == Field::Obs {
            self.reports = Rc::default();
        }
        let excess = excess(field, &typed);
        if let Some(place) = self.texts.get_mut(field as usize) {
            *place = Text { typed, excess };
        }
    }

    /// Whether reports are given whose code has not come yet.
    pub(in crate::state) fn awaits_reports(&self) -> bool {
        DEPTHS.get().is_none() && !self.text(Field::Obs).trim().is_empty()
    }

    /// The list of reports, parsed on the day `today`.
    pub(in crate::state) fn reports(&self, today: Date) -> Rc<ReportList> {
        // Before the code that reads reports has come there are none, and nothing is kept of that.
        let Some(depths) = DEPTHS.get() else {
            return Rc::default();
        };
        let read = || Rc::new((depths.reports)(self.text(Field::Obs), today));
        let (day, reports) = self.reports.get_or_init(|| (today, read()));
        if *day == today {
            Rc::clone(reports)
        } else {
            read()
        }
    }
}
