//! Which column holds what, by the heads above a list.

use super::cells::Cells;
use crate::reading::{
    Role,
    numbers::count::read_people,
    table::{Meaning, meaning},
};

/// The columns that are read of a list. Where they stand holds for lines that are parted as the heads are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Columns {
    delimiter: (char, bool),
    pub(in crate::reading) date: Option<usize>,
    /// `None` where several heads may be that of the total.
    pub(in crate::reading) done: Option<usize>,
    pub(in crate::reading) base: Option<usize>,
    /// The heads of all others, but for a running number.
    pub(in crate::reading) others: Vec<String>,
}

/// Heads of dates that a table of regions does not have, and the head of a base.
const DATES: [&str; 7] = [
    "bulan", "periode", "waktu", "hari", "month", "period", "day",
];
const BASES: [&str; 2] = ["dasar", "base"];
const NUMBERS: [&str; 5] = ["no", "no.", "no urut", "nomor", "number"];

/// A list of reports has no more columns than this.
const MOST_COLUMNS: usize = 40;

/// What a head says of its column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tells {
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

/// The heads of totals: of two in one list, the first here is that of the total.
const TOTALS: [Tells; 4] = [
    Tells::Cumulative,
    Tells::Activated,
    Tells::Sum,
    Tells::Recorded,
];

impl Columns {
    /// The columns that a line of heads names; `None` where it names no total.
    pub(in crate::reading) fn of(cells: &Cells<'_>) -> Option<Self> {
        if cells.each().nth(MOST_COLUMNS).is_some() {
            return None;
        }
        let delimiter = cells.delimiter().filter(|(_, is_own)| !is_own)?;
        if cells.each().any(|head| read_people(head).is_ok()) {
            return None;
        }
        let heads: Vec<Tells> = cells.each().map(tells).collect();
        let total = TOTALS.into_iter().find(|told| heads.contains(told))?;
        let done = only(&heads, total);
        let base = base(&heads, done);
        let date = only(&heads, Tells::Date).or_else(|| {
            let first = heads.iter().position(|told| *told == Tells::Unknown);
            first.filter(|&at| Some(at) < done)
        });
        let is_other = |at: usize, told: Tells| {
            told != Tells::Number && ![date, done, base].contains(&Some(at))
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

    /// Whether a line is parted as the heads are.
    pub(in crate::reading) fn fit(&self, cells: &Cells<'_>) -> bool {
        cells.delimiter() == Some(self.delimiter)
    }
}

/// The place of the one head that tells this.
fn only(heads: &[Tells], told: Tells) -> Option<usize> {
    let mut places = (0..).zip(heads).filter(|(_, head)| **head == told);
    let first = places.next();
    first.map(|(at, _)| at).filter(|_| places.next().is_none())
}

/// The one base: of wajib KTP and recorded side by side, nobody knows which is meant.
fn base(heads: &[Tells], done: Option<usize>) -> Option<usize> {
    let is_base = |(at, told): &(usize, &Tells)| {
        matches!(told, Tells::Base | Tells::Recorded) && Some(*at) != done
    };
    let mut bases = heads.iter().enumerate().filter(is_base);
    let first = bases.next();
    first.map(|(at, _)| at).filter(|_| bases.next().is_none())
}

fn tells(head: &str) -> Tells {
    let is_one_of = |list: &[&str]| list.iter().any(|word| head.eq_ignore_ascii_case(word));
    let head_says = |word: &str| head.to_ascii_lowercase().contains(word);
    if is_one_of(&DATES) {
        return Tells::Date;
    }
    if is_one_of(&BASES) {
        return Tells::Base;
    }
    match meaning(head) {
        Meaning::Tells {
            role: Role::AsOf, ..
        } => Tells::Date,
        _ if head_says("kumulatif") || head_says("cumulative") => Tells::Cumulative,
        // "Aktivasi bulan ini" is no total.
        Meaning::Tells {
            role: Role::Activated,
            rank: 2..,
            ..
        } => Tells::Activated,
        Meaning::Tells {
            role: Role::Recorded,
            ..
        } => Tells::Recorded,
        Meaning::Tells {
            role: Role::WajibKtp,
            ..
        }
        | Meaning::Others => Tells::Base,
        Meaning::Sum => Tells::Sum,
        Meaning::Ignored if is_one_of(&NUMBERS) => Tells::Number,
        Meaning::Unknown => Tells::Unknown,
        _ => Tells::Other,
    }
}
