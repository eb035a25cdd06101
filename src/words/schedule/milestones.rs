//! "Target mingguan dan bulanan": the table of weekly and monthly milestones, and sentences about the plan.

use crate::words::{Words, question::answer::is_about, template::say};
use crate::{
    domain::{Bounds, Date, Milestone, NoSchedule, People, Plan, Schedule},
    state::{Agenda, Inquiry},
    writing::{iso, short_date},
};

/// A row of the table of milestones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneRow {
    /// The date: ISO, for ids, and as text.
    pub date: (String, String),
    /// The people who must have activated by then: machine-readable and as text.
    pub total: (String, String),
    /// The people added, the service days, and the forecast at the pace if it is known.
    pub others: Vec<String>,
}

impl Words {
    /// The heading of the section.
    pub fn milestones_question(&self) -> &'static str {
        self.pick("Target mingguan dan bulanan", "Weekly and monthly targets")
    }

    /// Why there is no schedule.
    pub fn no_schedule(&self, why: NoSchedule) -> String {
        let (id, en) = match why {
            NoSchedule::Unknown => (
                "Isi angka dan tanggalnya dahulu; target mingguan dan bulanan mengikuti dari situ.",
                "Enter the figures and dates first; weekly and monthly targets follow from them.",
            ),
            NoSchedule::Reached => (
                "Target sudah tercapai; tidak ada lagi yang perlu dijadwalkan.",
                "The target has been reached; nothing is left to be planned.",
            ),
            NoSchedule::NoDay => (
                "Tidak ada hari layanan tersisa sampai batas waktu, jadi tidak ada yang dapat dijadwalkan.",
                "No service day is left before the deadline, so nothing can be planned.",
            ),
            NoSchedule::NoWeight => (
                "Bobot semua hari layanan yang tersisa nol. Beri paling sedikit satu hari bobot di atas nol.",
                "Every service day left has a weight of nothing. Give at least one of them more.",
            ),
            NoSchedule::TooLong => (
                "Jadwal dibuat untuk paling lama sepuluh tahun. Pilih batas waktu yang lebih dekat.",
                "A plan is made for ten years at most. Choose a nearer deadline.",
            ),
            NoSchedule::UnknownYear(_) => (
                "Daftar libur tahun {year} tidak tersedia, jadi tidak diketahui hari mana yang melayani dan jadwal tidak dapat dibuat. Isi daftar libur tahun itu di bagian cara menghitung.",
                "There is no list of holidays for {year}, so it is not known which days are served and no plan can be made. Enter that year's list where the counting is explained.",
            ),
        };
        let year = match why {
            NoSchedule::UnknownYear(year) => year.to_string(),
            _ => String::new(),
        };
        say!(self, id, en, year)
    }

    /// The sentences above the table: the shortfall spread over the service days, and the assumptions.
    pub fn schedule_sentences(
        &self,
        inquiry: &Inquiry,
        plan: &Plan,
        agenda: &Agenda,
    ) -> Vec<String> {
        let (remaining, schedule) = (agenda.remaining, &agenda.schedule);
        let mut sentences = vec![self.course_sentence(inquiry, plan, agenda)];
        let question = &inquiry.question;
        if Some(remaining.as_of) != question.as_of {
            let date = self.date(remaining.as_of);
            sentences.push(say!(
                self,
                "Rencana ini dihitung ulang dari laporan terbaru, {date}.",
                "This plan starts anew from the newest report, {date}.",
                date
            ));
        }
        let days = self.number(length(schedule));
        if let Some(own) = question.own_days {
            let own = self.number(own.into());
            sentences.push(say!(
                self,
                "Yang dipakai {days} hari layanan menurut kalender, bukan {own} hari menurut hitungan Anda, karena hitungan itu tidak menyebut tanggalnya.",
                "It uses the calendar's {days} service days and not your own count of {own}, which does not say which days they are.",
                days,
                own
            ));
        }
        if remaining.reserve > 0 {
            let (free, last) = (
                self.number(remaining.reserve.into()),
                self.date(schedule.last),
            );
            sentences.push(say!(
                self,
                "Cadangan {free} hari layanan dibiarkan kosong di akhir, jadi rencana selesai {last}.",
                "The reserve of {free} service days stays free at the end, so the plan is done on {last}.",
                free,
                last
            ));
        }
        sentences
    }

    fn course_sentence(&self, inquiry: &Inquiry, plan: &Plan, agenda: &Agenda) -> String {
        let (remaining, schedule) = (agenda.remaining, &agenda.schedule);
        let is_range = plan
            .standing
            .is_some_and(|standing| !standing.shortfall.is_exact());
        let about = if is_range {
            self.pick("paling banyak ", "at most ")
        } else {
            self.about(is_about(inquiry))
        };
        let shortfall = [about, &self.people(remaining.shortfall())].concat();
        let (done, target) = (self.people(remaining.done), self.people(remaining.target));
        let (as_of, days) = (self.date(remaining.as_of), self.number(length(schedule)));
        let parts = self.people_between(parts(schedule));
        let how = if inquiry.readings.weights.is_even() {
            self.pick("rata", "evenly")
        } else {
            self.pick("menurut bobot hari", "by the weight of each day")
        };
        say!(
            self,
            "Dari {done} pada {as_of} ke target {target}: kekurangan {shortfall} dibagi {how} ke {days} hari layanan, {parts} per hari.",
            "From {done} on {as_of} to the target of {target}: the shortfall of {shortfall} is spread {how} over {days} service days, {parts} a day.",
            done,
            as_of,
            target,
            shortfall,
            how,
            days,
            parts
        )
    }

    /// "Sampai 31 Mei 2024 harus sudah 2.414 orang": the next milestone, or the first if all are in the past.
    pub fn next_milestone(
        &self,
        milestones: &[Milestone],
        agenda: &Agenda,
        today: Date,
    ) -> Option<String> {
        let next = milestones.iter().find(|milestone| milestone.date >= today);
        let next = next.or(milestones.first())?;
        let date = self.date(next.date);
        let total = self.people(total(agenda, *next));
        Some(say!(
            self,
            "Sampai {date} harus sudah {total}.",
            "By {date} there must be {total}.",
            date,
            total
        ))
    }

    /// The column headers; the last is used only if the pace is known.
    pub fn milestone_heads(&self) -> [&'static str; 5] {
        self.pick(
            [
                "Sampai",
                "Harus sudah",
                "Tambahan",
                "Hari layanan",
                "Dengan laju ini",
            ],
            ["By", "In all", "Added", "Service days", "At this pace"],
        )
    }

    /// The row of a milestone.
    pub fn milestone_row(&self, agenda: &Agenda, milestone: Milestone) -> MilestoneRow {
        let total = total(agenda, milestone);
        let mut others = vec![
            self.number(milestone.added.count()),
            self.number(milestone.service_days.into()),
        ];
        let projected = agenda.projected(milestone.date);
        others.extend(projected.map(|people| self.number(people.count())));
        MilestoneRow {
            date: (iso(milestone.date), short_date(milestone.date, self.lang)),
            total: (total.count().to_string(), self.number(total.count())),
            others,
        }
    }

    /// The heading over the reports, and the headers of their table.
    pub fn recorded(&self) -> (&'static str, [&'static str; 3]) {
        self.pick(
            (
                "Yang sudah tercatat",
                ["Tanggal", "Tercatat", "Target saat itu"],
            ),
            ("What was recorded", ["Date", "Recorded", "Target then"]),
        )
    }

    /// The reports, each with the target in force on its date.
    pub fn recorded_rows(&self, agenda: &Agenda) -> Vec<(String, [String; 2])> {
        let row = |&(date, done): &(Date, People)| {
            let targets = agenda.targets.iter();
            let target = targets.rev().find(|at| at.0 <= date);
            let target = target.map_or(agenda.remaining.target, |at| at.1);
            let counts = [done, target].map(|people| self.number(people.count()));
            (short_date(date, self.lang), counts)
        };
        agenda.past.iter().map(row).collect()
    }

    /// The notice on milestones that the table leaves out.
    pub fn more_milestones(&self, left_out: usize) -> String {
        let rows = self.number(u64::try_from(left_out).unwrap_or(0));
        say!(
            self,
            "Masih ada {rows} baris lagi; semuanya ada di berkas CSV.",
            "There are {rows} more rows; the CSV file has them all.",
            rows
        )
    }

    /// The heading of the nested section with weights and files.
    pub fn milestones_more(&self) -> &'static str {
        self.pick(
            "Lanjutan: bobot hari, simpan tabel dan grafik",
            "More: weights of days, saving table and chart",
        )
    }
}

/// The people who must have activated by a milestone.
pub(in crate::words) fn total(agenda: &Agenda, milestone: Milestone) -> People {
    agenda.remaining.done.plus(milestone.total)
}

fn length(schedule: &Schedule) -> u64 {
    u64::try_from(schedule.days.len()).unwrap_or(0)
}

/// The least and the most people of any day of the schedule.
fn parts(schedule: &Schedule) -> Bounds<People> {
    let first = schedule.days.first().map_or(People::NONE, |day| day.people);
    schedule
        .days
        .iter()
        .fold(Bounds::exactly(first), |bounds, day| Bounds {
            least: bounds.least.min(day.people),
            most: bounds.most.max(day.people),
        })
}
