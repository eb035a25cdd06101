//! Chooses the case that is answered: the present one, or the last readable one while a field is unreadable.

use std::rc::Rc;

use super::{Case, Field, HistoryMode, Inquiry, visit::choose_day};
use crate::state::{Model, page::update::preselected};
use crate::writing::grouped;

impl Model {
    /// Whether a new number still needs its day. Never so in trial mode ([`HistoryMode::Tries`]).
    pub fn awaits_day(&self) -> bool {
        self.history_mode() != HistoryMode::Tries && self.case.awaits_day(self.today)
    }

    /// Answers while a new number still needs its day: with the preselected day if there is one, otherwise with the
    /// former count.
    fn answer_before_its_day(&mut self) {
        let mut case = Case::clone(&self.case);
        match (preselected(self, &case), &case.visit.former) {
            (Some(choice), _) => choose_day(&mut case, choice, self.today, self.lang),
            (None, Some(former)) => {
                let done = grouped(former.done.count(), self.lang);
                case.form.set(Field::Done, done);
            }
            (None, None) => return,
        }
        if Inquiry::of(&case, self.today).is_whole() {
            self.answered = Some(Rc::new(case));
        }
    }

    /// Sets `answered` to the case if every field is readable. Otherwise only the unreadable fields keep the text
    /// answered last: sound fields, and the sound lines of a list, take effect at once.
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
