//! What the sums of a table leave out, and the regions that belong to no group.

use crate::state::Held;
use crate::words::{Words, template::say};

impl Words {
    /// What the sums leave out: "3 baris ditolak, 44 baris periode lain, 12 baris tersembunyi". `None` if nothing.
    pub fn not_summed(&self, held: &Held) -> Option<String> {
        let counts = held.sheet.counts;
        let parts = [
            (
                held.rejected_count(),
                ("{count} baris ditolak", "{count} rejected row{count+s}"),
            ),
            (
                counts.other_periods,
                (
                    "{count} baris periode lain",
                    "{count} row{count+s} of other periods",
                ),
            ),
            (
                counts.hidden,
                ("{count} baris tersembunyi", "{count} hidden row{count+s}"),
            ),
            (
                held.sheet
                    .periods
                    .as_ref()
                    .map_or(0, |periods| periods.absent),
                (
                    "{count} daerah tanpa baris pada periode itu",
                    "{count} region{count+s} without a row of that period",
                ),
            ),
        ];
        let mut texts = Vec::new();
        for (count, (id, en)) in parts {
            if count > 0 {
                let count = self.number(count.into());
                texts.push(say!(self, id, en, count));
            }
        }
        (!texts.is_empty()).then(|| texts.join(", "))
    }

    /// The line of the regions that belong to no group.
    pub fn ungrouped(&self, count: u32) -> String {
        let count = self.number(count.into());
        say!(
            self,
            "Di luar kelompok ({count} daerah)",
            "In no group ({count} region{count+s})",
            count
        )
    }

    /// Why regions belong to no group.
    pub fn ungrouped_why(&self) -> &'static str {
        self.pick(
            "Daerah tanpa kode, atau yang setingkat dengan kelompoknya, tidak masuk kelompok mana pun, tetapi ikut dalam jumlah seluruhnya.",
            "Regions without a code, or of the level of the groups, are in no group, but they are in the sum of all.",
        )
    }
}
