//! Texts of the report history: another region or group, a changed base, numbers from links and other tabs.

use crate::words::{Words, template::say};
use crate::{
    domain::{Date, Observation, People, Plan},
    state::{BaseChange, Former, GroupChoice, Inquiry},
};

impl Words {
    /// The legend of the choice whether the figures are of another region or group.
    pub fn group_legend(&self) -> &'static str {
        self.pick(
            "Daerah atau kelompok lain?",
            "Another region or another group?",
        )
    }

    /// The effect of that choice on the reports.
    pub fn group_choice(&self, choice: GroupChoice) -> &'static str {
        match choice {
            GroupChoice::New => self.pick("mulai riwayat baru", "begin a new history"),
            GroupChoice::GoOn => self.pick("lanjutkan", "go on with the history"),
        }
    }

    /// The change of the target after a change of the base. `former` is the target count before it.
    pub fn base_moved(&self, inquiry: &Inquiry, plan: &Plan, former: Option<People>) -> String {
        let now = plan.target.map(|target| target.least.least);
        let moved = now.zip(former).filter(|(now, former)| now != former);
        let Some((now, former)) = moved else {
            return self.base_only(inquiry);
        };
        if now > former {
            let people = self.people(now.beyond(former));
            return say!(
                self,
                "Target naik {people}.",
                "The target rises by {people}.",
                people
            );
        }
        let people = self.people(former.beyond(now));
        say!(
            self,
            "Target turun {people}.",
            "The target falls by {people}.",
            people
        )
    }

    fn base_only(&self, inquiry: &Inquiry) -> String {
        let base = self.stated_base(inquiry).unwrap_or_default();
        say!(
            self,
            "Angka dasar menjadi {base}.",
            "The base is now {base}.",
            base
        )
    }

    /// The label of a reason for a changed base.
    pub fn base_change(&self, change: BaseChange) -> &'static str {
        match change {
            BaseChange::New => self.pick(
                "dasar baru mulai angka ini",
                "a new base from this number on",
            ),
            BaseChange::Correction => {
                self.pick("perbaikan salah ketik", "the correction of a slip")
            }
        }
    }

    /// The legend of the choice of that reason.
    pub fn base_change_legend(&self) -> &'static str {
        self.pick("Angka dasar berubah", "The base has changed")
    }

    /// The button that keeps the former target count.
    pub fn lock_target(&self, target: People) -> String {
        let target = self.people(target);
        say!(
            self,
            "Kunci target {target}",
            "Keep the target of {target}",
            target
        )
    }

    /// The question for a new number, shown to a returning user.
    pub fn any_news(&self, former: &Former) -> String {
        let (done, day) = (self.number(former.done.count()), self.full_day(former.date));
        say!(
            self,
            "Ada angka baru? Terakhir {done} ({day})",
            "A new number? The last one is {done} ({day})",
            done,
            day
        )
    }

    /// The buttons beside that question.
    pub fn fill_or_later(&self) -> [&'static str; 2] {
        self.pick(["Isi", "Nanti"], ["Enter it", "Later"])
    }

    /// The notice that the history is kept in this browser only.
    pub fn only_here(&self) -> &'static str {
        self.pick(
            "Riwayat hanya ada di peramban ini. Sebagian peramban menghapusnya setelah sepekan tanpa kunjungan.",
            "The history is in this browser only. Some browsers delete it after a week without a visit.",
        )
    }

    /// The buttons beside that notice.
    pub fn keep_copy(&self) -> [&'static str; 2] {
        self.pick(
            ["Simpan cadangan", "Tidak perlu"],
            ["Save a copy", "Not needed"],
        )
    }

    /// The button that adds the number of a shared case to the user's own case.
    pub fn adopt_figure(&self, theirs: Observation, today: Date) -> String {
        let (day, done) = (
            self.day_of_year(theirs.date, today),
            self.number(theirs.done.count()),
        );
        say!(
            self,
            "Tambahkan angka {day} ({done}) ke hitungan saya",
            "Add the number of {day} ({done}) to my own case",
            day,
            done
        )
    }

    /// The notice that the user's own case and the link have different numbers for the same day.
    pub fn same_day(&self, own: Observation, theirs: Observation, today: Date) -> String {
        let day = self.day_of_year(own.date, today);
        let (own, theirs) = (
            self.number(own.done.count()),
            self.number(theirs.done.count()),
        );
        say!(
            self,
            "Angka {day} di hitungan Anda {own}, di tautan ini {theirs}.",
            "Your own number of {day} is {own}, this link says {theirs}.",
            day,
            own,
            theirs
        )
    }

    /// The button that chooses one of the two numbers.
    pub fn take_number(&self, people: People) -> String {
        let people = self.number(people.count());
        say!(self, "Pakai {people}", "Use {people}", people)
    }

    /// The button that makes a shared case the user's own.
    pub fn adopt_case(&self) -> &'static str {
        self.pick("Jadikan hitungan saya", "Make it my own case")
    }

    /// The reports that only the other tab has.
    pub fn reports_elsewhere(&self, reports: &[Observation], today: Date) -> String {
        let each = reports.iter().map(|report| {
            let (day, done) = (
                self.day_of_year(report.date, today),
                self.number(report.done.count()),
            );
            format!("{day} ({done})")
        });
        let each = crate::words::terms::joined(each, "; ");
        say!(
            self,
            "Laporan yang hanya ada di tab lain: {each}.",
            "Reports that only the other tab has: {each}.",
            each
        )
    }

    /// The button that adds these reports.
    pub fn merge_reports(&self) -> &'static str {
        self.pick("Tambahkan laporan itu", "Add these reports")
    }

    /// "DKB Semester I 2026": the official population data of a half-year.
    pub fn dkb(&self, half: u8, year: i16) -> String {
        let half = if half == 1 { "I" } else { "II" };
        format!("DKB Semester {half} {year}")
    }
}
