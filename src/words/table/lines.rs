//! The rows of the table of regions: column headers, figures, status, filters.

use crate::words::Words;
use crate::{
    domain::{BaseColumn, BaseKind, Bounds, People, Percent, RegionLevel, Share, Tally},
    state::{Figures, GoalChoice, SortBy, StatusFilter, TableLine},
    writing::region_code,
};

/// A row as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineText {
    /// The name of the region.
    pub name: String,
    /// The code; empty if there is none.
    pub code: String,
    /// The status: a symbol and a word.
    pub status: (&'static str, &'static str),
    /// The figures, in the order of [`SortBy::FIGURES`].
    pub figures: [String; 7],
}

impl SortBy {
    /// The columns of figures, in the order of the page.
    pub const FIGURES: [Self; 7] = [
        Self::Rate,
        Self::Shortfall,
        Self::Target,
        Self::Activated,
        Self::Base,
        Self::Coverage,
        Self::Attainment,
    ];
}

impl Words {
    /// The same terms for the base column that the table uses.
    #[must_use]
    pub fn of_column(&self, base: BaseColumn) -> Self {
        self.with_base_kind(match base {
            BaseColumn::WajibKtp => BaseKind::WajibKtp,
            BaseColumn::Recorded => BaseKind::Recorded,
        })
    }

    /// The header of a column.
    pub fn line_head(&self, sort: SortBy, base: BaseColumn) -> &'static str {
        match (sort, base) {
            (SortBy::File, _) => self.pick("Urutan berkas", "Order of the file"),
            (SortBy::Name, _) => self.pick("Daerah", "Region"),
            (SortBy::Rate, _) => self.pick("Per hari layanan", "Per service day"),
            (SortBy::Shortfall, _) => self.pick("Kekurangan", "Shortfall"),
            (SortBy::Target, _) => "Target",
            (SortBy::Activated, _) => {
                self.by_indicator(("IKD", "IKD"), ("Perekaman", "Recordings"))
            }
            (SortBy::Base, BaseColumn::WajibKtp) => "Wajib KTP",
            (SortBy::Base, BaseColumn::Recorded) => self.pick("Perekaman", "Recorded"),
            (SortBy::Coverage, BaseColumn::WajibKtp) => {
                self.pick("% dari wajib KTP", "% of wajib KTP")
            }
            (SortBy::Coverage, BaseColumn::Recorded) => {
                self.pick("% dari perekaman", "% of recorded")
            }
            (SortBy::Attainment, _) => self.pick("% dari target", "% of target"),
        }
    }

    /// The header of the column of statuses.
    pub fn status_head(&self) -> &'static str {
        self.pick("Status", "Status")
    }

    /// A row as text.
    pub fn line(&self, line: &TableLine<'_>, figures: &Figures) -> LineText {
        let tally = &line.tally;
        let code = line.code.map(region_code).unwrap_or_default();
        let name = if line.name().trim().is_empty() {
            self.pick("(tanpa nama)", "(without a name)").to_owned()
        } else {
            line.name().to_owned()
        };
        LineText {
            name,
            code,
            status: self.status(tally, figures),
            figures: SortBy::FIGURES.map(|figure| self.line_figure(figure, tally, figures)),
        }
    }

    pub(in crate::words) fn status(
        &self,
        tally: &Tally,
        figures: &Figures,
    ) -> (&'static str, &'static str) {
        let goal = figures.goal();
        if tally.regions == 0 {
            ("?", self.pick("tidak dihitung", "not counted"))
        } else if tally.shortfall(goal) > People::NONE {
            ("▼", self.pick("belum", "below"))
        } else {
            ("✓", self.pick("tercapai", "reached"))
        }
    }

    fn line_figure(&self, figure: SortBy, tally: &Tally, figures: &Figures) -> String {
        let goal = figures.goal();
        if tally.regions == 0 {
            return "–".to_owned();
        }
        let people = |people: People| self.number(people.count());
        match figure {
            SortBy::Rate => figures
                .line_rate(tally)
                .map_or_else(|| "–".to_owned(), |rate| self.in_table(rate)),
            SortBy::Shortfall => people(tally.shortfall(goal)),
            SortBy::Target => people(tally.target(goal)),
            SortBy::Activated => people(tally.activated),
            SortBy::Base => people(tally.base),
            SortBy::Coverage => self.in_percent(tally.coverage(), &figures.thresholds()),
            SortBy::Attainment => self.in_percent(tally.attainment(goal), &[Share::WHOLE]),
            SortBy::File | SortBy::Name => String::new(),
        }
    }

    /// "30", or "30-38".
    fn in_table(&self, bounds: Bounds<People>) -> String {
        let (least, most) = (
            self.number(bounds.least.count()),
            self.number(bounds.most.count()),
        );
        if bounds.is_exact() {
            least
        } else {
            [&least, "-", &most].concat()
        }
    }

    fn in_percent(&self, percent: Option<Percent>, thresholds: &[Share]) -> String {
        percent.map_or_else(
            || "–".to_owned(),
            |percent| [&self.percent_number(percent, thresholds), "%"].concat(),
        )
    }

    /// The label of a status filter.
    pub fn status_filter(&self, filter: StatusFilter) -> &'static str {
        match filter {
            StatusFilter::All => self.pick("Semua", "All"),
            StatusFilter::Below => self.pick("Belum mencapai target", "Below their target"),
            StatusFilter::Reached => self.pick("Sudah mencapai target", "Target reached"),
            StatusFilter::LeftOut => self.pick("Tidak ikut dihitung", "Not counted"),
            StatusFilter::AboveBase => self.pick(
                "Aktivasi melebihi dasarnya",
                "More activations than their base",
            ),
        }
    }

    /// The label of a level that rows are grouped by.
    pub fn level(&self, level: RegionLevel) -> &'static str {
        match level {
            RegionLevel::Village => self.pick("Per baris tabel", "Each row"),
            RegionLevel::District => self.pick("Per kecamatan", "By kecamatan"),
            RegionLevel::Regency => self.pick("Per kabupaten/kota", "By kabupaten/kota"),
            RegionLevel::Province => self.pick("Per provinsi", "By province"),
        }
    }

    /// The label of a source of targets.
    pub fn goal(&self, goal: GoalChoice) -> &'static str {
        match goal {
            GoalChoice::Share => self.pick("Target persen di atas", "The share entered above"),
            GoalChoice::Own => self.pick("Kolom target tabel", "The table's target column"),
            GoalChoice::SharedOut => self.pick(
                "Bagi target jumlah ke daerah",
                "Share a total out to the regions",
            ),
        }
    }
}
