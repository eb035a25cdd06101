//! The ranking of regions as plain text for messages.

use crate::words::{Words, template::say};
use crate::{
    domain::{Goal, RegionLevel, Share, Tally},
    state::{Ranking, ShownSums, SortBy, StatusFilter, TableLine, Tables, line},
};

impl Words {
    /// The ranking: title, order, day and target, filters, rows, sum, disclaimer.
    pub(in crate::words) fn ranking(&self, tables: &Tables, ranking: &Ranking) -> String {
        let sums = ShownSums::of(tables);
        let tally = sums.tally;
        let mut lines = vec![
            self.ranking_title().to_owned(),
            self.ranking_order(tables, ranking),
            self.ranking_basis(tables, &tally),
        ];
        lines.extend(self.ranking_part(tables));
        lines.push(String::new());
        for &(rank, place) in &ranking.lines {
            let found = line(&tables.held, &tables.figures, tables.look.level, place);
            lines.extend(found.map(|line| self.ranked(tables, ranking.by, rank, &line)));
        }
        if ranking.others > 0 {
            let others = self.size(ranking.others);
            lines.push(say!(
                self,
                "… dan {others} lainnya",
                "… and {others} more",
                others
            ));
        }
        if let Some(rest) = sums.ungrouped {
            let name = self.ungrouped(rest.regions.saturating_add(rest.left_out));
            let line = TableLine {
                written: &name,
                code: None,
                tally: rest,
            };
            lines.push(self.unranked(tables, ranking.by, &line));
        }
        lines.push(String::new());
        lines.push(self.ranking_sum(tables, &tally));
        lines.push(plain(&self.table_day_text(&tables.held, &tables.figures)));
        lines.push(self.disclaimer().to_owned());
        lines.join("\n")
    }

    pub(in crate::words) fn size(&self, size: usize) -> String {
        self.number(u64::try_from(size).unwrap_or(u64::MAX))
    }

