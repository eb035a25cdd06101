//! The lines of a table as a ranking: the first of them with their ranks, those that are equal sharing one.

use super::{SortBy, Tables, line, order};

/// The most lines of a ranking.
const MOST_RANKED: usize = 100;

/// The first lines in the order of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    /// What they are ranked by.
    pub by: SortBy,
    /// Whether the largest comes first.
    pub descending: bool,
    /// The rank of each and its place in the table, at most 100 of them.
    pub lines: Vec<(usize, usize)>,
    /// How many follow these.
    pub others: usize,
}

impl Ranking {
    /// Ranks the lines that are shown, in their order; by coverage where that is the order of the file. What is left
    /// out of the sums has no rank.
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
                // Names are put in order and hold no place in a contest.
                Some((before, rank)) if before == key && look.sort != SortBy::Name => rank,
                _ => ranked.saturating_add(1),
            };
            last = Some((key, rank));
            ranking.lines.push((rank, place as usize));
        }
        ranking
    }
}
