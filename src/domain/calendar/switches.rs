//! The general rules of an office: its week, and whether it serves on national holidays and joint leave.

use super::{Date, HolidayKind, Holidays, Week};

/// Whether the office serves on a kind of day off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// The office is closed.
    #[default]
    Closed,
    /// The office serves.
    Open,
}

/// The general rules of an office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Switches {
    /// The weekdays on which it serves.
    pub week: Week,
    /// On joint leave (cuti bersama).
    pub joint_leave: Opening,
    /// On national holidays (libur nasional).
    pub national: Opening,
}

impl Switches {
    /// Whether the office is closed on `day` because of a holiday in `holidays`.
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
