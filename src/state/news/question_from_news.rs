//! Fills the question with the figures chosen from a pasted text.

use crate::{
    domain::{Date, FirstDay, Quantity},
    reading::{Fact, Offer, TextReading},
    writing::{Lang, plain_days},
};

use super::{PastedText, offer_value};
use crate::state::{Case, Field, Fields, Inquiry, question::link};

/// The most days from the day of the figures to a deadline that is kept.
const YEAR: i32 = 366;

/// Fills a case with the figures of a text and returns the fields that were set. A figure that the text does not give
/// is emptied, so that figures of two offices are never mixed. The office's calendar is kept, and so is a deadline that
/// somebody gave, if it fits the text.
pub(in crate::state) fn fill(
    case: &mut Case,
    pasted: &PastedText,
    lang: Lang,
    today: Date,
) -> Fields {
    let mut taken = Fields::default();
    let keeps_deadline = keeps_deadline(case, day_of(pasted), today);
    for (field, value) in figures(pasted) {
        let Some(value) = value else {
            if field != Field::Deadline || !keeps_deadline {
                case.give(field, "");
            }
            continue;
        };
        case.give(field, link::shown_text(field, &value, lang));
        taken.set(field, true);
    }
    for field in [
        Field::From,
        Field::Days,
        Field::BaseLabel,
        Field::BaseSource,
    ] {
        case.form.set(field, "");
    }
    if let Some(Offer::Kind(kind)) = offer(pasted, Fact::BaseKind) {
        case.choices.base_kind = *kind;
    }
    if let Some(Offer::Indicator(indicator)) = offer(pasted, Fact::Indicator) {
        case.choices.indicator = *indicator;
    }
    case.choices.first_day = FirstDay::default();
    fill_counting(case, pasted.reading(), lang);
    taken
}

/// The fields of the question, each with the value that the text gives.
fn figures(pasted: &PastedText) -> [(Field, Option<String>); 7] {
    let plain = |fact: Fact| offer(pasted, fact).map(offer_value);
    let share = plain(Fact::Share).filter(|_| is_exact(offer(pasted, Fact::Share)));
    let target = plain(Fact::Target).filter(|_| is_exact(offer(pasted, Fact::Target)));
    [
        (Field::Region, plain(Fact::Region)),
        (Field::Base, plain(Fact::Base)),
        (Field::Done, plain(Fact::Done).or_else(|| quoted(pasted))),
        (Field::Target, target.filter(|_| share.is_none())),
        (Field::Share, share),
        (Field::AsOf, plain(Fact::AsOf)),
        (Field::Deadline, plain(Fact::Deadline)),
    ]
}

fn offer(pasted: &PastedText, fact: Fact) -> Option<&Offer> {
    pasted.value(fact).map(|candidate| &candidate.offer)
}

fn day_of(pasted: &PastedText) -> Option<Date> {
    match offer(pasted, Fact::AsOf)? {
        Offer::Date(date) => Some(*date),
        _ => None,
    }
}

/// Whether the deadline of the form is kept if the text gives none: somebody gave it, and it is within a year after the
/// day of the text. A default is not kept, since it belongs to the year of the previous figures.
fn keeps_deadline(case: &Case, as_of: Option<Date>, today: Date) -> bool {
    let deadline = Inquiry::of(case, today).question.deadline;
    let (Some(as_of), Some(deadline)) = (as_of, deadline) else {
        return false;
    };
    case.given.contains(Field::Deadline) && (0..=YEAR).contains(&deadline.days_since(as_of))
}

/// The quoted share of the base, which serves as activations if the text gives no count.
fn quoted(pasted: &PastedText) -> Option<String> {
    let candidate = pasted.value(Fact::QuotedShare)?;
    let is_usable = is_exact(Some(&candidate.offer)) && !candidate.of_target;
    is_usable.then(|| [&offer_value(&candidate.offer), "%"].concat())
}

/// Whether a value is one exact number. A target must be, and a share to compute with.
fn is_exact(offer: Option<&Offer>) -> bool {
    match offer {
        Some(Offer::People(Quantity { bounds, about })) => bounds.is_exact() && !about,
        Some(Offer::Share(share)) => share.least == share.most && !share.about,
        _ => false,
    }
}

/// Copies how days are counted, if the text is one that the page wrote itself.
fn fill_counting(case: &mut Case, reading: &TextReading, lang: Lang) {
    let Some(counting) = &reading.counting else {
        return;
    };
    case.choices.switches = counting.switches;
    case.choices.first_day = counting.first_day;
    let reserve = Some(counting.reserve).filter(|days| *days > 0);
    let days = |days: Option<u32>| days.map_or_else(String::new, |days| days.to_string());
    let texts = [
        (Field::BaseLabel, counting.base_label.clone()),
        (Field::From, link::from(counting.from)),
        (Field::Closed, plain_days(&counting.closed)),
        (Field::Opened, plain_days(&counting.opened)),
        (Field::Days, days(counting.own_days)),
        (Field::Reserve, days(reserve)),
        (Field::Calendar, String::new()),
    ];
    for (field, value) in texts {
        case.form.set(field, link::shown_text(field, &value, lang));
    }
}
