//! The prompt for missing fields: "Isi target dan batas waktu untuk melihat jawabannya."

use crate::state::{Field, Inquiry, missing_fields};
use crate::words::{Words, template::say};

/// The purpose of filling in the missing fields.
#[derive(Clone, Copy, Debug)]
pub(in crate::words) enum Purpose {
    /// To see the answer.
    Answer,
    /// To see the rate.
    Rate,
    /// To see whether the pace is enough.
    Pace,
    /// To solve for the deadline, people per day, or share.
    Solving,
}

impl Words {
    /// "Isi target dan batas waktu untuk melihat jawabannya."; `None` if nothing is missing.
    pub(in crate::words) fn ask_for_missing(
        &self,
        inquiry: &Inquiry,
        purpose: Purpose,
    ) -> Option<String> {
        self.ask_for(&missing_fields(inquiry), purpose)
    }

    /// The same prompt for the given fields.
    pub(in crate::words) fn ask_for(&self, fields: &[Field], purpose: Purpose) -> Option<String> {
        let parts = self.missing_parts(fields);
        let (last, others) = parts.split_last()?;
        let between = match (others.len(), self.pick(true, false)) {
            (0, _) => "",
            (2.., true) => ", dan ",
            (_, true) => " dan ",
            (_, false) => " and ",
        };
        let parts = [&others.join(", "), between, last].concat();
        let purpose = match purpose {
            Purpose::Answer => self.pick("untuk melihat jawabannya", "to see the answer"),
            Purpose::Rate => self.pick(
                "untuk mengetahui kebutuhan per hari",
                "to see what is needed each day",
            ),
            Purpose::Pace => self.pick(
                "untuk mengetahui apakah laju ini cukup",
                "to see whether this pace is enough",
            ),
            Purpose::Solving => self.pick("lebih dulu", "first"),
        };
        Some(say!(
            self,
            "Isi {parts} {purpose}.",
            "Enter {parts} {purpose}.",
            parts,
            purpose
        ))
    }

    /// The names of the missing fields. Before the wasm program runs, numbers and dates are both missing; the dates are
    /// left out then, as the program fills them in.
    fn missing_parts(&self, fields: &[Field]) -> Vec<String> {
        let (numbers, dates) = ([Field::Base, Field::Done], [Field::AsOf, Field::Deadline]);
        let lacks = |two: [Field; 2]| two.iter().all(|field| fields.contains(field));
        if !lacks(numbers) {
            return fields
                .iter()
                .map(|&field| self.missing_name(field))
                .collect();
        }
        let lacks_dates = lacks(dates);
        let comes_by_itself = |field: &Field| lacks_dates && dates.contains(field);
        let is_named = |field: &&Field| !numbers.contains(field) && !comes_by_itself(field);
        let both = self.pick("kedua angka", "both numbers").to_owned();
        let others = fields.iter().filter(is_named);
        std::iter::once(both)
            .chain(others.map(|&field| self.missing_name(field)))
            .collect()
    }
}
