//! The arithmetic of each check of a claim, one line for everything that a figure was held against.

use super::{claim_terms::ClaimWords, template::say, terms::capital};
use crate::{
    domain::{
        Bounds, Check, Checked, ClaimedShortfall, Denominator, Outcome, Rounding, Share, Trial,
    },
    writing,
};

impl ClaimWords<'_> {
    /// The lines of a check: "15.000 ÷ 400.000 = 3,75 persen dari target 400.000 orang".
    pub(super) fn arithmetic(&self, check: &Check) -> Vec<String> {
        let trials = check.trials.iter().filter(|trial| is_told(check, trial));
        trials
            .map(|trial| match check.checked {
                Checked::QuotedShare(..) => self.share_line(check, trial),
                Checked::Target(_) => self.target_line(check, trial),
                Checked::Shortfall(shortfall) => {
                    let sum = capital(&self.difference(trial, shortfall));
                    [&sum, " = ", &self.missing(check, trial, shortfall)].concat()
                }
                Checked::Weekday => String::new(),
            })
            .collect()
    }

    fn share_line(&self, check: &Check, trial: &Trial) -> String {
        let (done, number) = (self.done(), self.amount(trial.whole));
        let (percent, whole) = (self.exact_percent(check, trial), self.whole_name(trial));
        let rounded = self.rounded(check, trial);
        say!(
            self.words,
            "{done} ÷ {number} = {percent} dari {whole}{rounded}",
            "{done} ÷ {number} = {percent} of {whole}{rounded}",
            done,
            number,
            percent,
            whole,
            rounded
        )
    }

    /// What a figure is held against, without its number: "dasar".
    fn whole_name(&self, trial: &Trial) -> String {
        let share = self.share();
        let (id, en) = match trial.denominator {
            Denominator::Base => ("dasar", "the base"),
            Denominator::Target => ("target", "the target"),
            Denominator::BaseTimesShare => ("target {share}", "the target of {share}"),
            Denominator::Population => ("penduduk", "residents"),
            Denominator::ImpliedPopulation => {
                ("perkiraan jumlah penduduk", "the estimated residents")
            }
            Denominator::OtherBase(_) => ("dasar lain", "the other base"),
            Denominator::TargetTimesShare => ("{share} dari target", "{share} of the target"),
        };
        say!(self.words, id, en, share)
    }

    /// "; cocok, dibulatkan ke angka terdekat", behind what fits.
    fn rounded(&self, check: &Check, trial: &Trial) -> String {
        if !trial.fits() {
            return self.pick("; tidak cocok", "; does not fit").to_owned();
        }
        let fits = self.pick("; cocok", "; fits").to_owned();
        match self.roundings(check).as_str() {
            "" => fits,
            rounded => [&fits, ", ", rounded].concat(),
        }
    }

    fn target_line(&self, check: &Check, trial: &Trial) -> String {
        let (share, number) = (self.share(), self.amount(trial.whole));
        let (exact, whole) = (self.amount(trial.exact), self.whole_name(trial));
        let parts = self.parts(check, trial);
        say!(
            self.words,
            "{share} × {number} ({whole}) = {exact}{parts}",
            "{share} × {number} ({whole}) = {exact}{parts}",
            share,
            number,
            exact,
            whole,
            parts
        )
    }

    /// What becomes of an exact target that is no whole number of people.
    fn parts(&self, check: &Check, trial: &Trial) -> String {
        let Bounds { least: exact, most } = trial.exact;
        let mut text = String::new();
        if exact == most && !exact.is_whole() {
            let number = |count: u64| self.words.number(count);
            let (cut, nearest, up) = (
                number(exact.cut(1)),
                number(exact.nearest(1)),
                number(exact.up(1)),
            );
            text = say!(
                self.words,
                "; dengan pecahan dibuang {cut}, ke angka terdekat {nearest}, jumlah terkecil yang mencapainya {up}",
                "; with the fraction dropped {cut}, to the nearest {nearest}, the least number that reaches it {up}",
                cut,
                nearest,
                up
            );
        }
        let is_rounded = check.roundings.contains(Rounding::Thousands)
            && !check.roundings.contains(Rounding::Exact);
        if is_rounded && trial.fits() && exact == most {
            let number = self.words.number(exact.nearest(1_000));
            text += &say!(
                self.words,
                "; ke ribuan {number}",
                "; to thousands {number}",
                number
            );
        }
        text
    }

    /// "target 400.000 orang dikurangi 15.000".
    pub(super) fn difference(&self, trial: &Trial, shortfall: ClaimedShortfall) -> String {
        let (whole, done) = (self.whole(trial), self.done());
        if matches!(shortfall, ClaimedShortfall::People(_)) {
            return say!(
                self.words,
                "{whole} dikurangi {done}",
                "{whole} less {done}",
                whole,
                done
            );
        }
        let aim = match trial.denominator {
            Denominator::Base => self.share(),
            _ => ["100 ", self.percent()].concat(),
        };
        let reached = match self.claim.done {
            Some(_) => say!(
                self.words,
                "{done} dari {whole}",
                "{done} of {whole}",
                done,
                whole
            ),
            None => self
                .claim
                .quoted
                .first()
                .map(|&quoted| self.printed(quoted))
                .unwrap_or_default(),
        };
        say!(
            self.words,
            "target {aim} dikurangi {reached}",
            "the target of {aim} less {reached}",
            aim,
            reached
        )
    }

    /// What is missing exactly.
    pub(super) fn missing(
        &self,
        check: &Check,
        trial: &Trial,
        shortfall: ClaimedShortfall,
    ) -> String {
        match shortfall {
            ClaimedShortfall::People(_) => self.amount(trial.exact),
            ClaimedShortfall::Points(_) => self.points(&self.exact_percent(check, trial)),
        }
    }

    /// "25 persen" as "25 poin persen".
    pub(super) fn points(&self, percent: &str) -> String {
        let points = self.pick("poin persen", "percentage points");
        percent.replace(self.percent(), points)
    }

    /// A difference of shares in as few decimals as it has.
    pub(super) fn share_number(&self, millionths: u64) -> String {
        let share = Share(u32::try_from(millionths).unwrap_or(u32::MAX));
        writing::share(share, self.words.lang)
    }
}

/// What fits, and what the base would give where that does not; where nothing fits, everything that is named.
fn is_told(check: &Check, trial: &Trial) -> bool {
    let name = trial.denominator;
    if check.denominator == Some(name) {
        return true;
    }
    let is_named = !matches!(
        name,
        Denominator::ImpliedPopulation
            | Denominator::TargetTimesShare
            | Denominator::BaseTimesShare
    );
    let is_whole = !matches!(check.checked, Checked::Shortfall(_));
    is_whole && is_named && (name == Denominator::Base || check.outcome != Outcome::Fits)
}
