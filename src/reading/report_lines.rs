//! Reports, one to a line: a date or a period, a count, perhaps a base, parted by whatever parts columns.

use super::{Problem, clean::clean, count::read_people, date::read_date, date_list::read_period};
use crate::domain::{Gain, Observation, PaceChange, People, Period};

/// A report and the line that it stands on, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnLine<T> {
    /// The line's number.
    pub line: u32,
    /// What it says.
    pub value: T,
}

/// Reads reports of totals: "30 April 2025; 56.573" or "30/04/2025 56573 1276684". A line without a digit is a
/// heading.
///
/// ```
/// use kalkulator_ikd::reading::read_reports;
/// let read = read_reports("Tanggal\tJumlah\n31 Des 2024\t48.881\n20/04/2025 56,573 1,276,684").unwrap();
/// assert_eq!(read[0].value.done.0, 48_881);
/// assert_eq!((read[1].line, read[1].value.base.unwrap().0), (3, 1_276_684));
/// ```
///
/// # Errors
/// Every line that is no report, by its number; and a day that was reported before with another count.
pub fn read_reports(text: &str) -> Result<Vec<OnLine<Observation>>, Problem> {
    let report = |row: Row| Observation {
        date: row.head.last,
        done: row.done,
        base: row.base,
    };
    Ok(rows(text, read_day, true)?
        .into_iter()
        .map(|row| row.map(report))
        .collect())
}

/// Reads gains: "1 Januari 2025 sampai 20 April 2025; 7.692".
///
/// ```
/// use kalkulator_ikd::reading::read_gains;
/// let read = read_gains("2025-01-01..2025-04-20:7692").unwrap();
/// assert_eq!((read[0].value.period.days(), read[0].value.added.0), (110, 7_692));
/// ```
///
/// # Errors
/// Every line that is no period with a count, by its number.
pub fn read_gains(text: &str) -> Result<Vec<OnLine<Gain>>, Problem> {
    let gain = |row: Row| Gain {
        period: row.head,
        added: row.done,
    };
    Ok(rows(text, read_period, false)?
        .into_iter()
        .map(|row| row.map(gain))
        .collect())
}

/// Reads changes of pace: "1 Juni 2026; 150", so many a day from that day on, in order of time.
///
/// # Errors
/// Every line that is no date with a count, by its number.
pub fn read_pace_changes(text: &str) -> Result<Vec<PaceChange>, Problem> {
    let mut changes: Vec<PaceChange> = Vec::new();
    for row in rows(text, read_day, false)? {
        let (from, a_day) = (row.value.head.last, row.value.done);
        let at = changes.partition_point(|other| other.from <= from);
        changes.insert(at, PaceChange { from, a_day });
    }
    Ok(changes)
}

/// A date or a period, a count, and perhaps a base.
#[derive(Clone, Copy, PartialEq)]
struct Row {
    head: Period,
    done: People,
    base: Option<People>,
}

impl<T> OnLine<T> {
    fn map<U>(self, to: impl FnOnce(T) -> U) -> OnLine<U> {
        OnLine {
            line: self.line,
            value: to(self.value),
        }
    }
}

/// Every row of a list, or every line that is none, and every day that stands there twice with other figures.
fn rows(text: &str, read_head: ReadHead, has_base: bool) -> Result<Vec<OnLine<Row>>, Problem> {
    let (mut rows, mut faults) = (Vec::<OnLine<Row>>::new(), Vec::new());
    for (line, text) in lines(text) {
        let fault = match row(text, read_head) {
            Ok(row) if row.base.is_some() && !has_base => Problem::TooManyColumns,
            Ok(row) => {
                let mut known = rows.iter().map(|known| (known.line, known.value));
                let other = known.find(|(_, known)| known.head == row.head && *known != row);
                if let Some((line, _)) = other {
                    Problem::ReportedBefore(line)
                } else {
                    rows.push(OnLine { line, value: row });
                    continue;
                }
            }
            Err(problem) => problem,
        };
        faults.push((line, fault));
    }
    if faults.is_empty() {
        Ok(rows)
    } else {
        Err(Problem::Lines(faults))
    }
}

