//! Finds the date of the figures among a table's dates, such as "KEADAAN 31 OKTOBER 2026", or several to choose from.

use super::{
    DayMeaning, DayPlace, Layout, NamedDay, Role,
    first_rows::FirstRows,
    title_date_meaning::TitleDateMeaning,
    title_dates::{TitleDate, WrittenTitleDate, mentions},
};
use crate::{domain::Date, reading::Problem};

/// The most dates that are offered.
const MOST_OFFERED: usize = 4;

/// The longest title or note cell, in bytes.
const LONGEST: usize = 1_000;

/// The most bytes of all titles, and of all notes. If there are more, they are ignored altogether.
const MOST_BYTES: usize = 6_000;

/// The date named in the titles or the header of the activations. Headers of bases and targets have other dates.
pub(super) fn title_day(rows: &FirstRows, titles: usize, layout: &Layout) -> NamedDay {
    let mut found = placed(DayPlace::Title, &titles_of(rows, titles));
    found.extend(of_activations(layout));
    let named = choose(found);
    if named.is_decided() {
        return named;
    }
    // Our own file of rejected rows has the office's headers in its first column.
    let first = layout.columns.first();
    let said = first.map(|column| said(DayPlace::Head, &column.head));
    decided_or(choose(said.unwrap_or_default()), named)
}

/// The cells above the headers, each followed by a tab, each row by a line end.
fn titles_of(rows: &FirstRows, titles: usize) -> String {
    let mut text = String::new();
    for row in rows.iter().take(titles) {
        let is_title = |cell: &&str| (1..=LONGEST).contains(&cell.len());
        for cell in row.cells().filter(is_title) {
            text.push_str(&cell.replace(['\n', '\r'], "\t"));
            text.push('\t');
        }
        text.push('\n');
    }
    if text.len() > MOST_BYTES {
        text.clear();
    }
    text
}

/// The dates in the header of the activations: they are those of the figures even without a cue.
fn of_activations(layout: &Layout) -> Vec<PlacedDate> {
    let mut found = Vec::new();
    for column in &layout.columns {
        if column.role == Some(Role::Activated) {
            found.extend(placed(DayPlace::Head, &column.head));
        }
    }
    for (_, mention) in &mut found {
        if mention.meaning == TitleDateMeaning::Unclear {
            mention.meaning = SAID;
        }
    }
    found
}

/// The date named in the notes below the last region, if nothing above the regions names one.
pub(super) fn noted_day(notes: &[String], named: NamedDay) -> NamedDay {
    if named.is_decided() {
        return named;
    }
    let mut found = Vec::new();
    let notes = || notes.iter().filter(|note| note.len() <= LONGEST);
    if notes().map(String::len).sum::<usize>() <= MOST_BYTES {
        for note in notes() {
            found.extend(said(DayPlace::Note, note));
        }
    }
    decided_or(choose(found), named)
}

/// `found` if it is decided, otherwise `named`.
fn decided_or(found: NamedDay, named: NamedDay) -> NamedDay {
    if found.is_decided() { found } else { named }
}

/// A date with its place.
type PlacedDate = (DayPlace, TitleDate);

/// The meaning that a word such as "KEADAAN" gives: the date of the figures.
const SAID: TitleDateMeaning = TitleDateMeaning::AsOf { is_said: true };

/// The dates of a text, with its place.
fn placed(place: DayPlace, text: &str) -> Vec<PlacedDate> {
    let mentions = mentions(text).into_iter();
    mentions.map(|mention| (place, mention)).collect()
}

/// The dates of a text that a cue gives as those of the figures.
fn said(place: DayPlace, text: &str) -> Vec<PlacedDate> {
    let mut found = placed(place, text);
    found.retain(|(_, mention)| mention.meaning == SAID);
    found
}

fn choose(found: Vec<PlacedDate>) -> NamedDay {
    let found = with_meanings(found);
    days(&found, is_as_of)
        .or_else(|| fault(&found))
        // A period is that of the figures even without a cue.
        .or_else(|| days(&found, is_unclear_period))
        .or_else(|| days(&found, is_unclear))
        .or_else(|| part(&found))
        .or_else(|| printed(&found))
        .unwrap_or_default()
}

fn is_as_of(mention: &TitleDate) -> bool {
    matches!(mention.meaning, TitleDateMeaning::AsOf { .. })
}

fn is_unclear(mention: &TitleDate) -> bool {
    mention.meaning == TitleDateMeaning::Unclear
}

fn is_unclear_period(mention: &TitleDate) -> bool {
    is_unclear(mention) && matches!(mention.written, WrittenTitleDate::PeriodTo(_))
}

/// Resolves dates joined to the one before: in "30 SEPTEMBER DAN 31 OKTOBER 2026" the second has the first's meaning,
/// and the first has the second's year.
fn with_meanings(mut found: Vec<PlacedDate>) -> Vec<PlacedDate> {
    if let Some((_, first)) = found
        .first_mut()
        .filter(|(_, first)| first.meaning == TitleDateMeaning::AsBefore)
    {
        first.meaning = TitleDateMeaning::Unclear;
    }
    for at in 1..found.len() {
        let (before, behind) = found.split_at_mut(at);
        let (Some((_, first)), Some((_, second))) = (before.last_mut(), behind.first_mut()) else {
            continue;
        };
        if second.meaning != TitleDateMeaning::AsBefore {
            continue;
        }
        second.meaning = first.meaning;
        if let (WrittenTitleDate::Yearless(month, Some(day)), WrittenTitleDate::Day(date)) =
            (&first.written, &second.written)
            && let Some(date) = Date::new(date.year(), *month, *day)
        {
            first.written = WrittenTitleDate::Day(date);
        }
    }
    found
}

