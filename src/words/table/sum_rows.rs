//! The rows of sums at the end of an exported table.

use super::{
    columns::{ExportedRow, Outgoing, push_count},
    heads::ComputedColumn,
};
use crate::{domain::Tally, reading::Role, state::ShownSums};

impl Outgoing<'_> {
    /// The sum of all rows as a whole; if they differ, also the sums of the computed figures row by row.
    pub(in crate::words) fn foot(&self) -> String {
        let sums = ShownSums::of(self.tables);
        let tally = sums.tally;
        let mut text = String::new();
        if self.tables.order.is_empty() && sums.ungrouped.is_none() {
            return text;
        }
        if let Some(rest) = sums.ungrouped {
            let row = ExportedRow {
                code: None,
                name: &self
                    .words
                    .ungrouped(rest.regions.saturating_add(rest.left_out)),
                counts: self.counts_of_group(&rest),
                day: rest.common_day().day(),
                tally: rest,
            };
            self.push(&mut text, &row, "");
        }
        let [all, each] = self.words.sum_labels();
        let [wajib_ktp, recorded, activated, target] = sums.written.map(Some);
        let counts = if self.are_rows {
            [wajib_ktp, recorded, activated, target]
        } else {
            self.counts_of_group(&tally)
        };
        let whole = ExportedRow {
            code: None,
            name: all,
            counts,
            day: tally.common_day().day(),
            tally,
        };
        self.push(
            &mut text,
            &whole,
            &self.words.uncounted(&tally, &self.tables.held),
        );
        let goal = self.tables.figures.goal();
        if tally.targets != tally.target(goal) || tally.short != tally.shortfall(goal) {
            self.push_each(&mut text, each, &tally);
        }
        text
    }

    /// The row with the sums of each row's target, shortfall and surplus.
    fn push_each(&self, text: &mut String, label: &str, tally: &Tally) {
        let csv = self.format.csv;
        let place = self.read.iter().position(|&role| role == Role::Name);
        for at in 0..self.read.len() {
            if at == place.unwrap_or(0) {
                text.push_str(label);
            }
            csv.end_cell(text);
        }
        for column in self.computed_columns() {
            match column {
                ComputedColumn::Target => push_count(text, Some(tally.targets.count())),
                ComputedColumn::Shortfall => push_count(text, Some(tally.short.count())),
                ComputedColumn::Surplus => push_count(text, Some(tally.surpluses().count())),
                _ => {}
            }
            csv.end_cell(text);
        }
        csv.end_row(text);
    }
}
