//! Labels, hints and readings of the fields for published figures (claims).

use super::terms::ClaimWords;
use crate::words::{Words, template::say, terms::joined};
use crate::{
    domain::{Claim, ClaimedShortfall, Quantity},
    state::Field,
};

impl Words {
    /// The label of a field of a claim.
    pub(in crate::words) fn claim_label(&self, field: Field) -> &'static str {
        match field {
            Field::ClaimBase => self.pick("Dasar yang disebut", "The base it names"),
            Field::ClaimDone => self.by_indicator(
                ("Aktivasi yang disebut", "The activations it names"),
                ("Perekaman yang disebut", "The recordings it names"),
            ),
            Field::ClaimQuotedShare => {
                self.pick("Persentase yang disebut", "The percentages it quotes")
            }
            Field::ClaimShare => self.pick(
                "Target yang disebut, dalam persen",
                "The target share it names",
            ),
            Field::ClaimTarget => {
                self.pick("Jumlah target yang disebut", "The target count it names")
            }
            Field::ClaimShortfall => {
                self.pick("Kekurangan yang disebut", "What it says is missing")
            }
            Field::ClaimPopulation => {
                self.pick("Jumlah penduduk yang disebut", "The residents it names")
            }
            Field::ClaimAsOf => self.pick("Tanggal yang disebut", "The date it names"),
            _ => self.pick("Hari yang disebut", "The weekday it names"),
        }
    }

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

    /// The hint under a field of a claim.
    pub(in crate::words) fn claim_hint(&self, field: Field) -> &'static str {
        match field {
            Field::ClaimBase => self.pick(
                "Contoh: 700.000, sekitar 680.000, atau dua dasar: 511.434; 516.875",
                "For example: 700,000, about 680,000, or two bases: 511,434; 516,875",
            ),
            Field::ClaimQuotedShare => self.pick(
                "Seperti tercetak. Contoh: 4,12; 13,72",
                "As printed. For example: 4.12; 13.72",
            ),
            Field::ClaimShortfall => self.pick(
                "Contoh: 2.200 orang, atau 25 persen bila yang disebut selisih persentase",
                "For example: 2,200 people, or 25 per cent for a difference of percentages",
            ),
            Field::ClaimWeekday => self.pick("Contoh: Selasa", "For example: Tuesday"),
            _ => "",
        }
    }
}
