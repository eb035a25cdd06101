//! `Shown`: a case read, answered and checked, computed once per render for all view functions.

use std::rc::Rc;

use crate::{
    domain::{Date, Plan},
    state::{Case, Field, Inquiry, Warning, warnings},
    words::Words,
    writing::Lang,
};

/// A case with everything that is computed from it for display.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The case.
    pub case: Rc<Case>,
    /// Its texts.
    pub words: Words,
    /// The form as read.
    pub inquiry: Rc<Inquiry>,
    /// The answer.
    pub plan: Plan,
    /// The warnings, by field.
    pub warnings: Vec<(Field, Warning)>,
}

impl Shown {
    /// Reads, answers and checks a case.
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

    /// The warnings of a field, as sentences.
    pub fn warning_texts(&self, field: Field) -> Vec<String> {
        let of_field = self.warnings.iter().filter(|(at, _)| *at == field);
        of_field
            .map(|(_, warning)| self.words.warning(warning, &self.inquiry, &self.plan))
            .collect()
    }
}
