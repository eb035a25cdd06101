//! "Yang perlu ditanyakan": questions for the publisher of the figures.

use super::{
    gaps::{ClaimTopic, Texts},
    terms::ClaimWords,
};
use crate::domain::{Check, Checked, Claim, Date, Denominator, Outcome, Weekday};
use crate::words::template::say;

impl ClaimWords<'_> {
    /// Every question that the checks and the figures leave open, without repeats.
    pub(in crate::words) fn questions(&self, checks: &[Check]) -> Vec<String> {
        let mut questions: Vec<String> = Vec::new();
        let mut ask = |question: Option<String>| {
            if let Some(question) = question.filter(|question| !questions.contains(question)) {
                questions.push(question);
            }
        };
        for check in checks {
            ask(self
                .question(check, checks)
                .map(|texts| self.tell(ClaimTopic::of(check), texts)));
            if check.checked == Checked::Weekday && check.outcome == Outcome::DoesNotFit {
                ask(self.date_question());
            }
        }
        if let Some(check) = checks.first() {
            let about_figures = figures_open(self.claim);
            for texts in about_figures.into_iter().flatten() {
                ask(Some(self.tell(ClaimTopic::of(check), texts)));
            }
        }
        questions
    }

    fn question(&self, check: &Check, checks: &[Check]) -> Option<Texts> {
        let of_base = check.denominator == Some(Denominator::Base);
        let texts = match (check.checked, check.outcome) {
            (Checked::QuotedShare(..) | Checked::Target(_), Outcome::Fits) if of_base => {
                return None;
            }
            (Checked::QuotedShare(..), Outcome::Fits) => (
                "Apakah angka {quoted} dihitung dari {whole}?",
                "Is the figure of {quoted} computed of {whole}?",
            ),
            (Checked::QuotedShare(..), Outcome::CannotTell) if check.grim.is_some() => (
                "Berapa orang yang dihitung dalam angka {quoted}?",
                "How many people does the figure of {quoted} count?",
            ),
            (Checked::QuotedShare(..), Outcome::CannotTell)
                if self.implied_whole(check).is_some() =>
            {
                (
                    "Dari jumlah apa angka {quoted} dihitung? Menurut hitungan, jumlah itu {implied whole} orang.",
                    "Of what is the figure of {quoted} a share? By the arithmetic, of {implied whole} people.",
                )
            }
            (Checked::QuotedShare(..), Outcome::DoesNotFit) => (
                "Dari jumlah apa angka {quoted} dihitung? Dari {whole}, {quoted} berarti {repair} orang.",
                "Of what is the figure of {quoted} a share? Of {whole}, {quoted} comes to {repair} people.",
            ),
            (Checked::QuotedShare(..), _) => (
                "Dari jumlah apa angka {quoted} dihitung?",
                "Of what is the figure of {quoted} a share?",
            ),
            (Checked::Target(_), Outcome::Fits) => (
                "Apakah target {quoted} dihitung dari {whole}?",
                "Is the target of {quoted} a share of {whole}?",
            ),
            (Checked::Target(_), Outcome::DoesNotFit) if self.implied_base().is_some() => (
                "Apakah target itu {share} dari {implied base} orang wajib KTP, yaitu {of residents} dari penduduk?",
                "Is the target {share} of {implied base} people who must hold a KTP (wajib KTP), that is {of residents} of the residents?",
            ),
            (Checked::Target(target), Outcome::DoesNotFit)
                if checks.iter().any(is_of_target) && self.may_be_wajib(target.bounds.least) =>
            {
                (
                    "Apakah {quoted} itu jumlah wajib KTP?",
                    "Are those {quoted} the number who must hold a KTP (wajib KTP)?",
                )
            }
            (Checked::Target(_), _) => (
                "Dari jumlah apa target {quoted} dihitung?",
                "Of what is the target of {quoted} a share?",
            ),
            (Checked::Shortfall(_), Outcome::DoesNotFit) => (
                "Dari angka yang mana kekurangan itu dihitung?",
                "From which figures was the shortfall computed?",
            ),
            _ => return None,
        };
        Some(texts)
    }

    /// Asks whether another date was meant: the printed one with day and month swapped if its weekday fits, otherwise
    /// the nearest day of the printed weekday.
    fn date_question(&self) -> Option<String> {
        let (date, weekday) = (self.claim.as_of?, self.claim.weekday?);
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
}

/// The questions that the figures leave open whatever the checks find.
fn figures_open(claim: &Claim) -> [Option<Texts>; 3] {
    let kind_is_open = claim.base.is_some() && claim.base_kind.is_none();
    let is_above = claim
        .base
        .zip(claim.done)
        .is_some_and(|(base, done)| done.allows().least > base.allows().most);
    [
        kind_is_open.then_some((
            "Apakah {base people} itu wajib KTP, yang sudah perekaman KTP-el, atau seluruh penduduk?",
            "Are those {base people} all who must hold a KTP (wajib KTP), those recorded, or all residents?",
        )),
        is_above.then_some((
            "Mengapa jumlahnya lebih besar daripada dasarnya: apakah keduanya per tanggal yang sama?",
            "Why is the number larger than its base: are both as of the same day?",
        )),
        claim.as_of.is_none().then_some((
            "Per tanggal berapa angka itu?",
            "As of which day are these figures?",
        )),
    ]
}

fn is_of_target(check: &Check) -> bool {
    matches!(check.checked, Checked::QuotedShare(..))
        && check.outcome == Outcome::Fits
        && check.denominator == Some(Denominator::Target)
}

/// The date with day and month swapped; `None` if there is no such date.
fn month_first(date: Date) -> Option<Date> {
    Date::new(date.year(), date.day(), date.month())
}

/// The nearest day of a weekday: the earlier of two at the same distance.
fn nearest(date: Date, weekday: Weekday) -> Option<Date> {
    let (mut before, mut after) = (date, date);
    for _ in 0..3 {
        (before, after) = (before.previous(), after.next());
        for day in [before, after] {
            if day.weekday() == weekday {
                return Some(day);
            }
        }
    }
    None
}
