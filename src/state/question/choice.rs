//! The choices of the form.

use crate::domain::{BaseKind, FirstDay, Indicator, Opening, Solve, Span, Week, Window};

/// An option that the user has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The indicator that is counted.
    Indicator(Indicator),
    /// The group of people that the base counts.
    BaseKind(BaseKind),
    /// The office's week: five, six or seven days of service.
    Week(Week),
    /// Whether the office serves on days of joint leave (cuti bersama).
    JointLeave(Opening),
    /// Whether the office serves on national holidays.
    National(Opening),
    /// Whether the first day is counted.
    FirstDay(FirstDay),
    /// The reports that the pace is computed from.
    Window(Window),
    /// The value to compute from the others: people a day, deadline or share.
    Solve(Solve),
    /// Whether the milestones are at the end of months or of weeks.
    Span(Span),
    /// The group that the base of a published text counts; `None` if the text does not name it.
    ClaimBaseKind(Option<BaseKind>),
}
