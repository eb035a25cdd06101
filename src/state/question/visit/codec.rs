//! Encodes a visit as text for the key `visit` of a stored state: nested key-value pairs.

use crate::{
    domain::{BaseKind, Date, FirstDay, Indicator, People},
    reading::read_date,
    state::{Choice, Pairs, choice_pair, decode_pairs, encode_pairs, question::link::choice_of},
    writing::iso,
};

use super::{BaseChange, Before, DayChoice, Former, GroupChoice, Visit};

/// The visit as text; empty for the default visit.
pub(in crate::state) fn visit_text(visit: &Visit) -> String {
    let mut pairs = Pairs::new();
    let mut put = |key: &str, value: Option<String>| {
        pairs.extend(value.map(|value| (key.to_owned(), value)));
    };
    let mark = |is: bool| is.then(|| "1".to_owned());
    let chosen = |key: Option<&'static str>| key.map(str::to_owned);
    put("day", visit.day.map(iso));
    put("dated", mark(visit.is_dated));
    put("typed", mark(visit.is_typed));
    put("later", mark(visit.is_later));
    put("counted", mark(visit.is_counted));
    put("fallen", mark(visit.has_fallen));
    put("reported", mark(visit.has_reported));
    put("copy-offered", mark(visit.copy_offered));
    put("choice", chosen(visit.choice.map(DayChoice::key)));
    put(
        "base-change",
        chosen(visit.base_change.map(BaseChange::key)),
    );
    put("group", chosen(visit.group.map(GroupChoice::key)));
    put(
        "aside",
        Some(visit.aside.clone()).filter(|aside| !aside.is_empty()),
    );
    if let Some(before) = &visit.before {
        let first_day = choice_pair(Choice::FirstDay(before.first_day)).1;
        put("deadline-before", Some(before.deadline.clone()));
        put("start-before", Some(first_day.to_owned()));
    }
    if let Some(former) = &visit.former {
        pairs.extend(former_pairs(former));
    }
    encode_pairs(&pairs)
}

fn former_pairs(former: &Former) -> Pairs {
    let mut pairs = vec![
        ("as-of".to_owned(), iso(former.date)),
        ("done".to_owned(), former.done.count().to_string()),
        ("region".to_owned(), former.region.clone()),
    ];
    let choices = [
        Choice::Indicator(former.indicator),
        Choice::BaseKind(former.base_kind),
    ];
    pairs.extend(
        choices
            .map(choice_pair)
            .map(|(key, value)| (key.to_owned(), value.to_owned())),
    );
    pairs.extend(
        former
            .base
            .map(|base| ("base".to_owned(), base.count().to_string())),
    );
    pairs
}

/// Decodes a visit. Values that cannot be read are absent.
pub(in crate::state) fn read_visit(text: &str) -> Visit {
    let pairs = decode_pairs(text);
    let value = |key: &str| {
        let found = pairs.iter().rfind(|(name, _)| name == key);
        found.map(|(_, value)| value.as_str())
    };
    let is = |key: &str| value(key) == Some("1");
    Visit {
        day: value("day").and_then(day),
        former: former(value),
        is_dated: is("dated"),
        is_typed: is("typed"),
        is_counted: is("counted"),
        has_fallen: is("fallen"),
        choice: value("choice").and_then(DayChoice::of_key),
        before: before(value),
        has_reported: is("reported"),
        base_change: value("base-change").and_then(BaseChange::of_key),
        group: value("group").and_then(GroupChoice::of_key),
        aside: value("aside").unwrap_or_default().to_owned(),
        is_later: is("later"),
        copy_offered: is("copy-offered"),
    }
}

fn former<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Option<Former> {
    let people = |key: &str| Some(People::new(value(key)?.parse().ok()?));
    Some(Former {
        date: day(value("as-of")?)?,
        done: people("done")?,
        base: people("base"),
        region: value("region").unwrap_or_default().to_owned(),
        indicator: match choice_of("indicator", value("indicator")?) {
            Some(Choice::Indicator(indicator)) => indicator,
            _ => Indicator::default(),
        },
        base_kind: match choice_of("base-kind", value("base-kind")?) {
            Some(Choice::BaseKind(kind)) => kind,
            _ => BaseKind::default(),
        },
    })
}

fn before<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Option<Before> {
    Some(Before {
        deadline: value("deadline-before")?.to_owned(),
        first_day: match choice_of("start", value("start-before")?) {
            Some(Choice::FirstDay(first_day)) => first_day,
            _ => FirstDay::default(),
        },
    })
}

fn day(text: &str) -> Option<Date> {
    read_date(text).ok().map(|read| read.date)
}