    fn ranking_title(&self) -> &'static str {
        self.by_indicator(
            (
                "Peringkat aktivasi Identitas Kependudukan Digital (IKD)",
                "Ranking by activations of the Identitas Kependudukan Digital (IKD)",
            ),
            ("Peringkat perekaman KTP-el", "Ranking by KTP-el recordings"),
        )
    }

    fn ranking_order(&self, tables: &Tables, ranking: &Ranking) -> String {
        let by = self.line_head(ranking.by, tables.held.choices.base);
        let first = match (ranking.by, ranking.descending) {
            (SortBy::Name, false) => self.pick("A lebih dulu", "A first"),
            (SortBy::Name, true) => self.pick("Z lebih dulu", "Z first"),
            (_, true) => self.pick("tertinggi lebih dulu", "highest first"),
            (_, false) => self.pick("terendah lebih dulu", "lowest first"),
        };
        say!(
            self,
            "Urutan: {by}, {first}",
            "Order: {by}, {first}",
            by,
            first
        )
    }

    /// The day, target and deadline: "Data per 31 Oktober 2026; target 30% dari wajib KTP; batas waktu 31 Desember
    /// 2026".
    fn ranking_basis(&self, tables: &Tables, tally: &Tally) -> String {
        let basis = tables.figures.basis.as_ref();
        let question = basis.map(|basis| &basis.inquiry.question);
        let given = || tables.figures.day_of(&tables.held, tally);
        let days = match (tally.days, tally.undated) {
            (Some((first, last)), _) if first != last => {
                let (first, last) = (self.date(first), self.date(last));
                say!(
                    self,
                    "Data {first} sampai {last}",
                    "Figures of {first} to {last}",
                    first,
                    last
                )
            }
            (Some((day, _)), undated) if undated > 0 => {
                let day = self.date(day);
                say!(
                    self,
                    "Data per {day}, sebagian tanpa tanggal",
                    "Figures as of {day}, some without a day",
                    day
                )
            }
            (day, _) => match day.map(|(day, _)| day).or_else(given) {
                Some(day) => {
                    let day = self.date(day);
                    say!(self, "Data per {day}", "Figures as of {day}", day)
                }
                None => self
                    .pick("Data tanpa tanggal", "Figures without a day")
                    .to_owned(),
            },
        };
        let deadline = question.and_then(|question| question.deadline).map(|day| {
            let day = self.date(day);
            say!(self, "; batas waktu {day}", "; deadline {day}", day)
        });
        [
            &days,
            "; ",
            &self.ranking_goal(tables),
            &deadline.unwrap_or_default(),
        ]
        .concat()
    }

    fn ranking_goal(&self, tables: &Tables) -> String {
        let (figures, of_base) = (
            &tables.figures,
            self.line_head(SortBy::Coverage, tables.held.choices.base),
        );
        match (figures.goal(), figures.parts.total) {
            (Goal::Share(share), _) => {
                let share = crate::writing::share(share, self.lang);
                ["target ", &share, of_base].concat()
            }
            (Goal::Own, _) => self
                .pick(
                    "target dari kolom tabel",
                    "targets of the table's own column",
                )
                .to_owned(),
            (Goal::Parts(_), Some(total)) => {
                let total = self.people(total);
                say!(
                    self,
                    "target {total} dibagi ke daerah",
                    "a target of {total}, shared out",
                    total
                )
            }
            (Goal::Parts(_), None) => self.pick("tanpa target", "no target").to_owned(),
        }
    }

    /// The grouping, filter and search in force; `None` if all rows are shown.
    fn ranking_part(&self, tables: &Tables) -> Option<String> {
        let look = &tables.look;
        let searched = look.search.trim();
        let mut parts = Vec::new();
        if look.level != RegionLevel::Village {
            parts.push(self.level(look.level).to_owned());
        }
        if look.status != StatusFilter::All {
            parts.push(self.status_filter(look.status).to_owned());
        }
        if !searched.is_empty() {
            parts.push(["\"", &plain(searched), "\""].concat());
        }
        let parts = parts.join("; ");
        let text = || {
            say!(
                self,
                "Yang ditampilkan: {parts}",
                "Lines shown: {parts}",
                parts
            )
        };
        (!parts.is_empty()).then(text)
    }

    /// The sum of all rows, with net and gross shortfall and the regions left out.
    fn ranking_sum(&self, tables: &Tables, tally: &Tally) -> String {
        let (figures, goal) = (&tables.figures, tables.figures.goal());
        let regions = self.number(tally.regions.into());
        let mut text = say!(
            self,
            "Jumlah {regions} daerah",
            "All {regions} regions",
            regions
        );
        if let Some(coverage) = tally.coverage() {
            let percent = self.percent(coverage, &figures.thresholds());
            let base = self
                .of_column(tables.held.choices.base)
                .base_people(&self.number(tally.base.count()));
            text.push_str(&say!(
                self,
                ": {percent} dari {base}",
                ": {percent} of {base}",
                percent,
                base
            ));
        }
        if let Some(attainment) = tally.attainment(goal) {
            let percent = self.percent(attainment, &[Share::WHOLE]);
            let target = self.people(tally.target(goal));
            text.push_str(&say!(
                self,
                "; {percent} dari target {target}",
                "; {percent} of the target of {target}",
                percent,
                target
            ));
        }
        let (net, gross) = (tally.shortfall(goal), tally.short);
        text.push_str("; ");
        text.push_str(&self.short_of(net));
        if net != gross {
            let gross = self.people(gross);
            text.push_str(&say!(
                self,
                ", daerah yang belum tercapai saja {gross}",
                ", of the regions below their target alone {gross}",
                gross
            ));
        }
        text.push_str(&self.uncounted(tally, &tables.held));
        text.push('.');
        text
    }
}

/// The text with control characters replaced by spaces, so that it fits one line.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect()
}
