//! Figures of another group (region, indicator or kind of base): their reports are kept apart from the earlier ones.

use crate::{
    domain::{Date, listed_enum},
    state::{Case, Field, Former},
    writing::Lang,
};

use super::{own_report_of, reporting::add_report};

listed_enum! {
    /// How the figures of another group are recorded. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum GroupChoice {
        /// They begin a history of their own.
        New = "new",
        /// They continue the earlier reports.
        GoOn = "go-on",
    }
}

impl GroupChoice {
    /// Whether the figures begin a history of their own.
    pub fn is_new(self) -> bool {
        self == Self::New
    }
}

/// Handles a change of region, indicator or base. Figures of another group begin a history of their own until the user
/// chooses otherwise; once the figures are the former group's again, the earlier reports are restored.
pub(in crate::state) fn note_group(case: &mut Case, today: Date, lang: Lang) {
    let differs = |former: &Former| former.differs_from(case);
    let is_other = case.visit.former.as_ref().is_some_and(differs);
    match (is_other, case.visit.group) {
        (true, None) => choose_group(case, GroupChoice::New, today, lang),
        (false, Some(_)) => {
            bring_back(case);
            case.visit.group = None;
            note_former(case, today, lang);
        }
        _ => {}
    }
}

/// Sets the earlier reports aside, or restores them.
pub(in crate::state) fn choose_group(
    case: &mut Case,
    choice: GroupChoice,
    today: Date,
    lang: Lang,
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

/// Adds the former figures to the reports if the present ones are of another day.
fn note_former(case: &mut Case, today: Date, lang: Lang) {
    if let Some(own) = own_report_of(case, today) {
        keep_former(case, Some(own.date), lang);
    }
}

/// Adds the former figures to the reports, if the present ones are of the same group and of another day, or of none
/// yet.
pub(in crate::state) fn keep_former(case: &mut Case, now: Option<Date>, lang: Lang) {
    let Some(former) = case.visit.former.clone() else {
        return;
    };
    let is_other = case.visit.group.is_some_and(GroupChoice::is_new);
    if now != Some(former.date) && !is_other && !case.visit.has_reported {
        case.visit.has_reported = add_report(case, former.report(), lang);
    }
}

/// Restores the reports that were set aside, ahead of those added since.
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
