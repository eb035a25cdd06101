//! `Words` and the terms that all texts share: people, bases, percentages, dates, ranges.

use super::template::{filled, say};
use crate::{
    domain::{BaseKind, Bounds, Date, People, Percent, Share, Weekday},
    state::{Case, Field, Indicator},
    writing::{self, Lang, grouped},
};

/// The terms of one case in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language of every text.
    pub lang: Lang,
    /// What is counted: IKD activations or KTP-el recordings.
    pub indicator: Indicator,
    pub(super) base_kind: BaseKind,
    pub(super) base_label: String,
    base_source: String,
}

impl Words {
    /// The terms of a case, in the given language.
    pub fn of(lang: Lang, case: &Case) -> Self {
        let base_label = case.form.text(Field::BaseLabel).trim().to_owned();
        let base_source = case.form.text(Field::BaseSource).trim().to_owned();
        Self {
            lang,
            indicator: case.choices.indicator,
            base_kind: case.choices.base_kind,
            base_label,
            base_source,
        }
    }

    /// The same terms for a base of another kind, without the user's label and source.
    pub(super) fn with_base_kind(&self, kind: BaseKind) -> Self {
        Self {
            base_kind: kind,
            base_label: String::new(),
            base_source: String::new(),
            ..self.clone()
        }
    }

    /// The same terms with the user's label of the base shortened.
    pub(super) fn with_base_label(&self, shorten: fn(&str) -> String) -> Self {
        Self {
            base_label: shorten(&self.base_label),
            ..self.clone()
        }
    }

    /// The sentence of the language, with its placeholders filled: see [`say!`].
    pub(super) fn fill(&self, id: &str, en: &str, names: &str, values: &[&str]) -> String {
        filled(self.pick(id, en), names, values)
    }

    /// The Indonesian or the English value.
    pub(super) fn pick<T>(&self, id: T, en: T) -> T {
        match self.lang {
            Lang::Id => id,
            Lang::En => en,
        }
    }

    /// One of four values, by indicator and language; each pair is Indonesian, English.
    pub(super) fn by_indicator<T>(&self, ikd: (T, T), ktp_el: (T, T)) -> T {
        let (id, en) = self.pair_by_indicator(ikd, ktp_el);
        self.pick(id, en)
    }

    /// One of two pairs, by indicator; each pair holds both languages.
    pub(super) fn pair_by_indicator<T>(&self, ikd: T, ktp_el: T) -> T {
        match self.indicator {
            Indicator::Ikd => ikd,
            Indicator::KtpEl => ktp_el,
        }
    }

