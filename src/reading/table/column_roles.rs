//! Gives columns their roles, by their headers or else by their cells.

use super::{
    Column, Dots, Role,
    column::cells_of,
    counts::{LONGEST, read_cell_people},
    first_rows::FirstRows,
    head_rows::HeadRows,
    head_words::level_named,
    heads::Meaning,
    read_region_code,
};
use crate::reading::{Problem, read_date};

/// Gives each role to the column whose header has the highest rank for it. If two have that rank, none gets the role.
pub(super) fn roles_by_heads(columns: &mut [Column], heads: &HeadRows<'_>, rows: &FirstRows) {
    let meanings: Vec<Meaning> = (0..columns.len())
        .map(|at| match heads.meaning(at) {
            Meaning::Tells { role, .. }
                if role.is_count() && is_of_fractions(cells_of(rows, heads.behind, at)) =>
            {
                Meaning::Ignored
            }
            meaning => meaning,
        })
        .collect();
    let meanings = with_neighbours(meanings);
    for role in Role::ALL {
        let ranks = meanings.iter().map(|meaning| match meaning {
            Meaning::Tells {
                role: told, rank, ..
            } if *told == role => rank.saturating_add(1),
            _ => 0,
        });
        let best = ranks.clone().max().unwrap_or(0);
        let is_best = |rank| best > 0 && rank == best;
        let places = columns.iter_mut().zip(ranks);
        let mut best_ones = places.filter_map(|(column, rank)| is_best(rank).then_some(column));
        if matches!(role, Role::Period | Role::Part) {
            // A year and a month together name a period.
            best_ones.for_each(|column| column.role = Some(role));
            continue;
        }
        let (first, last) = (best_ones.next(), best_ones.next_back());
        let column = match (last, role) {
            (None, _) => first,
            // The names of the smallest regions are in the rightmost of these columns.
            (Some(last), Role::Name) => Some(last),
            (Some(_), _) => None,
        };
        if let Some(column) = column {
            column.role = Some(role);
        }
    }
    leave_codes_of_larger(columns);
    name_by_content(columns, &meanings, heads, rows);
}

/// Without a known header for names and codes, names are in the only column of words whose header is not known.
fn name_by_content(
    columns: &mut [Column],
    meanings: &[Meaning],
    heads: &HeadRows<'_>,
    rows: &FirstRows,
) {
    let is_known = |column: &Column| matches!(column.role, Some(Role::Name | Role::Code));
    if columns.iter().any(is_known) {
        return;
    }
    let has_words = |at: usize| {
        let mut cells = cells_of(rows, heads.behind, at).peekable();
        let is_word = |cell: &str| cell.chars().any(char::is_alphabetic);
        cells.peek().is_some() && cells.all(is_word)
    };
    let unknown = (0..)
        .zip(meanings)
        .filter(|(_, meaning)| **meaning == Meaning::Unknown);
    let mut places = unknown.map(|(at, _)| at).filter(|&at| has_words(at));
    let only = places.next().filter(|_| places.next().is_none());
    if let Some(column) = only.and_then(|at| columns.get_mut(at)) {
        column.role = Some(Role::Name);
    }
}

/// Gives "KUMULATIF" the people of the nearest column to its left that counts additions.
fn with_neighbours(mut meanings: Vec<Meaning>) -> Vec<Meaning> {
    let mut added = None;
    for meaning in &mut meanings {
        match (*meaning, added) {
            (Meaning::Added(Some(role)), _) => added = Some(role),
            (Meaning::Cumulative, Some(role)) => {
                *meaning = Meaning::Tells {
                    role,
                    rank: 3,
                    is_open: false,
                }
            }
            (Meaning::Tells { .. } | Meaning::Others, _) => added = None,
            _ => {}
        }
    }
    meanings
}

/// Takes the codes of larger regions from a table of smaller ones: they are not those of its rows.
fn leave_codes_of_larger(columns: &mut [Column]) {
    let level = |columns: &[Column], role: Role| {
        let mut found = columns.iter().filter(|column| column.role == Some(role));
        found.next().and_then(|column| level_named(&column.head))
    };
    let (code, name) = (level(columns, Role::Code), level(columns, Role::Name));
    if code.zip(name).is_some_and(|(code, name)| code < name) {
        for column in columns
            .iter_mut()
            .filter(|column| column.role == Some(Role::Code))
        {
            column.role = None;
        }
    }
}

/// Whether most cells are percentages or fractions, "58,95" or "58 %". A single one is taken as a typing error.
fn is_of_fractions<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut fractions, mut all) = (0_u32, 0_u32);
    for cell in cells {
        let is_share = matches!(
            read_cell_people(cell),
            Err(Problem::NotWhole { .. } | Problem::PercentForCount)
        );
        fractions = fractions.saturating_add(u32::from(is_share));
        all = all.saturating_add(1);
    }
    fractions > 1 && fractions.saturating_mul(2) > all
}

/// Assigns roles without headers: a column of dotted codes, one of dates, one of words. Counts cannot be told apart.
pub(super) fn roles_by_content(columns: &mut [Column], rows: &FirstRows, first: usize) {
    let is_code = |cell: &str| matches!(read_region_code(cell), Some((_, Dots::Written)));
    let is_day = |cell: &str| {
        cell.len() <= LONGEST && read_cell_people(cell).is_err() && read_date(cell).is_ok()
    };
    let is_word = |cell: &str| cell.chars().any(char::is_alphabetic);
    for role in [Role::Code, Role::AsOf, Role::Name] {
        let fits = |cell| match role {
            Role::Code => is_code(cell),
            Role::AsOf => is_day(cell),
            _ => is_word(cell),
        };
        let mut places = (0..columns.len()).filter(|&at| {
            let mut cells = cells_of(rows, first, at).peekable();
            let is_free = columns.get(at).is_some_and(|column| column.role.is_none());
            is_free && cells.peek().is_some() && cells.all(fits)
        });
        let only = places.next().filter(|_| places.next().is_none());
        if let Some(column) = only.and_then(|at| columns.get_mut(at)) {
            column.role = Some(role);
        }
    }
}
