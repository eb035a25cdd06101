//! The device's local date, without a time.

use crate::domain::Date;

/// The device's date; `None` if its year is outside the range of [`Date`].
pub(super) fn today() -> Option<Date> {
    #[expect(clippy::disallowed_methods, reason = "this module is the clock")]
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    let month = i8::try_from(now.get_month().saturating_add(1)).ok()?;
    Date::new(year, month, i8::try_from(now.get_date()).ok()?)
}
