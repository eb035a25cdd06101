//! "Target mingguan dan bulanan": what each week and month must bring, in words and as files.

use super::{Words, answer::is_about, template::say};
use crate::{
    domain::{Bounds, Date, Milestone, NoSchedule, People, Remaining, Schedule},
    state::Inquiry,
    writing::{iso, short_date},
};

/// A checkpoint in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneRow {
    /// Its day: of its id, and in words.
    pub date: (String, String),
    /// How many must have activated by then: for programs, and in words.
    pub total: (String, String),
    /// How many must be added since the one before.
    pub added: String,
    /// In how many service days.
    pub days: String,
}

impl Words {
    /// The question that opens this depth.
    pub fn milestones_question(&self) -> &'static str {
        self.pick("Target mingguan dan bulanan", "Weekly and monthly targets")
    }

    /// Why there is no plan by day.
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

    /// What is planned, and how.
    pub fn schedule_sentences(
        &self,
        inquiry: &Inquiry,
        remaining: Remaining,
        schedule: &Schedule,
    ) -> Vec<String> {
        let mut sentences = vec![self.course_sentence(inquiry, remaining, schedule)];
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

    fn course_sentence(
        &self,
        inquiry: &Inquiry,
        remaining: Remaining,
        schedule: &Schedule,
    ) -> String {
        let about = self.about(is_about(inquiry));
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

    /// "Sampai 31 Mei 2024 harus sudah 2.414 orang": the next checkpoint, or the first where all are past.
    pub fn next_milestone(
        &self,
        milestones: &[Milestone],
        remaining: Remaining,
        today: Date,
    ) -> Option<String> {
        let next = milestones.iter().find(|milestone| milestone.date >= today);
        let next = next.or(milestones.first())?;
        let date = self.date(next.date);
        let total = self.people(total(remaining, *next));
        Some(say!(
            self,
            "Sampai {date} harus sudah {total}.",
            "By {date} there must be {total}.",
            date,
            total
        ))
    }

    /// The heads of the table of checkpoints.
    pub fn milestone_heads(&self) -> [&'static str; 4] {
        self.pick(
            ["Sampai", "Harus sudah", "Tambahan", "Hari layanan"],
            ["By", "In all", "Added", "Service days"],
        )
    }

    /// A checkpoint.
    pub fn milestone_row(&self, remaining: Remaining, milestone: Milestone) -> MilestoneRow {
        let total = total(remaining, milestone);
        MilestoneRow {
            date: (iso(milestone.date), short_date(milestone.date, self.lang)),
            total: (total.0.to_string(), self.number(total.0)),
            added: self.number(milestone.added.0),
            days: self.number(milestone.service_days.into()),
        }
    }

    /// Checkpoints that the table leaves out.
    pub fn more_milestones(&self, left_out: usize) -> String {
        let rows = self.number(u64::try_from(left_out).unwrap_or(0));
        say!(
            self,
            "Masih ada {rows} baris lagi; semuanya ada di berkas CSV.",
            "There are {rows} more rows; the CSV file has them all.",
            rows
        )
    }

    /// What is one level deeper: weights, and the files.
    pub fn milestones_more(&self) -> &'static str {
        self.pick(
            "Lanjutan: bobot hari, simpan tabel dan grafik",
            "More: weights of days, saving table and chart",
        )
    }
}

/// All who must have activated by a checkpoint.
pub(super) fn total(remaining: Remaining, milestone: Milestone) -> People {
    People(remaining.done.0.saturating_add(milestone.total.0))
}

fn length(schedule: &Schedule) -> u64 {
    u64::try_from(schedule.days.len()).unwrap_or(0)
}

/// The smallest and the largest part of a day.
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
