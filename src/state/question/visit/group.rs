//! Figures of another region, indicator or kind of base: their reports are not those of before.

use crate::{
    domain::Date,
    state::{Case, Field, Former},
    writing::Lang,
};

use super::{own_report_of, reporting::keep_former};

/// What figures of another group mean for the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupChoice {
    /// A history of their own begins.
    New,
    /// They go on from the reports of before.
    GoOn,
}

impl GroupChoice {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::New, Self::GoOn];

    /// Its value in the page and in stored states.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::GoOn => "go-on",
        }
    }

    /// The choice of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }

    /// Whether a history of its own begins.
    pub fn is_new(self) -> bool {
        self == Self::New
    }
}

/// Region, indicator or base changed: where they are another group's, a history of its own begins until somebody says
/// that it goes on; where they are the former ones again, everything is as before.
pub(in crate::state) fn note_group(case: &mut Case, today: Date, lang: Lang) {
    let differs = |former: &Former| former.differs_from(case);
    let is_other = case.visit.former.as_ref().is_some_and(differs);
    match (is_other, case.visit.group) {
        (true, None) => choose_group(case, GroupChoice::New, (today, lang)),
        (false, Some(_)) => {
            bring_back(case);
            case.visit.group = None;
            note_former(case, today, lang);
        }
        _ => {}
    }
}

/// Sets the reports of before aside, or brings them back.
pub(in crate::state) fn choose_group(
    case: &mut Case,
    choice: GroupChoice,
    (today, lang): (Date, Lang),
) {
    if case.visit.group == Some(choice) {
        return;
    }
    case.visit.group = Some(choice);
    match choice {
        GroupChoice::New => {
            case.visit.aside = case.form.typed(Field::Obs).to_string();
            case.give(Field::Obs, "");
        }
        GroupChoice::GoOn => {
            bring_back(case);
            note_former(case, today, lang);
        }
    }
}

/// A number that was dated meanwhile parts from the former one.
fn note_former(case: &mut Case, today: Date, lang: Lang) {
    if let Some(own) = own_report_of(case, today) {
        keep_former(case, Some(own.date), lang);
    }
}

/// Puts the reports that were set aside before those made since.
fn bring_back(case: &mut Case) {
    let aside = std::mem::take(&mut case.visit.aside);
    let since = case.form.typed(Field::Obs).to_string();
    let lists = [aside, since];
    let lists: Vec<&str> = lists
        .iter()
        .map(|list| list.trim_end())
        .filter(|list| !list.is_empty())
        .collect();
    case.give(Field::Obs, lists.join("\n"));
}
