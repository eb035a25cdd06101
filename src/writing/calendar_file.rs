//! Calendar files (iCalendar, RFC 5545) with all-day events.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts the octets of one line, at most 75"
)]

use crate::domain::Date;

/// An all-day event of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day of the event.
    pub date: Date,
    /// The UID of the event: in a newer file, an event with the same UID replaces this one.
    pub uid: String,
    /// The title.
    pub summary: String,
    /// The longer text.
    pub description: String,
}

/// The text of a calendar file with these events; `made` is the date of its time stamps.
pub fn calendar_file(days: &[CalendarDay], made: Date) -> String {
    let mut file = String::new();
    let stamp = basic(made) + "T000000Z";
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kalkulator Target IKD//ID",
    ] {
        push_line(&mut file, line, "");
    }
    for day in days {
        let (first, next) = (basic(day.date), basic(day.date.next()));
        let (summary, description) = (escaped(&day.summary), escaped(&day.description));
        for (name, value) in [
            ("BEGIN:", "VEVENT"),
            ("UID:", &day.uid),
            ("DTSTAMP:", &stamp),
            ("DTSTART;VALUE=DATE:", &first),
            ("DTEND;VALUE=DATE:", &next),
            ("SUMMARY:", &summary),
            ("DESCRIPTION:", &description),
            ("TRANSP:", "TRANSPARENT"),
            ("END:", "VEVENT"),
        ] {
            push_line(&mut file, name, value);
        }
    }
    push_line(&mut file, "END:VCALENDAR", "");
    file
}

/// A date in the basic form of RFC 5545: 20240531.
fn basic(date: Date) -> String {
    super::iso(date).replace('-', "")
}

/// Escapes the characters that have a meaning in a calendar file: commas, semicolons, backslashes and line feeds.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(sign),
            // RFC 5545 forbids all other control characters.
            '\u{0}'..='\u{1f}' | '\u{7f}' => {}
            ',' | ';' | '\\' => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// The most octets of a line. A longer one is continued on the next line, which starts with a space.
const MOST_OCTETS: usize = 75;

fn push_line(file: &mut String, name: &str, value: &str) {
    let mut octets = 0;
    for sign in name.chars().chain(value.chars()) {
        if octets + sign.len_utf8() > MOST_OCTETS {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(sign);
        octets += sign.len_utf8();
    }
    file.push_str("\r\n");
}
