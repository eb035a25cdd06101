//! The key figures of the answer: each with its label, machine-readable value and text.

use super::answer::is_about;
use crate::words::{Words, template::say};
use crate::{
    domain::{Bounds, People, Percent, PercentPoints, Plan, Share, TargetGiven},
    state::Inquiry,
    writing::millionths,
};

/// A figure of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its HTML id.
    pub id: &'static str,
    /// Its label.
    pub label: String,
    /// The machine-readable value: a number, or a range `least-most`.
    pub value: String,
    /// The value as text for people.
    pub text: String,
}

/// The id and the label of a figure.
#[derive(Clone, Copy)]
pub(in crate::words) struct FigureName {
    pub(in crate::words) id: &'static str,
    pub(in crate::words) label: &'static str,
}

/// Machine-readable whole people: `17374`, or `169000-172000`.
pub fn people_value(bounds: Bounds<People>) -> String {
    range_value(
        &bounds.least.count().to_string(),
        &bounds.most.count().to_string(),
    )
}

/// A machine-readable percentage with six decimals, rounded down.
pub fn percent_value(bounds: Bounds<Percent>) -> String {
    range_value(
        &millionths(bounds.least.millionths_cut()),
        &millionths(bounds.most.millionths_cut()),
    )
}

/// One value, or both with a hyphen if they differ.
pub(in crate::words) fn range_value(least: &str, most: &str) -> String {
    if least == most {
        least.to_owned()
    } else {
        format!("{least}-{most}")
    }
}

impl Words {
    /// Machine-readable days: `42`, or `59-75`.
    pub fn days_value(&self, days: Bounds<u32>) -> String {
        range_value(&days.least.to_string(), &days.most.to_string())
    }

    /// The accessible label of the progress bar.
    pub fn bar_label(&self, inquiry: &Inquiry, plan: &Plan) -> String {
        let figures = self.key_figures(inquiry, plan);
        let of = |id: &str| figures.iter().find(|figure| figure.id == id);
        let parts = [of("coverage"), of("attainment"), of("target")]
            .into_iter()
            .flatten();
        parts
            .map(|figure| format!("{}: {}", figure.label, figure.text))
            .collect::<Vec<_>>()
            .join("; ")
    }

    /// The key figures listed under the answer.
    pub fn key_figures(&self, inquiry: &Inquiry, plan: &Plan) -> Vec<Figure> {
        let standing = plan.standing;
        let figures = [
            standing.map(|standing| {
                self.count(
                    "shortfall",
                    self.shortfall_label(),
                    standing.shortfall,
                    inquiry,
                )
            }),
            standing
                .and_then(|standing| standing.surplus)
                .map(|surplus| {
                    self.count(
                        "surplus",
                        self.pick("Lebih dari target", "Above the target"),
                        surplus,
                        inquiry,
                    )
                }),
            plan.target.map(|target| {
                self.count(
                    "target",
                    self.pick("Target", "Target"),
                    target.least,
                    inquiry,
                )
            }),
            plan.coverage
                .and_then(|coverage| self.coverage(coverage, inquiry, plan)),
            plan.attainment
                .map(|attainment| self.attainment(attainment, inquiry, plan)),
            plan.points
                .filter(|points| points.most.is_some_of_it())
                .map(|points| self.points(points)),
            plan.service_days
                .map(|days| self.days("service-days", self.service_days_label(), days)),
            plan.rates.map(|rates| {
                self.count(
                    "rate-week",
                    self.pick("Per minggu penuh", "In a full week"),
                    rates.week,
                    inquiry,
                )
            }),
        ];
        figures.into_iter().flatten().collect()
    }

