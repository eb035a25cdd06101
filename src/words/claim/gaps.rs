//! Sentences about a check, as templates: `{name}` is replaced by a figure of the check or of the claim.
//!
//! Each placeholder is implemented once, so that a sentence is only one text per language.

use super::terms::ClaimWords;
use crate::domain::{
    Check, Checked, Claim, ClaimedShortfall, Denominator, Fraction, Grim, Part, Quantity, Rounding,
    Trial,
};

/// A text in both languages.
pub(in crate::words) type Texts = (&'static str, &'static str);

/// The subject of a sentence: a check, and one of the denominators tried for its figure.
#[derive(Clone, Copy)]
pub(in crate::words) struct ClaimTopic<'c> {
    pub(in crate::words) check: &'c Check,
    pub(in crate::words) trial: Option<&'c Trial>,
}

impl<'c> ClaimTopic<'c> {
    /// A check and the trial that fits, or comes nearest.
    pub(in crate::words) fn of(check: &'c Check) -> Self {
        let trial = check.trial();
        Self { check, trial }
    }
}

impl ClaimWords<'_> {
    /// The text in the language, its placeholders filled.
    pub(in crate::words) fn tell(&self, topic: ClaimTopic<'_>, (id, en): Texts) -> String {
        let mut text = String::new();
        let mut rest = self.pick(id, en);
        while let Some((before, behind)) = rest.split_once('{') {
            let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
            text.push_str(before);
            text.push_str(&self.gap(topic, name));
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn gap(&self, topic: ClaimTopic<'_>, name: &str) -> String {
        let ClaimTopic { check, trial } = topic;
        match name {
            "quoted" => self.printed_in(check),
            "done" => self.part(topic),
            "share" => self.claim.share.map(|share| self.printed(share)),
            "target" => self.claim.target.map(|target| self.people(target)),
            "base" => self.claim.base.map(|_| self.base(topic)),
            "base people" => self.claim.base.map(|base| self.people(base)),
            "other" => other_base(self.claim, trial).map(|base| self.people(base)),
            "residents" => self.residents(trial),
            "whole" => trial.map(|_| self.tell(topic, whole(topic))),
            "name" => trial.map(|_| self.tell(topic, whole_name(topic))),
            "missing" => match self.claim.shortfall {
                Some(ClaimedShortfall::People(missing)) => Some(self.count(missing)),
                _ => None,
            },
            "repair" => trial.map(|trial| self.repair(check, trial)),
            "implied whole" => self.implied_whole(check),
            "implied base" => self.implied_base().map(|base| self.amount(base)),
            "of residents" => self
                .implied_base()
                .and_then(|base| self.share_of_residents(base)),
            "number" => trial.map(|trial| self.amount(trial.whole)),
            "exact" => trial.map(|trial| self.exact(check, trial)),
            "percent" => trial.map(|trial| self.exact_percent(check, trial)),
            "off" => trial.map(|trial| self.share_number(trial.off_by)),
            "cut" => trial.map(|trial| self.rounded_to(trial, Fraction::cut, 1)),
            "nearest" => trial.map(|trial| self.rounded_to(trial, Fraction::nearest, 1)),
            "up" => trial.map(|trial| self.rounded_to(trial, Fraction::up, 1)),
            "thousands" => trial.map(|trial| self.rounded_to(trial, Fraction::nearest, 1_000)),
            "sum" => trial.map(|_| self.difference(topic)),
            "aim" => trial.map(|trial| self.aim(trial)),
            "rounded" => Some(behind_comma(&self.roundings(check))),
            "dropped" => self.dropped(check),
            "in brackets" => self.in_brackets(topic),
            "not of the base" => self.not_of_the_base(topic),
            "count" => grim_count(check).map(|count| self.words.number(count)),
            "weekday" => self
                .claim
                .weekday
                .map(|day| self.words.weekday(day).to_owned()),
            "day" => self
                .claim
                .as_of
                .map(|date| self.words.weekday(date.weekday()).to_owned()),
            "date" => self.claim.as_of.map(|date| self.words.date(date)),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// The number whose share is tested: the activations, or what fits instead of them.
    fn part(&self, topic: ClaimTopic<'_>) -> Option<String> {
        match topic.trial.map(|trial| trial.part) {
            Some(Part::Named(part)) => Some(self.count(part)),
            Some(Part::Rest) => Some(self.tell(
                topic,
                ("{number} dikurangi {missing}", "{number} less {missing}"),
            )),
            _ => self.claim.done.map(|done| self.count(done)),
        }
    }

    /// The checked figure, as printed.
    fn printed_in(&self, check: &Check) -> Option<String> {
        match check.checked {
            Checked::QuotedShare(_, share) => Some(self.printed(share)),
            Checked::Target(target) => Some(self.people(target)),
            Checked::Shortfall(ClaimedShortfall::People(people)) => Some(self.people(people)),
            Checked::Shortfall(ClaimedShortfall::Points(points)) => {
                Some(self.points(&self.printed(points)))
            }
            Checked::Weekday => None,
        }
    }

    fn base(&self, topic: ClaimTopic<'_>) -> String {
        match (self.claim.base, self.claim.base_kind) {
            (Some(base), Some(_)) => self.words.base_people(&self.count(base)),
            _ => self.tell(topic, ("dasar {base people}", "the base of {base people}")),
        }
    }

    fn residents(&self, trial: Option<&Trial>) -> Option<String> {
        match self.claim.population {
            Some(population) => Some(self.count(population)),
            None => trial.map(|trial| self.amount(trial.whole)),
        }
    }

    /// The exact result of a trial: people, a percentage, or percentage points.
    fn exact(&self, check: &Check, trial: &Trial) -> String {
        match check.checked {
            Checked::Shortfall(ClaimedShortfall::Points(_)) => {
                self.points(&self.exact_percent(check, trial))
            }
            _ => self.amount(trial.exact),
        }
    }

    /// The aim in per cent: the target share if compared with the base, otherwise 100.
    fn aim(&self, trial: &Trial) -> String {
        match (trial.denominator, self.claim.share) {
            (Denominator::Base, Some(share)) => self.printed(share),
            _ => ["100 ", self.percent()].concat(),
        }
    }

    /// "target 400.000 orang dikurangi 15.000". In percentage points, the activations are a share of the whole, or the
    /// quoted share if the claim names no activations.
    fn difference(&self, topic: ClaimTopic<'_>) -> String {
        let is_points = matches!(
            topic.check.checked,
            Checked::Shortfall(ClaimedShortfall::Points(_))
        );
        match (is_points, self.claim.done, self.claim.quoted.first()) {
            (true, None, Some(&quoted)) => {
                let aim = self.tell(
                    topic,
                    ("target {aim} dikurangi ", "the target of {aim} less "),
                );
                aim + &self.printed(quoted)
            }
            (true, ..) => self.tell(
                topic,
                (
                    "target {aim} dikurangi {done} dari {whole}",
                    "the target of {aim} less {done} of {whole}",
                ),
            ),
            (false, ..) => self.tell(topic, ("{whole} dikurangi {done}", "{whole} less {done}")),
        }
    }

    /// ", dengan pecahan dibuang", if rounding to the nearest would give another figure.
    fn dropped(&self, check: &Check) -> Option<String> {
        let is_nearest = check.roundings.contains(Rounding::Nearest);
        (!is_nearest).then(|| behind_comma(&self.roundings(check)))
    }

    /// The exact percentage, " (3,75 persen)", if it differs from the printed one.
    fn in_brackets(&self, topic: ClaimTopic<'_>) -> Option<String> {
        let percent = self.exact_percent(topic.check, topic.trial?);
        let says_more = self.printed_in(topic.check).as_ref() != Some(&percent);
        says_more.then(|| [" (", &percent, ")"].concat())
    }

    /// ", bukan dari dasar 700.000 orang (2,14 persen)", if the figure was computed of something other than the base.
    fn not_of_the_base(&self, topic: ClaimTopic<'_>) -> Option<String> {
        let of_base = |trial: &&Trial| trial.denominator == Denominator::Base;
        let base = topic.check.trials.iter().find(of_base)?;
        let is_of_done = |trial: &Trial| trial.part == Part::Done;
        if topic
            .trial
            .is_some_and(|trial| of_base(&trial) || !is_of_done(trial))
        {
            return None;
        }
        let topic = ClaimTopic {
            trial: Some(base),
            ..topic
        };
        let texts = (
            ", bukan dari {whole} ({percent})",
            ", not of {whole} ({percent})",
        );
        Some(self.tell(topic, texts))
    }

    fn rounded_to(&self, trial: &Trial, round: fn(Fraction, u64) -> u64, step: u64) -> String {
        self.words.number(round(trial.exact.least, step))
    }
}

/// The denominator with its number: "target 400.000 orang".
fn whole(topic: ClaimTopic<'_>) -> Texts {
    match topic.trial.map(|trial| trial.denominator) {
        Some(Denominator::Target) => ("target {target}", "the target of {target}"),
        Some(Denominator::BaseTimesShare) => (
            "target {share} dari {base}",
            "the target of {share} of {base}",
        ),
        Some(Denominator::TargetTimesShare) => (
            "{share} dari target {target}",
            "{share} of the target of {target}",
        ),
        Some(Denominator::Population) => ("{residents} penduduk", "{residents} residents"),
        Some(Denominator::ImpliedPopulation) => (
            "perkiraan {residents} penduduk",
            "an estimated {residents} residents",
        ),
        Some(Denominator::OtherBase(_)) => ("dasar lain, {other}", "the other base of {other}"),
        Some(Denominator::Base) | None => ("{base}", "{base}"),
    }
}

/// The denominator without its number: "dasar".
fn whole_name(topic: ClaimTopic<'_>) -> Texts {
    match topic.trial.map(|trial| trial.denominator) {
        Some(Denominator::Target) => ("target", "the target"),
        Some(Denominator::BaseTimesShare) => ("target {share}", "the target of {share}"),
        Some(Denominator::TargetTimesShare) => ("{share} dari target", "{share} of the target"),
        Some(Denominator::Population) => ("penduduk", "residents"),
        Some(Denominator::ImpliedPopulation) => {
            ("perkiraan jumlah penduduk", "the estimated residents")
        }
        Some(Denominator::OtherBase(_)) => ("dasar lain", "the other base"),
        Some(Denominator::Base) | None => ("dasar", "the base"),
    }
}

fn other_base(claim: &Claim, trial: Option<&Trial>) -> Option<Quantity> {
    match trial?.denominator {
        Denominator::OtherBase(at) => claim.other_bases.get(at).copied(),
        _ => None,
    }
}

fn grim_count(check: &Check) -> Option<u64> {
    match check.grim {
        Some(Grim::Gives(people, _)) => Some(people.count()),
        _ => None,
    }
}

fn behind_comma(text: &str) -> String {
    match text {
        "" => String::new(),
        _ => [", ", text].concat(),
    }
}
