//! Whole reports in the styles of local papers, offices and messages. The figures are those of published cases
//! (`tests/native/published.rs`), the wording is our own; `-` is a fact that must stay open.

use kalkulator_ikd::reading::{Fact, read_pasted_text};
use kalkulator_ikd::reference::region_list;

use super::chosen;

/// A report with what is to be read from it.
struct Report {
    name: &'static str,
    text: &'static str,
    expected: &'static str,
}

macro_rules! reports {
    ($($name:literal),* $(,)?) => {
        [$(Report {
            name: $name,
            text: include_str!(concat!("texts/", $name, ".txt")),
            expected: include_str!(concat!("texts/", $name, ".expected")),
        }),*]
    };
}

const REPORTS: [Report; 10] = reports![
    "muna_barat",
    "lubuk_linggau",
    "sukoharjo",
    "halmahera_barat",
    "kota_serang",
    "denpasar",
    "kabupaten_tegal",
    "kabupaten_serang",
    "rejang_lebong",
    "purbalingga",
];

impl Report {
    /// Each fact with the value expected of it, `None` where it must stay open.
    fn facts(&self) -> Vec<(Fact, Option<&'static str>)> {
        let lines: Vec<(&str, &str)> = self
            .expected
            .lines()
            .filter_map(|line| line.split_once(' '))
            .collect();
        assert_eq!(lines.len(), Fact::ALL.len(), "{}", self.name);
        let value = |fact: Fact| lines.iter().find(|(key, _)| *key == fact.key()).unwrap().1;
        Fact::ALL
            .map(|fact| (fact, Some(value(fact)).filter(|value| *value != "-")))
            .to_vec()
    }

    /// Facts that are left open though the report gives them, and facts that are wrong.
    fn misses(&self) -> (Vec<String>, Vec<String>) {
        let (mut open, mut wrong) = (Vec::new(), Vec::new());
        for (fact, expected) in self.facts() {
            let read = chosen(self.text, fact);
            let told = format!(
                "{}: {} is {read:?}, should be {expected:?}",
                self.name,
                fact.key()
            );
            match read {
                read if read.as_deref() == expected => {}
                None => open.push(told),
                Some(_) => wrong.push(told),
            }
        }
        (open, wrong)
    }
}

#[test]
fn no_report_is_read_wrongly() {
    let wrong: Vec<String> = REPORTS
        .iter()
        .flat_map(|report| report.misses().1)
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn nine_facts_in_ten_are_read() {
    let open: Vec<String> = REPORTS
        .iter()
        .flat_map(|report| report.misses().0)
        .collect();
    let all = REPORTS.len() * Fact::ALL.len();
    assert!(open.len() * 10 <= all, "{open:#?}");
}

#[test]
fn every_value_stands_with_words_of_its_text() {
    for report in REPORTS {
        let reading = read_pasted_text(report.text, region_list());
        for fact in Fact::ALL {
            for candidate in &reading.of(fact).candidates {
                let (first, last) = candidate.words;
                let words = report.text.get(first..last).unwrap_or_default();
                assert!(!words.trim().is_empty(), "{} {}", report.name, fact.key());
            }
        }
    }
}

#[test]
fn a_repeated_report_offers_the_same() {
    for report in REPORTS {
        let twice = [report.text, "\n\n", report.text].concat();
        for fact in Fact::ALL {
            assert_eq!(
                super::candidates(&twice, fact),
                super::candidates(report.text, fact),
                "{} {}",
                report.name,
                fact.key()
            );
        }
    }
}
