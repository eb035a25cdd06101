//! One line of a ranking.

use super::ranking::plain;
use crate::words::Words;
use crate::{
    domain::{People, Share, Tally},
    state::{SortBy, TableLine, Tables},
    words::template::say,
};

impl Words {
    /// "1. Kabupaten Muna Barat: 12,34% dari wajib KTP (41,13% dari target)". The percentage ranked by comes first.
    pub(super) fn ranked(
        &self,
        tables: &Tables,
        by: SortBy,
        rank: usize,
        line: &TableLine<'_>,
    ) -> String {
        [&self.size(rank), ". ", &self.unranked(tables, by, line)].concat()
    }

    pub(super) fn unranked(&self, tables: &Tables, by: SortBy, line: &TableLine<'_>) -> String {
        let (figures, base) = (&tables.figures, tables.held.choices.base);
        let (tally, goal) = (&line.tally, figures.goal());
        let part = |sort, percent: Option<_>, thresholds: &[Share]| {
            let number = self.percent_number(percent?, thresholds);
            Some([&number, self.line_head(sort, base)].concat())
        };
        let coverage = part(SortBy::Coverage, tally.coverage(), &figures.thresholds());
        let attainment = part(SortBy::Attainment, tally.attainment(goal), &[Share::WHOLE]);
        let (first, second) = match by {
            SortBy::Attainment => (attainment, coverage),
            _ => (coverage, attainment),
        };
        let mut text = [&plain(&self.line(line, figures).name), ": "].concat();
        if let Some(figure) = self.ranked_by(tables, by, tally) {
            text.push_str(&figure);
            text.push_str("; ");
        }
        text.push_str(&first.unwrap_or_default());
        if let Some(second) = second {
            text.push_str(&[" (", &second, ")"].concat());
        }
        text
    }

    /// The figure that rows are ranked by; `None` if it is a percentage or a name.
    fn ranked_by(&self, tables: &Tables, by: SortBy, tally: &Tally) -> Option<String> {
        let goal = tables.figures.goal();
        Some(match by {
            SortBy::Base => {
                let words = self.of_column(tables.held.choices.base);
                words.base_people(&self.number(tally.base.count()))
            }
            SortBy::Activated => [
                &self.number(tally.activated.count()),
                " ",
                self.activations(),
            ]
            .concat(),
            SortBy::Target => ["target ", &self.people(tally.target(goal))].concat(),
            SortBy::Shortfall => self.short_of(tally.shortfall(goal)),
            SortBy::Rate => {
                let rate = self.people_between(tables.figures.line_rate(tally)?);
                say!(
                    self,
                    "{rate} per hari layanan",
                    "{rate} per service day",
                    rate
                )
            }
            _ => return None,
        })
    }

    pub(super) fn short_of(&self, shortfall: People) -> String {
        let people = self.people(shortfall);
        say!(self, "kekurangan {people}", "{people} short", people)
    }
}
