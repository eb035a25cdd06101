//! What was added in the week, month and year of the newest report, or which report is missing to tell.

use crate::words::{Figure, Words, template::say};
use crate::{
    domain::{Addition, Date, Stretch},
    state::{Inquiry, Outlook},
    writing::month_name,
};

/// One clause of the line of additions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdditionText {
    /// The period; if there is no figure, also which report is missing.
    pub before: String,
    /// The people added; `None` if the report before the period is missing.
    pub figure: Option<Figure>,
    /// The date since which they were added, in brackets.
    pub after: String,
}

impl AdditionText {
    fn text(&self) -> String {
        let figure = self.figure.as_ref().map_or("", |figure| &figure.text);
        [&self.before, figure, &self.after].concat()
    }
}

impl Words {
    /// "Tambahan aktivasi IKD sampai 30 November 2026: " and its clauses; `None` with fewer than two reports.
    pub fn additions(
        &self,
        inquiry: &Inquiry,
        outlook: &Outlook,
    ) -> Option<(String, Vec<AdditionText>)> {
        let newest = outlook.reports.each().last()?.date;
        let additions = Addition::up_to_newest(&outlook.reports, &inquiry.calendar);
        let mut named = Vec::new();
        let parts: Vec<AdditionText> = additions
            .iter()
            .map(|addition| {
                let is_told = named.contains(&addition.since.date);
                named.push(addition.since.date);
                self.addition_text(addition, newest, inquiry.today, is_told)
            })
            .collect();
        let (what, date) = (self.activations(), self.date(newest));
        let intro = say!(
            self,
            "Tambahan {what} sampai {date}: ",
            "{what} added up to {date}: ",
            what,
            date
        );
        (!parts.is_empty()).then_some((intro, parts))
    }

    /// Versions of the same line for the text to share, of which the longest that fits is used: all parts, or only the
    /// parts with a figure, without or with their dates.
    pub(in crate::words) fn additions_lines(
        &self,
        inquiry: &Inquiry,
        outlook: &Outlook,
    ) -> Vec<String> {
        let Some((intro, parts)) = self.additions(inquiry, outlook) else {
            return Vec::new();
        };
        let line = |intro: &str, parts: Vec<String>| [intro, &parts.join(" · "), "."].concat();
        let known = || {
            parts
                .iter()
                .filter_map(|part| Some((part, part.figure.as_ref()?)))
        };
        let mut lines = vec![line(&intro, parts.iter().map(AdditionText::text).collect())];
        if known().next().is_some() {
            let intro = self.pick("Tambahan: ", "Added: ");
            let without_days = known().map(|(part, figure)| [&*part.before, &figure.text].concat());
            lines.push(line(intro, without_days.collect()));
            lines.push(line(intro, known().map(|(part, _)| part.text()).collect()));
        }
        lines
    }

    fn addition_text(
        &self,
        addition: &Addition,
        newest: Date,
        today: Date,
        is_told: bool,
    ) -> AdditionText {
        let (name, is_now) = (
            self.stretch(addition, today),
            addition.period.contains(today),
        );
        let since = self.day_of_year(addition.since.date, newest);
        let count = match addition.added {
            0.. => self.number(addition.added.unsigned_abs()),
            _ => self.signed(addition.added),
        };
        if addition.is_whole {
            let id = match addition.stretch {
                Stretch::Week => "added-week",
                Stretch::Month => "added-month",
                Stretch::Year => "added-year",
            };
            return AdditionText {
                before: name + if is_now { " " } else { ": " },
                figure: Some(Figure {
                    id,
                    label: String::new(),
                    value: addition.added.to_string(),
                    text: count,
                }),
                after: say!(self, " (sejak {since})", " (since {since})", since),
            };
        }
        let missing = self.missing_start(addition);
        let nearest = say!(
            self,
            " (sejak {since} {count})",
            " ({count} since {since})",
            since,
            count
        );
        AdditionText {
            before: [&name, ": ", &missing].concat(),
            figure: None,
            after: if is_told { String::new() } else { nearest },
        }
    }

    /// "pekan ini"; if today is outside the period, its name: "Oktober 2026".
    fn stretch(&self, addition: &Addition, today: Date) -> String {
        let first = addition.period.first;
        let is_now = addition.period.contains(today);
        let (id, en) = match addition.stretch {
            Stretch::Week if is_now => ("pekan ini", "this week"),
            Stretch::Month if is_now => ("bulan ini", "this month"),
            Stretch::Year if is_now => ("tahun ini", "this year"),
            Stretch::Week => ("pekan mulai {date}", "the week from {date}"),
            Stretch::Month => ("{month}", "{month}"),
            Stretch::Year => ("tahun {year}", "{year}"),
        };
        let (date, month, year) = (
            self.date(first),
            self.month_of(first),
            first.year().to_string(),
        );
        say!(self, id, en, date, month, year)
    }

    /// The missing report at the start of a period: "belum ada angka akhir Oktober".
    fn missing_start(&self, addition: &Addition) -> String {
        let eve = addition.period.first.previous();
        let of_its_year = eve.year() == addition.period.first.year();
        let end = match addition.stretch {
            Stretch::Week => self.pick("pekan sebelumnya", "the week before").to_owned(),
            Stretch::Month if of_its_year => month_name(eve.month(), self.lang).to_owned(),
            Stretch::Month => self.month_of(eve),
            Stretch::Year => eve.year().to_string(),
        };
        say!(
            self,
            "belum ada angka akhir {end}",
            "no figure of the end of {end}",
            end
        )
    }
}