/// The lines that hold a report, with their numbers: beside them, a line without any digit is blank or a heading.
fn lines(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let has_reports = text.contains(char::is_numeric);
    let holds_one = move |line: &str| {
        if has_reports {
            line.contains(char::is_numeric)
        } else {
            !line.trim().is_empty()
        }
    };
    (1..)
        .zip(text.lines())
        .filter(move |(_, line)| holds_one(line))
}

fn read_day(text: &str) -> Result<Period, Problem> {
    read_date(text).map(|read| Period::day(read.date))
}

type ReadHead = fn(&str) -> Result<Period, Problem>;

fn row(line: &str, read_head: ReadHead) -> Result<Row, Problem> {
    let mut columns = line.split(COLUMN_ENDS).map(str::trim);
    let cleaned = clean(columns.next().unwrap_or_default())?;
    let (head, rest) = head_of(&cleaned, read_head)?;
    let counts = rest.trim_start_matches(BEHIND_A_DATE);
    let columns: Vec<&str> = columns.filter(|column| !column.is_empty()).collect();
    let (done, base) = match (counts, columns.as_slice()) {
        ("", []) => return Err(Problem::NoCount),
        ("", [done]) => (read_people(done)?, None),
        ("", [done, base]) => (read_people(done)?, Some(read_people(base)?)),
        (counts, []) => {
            let between = cleaned.strip_suffix(counts).unwrap_or_default().trim_end();
            let mark = between.chars().next_back();
            let mark = mark.filter(|mark| BEHIND_A_DATE.contains(mark));
            counts_of(counts, mark.unwrap_or(' '))?
        }
        (done, [base]) => (read_people(done)?, Some(read_people(base)?)),
        _ => return Err(Problem::TooManyColumns),
    };
    Ok(Row { head, done, base })
}

/// Signs that part columns and stand neither in a date nor in a number.
const COLUMN_ENDS: [char; 3] = ['\t', ';', '|'];

/// Signs between a date and its count.
const BEHIND_A_DATE: [char; 5] = [' ', ',', ':', '=', '-'];

/// The longest beginning of a line that is a date or a period, and what stands behind it.
fn head_of(line: &str, read_head: ReadHead) -> Result<(Period, &str), Problem> {
    let ends = line.match_indices([' ', ',', ':', '=']).map(|(at, _)| at);
    let mut ends: Vec<usize> = ends.collect();
    ends.push(line.len());
    for &end in ends.iter().rev() {
        let (head, rest) = line.split_at(end);
        if let Ok(period) = read_head(head) {
            return Ok((period, rest));
        }
    }
    // The longest beginning that is nearly a date says what is wrong with it; the whole line has the counts too.
    ends.rotate_right(1);
    let faults = ends.iter().rev().filter_map(|&end| {
        let (head, _) = line.split_at(end);
        read_head(head).err()
    });
    let mut telling =
        faults.filter(|fault| !matches!(fault, Problem::NotADate(_) | Problem::Empty));
    Err(telling
        .next()
        .unwrap_or_else(|| Problem::NotADate(line.to_owned())))
}

/// One count, or two where the text reads as two in just one way.
fn counts_of(text: &str, mark: char) -> Result<(People, Option<People>), Problem> {
    let one = read_people(text);
    if let Ok(done) = one {
        return Ok((done, None));
    }
    let mut found = Vec::new();
    for (at, _) in text.match_indices([' ', mark]) {
        let (done, base) = text.split_at(at);
        let base = base.trim_start_matches([' ', mark]);
        let done = done.trim_end_matches([' ', ',', mark]);
        if let (Ok(done), Ok(base)) = (read_people(done), read_people(base)) {
            found.push((done, Some(base)));
        }
    }
    found.dedup();
    match (found.as_slice(), one) {
        ([two], _) => Ok(*two),
        (_, Err(problem)) => Err(problem),
        (_, Ok(done)) => Ok((done, None)),
    }
}
