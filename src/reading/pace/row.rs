//! Parses one list line: a date or period, a count, and perhaps a base.

use super::{
    cells::{Around, Cells},
    columns::Columns,
    counts::{BEHIND_A_DATE, count_in, counts_of, is_time, mark_before, without_percent},
    head::{ReadHead, head_of, numbered_head, running_number},
    line_date::LineCompletion,
};
use crate::domain::{People, Period};
use crate::reading::{Problem, clean::clean, numbers::count::read_people};

/// The values of one line: a date or period, a count, and perhaps a base.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) struct ListRow {
    pub(in crate::reading) head: Period,
    pub(in crate::reading) done: People,
    pub(in crate::reading) base: Option<People>,
}

/// A parsed row, and how it was parsed.
pub(in crate::reading) struct ReadRow {
    pub(in crate::reading) row: ListRow,
    /// How its date was completed, and the text around the date.
    pub(in crate::reading) completed: Option<(LineCompletion, Around)>,
    /// Content that was skipped.
    pub(in crate::reading) skipped: SkippedContent,
}

/// Content beside the counts of a line that was skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SkippedContent {
    /// Whether there are percentages.
    pub has_percent: bool,
    /// Whether there are notes.
    pub has_notes: bool,
}

/// Parses a line by the columns of the header row.
pub(in crate::reading) fn row_by_heads(
    cells: &Cells<'_>,
    columns: &Columns,
    read_head: ReadHead<'_>,
) -> Result<ReadRow, Problem> {
    let (Some(date), Some(done)) = (columns.date, columns.done) else {
        return Err(Problem::TooManyColumns);
    };
    let cleaned = clean(cells.text(date))?;
    let head = read_head(&cleaned).or_else(|problem| match head_of(&cleaned, read_head) {
        Ok((head, rest)) if is_time(rest) => Ok(head),
        _ => Err(problem),
    })?;
    let base = columns.base.map_or("", |at| cells.text(at));
    let row = ListRow {
        head: head.period,
        done: count_in(cells.text(done))?.ok_or(Problem::NoCount)?,
        base: count_in(base)?,
    };
    Ok(ReadRow {
        row,
        completed: head.completed.map(|how| (how, cells.around(date, "", ""))),
        skipped: SkippedContent::default(),
    })
}

/// Parses a line without a header row: perhaps a running number, then a date or period, a count, perhaps a base.
/// `ordinal` is the expected running number.
pub(in crate::reading) fn row(
    cells: &Cells<'_>,
    ordinal: usize,
    read_head: ReadHead<'_>,
) -> Result<ReadRow, Problem> {
    let filled = cells.filled();
    let begins =
        |text: &str| clean(text).is_ok_and(|text| numbered_head(&text, ordinal, read_head).is_ok());
    let from = match filled.as_slice() {
        [(_, number), (_, next), ..] if running_number(number).is_some() && begins(next) => 1,
        _ => 0,
    };
    let mut filled = filled.into_iter().skip(from);
    let (at, first) = filled.next().unwrap_or_default();
    let cleaned = clean(first)?;
    let (number, head, rest) = numbered_head(&cleaned, ordinal, read_head)?;
    let (columns, mut skipped) = counts_in(filled.map(|(_, text)| text))?;
    let after = rest.trim_start_matches(BEHIND_A_DATE);
    let between = rest.strip_suffix(after).unwrap_or_default();
    // "31/1/2026-250" and "31/1/2026 - 250" have a dash between date and count, "31/1/2026 -250" has a minus.
    if between.len() > 1
        && between.ends_with('-')
        && after.starts_with(|sign: char| sign.is_ascii_digit())
    {
        return Err(Problem::Negative);
    }
    let (counts, has_percent) = without_percent(after);
    let (done, base) = match (counts, columns.as_slice()) {
        ("", []) => return Err(Problem::NoCount),
        (counts, []) => counts_of(counts, mark_before(rest, counts))?,
        (_, [done]) if counts.is_empty() || is_time(rest) => (read_people(done)?, None),
        (_, [done, base]) if counts.is_empty() || is_time(rest) => {
            (read_people(done)?, Some(read_people(base)?))
        }
        (done, [base]) => (read_people(done)?, Some(read_people(base)?)),
        _ => return Err(Problem::TooManyColumns),
    };
    let row = ListRow {
        head: head.period,
        done,
        base,
    };
    skipped.has_percent |= has_percent;
    let around = |how| (how, cells.around(at, number, rest));
    Ok(ReadRow {
        row,
        completed: head.completed.map(around),
        skipped,
    })
}

/// The counts in cells. Skips percentages, and notes without a number.
fn counts_in<'a>(
    cells: impl Iterator<Item = &'a str>,
) -> Result<(Vec<String>, SkippedContent), Problem> {
    let (mut counts, mut skipped) = (Vec::new(), SkippedContent::default());
    for text in cells {
        let text = clean(text)?;
        let (count, has_percent) = without_percent(&text);
        skipped.has_percent |= has_percent;
        if count.contains(|sign: char| sign.is_ascii_digit()) {
            counts.push(count.to_owned());
        } else {
            skipped.has_notes |= count.contains(char::is_alphabetic);
        }
    }
    Ok((counts, skipped))
}
