//! Readings of the fields for published figures (claims).

use super::terms::ClaimWords;
use crate::words::{Words, template::say, terms::joined};
use crate::{
    domain::{Claim, ClaimedShortfall, Quantity},
    state::Field,
};

impl Words {
    /// The reading of a field of a claim: its plain value and the sentence; `None` if the field has none.
    pub fn claim_reading(&self, field: Field, claim: &Claim) -> Option<(String, String)> {
        let words = ClaimWords::of(self, claim);
        let printed = |share| {
            let text = words.printed(share);
            (text.clone(), text)
        };
        let (value, text) = match field {
            Field::ClaimBase => self.bases_reading(claim)?,
            Field::ClaimDone => self.quantity_reading(claim.done?),
            Field::ClaimTarget => self.quantity_reading(claim.target?),
            Field::ClaimPopulation => self.quantity_reading(claim.population?),
            Field::ClaimShortfall => match claim.shortfall? {
                ClaimedShortfall::People(people) => self.quantity_reading(people),
                ClaimedShortfall::Points(points) => {
                    let (value, text) = printed(points);
                    (value, words.points(&text))
                }
            },
            Field::ClaimShare => printed(claim.share?),
            Field::ClaimQuotedShare if claim.quoted.is_empty() => return None,
            Field::ClaimQuotedShare => {
                let each = claim.quoted.iter().map(|&share| words.printed(share));
                let text = joined(each, "; ");
                (text.clone(), text)
            }
            Field::ClaimAsOf => self.date_reading(claim.as_of?),
            _ => {
                let weekday = self.weekday(claim.weekday?).to_owned();
                (weekday.clone(), weekday)
            }
        };
        Some((value, [self.read_as_label(), " ", &text].concat()))
    }

    /// The summary line of the claim fields while they are folded: "Angka yang diperiksa: dasar 700.000 orang".
    pub fn claim_used(&self, claim: &Claim) -> String {
        let read_as_label = self.read_as_label();
        let figures = Field::CLAIM.iter().filter_map(|&field| {
            let (_, text) = self.claim_reading(field, claim)?;
            Some([self.claim_name(field), text.strip_prefix(read_as_label)?].concat())
        });
        let figures = joined(figures, " ·");
        say!(
            self,
            "Angka yang diperiksa:{figures}",
            "Figures checked:{figures}",
            figures
        )
    }

    /// The short name of a claim field, with a space before it; empty for dates, which need no name.
    fn claim_name(&self, field: Field) -> &'static str {
        match field {
            Field::ClaimBase => self.pick(" dasar", " base"),
            Field::ClaimDone => {
                self.by_indicator((" aktivasi", " activations"), (" perekaman", " recordings"))
            }
            Field::ClaimQuotedShare => self.pick(" dikutip", " quoted"),
            Field::ClaimShare | Field::ClaimTarget => " target",
            Field::ClaimShortfall => self.pick(" kekurangan", " missing"),
            Field::ClaimPopulation => self.pick(" penduduk", " residents"),
            _ => "",
        }
    }

    fn bases_reading(&self, claim: &Claim) -> Option<(String, String)> {
        let read = |base: Quantity| self.quantity_reading(base);
        let (mut value, mut text) = read(claim.base?);
        for (other_value, other_text) in claim.other_bases.iter().copied().map(read) {
            value = [&value, ";", &other_value].concat();
            text = [&text, "; ", &other_text].concat();
        }
        Some((value, text))
    }
}
