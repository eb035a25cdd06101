//! The value of a field in a link: decimal point, ISO dates, no thousands separators.

use crate::{
    domain::{
        ClaimedShare, ClaimedShortfall, CountingFrom, Done, Gain, HolidayKind, Observation,
        PaceChange, Quantity, TargetGiven,
    },
    reading::{
        OnLine, OwnHoliday, ReadDate, read_claimed_share, read_claimed_shares,
        read_claimed_shortfall, read_count, read_counts, read_date, read_target, read_weekday,
    },
    state::{Case, Field, FieldKind, Inquiry, calendar::completing::asked_text},
    writing::{boost_days, decimal_point, iso, plain_days, printed_point, weekday_weights},
};

/// The value of a field in a link; `None` if its key is left out. An unreadable text is written as typed after a `?`,
/// so that it is not taken for a value. The main keys of the question are always written, so that no default is
/// guessed.
pub(in crate::state) fn value(field: Field, case: &Case, inquiry: &Inquiry) -> Option<String> {
    let typed = case.form.kept(field);
    let text = typed.trim();
    if field.is_of_claim() {
        let claimed = || claimed(field, text).unwrap_or_else(|| format!("?{text}"));
        return (!text.is_empty()).then(claimed);
    }
    match field {
        Field::From if text.is_empty() => Some("as-of".to_owned()),
        Field::Base | Field::Done | Field::Share | Field::AsOf | Field::Deadline
            if text.is_empty() =>
        {
            Some(String::new())
        }
        _ if text.is_empty() => None,
        _ => {
            let asked = || asked_text(field, text, inquiry.problem(field)?);
            // Lists are not trimmed: a tab at the beginning is an empty cell, and blank lines count as lines.
            let text = match field.kind() {
                FieldKind::Lines => &typed,
                _ => text,
            };
            let unread = || ["?", &asked().unwrap_or_else(|| text.to_owned())].concat();
            let value = canonical(field, text, inquiry).unwrap_or_else(unread);
            // A text of invisible characters only has an empty value.
            (!value.is_empty()).then_some(value)
        }
    }
}

fn canonical(field: Field, text: &str, inquiry: &Inquiry) -> Option<String> {
    let readings = &inquiry.readings;
    let date = |read: Option<ReadDate>| read.map(|read| iso(read.date));
    let sound = inquiry.problem(field).is_none();
    match field {
        Field::Region | Field::BaseLabel | Field::BaseSource => Some(text.to_owned()),
        Field::Base => readings.base.map(quantity),
        Field::Done => readings.done.map(done),
        Field::Target => match readings.target {
            Some(TargetGiven::Count(people)) => Some(people.count().to_string()),
            _ => None,
        },
        Field::AsOf => date(readings.as_of),
        Field::Deadline => date(readings.deadline),
        Field::From => sound.then(|| from(readings.counting_from)),
        Field::Closed => sound.then(|| plain_days(&readings.closed)),
        Field::Opened => sound.then(|| plain_days(&readings.opened)),
        Field::Days => readings.own_days.map(|days| days.to_string()),
        Field::Reserve => readings.reserve.map(|days| days.to_string()),
        Field::Calendar => sound.then(|| holidays(&readings.own_holidays)),
        Field::Share | Field::ShareBefore => share(text),
        Field::Obs => sound.then(|| reports(&readings.pace.reports)),
        Field::Gain => sound.then(|| gains(&readings.pace.gains)),
        Field::PaceChange => sound.then(|| changes(&readings.pace.changes)),
        Field::At => readings.pace.at.map(|people| people.count().to_string()),
        Field::Seed => readings.pace.seed.map(|seed| seed.count().to_string()),
        Field::LedgerFrom => date(readings.pace.ledger_from),
        Field::LedgerTo => date(readings.pace.ledger_to),
        Field::Weights => sound.then(|| weekday_weights(readings.weights.weekdays)),
        Field::Boost => readings.weights.boost.map(boost_days),
        _ => None,
    }
}

