//! Which case is answered: the form's, the last whole one, or for a new number without a day the former one.

use std::rc::Rc;

use super::{Case, Field, HistoryMode, Inquiry, visit::choose_day};
use crate::state::{Model, page::update::preselected};
use crate::writing::grouped;

impl Model {
    /// Whether the answer waits for the day of a new number.
    pub fn awaits_day(&self) -> bool {
        self.history_mode() != HistoryMode::Tries && self.case.awaits_day(self.today)
    }

    /// While the day of a new number is open, the number is answered as of the day that it would get; where it would
    /// get none, the former one is.
    fn answer_before_its_day(&mut self) {
        let mut case = Case::clone(&self.case);
        match (preselected(self, &case), &case.visit.former) {
            (Some(choice), _) => choose_day(&mut case, choice, (self.today, self.lang)),
            (None, Some(former)) => {
                let done = grouped(former.done.0, self.lang);
                case.form.set(Field::Done, done);
            }
            (None, None) => return,
        }
        if Inquiry::of(&case, self.today).is_whole() {
            self.answered = Some(Rc::new(case));
        }
    }

    /// Keeps the case as answered if it can be read. Otherwise sound fields count at once, as do the sound lines of a
    /// list, and a faulty one stands as it was answered last.
    pub(in crate::state) fn take_answer(&mut self) {
        if self.awaits_day() {
            self.answer_before_its_day();
            return;
        }
        let inquiry = Inquiry::of(&self.case, self.today);
        if inquiry.is_whole() {
            self.answered = Some(Rc::clone(&self.case));
            return;
        }
        let Some(answered) = &self.answered else {
            return;
        };
        let mut mended = Case::clone(&self.case);
        mended.example = None;
        for field in inquiry.unread() {
            mended.form.set(field, answered.form.typed(field));
        }
        if Inquiry::of(&mended, self.today).is_whole() {
            self.answered = Some(Rc::new(mended));
        }
    }
}
