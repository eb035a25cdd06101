//! Labels and hints of the figures that a published text names.

use super::Words;
use crate::state::Field;

impl Words {
    /// The label of a field of a claim.
    pub(super) fn claim_label(&self, field: Field) -> &'static str {
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

    /// The hint under a field of a claim.
    pub(super) fn claim_hint(&self, field: Field) -> &'static str {
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
