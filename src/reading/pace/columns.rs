//! Finds the columns of date, total and base from the header row of a pasted list of reports.

use super::cells::{Cells, Delimiter};
use crate::reading::{
    Role,
    numbers::count::read_people,
    table::{Meaning, meaning},
};

/// The columns that are read. Their indices apply to lines with the same separator as the header row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Columns {
    delimiter: Delimiter,
    pub(in crate::reading) date: Option<usize>,
    /// `None` if several columns may be the total.
    pub(in crate::reading) done: Option<usize>,
    pub(in crate::reading) base: Option<usize>,
    /// The headers of the columns that are not read, without the column of running numbers.
    pub(in crate::reading) others: Vec<String>,
}

/// Headers of date columns that only lists of reports have, and headers of base columns.
const DATES: [&str; 7] = [
    "bulan", "periode", "waktu", "hari", "month", "period", "day",
];
const BASES: [&str; 2] = ["dasar", "base"];
const NUMBERS: [&str; 5] = ["no", "no.", "no urut", "nomor", "number"];

/// The most columns that a list of reports can have.
const MOST_COLUMNS: usize = 40;

/// The meaning of a header.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HeaderMeaning {
    Date,
    Cumulative,
    Activated,
    Sum,
    Recorded,
    Base,
    Number,
    Other,
    Unknown,
}

/// Headers that can mean the total. If a list has several, the first in this order is the total.
const TOTALS: [HeaderMeaning; 4] = [
    HeaderMeaning::Cumulative,
    HeaderMeaning::Activated,
    HeaderMeaning::Sum,
    HeaderMeaning::Recorded,
];

impl Columns {
    /// The columns of a header row; `None` if no header means a total.
    pub(in crate::reading) fn of(cells: &Cells<'_>) -> Option<Self> {
        if cells.each().nth(MOST_COLUMNS).is_some() {
            return None;
        }
        let delimiter = cells.delimiter().filter(|sign| *sign != Delimiter::Own)?;
        if cells.each().any(|head| read_people(head).is_ok()) {
            return None;
        }
        let heads: Vec<HeaderMeaning> = cells.each().map(tells).collect();
        let total = TOTALS.into_iter().find(|told| heads.contains(told))?;
        let done = only(&heads, total);
        let base = base(&heads, done);
        let date = only(&heads, HeaderMeaning::Date).or_else(|| {
            let first = heads
                .iter()
                .position(|told| *told == HeaderMeaning::Unknown);
            first.filter(|&at| Some(at) < done)
        });
        let is_other = |at: usize, told: HeaderMeaning| {
            told != HeaderMeaning::Number && ![date, done, base].contains(&Some(at))
        };
        let others = cells.each().zip(heads).enumerate();
        let others = others.filter(|(at, (head, told))| !head.is_empty() && is_other(*at, *told));
        Some(Self {
            delimiter,
            date,
            done,
            base,
            others: others.map(|(_, (head, _))| head.to_owned()).collect(),
        })
    }

    /// Whether a line has the same separator as the header row.
    pub(in crate::reading) fn fit(&self, cells: &Cells<'_>) -> bool {
        cells.delimiter() == Some(self.delimiter)
    }
}

/// The index of the header with this meaning, if exactly one has it.
fn only(heads: &[HeaderMeaning], told: HeaderMeaning) -> Option<usize> {
    let mut places = (0..).zip(heads).filter(|(_, head)| **head == told);
    let first = places.next();
    first.map(|(at, _)| at).filter(|_| places.next().is_none())
}

/// The index of the base column. `None` if there are several, such as wajib KTP and recorded: either may be meant.
fn base(heads: &[HeaderMeaning], done: Option<usize>) -> Option<usize> {
    let is_base = |(at, told): &(usize, &HeaderMeaning)| {
        matches!(told, HeaderMeaning::Base | HeaderMeaning::Recorded) && Some(*at) != done
    };
    let mut bases = heads.iter().enumerate().filter(is_base);
    let first = bases.next();
    first.map(|(at, _)| at).filter(|_| bases.next().is_none())
}

fn tells(head: &str) -> HeaderMeaning {
    let is_one_of = |list: &[&str]| list.iter().any(|word| head.eq_ignore_ascii_case(word));
    let head_says = |word: &str| head.to_ascii_lowercase().contains(word);
    if is_one_of(&DATES) {
        return HeaderMeaning::Date;
    }
    if is_one_of(&BASES) {
        return HeaderMeaning::Base;
    }
    match meaning(head) {
        Meaning::Tells {
            role: Role::AsOf, ..
        } => HeaderMeaning::Date,
        _ if head_says("kumulatif") || head_says("cumulative") => HeaderMeaning::Cumulative,
        // "Aktivasi bulan ini" is a gain, not a total.
        Meaning::Tells {
            role: Role::Activated,
            rank: 2..,
            ..
        } => HeaderMeaning::Activated,
        Meaning::Tells {
            role: Role::Recorded,
            ..
        } => HeaderMeaning::Recorded,
        Meaning::Tells {
            role: Role::WajibKtp,
            ..
        }
        | Meaning::Others => HeaderMeaning::Base,
        Meaning::Cumulative => HeaderMeaning::Cumulative,
        Meaning::Sum => HeaderMeaning::Sum,
        Meaning::Ignored if is_one_of(&NUMBERS) => HeaderMeaning::Number,
        Meaning::Unknown
        | Meaning::Tells {
            role: Role::Period | Role::Part,
            ..
        } => HeaderMeaning::Unknown,
        _ => HeaderMeaning::Other,
    }
}
