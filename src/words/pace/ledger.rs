//! "Mengapa kekurangan berubah?": the change split into work, policy and population.

use super::Passage;
use crate::words::{Figure, Words, template::say};
use crate::{
    domain::{Bounds, People},
    state::{Account, Indicator, Inquiry, Outlook},
};

impl Words {
    /// The heading of the section.
    pub fn ledger_question(&self) -> &'static str {
        self.pick(
            "Mengapa kekurangan berubah?",
            "Why did the shortfall change?",
        )
    }

    /// Why the shortfall changed between two reports, or what is missing to tell.
    pub fn ledger(&self, inquiry: &Inquiry, outlook: &Outlook) -> Passage {
        let Some(account) = outlook.account else {
            let missing = self.pick(
                "Perlu dua laporan, target, dan jumlah dasarnya (angka pasti, bukan rentang).",
                "It takes two reports, the target, and its base (an exact number, not a range).",
            );
            return Passage {
                sentences: vec![missing.to_owned()],
                figures: Vec::new(),
            };
        };
        let mut sentences = vec![self.gaps_sentence(account)];
        if account.same_base {
            let name = self.base_name();
            sentences.push(say!(
                self,
                "Untuk laporan tanpa jumlah dasar dipakai {name} yang diisi di atas.",
                "For a report without a base, {name} as entered above is used.",
                name
            ));
        }
        if inquiry.readings.pace.target_before.is_none() {
            let same = self.pick(
                "Target dianggap sama pada kedua laporan.",
                "The target is taken to be the same at both reports.",
            );
            sentences.push(same.to_owned());
        }
        sentences.push(
            self.pick(
                "Batas waktu yang bergeser tidak ikut dihitung di sini.",
                "A moved deadline is not counted here.",
            )
            .to_owned(),
        );
        Passage {
            sentences,
            figures: self.ledger_figures(account),
        }
    }

    fn gaps_sentence(&self, account: Account) -> String {
        let (first, last) = (self.date(account.days.0), self.date(account.days.1));
        let (before, after) = (self.gap(account.gaps.0), self.gap(account.gaps.1));
        let change = account.ledger.sum();
        let by = self.people(People::new(change.unsigned_abs()));
        let (id, en) = match change {
            0 => (
                "Pada {first} {before}, pada {last} {after}: tidak berubah.",
                "On {first} {before}, on {last} {after}: no change.",
            ),
            1.. => (
                "Pada {first} {before}, pada {last} {after}: bertambah {by}.",
                "On {first} {before}, on {last} {after}: up by {by}.",
            ),
            _ => (
                "Pada {first} {before}, pada {last} {after}: berkurang {by}.",
                "On {first} {before}, on {last} {after}: down by {by}.",
            ),
        };
        say!(self, id, en, first, before, last, after, by)
    }

    fn gap(&self, gap: i64) -> String {
        let people = self.people(People::new(gap.unsigned_abs()));
        if gap < 0 {
            say!(self, "lebih {people}", "{people} to spare", people)
        } else {
            say!(self, "kurang {people}", "{people} short", people)
        }
    }

    fn ledger_figures(&self, account: Account) -> Vec<Figure> {
        let work = match self.indicator {
            Indicator::Ikd => self.pick("Hasil kerja (aktivasi)", "Work (activations)"),
            Indicator::KtpEl => self.pick("Hasil kerja (perekaman)", "Work (recordings)"),
        };
        let rows = [
            ("ledger-work", work, account.ledger.work),
            (
                "ledger-policy",
                self.pick("Kebijakan (target)", "Policy (target)"),
                account.ledger.policy,
            ),
            (
                "ledger-population",
                self.pick("Penduduk (jumlah dasar)", "Population (base)"),
                account.ledger.population,
            ),
        ];
        let unit = self.pick("orang", "people");
        rows.map(|(id, label, people)| self.signed_figure(id, label, Bounds::exactly(people), unit))
            .into()
    }
}