/// The value of a claim field. Shares are written as printed, since their number of decimals matters.
fn claimed(field: Field, text: &str) -> Option<String> {
    match field {
        Field::ClaimBase => {
            let bases = read_counts(text).ok()?;
            Some(
                bases
                    .into_iter()
                    .map(quantity)
                    .collect::<Vec<_>>()
                    .join(";"),
            )
        }
        Field::ClaimShare => Some(share_as_claimed(read_claimed_share(text).ok()?, "", text)),
        Field::ClaimShortfall => match read_claimed_shortfall(text).ok()? {
            ClaimedShortfall::People(people) => Some(quantity(people)),
            ClaimedShortfall::Points(points) => Some(share_as_claimed(points, "%", text)),
        },
        Field::ClaimQuotedShare => read_claimed_shares(text).ok().map(|_| text.to_owned()),
        Field::ClaimAsOf => read_date(text).ok().map(|read| iso(read.date)),
        Field::ClaimWeekday => read_weekday(text).ok().map(|_| text.to_owned()),
        _ => read_count(text).ok().map(quantity),
    }
}

/// An exact share in canonical form; any other share as typed.
fn share_as_claimed(claimed: ClaimedShare, sign: &str, text: &str) -> String {
    let exact = claimed.exact().map(|share| printed_point(share) + sign);
    exact.unwrap_or_else(|| text.to_owned())
}

/// A count: `58959`, `32000-35000`, `~680000`.
pub(in crate::state) fn quantity(quantity: Quantity) -> String {
    let about = if quantity.about { "~" } else { "" };
    let (least, most) = (quantity.bounds.least.count(), quantity.bounds.most.count());
    if least == most {
        format!("{about}{least}")
    } else {
        format!("{about}{least}-{most}")
    }
}

fn done(done: Done) -> String {
    match done {
        Done::Count(count) => quantity(count),
        Done::Share(quoted) => format!("{}%", printed_point(quoted)),
    }
}

/// A share, or a count with its unit, which the share fields take too.
fn share(text: &str) -> Option<String> {
    match read_target(text).ok()? {
        TargetGiven::Share(share) => Some(decimal_point(share)),
        TargetGiven::Count(people) => Some(format!("{} orang", people.count())),
    }
}

/// The start of counting: `as-of`, `today` or an ISO date.
pub(in crate::state) fn from(from: CountingFrom) -> String {
    match from {
        CountingFrom::AsOf => "as-of".to_owned(),
        CountingFrom::Today => "today".to_owned(),
        CountingFrom::On(date) => iso(date),
    }
}

fn holidays(list: &[OwnHoliday]) -> String {
    let lines = list.iter().map(|own| {
        let kind = match own.holiday.kind {
            HolidayKind::National => "nasional",
            HolidayKind::CutiBersama => "cuti bersama",
        };
        format!("{};{};{kind}", iso(own.holiday.date), own.name)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Reports: `2024-01-31:250,2024-02-29:300:58959`.
fn reports(list: &[OnLine<Observation>]) -> String {
    let each = list.iter().map(|line| {
        let base = line.value.base.map(|base| format!(":{}", base.count()));
        let (date, done) = (iso(line.value.date), line.value.done.count());
        format!("{date}:{done}{}", base.unwrap_or_default())
    });
    each.collect::<Vec<_>>().join(",")
}

/// Gains: `2025-01-01..2025-04-20:7692`.
fn gains(list: &[OnLine<Gain>]) -> String {
    let each = list.iter().map(|line| {
        let Gain { period, added } = line.value;
        format!(
            "{}..{}:{}",
            iso(period.first),
            iso(period.last),
            added.count()
        )
    });
    each.collect::<Vec<_>>().join(",")
}

/// Changes of the pace: `2026-06-01:150`.
fn changes(list: &[PaceChange]) -> String {
    let each = list
        .iter()
        .map(|change| format!("{}:{}", iso(change.from), change.a_day.count()));
    each.collect::<Vec<_>>().join(",")
}
