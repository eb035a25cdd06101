//! The sums of all regions, and notes on them.

use crate::words::{
    Figure, Words,
    question::key_figures::{people_value, percent_value},
    template::say,
};
use crate::{
    domain::{BaseColumn, Bounds, CommonDay, People, Percent, Share},
    state::{Figures, Held, SortBy},
};

impl Words {
    /// The sums as figures.
    pub fn table_totals(&self, figures: &Figures, base: BaseColumn) -> Vec<Figure> {
        let (whole, goal) = (&figures.whole, figures.goal());
        let count = |id, label: &str, people: People| Figure {
            id,
            label: label.to_owned(),
            value: people.count().to_string(),
            text: self.people(people),
        };
        let mut totals = vec![
            count("total-base", self.line_head(SortBy::Base, base), whole.base),
            count("total-done", self.activations_label(), whole.activated),
            count(
                "total-target",
                self.pick("Target seluruhnya", "Target of the whole"),
                whole.target(goal),
            ),
            count(
                "total-shortfall",
                self.pick("Kekurangan bersih", "Net shortfall"),
                whole.shortfall(goal),
            ),
            count(
                "total-short-only",
                self.pick(
                    "Kekurangan daerah yang belum tercapai",
                    "Shortfall of regions below their target",
                ),
                whole.short,
            ),
        ];
        if let Some(rate) = figures.line_rate(whole) {
            totals.push(Figure {
                id: "total-rate",
                label: self.pick("Per hari layanan", "Per service day").to_owned(),
                value: people_value(rate),
                text: self.people_between(rate),
            });
        }
        totals.extend(self.total_percentages(figures, base));
        totals
    }

    fn total_percentages(&self, figures: &Figures, base: BaseColumn) -> Vec<Figure> {
        let (whole, goal) = (&figures.whole, figures.goal());
        let of_base = self
            .of_column(base)
            .base_people(&self.number(whole.base.count()));
        let target = self.people(whole.target(goal));
        let of_target = say!(self, "target {target}", "the target of {target}", target);
        let percentages = [
            (
                "total-coverage",
                self.pick("Cakupan", "Coverage"),
                whole.coverage(),
                figures.thresholds(),
                of_base,
            ),
            (
                "total-attainment",
                self.pick("Capaian target", "Attainment"),
                whole.attainment(goal),
                vec![Share::WHOLE],
                of_target,
            ),
        ];
        let figure = |(id, label, percent, thresholds, of): (
            _,
            &str,
            Option<Percent>,
            Vec<Share>,
            String,
        )| {
            let exact = percent?;
            let percent = self.percent(exact, &thresholds);
            Some(Figure {
                id,
                label: label.to_owned(),
                value: percent_value(Bounds::exactly(exact)),
                text: say!(
                    self,
                    "{percent} dari {of}",
                    "{percent} of {of}",
                    percent,
                    of
                ),
            })
        };
        percentages.into_iter().filter_map(figure).collect()
    }

    fn activations_label(&self) -> &'static str {
        self.by_indicator(
            ("Sudah aktivasi IKD", "IKD activated"),
            ("Sudah perekaman KTP-el", "Recorded for the KTP-el"),
        )
    }

    /// Notes on the sums: regions that reached their target, rounding, regions left out, different days.
    pub fn total_notes(&self, held: &Held, figures: &Figures) -> Vec<String> {
        let (whole, goal) = (&figures.whole, figures.goal());
        let mut notes = Vec::new();
        let regions = self.number(whole.regions.into());
        let reached = self.number(whole.reached.into());
        notes.push(say!(
            self,
            "Dari {regions} daerah, {reached} sudah mencapai target.",
            "Of {regions} regions, {reached} have reached their target.",
            regions,
            reached
        ));
        let excess = whole.rounded_up_by(goal);
        if excess > People::NONE {
            let excess = self.number(excess.count());
            notes.push(say!(
                self,
                "Jumlah target daerah lebih {excess} karena pembulatan.",
                "The targets of the regions sum up to {excess} more, each being rounded up.",
                excess
            ));
        }
        if whole.left_out > 0 {
            let count = self.number(whole.left_out.into());
            notes.push(say!(
                self,
                "Tidak ikut dijumlahkan karena dasar atau targetnya tidak ada: {count} daerah.",
                "Not in the sums, for want of a base or a target: {count} region{count+s}.",
                count
            ));
        }
        if let Some(parts) = self.not_summed(held) {
            notes.push(say!(
                self,
                "Tidak ikut dijumlahkan: {parts}.",
                "Not in the sums: {parts}.",
                parts
            ));
        }
        if whole.common_day() == CommonDay::Mixed {
            notes.push(self.pick(
                "Tanggal data daerah berbeda-beda, jadi angka per hari layanan untuk seluruhnya tidak dihitung.",
                "The figures of the regions are of different days, so there is no rate for the whole.",
            ).to_owned());
        }
        notes
    }
}
