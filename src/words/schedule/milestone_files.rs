//! The milestones as files: a CSV table for spreadsheets and an ICS file for calendar programs.

use super::milestones::total;
use crate::words::{Words, template::say};
use crate::{
    domain::{Date, Milestone},
    state::{Agenda, Case, Field, digest},
    writing::{CSV_START, CalendarDay, Csv, calendar_file, iso},
};

impl Words {
    /// The buttons that save the table, the calendar, and the chart as SVG and PNG.
    pub fn save_milestones(&self) -> [&'static str; 4] {
        self.pick(
            [
                "Simpan tabel (CSV)",
                "Simpan ke kalender (ICS)",
                "Simpan grafik (SVG)",
                "Simpan grafik (PNG)",
            ],
            [
                "Save the table (CSV)",
                "Save to a calendar (ICS)",
                "Save the chart (SVG)",
                "Save the chart (PNG)",
            ],
        )
    }

    /// The milestones as a CSV table.
    pub fn milestones_table(
        &self,
        case: &Case,
        agenda: &Agenda,
        milestones: &[Milestone],
    ) -> String {
        let [date, all, added, days, projected] = self.milestone_heads();
        let mut table = CSV_START.to_owned();
        Csv::SEMICOLONS.push_row(
            &mut table,
            &[
                self.pick("Daerah", "Region"),
                date,
                all,
                added,
                days,
                projected,
            ],
        );
        for milestone in milestones {
            let projected = agenda.projected(milestone.date);
            let cells = [
                case.form.text(Field::Region).trim(),
                &iso(milestone.date),
                &total(agenda, *milestone).count().to_string(),
                &milestone.added.count().to_string(),
                &milestone.service_days.to_string(),
                &projected.map_or_else(String::new, |people| people.count().to_string()),
            ];
            Csv::SEMICOLONS.push_row(&mut table, &cells);
        }
        table
    }

    /// The milestones as an ICS calendar, created on `made`. A milestone keeps its UID when the plan is recomputed, so
    /// that a calendar program replaces the older entry.
    pub fn milestones_calendar(
        &self,
        case: &Case,
        agenda: &Agenda,
        milestones: &[Milestone],
        made: Date,
    ) -> String {
        let region = case.form.text(Field::Region).trim();
        let deadline = agenda.remaining.period.last;
        let name = [region, "|", self.activations(), "|", &iso(deadline)].concat();
        let name = format!("{:016x}", digest(&name));
        let (target, deadline) = (self.people(agenda.remaining.target), self.date(deadline));
        let disclaimer = self.disclaimer();
        let days = milestones.iter().map(|milestone| {
            let total = self.people(total(agenda, *milestone));
            let activations = self.activations();
            let region = if region.is_empty() { String::new() } else { [", ", region].concat() };
            let (added, days) = (
                self.people(milestone.added),
                self.number(milestone.service_days.into()),
            );
            CalendarDay {
                date: milestone.date,
                uid: [&iso(milestone.date), "-", &name, "@kalkulator-ikd"].concat(),
                summary: say!(
                    self,
                    "Harus sudah {total} ({activations}{region})",
                    "In all {total} ({activations}{region})",
                    total,
                    activations,
                    region
                ),
                description: say!(
                    self,
                    "Tambahan {added} dalam {days} hari layanan. Target {target} paling lambat {deadline}. {disclaimer}",
                    "Another {added} in {days} service days. Target {target} by {deadline}. {disclaimer}",
                    added,
                    days,
                    target,
                    deadline,
                    disclaimer
                ),
            }
        });
        calendar_file(&days.collect::<Vec<_>>(), made)
    }
}
