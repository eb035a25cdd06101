//! "Terbaca: …", the value that a field was read as, shown beside the field.

use crate::words::{Words, calendar::counted_period, template::say, terms::capital};
use crate::{
    domain::{
        Boost, CountingFrom, DayList, Done, Holidays, Plan, Quantity, QuotedShare, TargetGiven,
        Weekday,
    },
    state::{Field, FieldRoom, Inquiry},
    writing::{boost_days, decimal_point, iso, long_days, plain_days, weekday_weights},
};

/// The most days and periods of a list that are shown one by one.
const MOST_NAMED: usize = 24;

impl Words {
    /// The reading of a field: its plain value and the sentence. `None` if there is nothing to show.
    pub fn reading(
        &self,
        field: Field,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<(String, String)> {
        let readings = &inquiry.readings;
        let (value, text) = match field {
            Field::Base => self.quantity_reading(readings.base?),
            Field::Done => match readings.done? {
                Done::Count(quantity) => self.quantity_reading(quantity),
                Done::Share(quoted) => self.quoted_reading(quoted, plan),
            },
            Field::Share | Field::Target => return self.target_reading(field, inquiry, plan),
            Field::AsOf => self.date_reading(readings.as_of?.date),
            Field::Deadline => self.date_reading(readings.deadline?.date),
            Field::From => match readings.counting_from {
                CountingFrom::On(date) => self.date_reading(date),
                CountingFrom::Today => (
                    "today".to_owned(),
                    self.pick("hari ini", "today").to_owned(),
                ),
                CountingFrom::AsOf => return None,
            },
            Field::Closed => self.list_reading(&readings.closed, inquiry, plan)?,
            Field::Opened => self.list_reading(&readings.opened, inquiry, plan)?,
            Field::Days => self.days_reading(readings.own_days?),
            Field::Reserve => self.days_reading(readings.reserve?),
            Field::Calendar => self.calendar_reading(inquiry)?,
            Field::Weights => self.weights_reading(readings.weights.weekdays)?,
            Field::Boost => self.boost_reading(readings.weights.boost?),
            _ if field.room() == FieldRoom::Pace => self.pace_reading(field, inquiry)?,
            _ => return None,
        };
        let source = match field {
            Field::AsOf if readings.by_report.day => self.by_report(),
            Field::Done if readings.by_report.count => self.by_report(),
            _ => "",
        };
        let completed = readings.years_completed.contains(field);
        let how = completed.then(|| self.pick(", tahun dilengkapi", ", year completed"));
        let parts = [
            self.read_as_label(),
            " ",
            &text,
            how.unwrap_or_default(),
            source,
        ];
        Some((value, parts.concat()))
    }

    fn by_report(&self) -> &'static str {
        self.pick(", dari laporan terakhir", ", from the newest report")
    }

    /// "Data per 27 November 2026."; `None` without a number of activations.
    pub fn data_as_of(&self, inquiry: &Inquiry) -> Option<String> {
        inquiry.question.done?;
        let day = self.date(inquiry.question.as_of?);
        Some(say!(self, "Data per {day}.", "Figures as of {day}.", day))
    }

    /// The notice that the day of the figures was copied from the newest report, as the field is empty.
    pub fn dated_by_report(&self, inquiry: &Inquiry) -> Option<String> {
        let by_report = inquiry.readings.by_report;
        let day = inquiry.question.as_of.filter(|_| by_report.day)?;
        let day = self.date(day);
        Some(if by_report.count {
            say!(
                self,
                "Angka dan tanggalnya dari laporan terakhir, {day}.",
                "The number and its day are those of the newest report, {day}.",
                day
            )
        } else {
            say!(
                self,
                "Tanggal data dari laporan terakhir, {day}.",
                "The day of the figures is that of the newest report, {day}.",
                day
            )
        })
    }

