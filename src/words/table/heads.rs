//! The column headers of an exported table. Headers of columns that were read are recognised when the file is read
//! back; those of computed columns name their base and are not recognised.

use crate::words::{Words, template::say};
use crate::{
    domain::{BaseColumn, Goal, RegionFigures, Tally, listed_enum},
    reading::Role,
    state::{Figures, Held, SortBy, Tables},
};

listed_enum! {
    /// A computed column, written after the columns that were read.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub(in crate::words) enum ComputedColumn {
        /// The official name for the code.
        Official,
        /// The target in use.
        Target,
        Shortfall,
        Surplus,
        Rate,
        Coverage,
        Attainment,
        Status,
        /// The day of the figures.
        Day,
        /// The first day that is counted.
        First,
        /// The service days left.
        Days,
    }
}

impl Words {
    /// The header of a column that was read.
    pub(in crate::words) fn column_label(&self, role: Role) -> &'static str {
        match role {
            Role::Code | Role::Name | Role::WajibKtp | Role::Target => self.role(Some(role)),
            Role::Recorded => self.pick("Perekaman KTP-el", "Recorded for the KTP-el"),
            Role::Activated => self.by_indicator(
                (
                    "Aktivasi Identitas Kependudukan Digital (IKD)",
                    "Activations of Identitas Kependudukan Digital (IKD)",
                ),
                // The reader would take "Perekaman" for the base.
                ("Realisasi KTP-el", "Reached (realisasi KTP-el)"),
            ),
            Role::AsOf => self.pick("Tanggal data", "Date of the figures"),
            Role::Period => self.pick("Periode", "Period"),
            Role::Part => self.pick("Jenis kelamin", "Sex"),
        }
    }

    /// The header of a computed column.
    pub(in crate::words) fn computed_head(
        &self,
        column: ComputedColumn,
        figures: &Figures,
    ) -> String {
        let coverage = self.line_head(SortBy::Coverage, figures.aim().base);
        let attainment = self.line_head(SortBy::Attainment, figures.aim().base);
        let [before, of] = match column {
            ComputedColumn::Target => return self.target_head(figures, coverage),
            ComputedColumn::Official => [self.pick("Nama resmi", "Official name"), ""],
            ComputedColumn::Shortfall => {
                [self.pick("Kekurangan (orang)", "Shortfall (people)"), ""]
            }
            ComputedColumn::Surplus => [self.pick("Kelebihan (orang)", "Surplus (people)"), ""],
            ComputedColumn::Rate => [
                self.pick("Orang per hari layanan", "People per service day"),
                "",
            ],
            ComputedColumn::Coverage => [self.pick("Cakupan", "Coverage"), coverage],
            ComputedColumn::Attainment => [self.pick("Capaian", "Attainment"), attainment],
            ComputedColumn::Status => [self.status_head(), ""],
            ComputedColumn::Day => [self.pick("Angka per", "Figures of"), ""],
            ComputedColumn::First => [self.pick("Dihitung mulai", "Counted from"), ""],
            ComputedColumn::Days => [self.service_days_label(), ""],
        };
        match of {
            "" => before.to_owned(),
            _ => [before, " (", of, ")"].concat(),
        }
    }

    /// "Target 30% dari wajib KTP": the source of the target. A plain "Target" would be read back as the table's own
    /// column of targets.
    fn target_head(&self, figures: &Figures, of_base: &str) -> String {
        match (
            figures.goal(),
            figures.basis.as_ref().and_then(|basis| basis.share),
        ) {
            (Goal::Share(_), Some(share)) => {
                let share = crate::writing::share(share, self.lang);
                say!(
                    self,
                    "Target {share}{of_base}",
                    "Target to be reached: {share}{of_base}",
                    share,
                    of_base
                )
            }
            (Goal::Own, _) => self
                .pick(
                    "Target dari kolom tabel",
                    "Target to be reached, of the table's column",
                )
                .to_owned(),
            _ => self
                .pick(
                    "Target dari pembagian",
                    "Target to be reached, as shared out",
                )
                .to_owned(),
        }
    }

    /// The labels of the sums: of all rows as a whole, and of the computed figures row by row. The reader knows both as
    /// totals.
    pub(in crate::words) fn sum_labels(&self) -> [&'static str; 2] {
        self.pick(
            ["JUMLAH", "Jumlah menurut baris"],
            ["TOTAL", "Total by row"],
        )
    }

    /// A note on what the sum leaves out: regions without a base or target, rejected and hidden rows, other periods.
    pub(in crate::words) fn uncounted(&self, tally: &Tally, held: &Held) -> String {
        let count = self.number(tally.left_out.into());
        let of_regions = say!(
            self,
            "{count} daerah yang tidak dihitung",
            "{count} region{count+s} not counted",
            count
        );
        let of_regions = (tally.left_out > 0).then_some(of_regions);
        let parts: Vec<String> = of_regions
            .into_iter()
            .chain(self.not_summed(held))
            .collect();
        if parts.is_empty() {
            return String::new();
        }
        let parts = parts.join(", ");
        say!(self, " (tanpa {parts})", " (without {parts})", parts)
    }
}

/// The columns to write, for rows or for groups.
pub(in crate::words) fn columns_read(tables: &Tables, are_rows: bool) -> Vec<Role> {
    let has = if are_rows { has_column } else { is_of_group };
    Role::ALL
        .into_iter()
        .filter(|&role| has(tables, role))
        .collect()
}

/// Whether rows have a column: it was read, or a row has a value for it (a code found by name, a corrected count).
fn has_column(tables: &Tables, role: Role) -> bool {
    let held = &tables.held;
    let has = |at: usize, region: &RegionFigures| match role {
        Role::Code => region.code.is_some(),
        Role::Name => !held.rows.name(at).is_empty(),
        Role::WajibKtp => region.wajib_ktp.is_some(),
        Role::Recorded => region.recorded.is_some(),
        Role::Activated => true,
        Role::AsOf => region.as_of.is_some(),
        Role::Target => region.target.is_some(),
        Role::Period | Role::Part => false,
    };
    if role.is_key() {
        return false;
    }
    let mut places = 0..held.rows.len();
    held.sheet.layout.place(role).is_some()
        || places.any(|at| held.rows.get(at).is_some_and(|region| has(at, region)))
}

/// Whether groups have a column. Of the bases only the one in use is summed.
fn is_of_group(tables: &Tables, role: Role) -> bool {
    match role {
        Role::Code | Role::Name | Role::Activated => true,
        Role::WajibKtp => tables.held.choices.base == BaseColumn::WajibKtp,
        Role::Recorded => tables.held.choices.base == BaseColumn::Recorded,
        Role::AsOf => tables.figures.whole.days.is_some(),
        Role::Target | Role::Period | Role::Part => false,
    }
}
