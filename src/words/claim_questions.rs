//! "Yang perlu ditanyakan": what a reader may ask the one who published the figures.

use super::{claim_terms::ClaimWords, template::say};
use crate::domain::{Check, Checked, Claim, Date, Denominator, Outcome, Weekday};

impl ClaimWords<'_> {
    /// Every question that the checks leave open, none twice.
    pub(super) fn questions(&self, checks: &[Check]) -> Vec<String> {
        let mut questions: Vec<String> = Vec::new();
        let open = checks
            .iter()
            .filter_map(|check| self.question(check, checks));
        for question in open.chain(self.of_the_figures()) {
            if !questions.contains(&question) {
                questions.push(question);
            }
        }
        questions
    }

    fn question(&self, check: &Check, checks: &[Check]) -> Option<String> {
        match check.checked {
            Checked::QuotedShare(_, share) => self.share_question(check, &self.printed(share)),
            Checked::Target(target) => self.target_question(check, checks, &self.people(target)),
            Checked::Shortfall(_) if check.outcome == Outcome::DoesNotFit => Some(
                self.pick(
                    "Dari angka yang mana kekurangan itu dihitung?",
                    "From which figures was the shortfall computed?",
                )
                .to_owned(),
            ),
            Checked::Weekday if check.outcome == Outcome::DoesNotFit => self.date_question(),
            _ => None,
        }
    }

    fn share_question(&self, check: &Check, quoted: &str) -> Option<String> {
        match check.outcome {
            Outcome::Fits => {
                let trial = check
                    .trial()
                    .filter(|trial| trial.denominator != Denominator::Base)?;
                let whole = self.whole(trial);
                Some(say!(
                    self.words,
                    "Apakah angka {quoted} dihitung dari {whole}?",
                    "Is the figure of {quoted} computed of {whole}?",
                    quoted,
                    whole
                ))
            }
            Outcome::CannotTell if check.grim.is_some() => Some(self.how_many()),
            _ => Some(say!(
                self.words,
                "Dari jumlah apa angka {quoted} dihitung?",
                "Of what is the figure of {quoted} a share?",
                quoted
            )),
        }
    }

    fn how_many(&self) -> String {
        let counted = self.words.activations();
        say!(
            self.words,
            "Berapa jumlah {counted}?",
            "What is the number of {counted}?",
            counted
        )
    }

    fn target_question(&self, check: &Check, checks: &[Check], target: &str) -> Option<String> {
        let is_base_instead = checks
            .iter()
            .any(|other| matches!(other.checked, Checked::QuotedShare(..)) && of_target(other));
        let (id, en) = match check.outcome {
            Outcome::DoesNotFit if is_base_instead => (
                "Apakah {target} itu jumlah wajib KTP?",
                "Are those {target} the number who must hold a KTP (wajib KTP)?",
            ),
            Outcome::Fits if check.denominator == Some(Denominator::Base) => return None,
            Outcome::Fits => (
                "Apakah target {target} dihitung dari {whole}?",
                "Is the target of {target} a share of {whole}?",
            ),
            _ => (
                "Dari jumlah apa target {target} dihitung?",
                "Of what is the target of {target} a share?",
            ),
        };
        let whole = check.trial().map(|trial| self.whole(trial));
        let whole = whole.unwrap_or_default();
        Some(say!(self.words, id, en, target, whole))
    }

    /// The nearest day of the printed weekday, or the day that writing the month first would be.
    fn date_question(&self) -> Option<String> {
        let Claim { as_of, weekday, .. } = self.claim;
        let (date, weekday) = ((*as_of)?, (*weekday)?);
        let meant = month_first(date)
            .filter(|other| other.weekday() == weekday)
            .or_else(|| nearest(date, weekday))?;
        let (date, weekday) = (self.words.date(meant), self.words.weekday(weekday));
        Some(say!(
            self.words,
            "Apakah yang dimaksud {weekday}, {date}?",
            "Is {weekday}, {date} meant?",
            weekday,
            date
        ))
    }

    /// What the figures themselves leave open.
    fn of_the_figures(&self) -> impl Iterator<Item = String> {
        let Claim {
            base,
            done,
            as_of,
            base_kind,
            ..
        } = self.claim;
        let whom = base.filter(|_| base_kind.is_none()).map(|base| {
            let base = self.people(base);
            say!(
                self.words,
                "Apakah {base} itu wajib KTP, yang sudah perekaman KTP-el, atau seluruh penduduk?",
                "Are those {base} all who must hold a KTP (wajib KTP), those recorded, or all residents?",
                base
            )
        });
        let above = base
            .zip(*done)
            .is_some_and(|(base, done)| done.allows().least > base.allows().most);
        let above = above.then(|| {
            self.pick(
                "Mengapa jumlahnya lebih besar daripada dasarnya: apakah keduanya per tanggal yang sama?",
                "Why is the number larger than its base: are both as of the same day?",
            )
            .to_owned()
        });
        let when = as_of.is_none().then(|| {
            self.pick(
                "Per tanggal berapa angka itu?",
                "As of which day are these figures?",
            )
            .to_owned()
        });
        [whom, above, when].into_iter().flatten()
    }
}

fn of_target(check: &Check) -> bool {
    check.outcome == Outcome::Fits && check.denominator == Some(Denominator::Target)
}

/// The same numbers with day and month in each other's place.
fn month_first(date: Date) -> Option<Date> {
    Date::new(date.year(), date.day(), date.month())
}

/// The nearest day of a weekday, at most three days off.
fn nearest(date: Date, weekday: Weekday) -> Option<Date> {
    (1..=3)
        .flat_map(|days| [date.minus_days(days), date.plus_days(days)])
        .find(|day| day.weekday() == weekday)
}
