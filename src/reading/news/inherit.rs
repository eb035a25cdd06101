//! Figures that take their topic from the one before: in a series of days, behind "menjadi", in the sum of a row.

use super::{
    cues::Cue,
    figures_seen::Seen,
    roles::{CERTAIN, Told, WEAK},
    topics::Topic,
};
use crate::reading::calendar::months;

impl Seen<'_> {
    /// The topic that a figure takes from the figure before it, of the same form: "dari 4,8 persen menjadi 9,1 persen",
    /// "L 33.000 P 28.250 jumlah 61.250", "31 Mei 7.600 orang, 30 Juni 8.100 orang".
    pub(super) fn inherited(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let before = at.checked_sub(1)?;
        let told = earlier.get(before).copied().flatten()?;
        if self.is_count(at) != self.is_count(before)
            || !self.behind(at).is_bare && self.is_count(at)
        {
            return self.inherited_past_partner(at, earlier);
        }
        self.continued(at, before, told)
    }

    /// The same where the figure before it has a partner: "22.500 orang atau 5 persen menjadi 41.800 orang".
    fn inherited_past_partner(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let before = at.checked_sub(2)?;
        let told = earlier.get(before).copied().flatten()?;
        let is_pair = self.partner(before) == at.checked_sub(1);
        (is_pair && self.is_count(at) == self.is_count(before))
            .then(|| self.continued(at, before, told))?
    }

    fn continued(&self, at: usize, before: usize, told: Told) -> Option<Told> {
        let (from, to) = self.left(at);
        let near = self.sentence(before).1 >= self.sentence(at).0;
        let is_plain = (from..to).all(|at| self.leads_on(at));
        let is_month = |at: usize| months::month(self.sight.tokens.word(at)).is_some();
        let is_dated = (from..to).any(|at| self.sight.tokens.is_number(at) || is_month(at));
        let is_sum = self.sums_row(at, before);
        let same = self.same_sentence(at, before);
        if !near || !is_plain && !is_sum {
            return None;
        }
        let certain = self.has_become(at) || is_sum || same && is_dated;
        let strength = if certain { told.origin } else { WEAK };
        let topic = match told.topic {
            Topic::Reached => Topic::Done,
            topic => topic,
        };
        Some(Told {
            topic,
            strength,
            ..told
        })
    }

    /// Whether a figure is the sum of a row of men and women: "L 33.000 P 28.250 jumlah 61.250".
    fn sums_row(&self, at: usize, before: usize) -> bool {
        let (from, to) = self.left(at);
        let is_row = |at: usize| self.sight.is(at, "l p lk pr laki perempuan");
        let rows = |at: usize| {
            let (from, to) = self.left(at);
            (from..to).next_back().is_some_and(is_row)
        };
        let names = (from..to).all(|at| {
            is_row(at)
                || matches!(self.sight.cue(at), Cue::Filler | Cue::Total | Cue::People)
                || self.sight.is(at, "+ , jml dan /")
        });
        names && rows(before)
    }

    /// Whether a word only leads on from one state to the next: "kini", "menjadi", a date.
    fn leads_on(&self, at: usize) -> bool {
        matches!(
            self.sight.cue(at),
            Cue::Filler | Cue::People | Cue::OtherTime | Cue::Rise | Cue::Now | Cue::Only | Cue::Already | Cue::Gain
        ) || self.sight.is_passed(at)
            || self.sight.tokens.is_number(at)
            || self.sight.is(at, "dari menjadi hingga sampai per dan pada awal akhir lagi kemudian lalu setahun sebulan selanjutnya")
    }

    /// The topic of a count whose share was named before: "1,44 persen itu setara dengan 14.265 jiwa".
    pub(super) fn echoed(&self, at: usize, earlier: &[Option<Told>]) -> Option<Told> {
        let share = self.figure(self.partner(at)?)?.value;
        let same = self.figures.iter().zip(earlier).find(|(figure, told)| {
            figure.value == share && told.is_some_and(|told| told.strength == CERTAIN)
        });
        let (_, told) = same?;
        let is_result = |told: &Told| matches!(told.topic, Topic::Done | Topic::Target);
        told.filter(is_result)
    }
}