/// The whole dates with a given meaning: the only one, or all of them to choose from.
fn days(found: &[PlacedDate], is_meant: fn(&TitleDate) -> bool) -> Option<NamedDay> {
    let mut days = Vec::new();
    let mut named = None;
    for (place, mention) in found.iter().filter(|(_, mention)| is_meant(mention)) {
        let (day, meaning) = match mention.written {
            WrittenTitleDate::PeriodTo(day) => (day, DayMeaning::PeriodTo(day)),
            WrittenTitleDate::Day(day) if mention.meaning == TitleDateMeaning::Unclear => {
                (day, DayMeaning::Unclear(day))
            }
            WrittenTitleDate::Day(day) => (day, DayMeaning::Day(day)),
            _ => continue,
        };
        if !days.contains(&day) {
            days.push(day);
        }
        named.get_or_insert_with(|| named_day(meaning, *place, mention));
    }
    if days.len() < 2 {
        return named;
    }
    days.truncate(MOST_OFFERED);
    let meaning = DayMeaning::Several(days);
    named.map(|named| NamedDay { meaning, ..named })
}

/// A date of the figures that cannot be parsed.
fn fault(found: &[PlacedDate]) -> Option<NamedDay> {
    found
        .iter()
        .find_map(|(place, mention)| match &mention.written {
            WrittenTitleDate::Faulty(problem)
                if matches!(mention.meaning, TitleDateMeaning::AsOf { .. }) =>
            {
                let meant = meant(problem, &mention.words);
                Some(named_day(
                    DayMeaning::Faulty(problem.clone(), meant),
                    *place,
                    mention,
                ))
            }
            _ => None,
        })
}

/// The date that a faulty one may mean: with the year as 20xx, or without its weekday.
fn meant(problem: &Problem, words: &str) -> Option<Date> {
    match problem {
        Problem::WeekdayDiffers { date, .. } => Some(*date),
        Problem::TwoDigitYear(year) => {
            let whole = words.strip_suffix(year.as_str())?;
            let written = [whole, "20", year].concat();
            mentions(&written)
                .into_iter()
                .find_map(|mention| match mention.written {
                    WrittenTitleDate::Day(date) => Some(date),
                    _ => None,
                })
        }
        _ => None,
    }
}

/// The partial dates: those with a cue for the figures first, then others, years last.
fn part(found: &[PlacedDate]) -> Option<NamedDay> {
    let rank = |mention: &TitleDate| match (&mention.written, mention.meaning) {
        (_, TitleDateMeaning::Aim | TitleDateMeaning::Printed)
        | (
            WrittenTitleDate::Day(_) | WrittenTitleDate::PeriodTo(_) | WrittenTitleDate::Faulty(_),
            _,
        ) => None,
        (WrittenTitleDate::Year(_), _) => Some(2),
        (_, TitleDateMeaning::AsOf { .. }) => Some(0),
        _ => Some(1),
    };
    let best = found
        .iter()
        .filter_map(|(_, mention)| rank(mention))
        .min()?;
    let mut parts = found
        .iter()
        .filter(|(_, mention)| rank(mention) == Some(best));
    let (place, first) = parts.next()?;
    let (mut ends, mut words) = match first.written {
        WrittenTitleDate::Ending(last) | WrittenTitleDate::Year(last) => {
            (vec![last], first.words.clone())
        }
        WrittenTitleDate::Yearless(month, day) => {
            let year = year_beside(found);
            return Some(named_day(
                DayMeaning::Yearless { month, day, year },
                *place,
                first,
            ));
        }
        _ => return None,
    };
    for (_, other) in parts {
        if let WrittenTitleDate::Ending(last) | WrittenTitleDate::Year(last) = other.written
            && !ends.contains(&last)
            && ends.len() < MOST_OFFERED
        {
            ends.push(last);
            words.extend([", ", &other.words]);
        }
    }
    let named = named_day(DayMeaning::Ending(ends), *place, first);
    Some(NamedDay { words, ..named })
}

/// The only year that is written without a day.
fn year_beside(found: &[PlacedDate]) -> Option<i16> {
    let mut years = found
        .iter()
        .filter_map(|(_, mention)| match mention.written {
            WrittenTitleDate::Ending(last) | WrittenTitleDate::Year(last) => Some(last.year()),
            _ => None,
        });
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}

fn printed(found: &[PlacedDate]) -> Option<NamedDay> {
    found.iter().find_map(
        |(place, mention)| match (&mention.written, mention.meaning) {
            (WrittenTitleDate::Day(day), TitleDateMeaning::Printed) => {
                Some(named_day(DayMeaning::Printed(*day), *place, mention))
            }
            _ => None,
        },
    )
}

fn named_day(meaning: DayMeaning, place: DayPlace, mention: &TitleDate) -> NamedDay {
    NamedDay {
        meaning,
        place,
        words: mention.words.clone(),
    }
}
