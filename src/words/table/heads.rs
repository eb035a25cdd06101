//! The heads of a table on its way out. What was read has heads under which it is read again; what was computed has
//! heads that no reader takes for the former, each naming its base.

use crate::words::{Words, template::say};
use crate::{
    domain::{BaseColumn, Goal, Region, Tally},
    reading::Role,
    state::{Figures, SortBy, Tables},
};

/// What is told of every line behind what was read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::words) enum Told {
    /// The official name of the code.
    Official,
    /// The target that is used.
    Target,
    Shortfall,
    Surplus,
    Rate,
    Coverage,
    Attainment,
    Status,
    /// The day of the figures.
    Day,
    /// The first day that counts.
    First,
    /// The service days left.
    Days,
}

impl Told {
    /// All of it, in the order of its columns.
    pub(in crate::words) const ALL: [Self; 11] = [
        Self::Official,
        Self::Target,
        Self::Shortfall,
        Self::Surplus,
        Self::Rate,
        Self::Coverage,
        Self::Attainment,
        Self::Status,
        Self::Day,
        Self::First,
        Self::Days,
    ];
}

impl Words {
    /// The head of a column that was read.
    pub(in crate::words) fn read_head(&self, role: Role) -> &'static str {
        match role {
            Role::Code | Role::Name | Role::WajibKtp | Role::Target => self.role(Some(role)),
            Role::Recorded => self.pick("Perekaman KTP-el", "Recorded for the KTP-el"),
            Role::Activated => self.by_indicator(
                (
                    "Aktivasi Identitas Kependudukan Digital (IKD)",
                    "Activations of Identitas Kependudukan Digital (IKD)",
                ),
                // "Perekaman" would be read as the base.
                ("Realisasi KTP-el", "Reached (realisasi KTP-el)"),
            ),
            Role::AsOf => self.pick("Tanggal data", "Date of the figures"),
        }
    }

    /// The head of a column that was computed.
    pub(in crate::words) fn told_head(&self, told: Told, figures: &Figures) -> String {
        let coverage = self.line_head(SortBy::Coverage, figures.aim().base);
        let attainment = self.line_head(SortBy::Attainment, figures.aim().base);
        let [before, of] = match told {
            Told::Target => return self.target_head(figures, coverage),
            Told::Official => [self.pick("Nama resmi", "Official name"), ""],
            Told::Shortfall => [self.pick("Kekurangan (orang)", "Shortfall (people)"), ""],
            Told::Surplus => [self.pick("Kelebihan (orang)", "Surplus (people)"), ""],
            Told::Rate => [
                self.pick("Orang per hari layanan", "People per service day"),
                "",
            ],
            Told::Coverage => [self.pick("Cakupan", "Coverage"), coverage],
            Told::Attainment => [self.pick("Capaian", "Attainment"), attainment],
            Told::Status => [self.status_head(), ""],
            Told::Day => [self.pick("Angka per", "Figures of"), ""],
            Told::First => [self.pick("Dihitung mulai", "Counted from"), ""],
            Told::Days => [self.service_days_label(), ""],
        };
        match of {
            "" => before.to_owned(),
            _ => [before, " (", of, ")"].concat(),
        }
    }

    /// "Target 30% dari wajib KTP": where the target comes from. Without these words it would be read as a column of
    /// the table.
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

    /// What the sums are called: of all lines as a whole, and of what is told of each. Both are known as totals.
    pub(in crate::words) fn sum_labels(&self) -> [&'static str; 2] {
        self.pick(
            ["JUMLAH", "Jumlah menurut baris"],
            ["TOTAL", "Total by row"],
        )
    }

    /// How many regions are not in what is told of the sum, where any is not.
    pub(in crate::words) fn uncounted(&self, tally: &Tally) -> String {
        if tally.left_out == 0 {
            return String::new();
        }
        let count = tally.left_out.to_string();
        say!(
            self,
            " (tanpa {count} daerah yang tidak dihitung)",
            " (without {count} region{count+s} not counted)",
            count
        )
    }
}

/// The columns that were read, of rows or of groups.
pub(in crate::words) fn read_columns(tables: &Tables, are_rows: bool) -> Vec<Role> {
    let has = if are_rows { has_column } else { is_of_group };
    Role::ALL
        .into_iter()
        .filter(|&role| has(tables, role))
        .collect()
}

/// Whether a column was read, or something was put where none is: a code by its name, a count by hand.
fn has_column(tables: &Tables, role: Role) -> bool {
    let held = &tables.held;
    let has = |at: usize, region: &Region| match role {
        Role::Code => region.code.is_some(),
        Role::Name => !held.rows.name(at).is_empty(),
        Role::WajibKtp => region.wajib_ktp.is_some(),
        Role::Recorded => region.recorded.is_some(),
        Role::Activated => true,
        Role::AsOf => region.as_of.is_some(),
        Role::Target => region.target.is_some(),
    };
    let mut places = 0..held.rows.len();
    held.sheet.layout.place(role).is_some()
        || places.any(|at| held.rows.get(at).is_some_and(|region| has(at, region)))
}

/// Whether a column is of groups too: of bases only the one in use is summed.
fn is_of_group(tables: &Tables, role: Role) -> bool {
    match role {
        Role::Code | Role::Name | Role::Activated => true,
        Role::WajibKtp => tables.held.choices.base == BaseColumn::WajibKtp,
        Role::Recorded => tables.held.choices.base == BaseColumn::Recorded,
        Role::AsOf => tables.figures.whole.days.is_some(),
        Role::Target => false,
    }
}
