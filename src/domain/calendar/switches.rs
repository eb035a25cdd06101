//! The general rules of an office: its week, and whether it serves on the days that decrees close.

use super::{Date, HolidayKind, Holidays, Week};

/// Whether the office serves on a kind of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// It does not serve.
    #[default]
    Closed,
    /// It serves.
    Open,
}

/// The general rules of an office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Switches {
    /// Weekdays on which it serves.
    pub week: Week,
    /// Joint leave (cuti bersama).
    pub joint_leave: Opening,
    /// National holidays (libur nasional).
    pub national: Opening,
}

impl Switches {
    /// Whether these rules close the office on a day of that list.
    pub(in crate::domain) fn closes(self, holidays: &Holidays, day: Date) -> bool {
        holidays
            .on(day)
            .any(|holiday| self.opening(holiday.kind) == Opening::Closed)
    }

    pub(in crate::domain) fn opening(self, kind: HolidayKind) -> Opening {
        match kind {
            HolidayKind::National => self.national,
            HolidayKind::CutiBersama => self.joint_leave,
        }
    }
}