    /// The counted event in the plural: "aktivasi IKD".
    pub fn activations(&self) -> &'static str {
        self.by_indicator(
            ("aktivasi IKD", "IKD activations"),
            ("perekaman KTP-el", "KTP-el recordings"),
        )
    }

    /// A whole number with digit groups: "58.959".
    pub fn number(&self, number: u64) -> String {
        grouped(number, self.lang)
    }

    /// A number of people with its unit: "58.959 orang".
    pub fn people(&self, people: People) -> String {
        format!(
            "{} {}",
            self.number(people.count()),
            self.people_unit(people)
        )
    }

    pub(super) fn people_unit(&self, people: People) -> &'static str {
        match (self.lang, people.count()) {
            (Lang::Id, _) => "orang",
            (Lang::En, 1) => "person",
            (Lang::En, _) => "people",
        }
    }

    /// A range of people in a sentence: "169.000 sampai 172.000"; one number if the range is exact.
    pub fn between(&self, bounds: Bounds<People>) -> String {
        if bounds.is_exact() {
            return self.number(bounds.least.count());
        }
        format!(
            "{} {} {}",
            self.number(bounds.least.count()),
            self.pick("sampai", "to"),
            self.number(bounds.most.count())
        )
    }

    /// A range of people with its unit: "169.000 sampai 172.000 orang".
    pub fn people_between(&self, bounds: Bounds<People>) -> String {
        format!("{} {}", self.between(bounds), self.people_unit(bounds.most))
    }

    /// A range of days in a sentence: "59 sampai 75".
    pub fn days_between(&self, days: Bounds<u32>) -> String {
        self.between(days.map(|days| People::new(days.into())))
    }

    /// "42 hari"; `days` is the number as text.
    pub(super) fn days_text(&self, days: &str) -> String {
        say!(self, "{days} hari", "{days} day{days+s}", days)
    }

    /// "sekitar " if the figure is approximate, otherwise empty.
    pub(super) fn about(&self, about: bool) -> &'static str {
        if about {
            self.pick("sekitar ", "about ")
        } else {
            ""
        }
    }

    /// A percentage in two decimals: "0,53 persen". Never prints a threshold that has not been reached.
    pub fn percent(&self, percent: Percent, thresholds: &[Share]) -> String {
        self.with_percent(&self.percent_number(percent, thresholds))
    }

    /// The number of a percentage: "0,53". More than zero but too small to print is "kurang dari 0,01".
    pub fn percent_number(&self, percent: Percent, thresholds: &[Share]) -> String {
        let hundredths = percent.hundredths(thresholds);
        if hundredths == 0 && percent.is_some_of_it() {
            return self.pick("kurang dari 0,01", "less than 0.01").to_owned();
        }
        writing::hundredths(hundredths, self.lang)
    }

    /// A share: "30 persen".
    pub fn share(&self, share: Share) -> String {
        self.with_percent(&writing::share(share, self.lang))
    }

    fn with_percent(&self, number: &str) -> String {
        format!("{number} {}", self.pick("persen", "per cent"))
    }

    /// A date: "29 April 2024".
    pub fn date(&self, date: Date) -> String {
        writing::long_date(date, self.lang)
    }

    /// The month of a date: "April 2024".
    pub(super) fn month_of(&self, date: Date) -> String {
        let month = writing::month_name(date.month(), self.lang);
        format!("{month} {}", date.year())
    }

    /// The name of a weekday: "Senin".
    pub fn weekday(&self, day: Weekday) -> &'static str {
        writing::weekday_name(day, self.lang)
    }

    /// "58.959 orang yang sudah melakukan perekaman KTP-el": the base, with `number` before it.
    pub fn base_people(&self, number: &str) -> String {
        match (self.base_kind, self.lang) {
            (BaseKind::WajibKtp, Lang::Id) => format!("{number} orang wajib KTP"),
            (BaseKind::WajibKtp, Lang::En) => {
                format!("{number} people who must hold a KTP (wajib KTP)")
            }
            (BaseKind::Recorded, Lang::Id) => {
                format!("{number} orang yang sudah melakukan perekaman KTP-el")
            }
            (BaseKind::Recorded, Lang::En) => format!("{number} people recorded for the KTP-el"),
            (BaseKind::Population, Lang::Id) => format!("{number} penduduk"),
            (BaseKind::Population, Lang::En) => format!("{number} residents"),
            (BaseKind::Other, Lang::Id) => {
                format!("{number} orang{}", self.own_label(" dalam kelompok ini"))
            }
            (BaseKind::Other, Lang::En) => {
                format!("{number} people{}", self.own_label(" in this group"))
            }
        }
    }

    /// The source of the base in brackets: " (DKB Semester I 2026)". Empty if there is none.
    pub(super) fn base_source(&self) -> String {
        if self.base_source.is_empty() {
            String::new()
        } else {
            format!(" ({})", self.base_source)
        }
    }

    fn own_label(&self, without: &str) -> String {
        if self.base_label.is_empty() {
            without.to_owned()
        } else {
            format!(" ({})", self.base_label)
        }
    }

    /// The name of the base as a field to fill in: "jumlah wajib KTP".
    pub fn base_name(&self) -> String {
        match (self.base_kind, self.lang) {
            (BaseKind::WajibKtp, Lang::Id) => "jumlah wajib KTP".to_owned(),
            (BaseKind::WajibKtp, Lang::En) => {
                "the number who must hold a KTP (wajib KTP)".to_owned()
            }
            (BaseKind::Recorded, Lang::Id) => "jumlah yang sudah perekaman KTP-el".to_owned(),
            (BaseKind::Recorded, Lang::En) => "the number recorded for the KTP-el".to_owned(),
            (BaseKind::Population, Lang::Id) => "jumlah penduduk".to_owned(),
            (BaseKind::Population, Lang::En) => "the number of residents".to_owned(),
            (BaseKind::Other, Lang::Id) => {
                format!("jumlah orang{}", self.own_label(" dalam kelompok itu"))
            }
            (BaseKind::Other, Lang::En) => {
                format!("the number of people{}", self.own_label(" in that group"))
            }
        }
    }
}

/// The text with its first letter in upper case.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect()
}

/// The texts, joined with a separator.
pub(super) fn joined(texts: impl Iterator<Item = String>, separator: &str) -> String {
    texts.collect::<Vec<_>>().join(separator)
}