    pub(in crate::words) fn read_as_label(&self) -> &'static str {
        self.pick("Terbaca:", "Read as:")
    }

    pub(in crate::words) fn quantity_reading(&self, quantity: Quantity) -> (String, String) {
        let bounds = quantity.bounds;
        (
            super::people_value(bounds),
            format!(
                "{}{}",
                self.about(quantity.about),
                self.people_between(bounds)
            ),
        )
    }

    /// A quoted share; if the base is known, also the people it can mean.
    fn quoted_reading(&self, quoted: QuotedShare, plan: &Plan) -> (String, String) {
        let share = self.share(quoted.share);
        match plan.done {
            Some(done) => (
                super::people_value(done),
                [&share, " = ", &self.people_between(done)].concat(),
            ),
            None => (decimal_point(quoted.share) + "%", share),
        }
    }

    /// A date: its ISO form, and its text with the weekday.
    pub fn date_reading(&self, date: crate::domain::Date) -> (String, String) {
        (
            iso(date),
            format!("{}, {}", self.weekday(date.weekday()), self.date(date)),
        )
    }

    fn days_reading(&self, days: u32) -> (String, String) {
        let count = self.number(days.into());
        let text = say!(
            self,
            "{count} hari layanan",
            "{count} service day{count+s}",
            count
        );
        (days.to_string(), text)
    }

    /// "9 hari: setiap Jumat; 2 Mei 2024". The number counts the days of the list, weekdays included, in the counted
    /// period; without such a period it is left out.
    fn list_reading(
        &self,
        list: &DayList,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<(String, String)> {
        if list.is_empty() {
            return None;
        }
        let text = self.named_days(list);
        Some(match list.days(counted_period(inquiry, plan)) {
            Some(days) => {
                let count = self.days_text(&self.number(days.into()));
                (days.to_string(), [&count, ": ", &text].concat())
            }
            None => (plain_days(list), text),
        })
    }

    /// The entries of a list, at most [`MOST_NAMED`].
    fn named_days(&self, list: &DayList) -> String {
        let mut parts = long_days(list, self.lang);
        let others = parts.len().saturating_sub(MOST_NAMED);
        if others > 1 {
            parts.truncate(MOST_NAMED);
            let others = self.number(u64::try_from(others).unwrap_or(u64::MAX));
            parts.push(say!(
                self,
                "dan {others} lainnya",
                "and {others} others",
                others
            ));
        }
        parts.join("; ")
    }

    fn calendar_reading(&self, inquiry: &Inquiry) -> Option<(String, String)> {
        let list = &inquiry.readings.own_holidays;
        let own: Vec<_> = list.iter().map(|own| own.holiday).collect();
        let years = Holidays::new(own)
            .years()
            .iter()
            .map(i16::to_string)
            .collect::<Vec<_>>()
            .join(", ");
        let count = self.number(u64::try_from(list.len()).unwrap_or(0));
        let text = say!(
            self,
            "{count} hari libur, tahun {years}",
            "{count} closed days, year {years}",
            count,
            years
        );
        (!list.is_empty()).then(|| (list.len().to_string(), text))
    }

    /// The weekdays with a weight other than 100 per cent; `None` if there is none.
    fn weights_reading(&self, weekdays: [u16; 7]) -> Option<(String, String)> {
        let other = Weekday::ALL.into_iter().zip(weekdays);
        let other: Vec<String> = other
            .filter(|(_, percent)| *percent != 100)
            .map(|(day, percent)| [self.weekday(day), " ", &self.number(percent.into())].concat())
            .collect();
        let days = other.join(", ");
        let text = say!(
            self,
            "{days} persen dari hari biasa",
            "{days} per cent of a usual day",
            days
        );
        (!other.is_empty()).then(|| (weekday_weights(weekdays), text))
    }

    fn boost_reading(&self, boost: Boost) -> (String, String) {
        let (first, last) = (self.date(boost.period.first), self.date(boost.period.last));
        let percent = self.number(boost.percent.into());
        let text = say!(
            self,
            "{first} sampai {last}: {percent} persen dari hari biasa",
            "{first} to {last}: {percent} per cent of a usual day",
            first,
            last,
            percent
        );
        (boost_days(boost), text)
    }

    fn target_reading(
        &self,
        field: Field,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<(String, String)> {
        if inquiry.target_field() != field {
            return None;
        }
        match inquiry.readings.target? {
            TargetGiven::Share(share) => Some((
                decimal_point(share),
                format!("{} {}", self.read_as_label(), self.share(share)),
            )),
            TargetGiven::Count(people) => {
                let amounts = self
                    .amounts_to(people, inquiry, plan)
                    .map(|text| format!(". {text}"));
                let text = format!(
                    "{} {}{}",
                    self.read_as_label(),
                    self.people(people),
                    amounts.unwrap_or_default()
                );
                Some((people.count().to_string(), text))
            }
        }
    }

    /// A target count as a share of the base, and the next whole percentage: "42.000 orang = 24,99 persen dari 168.015;
    /// 25 persen = 42.004".
    fn amounts_to(
        &self,
        people: crate::domain::People,
        inquiry: &Inquiry,
        plan: &Plan,
    ) -> Option<String> {
        let percent = plan.target?.amounts_to?;
        let base = inquiry.question.base?.bounds.least;
        let next = percent.next_whole_percent();
        let of = self.pick("dari", "of");
        let amounts = format!(
            "{} = {} {of} {}",
            self.people(people),
            self.percent(percent, &[next]),
            self.number(base.count())
        );
        if !percent.is_below(next) {
            return Some(capital(&amounts));
        }
        Some(capital(&format!(
            "{amounts}; {} = {}",
            self.share(next),
            self.number(next.at_least_of(base).count())
        )))
    }
}
