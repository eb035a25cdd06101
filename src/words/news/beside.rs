//! Sentences on the findings of a pasted text besides its facts.

use crate::{
    domain::{Date, Quantity},
    words::{Words, template::say},
    writing::long_date,
};

impl Words {
    /// That the text names the numbers of several regions, as a table below.
    pub fn regions_in_text(&self) -> &'static str {
        self.pick(
            "Teks menyebut beberapa daerah. Untuk menghitungnya bersama, tempel tabel ini di “Hitung banyak daerah”.",
            "The text names several regions. To compute them together, paste this table into “Hitung banyak daerah”.",
        )
    }

    /// The numbers of several regions as a table.
    pub fn regions_table(&self, regions: &[(String, Quantity)]) -> String {
        let head = self.pick("Daerah;Aktivasi", "Region;Activated");
        let mut lines = vec![head.to_owned()];
        for (name, count) in regions {
            lines.push([name.as_str(), ";", &count.bounds.least.count().to_string()].concat());
        }
        lines.join("\n")
    }

    /// That the text is a table itself.
    pub fn table_in_text(&self) -> &'static str {
        self.pick(
            "Teks ini tampak seperti tabel. Tempel di “Hitung banyak daerah”, agar setiap baris dihitung.",
            "This text looks like a table. Paste it into “Hitung banyak daerah”, so that each row is computed.",
        )
    }

    /// The button that opens the section for tables.
    pub fn to_table(&self) -> &'static str {
        self.pick("Ke “Hitung banyak daerah”", "To “Hitung banyak daerah”")
    }

    /// That the text names the numbers of several days.
    pub fn reports_in_text(&self, reports: &[(Date, Quantity)]) -> String {
        let each = reports.iter().map(|(day, count)| {
            [self.date(*day).as_str(), ": ", &self.between(count.bounds)].concat()
        });
        let each = each.collect::<Vec<_>>().join("; ");
        say!(
            self,
            "Teks menyebut angka beberapa tanggal: {each}.",
            "The text names the numbers of several days: {each}.",
            each
        )
    }

    /// The button that adds the numbers of several days to the list of reports.
    pub fn add_reports(&self) -> &'static str {
        self.pick("Tambahkan ke daftar laporan", "Add them to the reports")
    }

    /// Reports as lines of the list.
    pub fn report_lines(&self, reports: &[(Date, Quantity)]) -> String {
        let each = reports.iter().map(|(day, count)| {
            let number = self.number(count.bounds.least.count());
            [long_date(*day, self.lang).as_str(), "; ", &number].concat()
        });
        each.collect::<Vec<_>>().join("\n")
    }

    /// The pace that the text names.
    pub fn pace_in_text(&self, pace: Quantity) -> String {
        let people = self.people_between(pace.bounds);
        say!(
            self,
            "Laju yang disebut: {people} per hari.",
            "The pace that is named: {people} a day.",
            people
        )
    }
}
