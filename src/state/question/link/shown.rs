//! Link values as the form shows them: 58.959 for `58959`, 29 April 2024 for `2024-04-29`.

use crate::{
    domain::Share,
    reading::{read_date, read_dates},
    state::{Field, FieldKind},
    writing::{Lang, grouped, iso, long_date, long_days, plain_days, share, to},
};

/// The text for a field. A value that is not canonical is shown unchanged, and parsed like typed text.
pub(in crate::state) fn text(field: Field, value: &str, lang: Lang) -> String {
    if field.kind() == FieldKind::Name {
        return value.to_owned();
    }
    if let Some(typed) = value.strip_prefix('?') {
        return typed.to_owned();
    }
    match field {
        Field::Obs | Field::Gain | Field::PaceChange => reports(value, lang),
        Field::Base
        | Field::Done
        | Field::Target
        | Field::At
        | Field::ClaimDone
        | Field::ClaimTarget
        | Field::ClaimShortfall
        | Field::ClaimPopulation => count(value, lang),
        Field::ClaimBase => counts(value, lang),
        Field::Share | Field::ShareBefore => {
            canonical_share(value).unwrap_or_else(|| count(value, lang))
        }
        Field::ClaimShare => canonical_share(value).unwrap_or_else(|| value.to_owned()),
        Field::From if value == "as-of" => String::new(),
        Field::From if value == "today" => shown_today(lang).to_owned(),
        Field::AsOf
        | Field::Deadline
        | Field::From
        | Field::LedgerFrom
        | Field::LedgerTo
        | Field::ClaimAsOf => date(value, lang),
        Field::Closed | Field::Opened => days(value, lang),
        _ => value.to_owned(),
    }
}

/// The text for counting from today.
pub(in crate::state) fn shown_today(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "hari ini",
        Lang::En => "today",
    }
}

/// The text of a preset share in the form.
pub(in crate::state) fn shown_share(of: Share) -> String {
    share(of, Lang::Id)
}

/// Reports, one to a line: "31 Januari 2024; 250" for `2024-01-31:250`.
fn reports(value: &str, lang: Lang) -> String {
    let is_canonical = |sign: char| sign.is_ascii_digit() || "-:.,".contains(sign);
    if !value.chars().all(is_canonical) {
        return value.to_owned();
    }
    let mut text = String::new();
    for (line, report) in value.split(',').enumerate() {
        text.push_str(if line > 0 { "\n" } else { "" });
        for (at, column) in report.split(':').enumerate() {
            text.push_str(if at > 0 { "; " } else { "" });
            text.push_str(&of_report(column, lang));
        }
    }
    text
}

/// A column of a report: a date, a period or a count of people.
fn of_report(column: &str, lang: Lang) -> String {
    match column.split_once("..") {
        Some((first, last)) => [&date(first, lang), to(lang), &date(last, lang)].concat(),
        None => people(column, lang).unwrap_or_else(|| date(column, lang)),
    }
}

/// A count with thousands separators, also in ranges and after "sekitar"; a share with its percent sign.
fn count(value: &str, lang: Lang) -> String {
    if let Some(share) = value.strip_suffix('%').and_then(canonical_share) {
        return format!("{share} %");
    }
    let (prefix, number) = value
        .strip_prefix('~')
        .map_or(("", value), |rest| (about(lang), rest));
    let parts: Option<Vec<String>> = number.split('-').map(|part| people(part, lang)).collect();
    parts.map_or_else(
        || value.to_owned(),
        |parts| format!("{prefix}{}", parts.join("-")),
    )
}

/// Several counts, separated by `;`.
fn counts(value: &str, lang: Lang) -> String {
    let each: Vec<String> = value.split(';').map(|one| count(one, lang)).collect();
    each.join("; ")
}

fn about(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "sekitar ",
        Lang::En => "about ",
    }
}

fn people(text: &str, lang: Lang) -> Option<String> {
    let (digits, unit) = text
        .strip_suffix(" orang")
        .map_or((text, ""), |digits| (digits, " orang"));
    is_digits(digits)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|people| format!("{}{unit}", grouped(people, lang)))
}

/// "30.5" as "30,5" in both languages, since a point can also separate thousands; `None` if it is not canonical.
fn canonical_share(value: &str) -> Option<String> {
    match value.split_once('.') {
        None => is_digits(value).then(|| value.to_owned()),
        Some((whole, decimals)) => {
            (is_digits(whole) && is_digits(decimals)).then(|| format!("{whole},{decimals}"))
        }
    }
}

fn date(value: &str, lang: Lang) -> String {
    let read = read_date(value)
        .ok()
        .map(|read| read.date)
        .filter(|&date| iso(date) == value);
    read.map_or_else(|| value.to_owned(), |date| long_date(date, lang))
}

/// A list of days, written out if it names weekdays; a list of dates only stays unchanged.
fn days(value: &str, lang: Lang) -> String {
    let read = read_dates(value).ok();
    let read = read.filter(|list| list.weekdays.count() > 0 && plain_days(list) == value);
    read.map_or_else(
        || value.to_owned(),
        |list| long_days(&list, lang).join(", "),
    )
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit())
}
