//! What each check of a claim found, as a part of a sentence.

use super::{claim_terms::ClaimWords, template::say};
use crate::domain::{
    Check, Checked, ClaimedShare, ClaimedShortfall, Denominator, Grim, Outcome, Quantity, Rounding,
    Trial,
};

impl ClaimWords<'_> {
    /// "angka 4 persen cocok dengan 15.000 dari target 400.000 orang".
    pub(super) fn finding(&self, check: &Check) -> String {
        match check.checked {
            Checked::QuotedShare(_, share) => self.share_finding(check, share),
            Checked::Target(target) => self.target_finding(check, target),
            Checked::Shortfall(shortfall) => self.shortfall_finding(check, shortfall),
            Checked::Weekday => self.weekday_finding(check),
        }
    }

    fn share_finding(&self, check: &Check, share: ClaimedShare) -> String {
        let quoted = self.printed(share);
        if let Some(grim) = check.grim {
            return self.grim_finding(grim, &quoted);
        }
        let done = self.done();
        let Some(trial) = check.trial() else {
            let missing = match (self.claim.done, self.claim.base) {
                (Some(_), _) => self.pick("dasarnya", "its base"),
                (None, Some(_)) => self.pick("jumlah orangnya", "the number of people"),
                (None, None) => self.pick(
                    "jumlah orang dan dasarnya",
                    "the number of people or the base",
                ),
            };
            return self.untested_share(&quoted, missing);
        };
        let (whole, percent) = (self.whole(trial), self.exact_percent(check, trial));
        if !trial.fits() {
            let off_by = self.share_number(trial.off_by);
            return say!(
                self.words,
                "angka {quoted} tidak cocok dengan angka lain yang disebut; yang terdekat {percent}, yaitu {done} dari {whole}, dengan selisih {off_by} poin persen",
                "the figure of {quoted} fits no other figure; the nearest is {percent}, that is {done} of {whole}, off by {off_by} percentage points",
                quoted,
                percent,
                done,
                whole,
                off_by
            );
        }
        let percent = if percent == quoted {
            String::new()
        } else {
            [" (", &percent, ")"].concat()
        };
        let (rounded, not_of_base) = (self.dropped(check), self.not_of_base(check, trial));
        say!(
            self.words,
            "angka {quoted} cocok dengan {done} dari {whole}{percent}{rounded}{not_of_base}",
            "the figure of {quoted} fits {done} of {whole}{percent}{rounded}{not_of_base}",
            quoted,
            done,
            whole,
            percent,
            rounded,
            not_of_base
        )
    }

    /// ", dengan pecahan dibuang", where rounding to the nearest would give another figure.
    fn dropped(&self, check: &Check) -> String {
        if check.roundings.contains(Rounding::Nearest) {
            return String::new();
        }
        behind_comma(&self.roundings(check))
    }

    /// ", bukan dari dasar 700.000 orang (2,14 persen)".
    fn not_of_base(&self, check: &Check, fitting: &Trial) -> String {
        let base = check
            .trials
            .iter()
            .find(|trial| trial.denominator == Denominator::Base);
        let Some(base) = base.filter(|_| fitting.denominator != Denominator::Base) else {
            return String::new();
        };
        let (whole, of_base) = (self.whole(base), self.exact_percent(check, base));
        say!(
            self.words,
            ", bukan dari {whole} ({of_base})",
            ", not of {whole} ({of_base})",
            whole,
            of_base
        )
    }

    fn grim_finding(&self, grim: Grim, quoted: &str) -> String {
        let base = self.base();
        match grim {
            Grim::Blind => {
                self.untested_share(quoted, self.pick("jumlah orangnya", "the number of people"))
            }
            Grim::Gives(count, _) => {
                let count = self.words.number(count.0);
                say!(
                    self.words,
                    "angka {quoted} mungkin, misalnya {count} dari {base}",
                    "the figure of {quoted} is possible, as {count} of {base}",
                    quoted,
                    count,
                    base
                )
            }
            Grim::Nobody => say!(
                self.words,
                "angka {quoted} tidak cocok: tidak ada jumlah orang yang menjadi sebesar itu dari {base}",
                "the figure of {quoted} does not fit: no number of people is that much of {base}",
                quoted,
                base
            ),
        }
    }

    fn untested_share(&self, quoted: &str, missing: &str) -> String {
        say!(
            self.words,
            "angka {quoted} tidak dapat diuji karena {missing} tidak disebut",
            "the figure of {quoted} cannot be tested, since the text does not name {missing}",
            quoted,
            missing
        )
    }

    fn target_finding(&self, check: &Check, target: Quantity) -> String {
        let (target, share) = (self.people(target), self.share());
        let Some(trial) = check.trial() else {
            let missing = match (self.claim.base, self.claim.share) {
                (Some(_), _) => self.pick("persentasenya", "its share"),
                (None, Some(_)) => self.pick("dasarnya", "its base"),
                (None, None) => self.pick("dasar dan persentasenya", "its base and its share"),
            };
            return say!(
                self.words,
                "target {target} tidak dapat diuji karena {missing} tidak disebut",
                "the target of {target} cannot be tested, since the text does not name {missing}",
                target,
                missing
            );
        };
        let (whole, exact) = (self.whole(trial), self.amount(trial.exact));
        if !trial.fits() {
            return say!(
                self.words,
                "target {target} bukan {share} dari {whole}, yang hitungannya {exact}",
                "the target of {target} is not {share} of {whole}, which comes to {exact}",
                target,
                share,
                whole,
                exact
            );
        }
        let rounded = behind_comma(&self.roundings(check));
        say!(
            self.words,
            "target {target} cocok dengan {share} dari {whole}{rounded}",
            "the target of {target} fits {share} of {whole}{rounded}",
            target,
            share,
            whole,
            rounded
        )
    }

    fn shortfall_finding(&self, check: &Check, shortfall: ClaimedShortfall) -> String {
        let missing = match shortfall {
            ClaimedShortfall::People(people) => self.people(people),
            ClaimedShortfall::Points(points) => self.points(&self.printed(points)),
        };
        let Some(trial) = check.trial() else {
            return say!(
                self.words,
                "kekurangan {missing} tidak dapat diuji karena jumlah aktivasi atau targetnya tidak disebut",
                "the shortfall of {missing} cannot be tested, since the text does not name the activations or the target",
                missing
            );
        };
        let (sum, exact) = (
            self.difference(trial, shortfall),
            self.missing(check, trial, shortfall),
        );
        let (id, en) = match check.outcome {
            Outcome::Fits => (
                "kekurangan {missing} cocok dengan {sum}",
                "the shortfall of {missing} fits {sum}",
            ),
            _ => (
                "kekurangan {missing} tidak cocok dengan {sum}, yang hitungannya {exact}",
                "the shortfall of {missing} does not fit {sum}, which comes to {exact}",
            ),
        };
        say!(self.words, id, en, missing, sum, exact)
    }

    fn weekday_finding(&self, check: &Check) -> String {
        let weekday = self.claim.weekday.map(|day| self.words.weekday(day));
        let weekday = weekday.unwrap_or_default();
        let Some(date) = self.claim.as_of else {
            return say!(
                self.words,
                "hari {weekday} tidak dapat diuji karena tanggalnya tidak disebut",
                "the weekday, {weekday}, cannot be tested, since the text does not name the date",
                weekday
            );
        };
        let (day, date) = (self.words.weekday(date.weekday()), self.words.date(date));
        let (id, en) = match check.outcome {
            Outcome::Fits => (
                "tanggal {date} memang hari {weekday}",
                "the date, {date}, is indeed a {weekday}",
            ),
            _ => (
                "tanggal {date} jatuh pada hari {day}, bukan {weekday}",
                "the date, {date}, was a {day}, not a {weekday}",
            ),
        };
        say!(self.words, id, en, date, day, weekday)
    }
}

fn behind_comma(text: &str) -> String {
    match text {
        "" => String::new(),
        _ => [", ", text].concat(),
    }
}
