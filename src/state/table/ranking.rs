//! The ranking of a table's lines, for export. Equal lines share a rank.

use super::{SortBy, Tables, line, order};

/// The most lines of a ranking.
const MOST_RANKED: usize = 100;

/// The first lines of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// The sort key.
    pub by: SortBy,
    /// Whether the largest value comes first.
    pub descending: bool,
    /// The rank and the index in the table of each line, at most 100.
    pub lines: Vec<(usize, usize)>,
    /// How many lines follow these.
    pub others: usize,
}

impl Ranking {
    /// Ranks the lines that are shown, in their order, or by coverage if they are unsorted. Lines left out of the sums
    /// have no rank.
    pub fn of(tables: &Tables) -> Self {
        let (held, figures, level) = (&tables.held, &tables.figures, tables.look.level);
        let mut look = tables.look.clone();
        let in_order = if look.sort == SortBy::File {
            (look.sort, look.descending) = (SortBy::Coverage, true);
            &order::order(held, figures, &look)
        } else {
            &*tables.order
        };
        let mut ranking = Self {
            by: look.sort,
            descending: look.descending,
            lines: Vec::new(),
            others: 0,
        };
        let mut last = None;
        for &place in in_order {
            let Some(line) = line(held, figures, level, place as usize) else {
                continue;
            };
            if line.tally.regions == 0 {
                continue;
            }
            let ranked = ranking.lines.len();
            if ranked == MOST_RANKED {
                ranking.others = ranking.others.saturating_add(1);
                continue;
            }
            let key = order::key(look.sort, figures, &line);
            let rank = match last {
                // Sorted by name the lines are only numbered.
                Some((before, rank)) if before == key && look.sort != SortBy::Name => rank,
                _ => ranked.saturating_add(1),
            };
            last = Some((key, rank));
            ranking.lines.push((rank, place as usize));
        }
        ranking
    }
}
