//! The device's local date: a day, never a moment.

use crate::domain::Date;

/// Today on this device; `None` for a year that the calendar does not have.
pub(super) fn today() -> Option<Date> {
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    let month = i8::try_from(now.get_month().saturating_add(1)).ok()?;
    Date::new(year, month, i8::try_from(now.get_date()).ok()?)
}
