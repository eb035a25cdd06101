//! Calendar files (RFC 5545): whole days that calendar programs show.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "octets of one line, which is at most 75 of them"
)]

use crate::domain::Date;

/// A day of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day.
    pub date: Date,
    /// Its name for programs: a newer file with the same name takes its place.
    pub uid: String,
    /// What it says.
    pub summary: String,
    /// What it says at length.
    pub description: String,
}

/// A calendar file, made on a day.
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

/// 20240531.
fn basic(date: Date) -> String {
    super::iso(date).replace('-', "")
}

/// Commas, semicolons, backslashes and line ends have a meaning of their own in a calendar file.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push(sign),
            // Other controls are not allowed.
            '\u{0}'..='\u{1f}' | '\u{7f}' => {}
            ',' | ';' | '\\' => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
    }
    escaped
}

/// The most octets of a line; what is longer goes on behind a space.
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
