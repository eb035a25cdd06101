//! What the figures of a table take from the question and the device.

use crate::{
    domain::{Bounds, Date, People, Plan, Share, TargetGiven},
    state::{Case, Field, Inquiry},
};

/// The inputs from the case and the device for the figures of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The target share, if the question gives one.
    pub share: Option<Share>,
    /// The target count, if the question gives one.
    pub count: Option<People>,
    /// The question and its calendar, for the days left.
    pub inquiry: Inquiry,
    /// The device's day.
    pub today: Date,
    /// Whether somebody gave the day of the question's figures. If not, rows without a day count from today.
    pub has_day: bool,
}

impl Basis {
    /// The inputs of a case on a day.
    pub fn of(case: &Case, today: Date) -> Self {
        let inquiry = Inquiry::of(case, today);
        let (mut inquiry, has_day) = (Inquiry::clone(&inquiry), case.given.contains(Field::AsOf));
        if !has_day {
            // The default may be the day of the newest report, which has nothing to do with the table.
            inquiry.question.as_of = Some(today);
        }
        let (share, count) = match inquiry.question.target {
            Some(TargetGiven::Share(share)) => (Some(share), None),
            Some(TargetGiven::Count(count)) => (None, Some(count)),
            None => (None, None),
        };
        Self {
            share,
            count,
            inquiry,
            today,
            has_day,
        }
    }

    /// Service days left from the day of some figures, or from the question's day.
    pub(super) fn days_left(&self, as_of: Option<Date>) -> Option<Bounds<u32>> {
        let mut question = self.inquiry.question;
        question.as_of = as_of.or(question.as_of);
        let plan = Plan::of(&question, &self.inquiry.calendar, self.today);
        plan.service_days.filter(|_| plan.late_by.is_none())
    }
}
