//! The parsed forms of a case. Copies of a case share them, so that a form is parsed once for all that a message computes.

use std::{cell::RefCell, rc::Rc};

use super::{Case, Choices, Fields, Form, Inquiry};
use crate::domain::Date;

/// The most parsed forms kept: the form now and before the message, with and without defaults, and the one answered.
const MOST: usize = 4;

/// The forms parsed last, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Memo(Rc<RefCell<Vec<Parsed>>>);

/// A parsed form, with everything that it was parsed from.
#[derive(Debug)]
struct Parsed {
    form: Form,
    choices: Choices,
    given: Fields,
    inquiry: Rc<Inquiry>,
}

/// Cases are equal whatever has been parsed of them.
impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}

impl Memo {
    /// Forgets what was parsed before the second part of the program came.
    pub(in crate::state) fn forget(&self) {
        self.0.borrow_mut().clear();
    }

    /// The parsed form of a case on a day: kept, or parsed now.
    fn inquiry(&self, case: &Case, today: Date) -> Rc<Inquiry> {
        let is_of_case = |parsed: &Parsed| {
            parsed.inquiry.today == today
                && parsed.choices == case.choices
                && parsed.given == case.given
                && parsed.form == case.form
        };
        let kept = &self.0;
        if let Some(parsed) = kept.borrow().iter().find(|parsed| is_of_case(parsed)) {
            return Rc::clone(&parsed.inquiry);
        }
        count_parsed();
        let inquiry = Rc::new(Inquiry::parse(case, today));
        let mut kept = kept.borrow_mut();
        kept.truncate(MOST.saturating_sub(1));
        kept.insert(
            0,
            Parsed {
                form: case.form.clone(),
                choices: case.choices,
                given: case.given,
                inquiry: Rc::clone(&inquiry),
            },
        );
        inquiry
    }
}

impl Inquiry {
    /// The parsed case on a day, parsed once for all copies of the case. Readable fields are kept, unreadable ones are
    /// listed in `problems`.
    pub fn of(case: &Case, today: Date) -> Rc<Self> {
        case.memo.inquiry(case, today)
    }
}

#[cfg(debug_assertions)]
thread_local! {
    static PARSED: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn count_parsed() {
    #[cfg(debug_assertions)]
    PARSED.set(PARSED.get().saturating_add(1));
}

/// How many forms some work parses on this thread.
#[cfg(debug_assertions)]
pub fn forms_parsed_by<T>(work: impl FnOnce() -> T) -> u32 {
    let before = PARSED.get();
    work();
    PARSED.get().saturating_sub(before)
}
