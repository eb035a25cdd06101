//! The question about a new number: of which day it is, or what it means if it is smaller than the last one.

use crate::{
    domain::{Date, People, TargetGiven},
    reading::read_date,
    state::{Field, HistoryMode, Inquiry, Model},
};

use super::{DayChoice, Former, base_change::bases, dating::day_of, own_report_of};

/// A new number of activations, the former figures, and the question about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNumber {
    /// The former figures.
    pub former: Former,
    /// The new number.
    pub now: People,
    /// The question.
    pub asked: NewNumberQuestion,
}

/// The question about a new number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewNumberQuestion {
    /// Whether to restore the former figures: in trial mode.
    Back,
    /// Whether the number, smaller than the last one, is an addition, a correction or a fall.
    Smaller {
        /// The sum of the last number and this one, in case it is an addition.
        sum: People,
    },
    /// Of which day the number is: the options.
    Day(Vec<DayOption>),
}

/// A day offered for a new number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOption {
    /// The choice.
    pub choice: DayChoice,
    /// Its day; `None` if the user types it or if it is unknown.
    pub day: Option<Date>,
    /// Whether the user has chosen it.
    pub is_chosen: bool,
}

impl NewNumber {
    /// The question about the new number of a page; `None` if there is nothing to ask.
    pub fn of(model: &Model) -> Option<Self> {
        let visit = &model.case.visit;
        let former = visit.former.clone()?;
        let own = own_report_of(&model.case, model.today)?;
        let asked = if model.history_mode() == HistoryMode::Tries {
            let base = Inquiry::of(&model.case, model.today).question.base;
            let base = base.filter(|base| base.bounds.is_exact());
            let is_same_base = base.map(|base| base.bounds.least) == former.base;
            (own.done != former.done || !is_same_base).then_some(NewNumberQuestion::Back)?
        } else {
            visit.is_counted.then_some(())?;
            asked(model, &former, own.done)?
        };
        Some(Self {
            former,
            now: own.done,
            asked,
        })
    }
}

fn asked(model: &Model, former: &Former, now: People) -> Option<NewNumberQuestion> {
    let visit = &model.case.visit;
    if visit.choice.is_none() && (visit.is_dated || former.date >= model.today) {
        return None;
    }
    let is_same_group = !visit.group.is_some_and(super::GroupChoice::is_new);
    let is_explained = visit.has_fallen || visit.choice.is_some();
    if now < former.done && is_same_group && !is_explained {
        let sum = former.done.plus(now);
        return Some(NewNumberQuestion::Smaller { sum });
    }
    Some(NewNumberQuestion::Day(options(model, former)))
}

fn options(model: &Model, former: &Former) -> Vec<DayOption> {
    let choices: &[DayChoice] = if model.ended_deadline().is_some() {
        &[
            DayChoice::Closing,
            DayChoice::NewTarget,
            DayChoice::Other,
            DayChoice::Correction,
        ]
    } else {
        &[
            DayChoice::Today,
            DayChoice::LastServiceDay,
            DayChoice::Other,
            DayChoice::Correction,
        ]
    };
    let option = |&choice: &DayChoice| DayOption {
        choice,
        day: day_of(&model.case, choice, model.today),
        is_chosen: model.case.visit.choice == Some(choice),
    };
    let fits = |option: &DayOption| match option.choice {
        DayChoice::LastServiceDay => option.day.is_some_and(|day| day >= former.date),
        _ => true,
    };
    choices.iter().map(option).filter(fits).collect()
}

impl Model {
    /// How the page treats a new number.
    pub fn history_mode(&self) -> HistoryMode {
        HistoryMode::of(self.origin, self.is_embedded())
    }

    /// The deadline as it was before a choice about an ended target replaced it; `None` if it has not passed.
    pub fn ended_deadline(&self) -> Option<Date> {
        let before = self.case.visit.before.as_ref();
        let written = before.map_or(self.case.form.text(Field::Deadline), |before| {
            &before.deadline
        });
        let deadline = read_date(written).ok()?.date;
        (deadline < self.today).then_some(deadline)
    }

    /// The last figures, if they are of an earlier day and the user has not entered a new number in this visit.
    pub fn asked_for_new_number(&self) -> Option<&Former> {
        let visit = &self.case.visit;
        let is_new = visit.is_later || visit.is_counted || visit.is_dated;
        if is_new || self.history_mode() != HistoryMode::Builds {
            return None;
        }
        let former = visit.former.as_ref();
        former.filter(|former| former.date < self.today)
    }

    /// The target computed from the base when the visit began; `None` if the base is the same or the target is a count.
    pub fn former_target(&self) -> Option<People> {
        let (former, now) = bases(&self.case)?;
        match Inquiry::of(&self.case, self.today).question.target? {
            TargetGiven::Share(share) if former != now => Some(share.at_least_of(former)),
            _ => None,
        }
    }
}
