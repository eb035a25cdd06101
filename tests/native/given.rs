//! Test helpers: open a link on a given day, and read figures and sentences of the answer.

use std::rc::Rc;

use kalkulator_ikd::{
    domain::{Date, Plan},
    reading::Problem,
    state::{Case, Field, Inquiry, Outlook, Warning, open_link, warnings},
    words::{Figure, Passage, Words, people_value},
    writing::Lang,
};
use proptest::test_runner::Config;

/// A date. Panics if it does not exist.
pub(crate) fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

/// The link of the first founding case: Muna Barat, 29 April 2024.
pub(crate) const MUNA: &str =
    "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31";

/// The day on which links are opened if a test names none.
pub(crate) fn today() -> Date {
    day(2026, 11, 22)
}

/// The configuration of a property test with this number of random cases. Failures are not stored in files.
pub(crate) fn cases(count: u32) -> Config {
    Config {
        cases: count,
        failure_persistence: None,
        ..Config::default()
    }
}

/// A case with its inquiry and plan.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) case: Case,
    pub(crate) inquiry: Rc<Inquiry>,
    pub(crate) plan: Plan,
    pub(crate) today: Date,
}

/// Opens a link on [`today`] and answers it.
pub(crate) fn ask(link: &str) -> Answered {
    ask_on(link, today())
}

/// Opens a link on a day and answers it.
pub(crate) fn ask_on(link: &str, today: Date) -> Answered {
    answer(open_link(link, today).unwrap().case, today)
}

/// Answers a case on a day.
pub(crate) fn answer(case: Case, today: Date) -> Answered {
    let inquiry = Inquiry::of(&case, today);
    let plan = inquiry.plan(today);
    Answered {
        case,
        inquiry,
        plan,
        today,
    }
}

impl Answered {
    pub(crate) fn words(&self, lang: Lang) -> Words {
        Words::of(lang, &self.case)
    }

    /// Every figure that the page shows, in Indonesian.
    pub(crate) fn figures(&self) -> Vec<Figure> {
        let words = self.words(Lang::Id);
        let steps = words.steps(&self.inquiry, &self.plan);
        let rows = words.count_rows(&self.inquiry, &self.plan);
        let of_pace = self.passages(Lang::Id);
        words
            .key_figures(&self.inquiry, &self.plan)
            .into_iter()
            .chain(steps.into_iter().flat_map(|step| step.figures))
            .chain(of_pace.into_iter().flat_map(|passage| passage.figures))
            .chain(
                rows.into_iter()
                    .flat_map(|row| [Some(row.days), row.rate])
                    .flatten(),
            )
            .collect()
    }

    /// The passages about pace, solving, gap ledger and band.
    pub(crate) fn passages(&self, lang: Lang) -> Vec<Passage> {
        if !Outlook::is_asked(&self.case) {
            return Vec::new();
        }
        let (words, inquiry, plan) = (self.words(lang), &self.inquiry, &self.plan);
        let outlook = Outlook::of(&self.case, inquiry, plan);
        let simulated = outlook.simulated(inquiry, plan);
        vec![
            words.outlook(inquiry, plan, &outlook),
            words.solved(&self.case, inquiry, plan, &outlook),
            words.ledger(inquiry, &outlook),
            words.band(inquiry, plan, &outlook, simulated.as_ref()),
        ]
    }

    /// The sentences of all passages, in Indonesian.
    pub(crate) fn said_of_pace(&self) -> String {
        let passages = self.passages(Lang::Id).into_iter();
        let sentences = passages.flat_map(|passage| passage.sentences);
        sentences.collect::<Vec<_>>().join(" ")
    }

    /// The machine-readable value of a result; a dash if the page does not show it.
    pub(crate) fn value(&self, id: &str) -> String {
        if id == "rate" {
            let headline = self.words(Lang::Id).headline(&self.inquiry, &self.plan);
            return headline.rate.map_or("-".to_owned(), people_value);
        }
        let figure = self.figures().into_iter().find(|figure| figure.id == id);
        figure.map_or("-".to_owned(), |figure| figure.value)
    }

    /// The machine-readable values of several results.
    pub(crate) fn values(&self, ids: &str) -> String {
        let values = ids.split(' ').map(|id| self.value(id));
        values.collect::<Vec<_>>().join(" ")
    }

    /// The text of a result in Indonesian.
    pub(crate) fn text(&self, id: &str) -> String {
        let figure = self.figures().into_iter().find(|figure| figure.id == id);
        figure.unwrap().text
    }

    pub(crate) fn warnings(&self) -> Vec<(Field, Warning)> {
        warnings(&self.case, &self.inquiry, &self.plan, self.today)
    }

    /// The answer's first sentence in Indonesian.
    pub(crate) fn headline(&self) -> String {
        let words = self.words(Lang::Id);
        words.headline(&self.inquiry, &self.plan).text()
    }

    /// The sentences below the headline.
    pub(crate) fn explanation(&self) -> String {
        let words = self.words(Lang::Id);
        words.explanation(&self.inquiry, &self.plan).join(" ")
    }
}

/// Parses every text of a table whose lines are `text | text -> outcome`, and asserts the outcome.
pub(crate) fn reads(read: impl Fn(&str) -> String, table: &str) {
    let lines = table.lines().filter(|line| !line.trim().is_empty());
    for (texts, outcome) in lines.map(|line| line.rsplit_once(" -> ").unwrap()) {
        for text in texts.split(" | ").map(str::trim) {
            assert_eq!(read(text), outcome.trim(), "{text:?}");
        }
    }
}

/// The name of a problem's variant: `NotWhole` for `NotWhole { .. }`.
pub(crate) fn refusal(problem: &Problem) -> String {
    let debug = format!("{problem:?}");
    debug.split([' ', '(', '{']).next().unwrap().to_owned()
}
