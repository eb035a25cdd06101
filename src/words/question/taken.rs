//! Short texts on the figures of the question: the figures used, those just copied into it, those still missing.

use crate::words::{Words, template::say, terms::joined};
use crate::{
    domain::{BaseKind, Date, Done, Quantity, Share, TargetGiven},
    reading::Problem,
    state::{Case, Field, Fields, Inquiry, Source},
    writing::{localized, printed_point},
};

/// The fields of the question, in the order of the text.
const FIGURES: [Field; 7] = [
    Field::Region,
    Field::Base,
    Field::Done,
    Field::Share,
    Field::Target,
    Field::AsOf,
    Field::Deadline,
];

impl Words {
    /// The summary line of the form while it is folded: "Angka yang dipakai: 58.959 wajib KTP · 314 aktivasi · …".
    pub fn figures_used(&self, case: &Case, inquiry: &Inquiry) -> String {
        // The answer shows the region on a line of its own.
        let each = FIGURES.into_iter().skip(1);
        let figures = each.filter_map(|field| self.figure_in_short(field, case, inquiry));
        let figures = joined(figures, " · ");
        say!(
            self,
            "Angka yang dipakai: {figures}",
            "Figures used: {figures}",
            figures
        )
    }

    /// The fields copied into the question, a deadline that was kept, and the missing fields: "Diambil dari teks: Kota
    /// Serang, 400.000 wajib KTP. Belum ada: batas waktu, target."
    pub fn taken(&self, source: Source, fields: Fields, case: &Case, inquiry: &Inquiry) -> String {
        let in_short = |field| self.figure_in_short(field, case, inquiry);
        let taken = FIGURES.into_iter().filter(|&field| fields.contains(field));
        let taken = joined(taken.filter_map(in_short), ", ");
        let stays = (source == Source::Text && !fields.contains(Field::Deadline))
            .then(|| in_short(Field::Deadline))
            .flatten();
        let sentences = [
            (!taken.is_empty()).then(|| self.taken_from(source, &taken)),
            stays.map(|deadline| {
                say!(
                    self,
                    "Tetap dipakai: {deadline}.",
                    "Kept: {deadline}.",
                    deadline
                )
            }),
            self.not_there_yet(inquiry),
        ];
        joined(sentences.into_iter().flatten(), " ")
    }

    fn taken_from(&self, source: Source, figures: &str) -> String {
        let from = match source {
            Source::Text => self.pick("Diambil dari teks", "Taken from the text"),
            Source::Claim => self.pick(
                "Diambil dari angka yang diperiksa",
                "Taken from the figures checked",
            ),
            Source::Example => self.pick("Diambil dari contoh", "Taken from the example"),
            Source::Row => self.pick("Diambil dari tabel", "Taken from the table"),
        };
        [from, ": ", figures, "."].concat()
    }

    /// The missing fields: "Belum ada: batas waktu, target."
    fn not_there_yet(&self, inquiry: &Inquiry) -> Option<String> {
        let is_missing = |field: &Field| inquiry.problem(*field) == Some(&Problem::Empty);
        let fields = [
            Field::Base,
            Field::Done,
            Field::AsOf,
            Field::Deadline,
            Field::Share,
        ];
        let names = fields.into_iter().filter(is_missing);
        let names = joined(names.map(|field| self.missing_name(field)), ", ");
        (!names.is_empty()).then(|| {
            say!(
                self,
                "Belum ada: {names}.",
                "Still missing: {names}.",
                names
            )
        })
    }

    pub(in crate::words) fn missing_name(&self, field: Field) -> String {
        let name = match field {
            Field::Base => return self.base_name(),
            Field::Done => self.by_indicator(
                ("jumlah aktivasi", "the number of activations"),
                ("jumlah perekaman", "the number of recordings"),
            ),
            Field::AsOf => self.pick("tanggal data", "the day of the figures"),
            Field::Deadline => self.pick("batas waktu", "the deadline"),
            _ => self.pick("target", "the target"),
        };
        name.to_owned()
    }

    /// A figure with its unit: "58.959 wajib KTP", "sampai 31 Desember 2024"; `None` if it cannot be read.
    fn figure_in_short(&self, field: Field, case: &Case, inquiry: &Inquiry) -> Option<String> {
        let question = &inquiry.question;
        match field {
            Field::Base => question.base.map(|base| self.base_in_short(base)),
            Field::Done => question.done.map(|done| self.done_in_short(done)),
            Field::AsOf => question.as_of.map(|date| self.as_of_input(date)),
            Field::Deadline => question.deadline.map(|date| self.until(date)),
            Field::Region => {
                let region = case.form.text(Field::Region).trim();
                (!region.is_empty()).then(|| region.to_owned())
            }
            _ if inquiry.target_field() == field => {
                question.target.map(|target| self.target_in_short(target))
            }
            _ => None,
        }
    }

    fn base_in_short(&self, base: Quantity) -> String {
        let count = self.quantity(base);
        if self.base_kind == BaseKind::Other {
            return self.base_people(&count);
        }
        [&count, " ", self.short_base()].concat()
    }

    fn done_in_short(&self, done: Done) -> String {
        let activations =
            self.by_indicator(("aktivasi", "activations"), ("perekaman", "recordings"));
        match done {
            Done::Count(count) => [&self.quantity(count), " ", activations].concat(),
            Done::Share(quoted) => {
                let share = self.of_that(&localized(&printed_point(quoted), self.lang));
                [activations, " ", &share].concat()
            }
        }
    }

    fn target_in_short(&self, target: TargetGiven) -> String {
        let target = match target {
            TargetGiven::Share(share) => self.share(share),
            TargetGiven::Count(people) => self.people(people),
        };
        ["target ", &target].concat()
    }

    fn until(&self, date: Date) -> String {
        let date = self.date(date);
        say!(self, "sampai {date}", "until {date}", date)
    }

    /// The button that proposes a deadline: "31 Desember 2024?"
    pub fn propose_deadline(&self, deadline: Date) -> String {
        self.date(deadline) + "?"
    }

    /// The button that proposes a target share: "30 persen?"
    pub fn propose_share(&self, share: Share) -> String {
        self.share(share) + "?"
    }
}
