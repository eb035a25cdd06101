//! Terms of the sentences about a claim: its figures as printed, exact percentages, roundings.

use crate::words::{Words, terms::joined};
use crate::{
    domain::{
        Bounds, Check, Checked, Claim, ClaimedShare, Denominator, Fraction, Hedge, People,
        Quantity, QuotedShare, Rounding, Share, Trial,
    },
    writing::{self, decimals, hundredths},
};

/// The texts of one claim.
pub(in crate::words) struct ClaimWords<'a> {
    pub(in crate::words) words: Words,
    pub(in crate::words) claim: &'a Claim,
}

impl<'a> ClaimWords<'a> {
    pub(in crate::words) fn of(words: &Words, claim: &'a Claim) -> Self {
        Self {
            words: words.with_base_kind(claim.base_kind.unwrap_or_default()),
            claim,
        }
    }

    pub(in crate::words) fn pick<T>(&self, id: T, en: T) -> T {
        self.words.pick(id, en)
    }

    /// A number without unit: "sekitar 680.000".
    pub(in crate::words) fn count(&self, quantity: Quantity) -> String {
        [
            self.words.about(quantity.about),
            &self.words.between(quantity.bounds),
        ]
        .concat()
    }

    /// A number of people: "400.000 orang".
    pub(in crate::words) fn people(&self, quantity: Quantity) -> String {
        [
            self.words.about(quantity.about),
            &self.words.people_between(quantity.bounds),
        ]
        .concat()
    }

    /// A quoted share as printed: "hampir 12,890 persen".
    pub(in crate::words) fn printed(&self, share: ClaimedShare) -> String {
        let end = |end: QuotedShare| {
            decimals(end.share.millionths().into(), end.decimals, self.words.lang)
        };
        let hedge = match share.hedge {
            Hedge::Exactly => "",
            Hedge::About => self.pick("sekitar ", "about "),
            Hedge::OrMore => self.pick("lebih dari ", "more than "),
            Hedge::Nearly => self.pick("hampir ", "almost "),
        };
        let numbers = self.range(&end(share.first), &end(share.last));
        [hedge, &numbers, " ", self.percent()].concat()
    }

    /// "4 sampai 5", or one number if both are the same.
    fn range(&self, least: &str, most: &str) -> String {
        if least == most {
            return least.to_owned();
        }
        [least, self.pick(" sampai ", " to "), most].concat()
    }

    pub(in crate::words) fn percent(&self) -> &'static str {
        self.pick("persen", "per cent")
    }

    /// An exact number of people in at most two decimals, "17.687,7"; a range to the nearest person.
    pub(in crate::words) fn amount(&self, amount: Bounds<Fraction>) -> String {
        if amount.least == amount.most {
            return self.exact_number(amount.least);
        }
        let ends = Bounds {
            least: People::new(amount.least.nearest(1)),
            most: People::new(amount.most.nearest(1)),
        };
        self.words.between(ends)
    }

    fn exact_number(&self, amount: Fraction) -> String {
        if amount.is_whole() {
            return self.words.number(amount.cut(1));
        }
        let text = hundredths(amount.hundredths_cut(), self.words.lang);
        match text.strip_suffix('0') {
            Some(shorter) if !shorter.ends_with('0') => shorter.to_owned(),
            _ => text,
        }
    }

    /// A percentage with as many decimals as the check needs: "3,75 persen", "4,5451 persen".
    pub(in crate::words) fn exact_percent(&self, check: &Check, trial: &Trial) -> String {
        let places = places(check, trial);
        let aim = self.claim.share.map_or(0, |share| share.allows().least);
        let thresholds = match trial.denominator {
            Denominator::Base => [aim, 100_000_000],
            _ => [0, 100_000_000],
        };
        let end = |end| self.number_of(end, places, thresholds);
        let numbers = self.range(&end(trial.exact.least), &end(trial.exact.most));
        [&numbers, " ", self.percent()].concat()
    }

    /// A percentage as text. Rounded down where rounding to the nearest would print a threshold that is not reached.
    fn number_of(&self, percent: Fraction, places: u32, thresholds: [u64; 2]) -> String {
        let step = 10_u64.pow(6_u32.saturating_sub(places));
        let (cut, nearest) = (percent.cut(step), percent.nearest(step));
        let touches = |&aim: &u64| aim <= nearest && !percent.reaches(aim);
        let shown = if places > 2 || thresholds.iter().any(touches) {
            cut
        } else {
            nearest
        };
        if shown == 0 && percent.up(1) > 0 {
            return self.pick("kurang dari 0,01", "less than 0.01").to_owned();
        }
        decimals(shown, places, self.words.lang)
    }

    /// "25 persen" becomes "25 poin persen".
    pub(in crate::words) fn points(&self, percent: &str) -> String {
        let points = self.pick("poin persen", "percentage points");
        percent.replace(self.percent(), points)
    }

    /// A difference of shares, without trailing zeros.
    pub(in crate::words) fn share_number(&self, millionths: u64) -> String {
        let share = Share::from_millionths(u32::try_from(millionths).unwrap_or(u32::MAX));
        writing::share(share, self.words.lang)
    }

    /// The roundings that give the printed figure: "dengan pecahan dibuang". Empty if it is exact.
    pub(in crate::words) fn roundings(&self, check: &Check) -> String {
        if check.roundings.contains(Rounding::Exact) {
            return String::new();
        }
        let whole = check.roundings.contains(Rounding::WholePercent);
        let told = check
            .roundings
            .each()
            .filter(|&rounding| !(whole && rounding == Rounding::Nearest))
            .map(|rounding| self.rounding(rounding).to_owned());
        joined(told, self.pick(" atau ", " or "))
    }

    fn rounding(&self, rounding: Rounding) -> &'static str {
        match rounding {
            Rounding::Exact => self.pick("tepat", "exactly"),
            Rounding::Nearest => {
                self.pick("dibulatkan ke angka terdekat", "rounded to the nearest")
            }
            Rounding::Cut => self.pick("dengan pecahan dibuang", "with the fraction dropped"),
            Rounding::Up => self.pick("dibulatkan ke atas", "rounded up"),
            Rounding::WholePercent => {
                self.pick("dibulatkan ke persen bulat", "rounded to a whole per cent")
            }
            Rounding::Thousands => self.pick("dibulatkan ke ribuan", "rounded to thousands"),
        }
    }
}

/// The decimals to print: two, or two more than the quoted share has (at most six) if that share has three or more,
/// or two that are not the nearest.
fn places(check: &Check, trial: &Trial) -> u32 {
    let printed = match check.checked {
        Checked::QuotedShare(_, share) => share.last.decimals,
        _ => 0,
    };
    let is_nearest = !trial.fits() || trial.roundings.contains(Rounding::Nearest);
    match printed {
        0 | 1 => 2,
        2 if is_nearest => 2,
        _ => printed.saturating_add(2).min(6),
    }
}