    fn shortfall_label(&self) -> &'static str {
        self.pick("Kekurangan", "Shortfall")
    }

    pub(in crate::words) fn service_days_label(&self) -> &'static str {
        self.pick("Hari layanan", "Service days")
    }

    /// A figure in people, approximate if an input is.
    pub(in crate::words) fn count(
        &self,
        id: &'static str,
        label: impl Into<String>,
        people: Bounds<People>,
        inquiry: &Inquiry,
    ) -> Figure {
        let text = format!(
            "{}{}",
            self.about(is_about(inquiry)),
            self.people_between(people)
        );
        Figure {
            id,
            label: label.into(),
            value: people_value(people),
            text,
        }
    }

    /// A figure in days.
    pub(in crate::words) fn days(
        &self,
        id: &'static str,
        label: impl Into<String>,
        days: Bounds<u32>,
    ) -> Figure {
        let value = self.days_value(days);
        let text = self.days_text(&self.days_between(days));
        Figure {
            id,
            label: label.into(),
            value,
            text,
        }
    }

    pub(super) fn coverage(
        &self,
        coverage: Bounds<Percent>,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<Figure> {
        let name = FigureName {
            id: "coverage",
            label: self.pick("Cakupan", "Coverage"),
        };
        self.part_of_base(name, coverage, inquiry, plan)
    }

    /// A percentage of the base as a figure, its text naming the base; `None` without a base.
    pub(in crate::words) fn part_of_base(
        &self,
        name: FigureName,
        part: Bounds<Percent>,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<Figure> {
        let percent = self.percent_between(part, &coverage_thresholds(inquiry, plan));
        let base = self.stated_base(inquiry)?;
        let text = say!(
            self,
            "{percent} dari {base}",
            "{percent} of {base}",
            percent,
            base
        );
        Some(Figure {
            id: name.id,
            label: name.label.to_owned(),
            value: percent_value(part),
            text,
        })
    }

    pub(super) fn attainment(
        &self,
        attainment: Bounds<Percent>,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Figure {
        let percent = self.percent_between(attainment, &[Share::WHOLE]);
        let target = plan
            .target
            .map(|target| self.people_between(target.least))
            .unwrap_or_default();
        let target = format!("{}{target}", self.about(is_about(inquiry)));
        let text = say!(
            self,
            "{percent} dari target {target}",
            "{percent} of the target of {target}",
            percent,
            target
        );
        let label = self
            .pick("Capaian target", "Share of the target")
            .to_owned();
        Figure {
            id: "attainment",
            label,
            value: percent_value(attainment),
            text,
        }
    }

    fn points(&self, points: Bounds<PercentPoints>) -> Figure {
        let label = self
            .pick("Selisih ke target", "Gap to the target")
            .to_owned();
        Figure {
            id: "points",
            label,
            value: percent_value(points),
            text: self.points_between(points),
        }
    }

    /// "29,47 poin persen". A difference that is not zero is never printed as zero.
    pub fn points_between(&self, points: Bounds<PercentPoints>) -> String {
        let number = |points: PercentPoints| self.percent_number(points, &[]);
        let (least, most) = (number(points.least), number(points.most));
        let numbers = if least == most {
            least
        } else {
            format!("{least} {} {most}", self.pick("sampai", "to"))
        };
        format!(
            "{numbers} {}",
            self.pick("poin persen", "percentage points")
        )
    }

    /// A range of percentages: "4,71 sampai 5,15 persen".
    pub fn percent_between(&self, bounds: Bounds<Percent>, thresholds: &[Share]) -> String {
        let (least, most) = (
            self.percent_number(bounds.least, thresholds),
            self.percent_number(bounds.most, thresholds),
        );
        let numbers = if least == most {
            least
        } else {
            format!("{least} {} {most}", self.pick("sampai", "to"))
        };
        format!("{numbers} {}", self.pick("persen", "per cent"))
    }
}

/// Thresholds that a printed coverage must not reach by rounding: 100 % and a target that is not reached.
pub(super) fn coverage_thresholds(inquiry: &Inquiry, plan: &Plan) -> Vec<Share> {
    let mut thresholds = vec![Share::WHOLE];
    let reached = plan
        .standing
        .is_some_and(|standing| standing.surplus.is_some());
    let target = match inquiry.question.target {
        Some(TargetGiven::Share(share)) => Some(share),
        _ => plan
            .target
            .and_then(|target| target.amounts_to)
            .map(Percent::share_rounded_up),
    };
    thresholds.extend(target.filter(|_| !reached));
    thresholds
}
