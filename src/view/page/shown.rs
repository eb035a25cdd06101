//! A case as read, answered and worded: computed once per render and handed down.

use std::rc::Rc;

use crate::{
    domain::{Date, Plan},
    state::{Case, Field, Inquiry, Warning, warnings},
    words::Words,
    writing::Lang,
};

/// Everything that components show of a case.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The case.
    pub case: Rc<Case>,
    /// Its words.
    pub words: Words,
    /// The case as read.
    pub inquiry: Inquiry,
    /// Its answer.
    pub plan: Plan,
    /// What asks for a second look.
    pub warnings: Vec<(Field, Warning)>,
}

impl Shown {
    /// Reads and answers a case.
    pub fn of(case: &Rc<Case>, lang: Lang, today: Date) -> Self {
        let inquiry = Inquiry::of(case, today);
        let plan = inquiry.plan(today);
        let warnings = warnings(case, &inquiry, &plan, today);
        Self {
            case: Rc::clone(case),
            words: Words::of(lang, case),
            inquiry,
            plan,
            warnings,
        }
    }

    /// The sentences of a field's warnings.
    pub fn warning_texts(&self, field: Field) -> Vec<String> {
        let of_field = self.warnings.iter().filter(|(at, _)| *at == field);
        of_field
            .map(|(_, warning)| self.words.warning(warning, &self.inquiry, &self.plan))
            .collect()
    }
}
