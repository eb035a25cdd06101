//! Labelled texts: what each states, written down before it was tried.

use kalkulator_ikd::reading::Fact;

/// What a text states of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// One of these values.
    Value(Vec<&'static str>),
    /// A value that must be offered, but not chosen.
    Candidate(&'static str),
    /// Nothing that may be chosen.
    Open,
}

/// A text with its labels.
#[derive(Clone, Debug)]
pub(super) struct Labelled {
    pub(super) name: &'static str,
    pub(super) text: &'static str,
    labels: Vec<(Fact, Label)>,
    /// The verdict of the lens, where the figures decide it.
    pub(super) verdict: Option<&'static str>,
}

impl Labelled {
    /// What the text states of a fact; `None` if it states nothing.
    pub(super) fn label(&self, fact: Fact) -> Option<&Label> {
        let label = self.labels.iter().find(|(named, _)| *named == fact);
        label.map(|(_, label)| label)
    }

    /// The fact that a value is labelled for.
    pub(super) fn fact_of(&self, value: &str) -> Option<Fact> {
        let stated = self.labels.iter().find(|(_, label)| match label {
            Label::Value(values) => values.contains(&value),
            Label::Candidate(one) => *one == value,
            Label::Open => false,
        });
        stated.map(|(fact, _)| *fact)
    }
}

/// The texts of a file of the corpus.
pub(super) fn labelled(file: &'static str) -> Vec<Labelled> {
    let blocks = file.split("\n=== ").skip(1);
    blocks.map(block).collect()
}

fn block(block: &'static str) -> Labelled {
    let (head, rest) = block.split_once('\n').unwrap();
    let (lines, text) = rest.split_once("---\n").unwrap();
    let mut found = Labelled {
        name: head.split(' ').next().unwrap_or_default(),
        text: text.trim_end(),
        labels: Vec::new(),
        verdict: None,
    };
    for line in lines.lines() {
        let (key, value) = line.split_once(' ').unwrap();
        if key == "verdict" {
            found.verdict = Some(value);
            continue;
        }
        let fact = Fact::ALL.into_iter().find(|fact| fact.key() == key);
        let fact = fact.unwrap_or_else(|| panic!("{}: {key}", found.name));
        found.labels.push((fact, label(value)));
    }
    found
}

fn label(value: &'static str) -> Label {
    if let Some(value) = value.strip_prefix("candidate ") {
        return Label::Candidate(value);
    }
    let values: Vec<&str> = value.split('|').collect();
    match values.as_slice() {
        ["open"] => Label::Open,
        _ => Label::Value(values),
    }
}
