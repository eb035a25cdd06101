//! The text to share: the whole answer in at most 700 characters of plain text.

use super::{
    cuts::{Cut, Cuts},
    summary_parts::shortened,
};
use crate::words::{Words, terms::joined};
use crate::{
    domain::Plan,
    reference::EXAMPLES,
    state::{Case, Inquiry, Outlook},
};

/// The most characters of a text to share, which its shortest version may still exceed.
const MOST_CHARACTERS: usize = 700;

/// A part of the text, on a line of its own.
#[derive(Clone, Copy)]
enum Part {
    Heading,
    Headline,
    Explanation,
    /// The note that the service days are estimated.
    Estimate,
    Inputs,
    /// Coverage and attainment.
    Shares,
    Pace,
    Additions,
    /// The label of a published case.
    Example,
    Disclaimer,
}

/// The parts in order, each with the cut that drops it. Earlier cuts may shorten it.
const PARTS: [(Part, Option<Cut>); 10] = [
    (Part::Heading, None),
    (Part::Headline, None),
    (Part::Explanation, Some(Cut::Explanation)),
    (Part::Estimate, Some(Cut::Notes)),
    (Part::Inputs, None),
    (Part::Shares, Some(Cut::Shares)),
    (Part::Pace, Some(Cut::Notes)),
    (Part::Additions, None),
    (Part::Example, None),
    (Part::Disclaimer, Some(Cut::Notes)),
];

/// The text to share of one case.
#[derive(Debug)]
pub struct Summary<'a> {
    words: &'a Words,
    case: &'a Case,
    inquiry: &'a Inquiry,
    plan: &'a Plan,
    /// Whether the pace is enough, with the pace itself and without it.
    pace: [String; 2],
    /// The line of additions in several lengths.
    additions: Vec<String>,
}

impl<'a> Summary<'a> {
    /// The text of a case.
    pub fn of(words: &'a Words, case: &'a Case, inquiry: &'a Inquiry, plan: &'a Plan) -> Self {
        let outlook = Outlook::has_reports(case).then(|| Outlook::of(case, inquiry, plan));
        let outlook = outlook.as_ref();
        let pace_line = |is_short: bool| {
            let line =
                outlook.and_then(|outlook| words.pace_line(inquiry, plan, outlook, is_short));
            line.unwrap_or_default()
        };
        let additions = outlook.map(|outlook| words.additions_lines(inquiry, outlook));
        Self {
            words,
            case,
            inquiry,
            plan,
            pace: [false, true].map(pace_line),
            additions: additions.unwrap_or_default(),
        }
    }

    /// The text with as few cuts as it needs to fit a message.
    fn fitting(&self) -> String {
        let fits = |text: &String| text.chars().count() <= MOST_CHARACTERS;
        let (mut made, mut whole) = (Cuts::NONE, String::new());
        for cuts in Cuts::each() {
            (made, whole) = (cuts, self.after(cuts));
            if fits(&whole) {
                break;
            }
        }
        // The line of additions is optional: the longest version that still fits is used.
        let with_additions = self.additions.iter().map(|line| self.text(made, line));
        let longest = with_additions.filter(fits).max_by_key(String::len);
        longest.unwrap_or(whole)
    }

    /// The text after these cuts, without the line of additions.
    pub fn after(&self, cuts: Cuts) -> String {
        self.text(cuts, "")
    }

    fn text(&self, cuts: Cuts, additions: &str) -> String {
        let short = cuts.made(Cut::LongNames);
        let short = short.then(|| self.words.with_base_label(shortened));
        let words = short.as_ref().unwrap_or(self.words);
        let remain = PARTS
            .iter()
            .filter(|(_, dropped)| !dropped.is_some_and(|cut| cuts.made(cut)));
        let parts = remain.map(|&(part, _)| match part {
            Part::Additions => additions.to_owned(),
            _ => self.part(part, words, cuts),
        });
        joined(parts.filter(|part| !part.is_empty()), "\n")
    }

    fn part(&self, part: Part, words: &Words, cuts: Cuts) -> String {
        let (inquiry, plan) = (self.inquiry, self.plan);
        let [pace, answer] = &self.pace;
        match part {
            Part::Heading => words.heading(self.case, cuts),
            Part::Headline if cuts.made(Cut::Notes) => words.short_headline(inquiry, plan),
            Part::Headline => words.headline(inquiry, plan).text(),
            Part::Explanation => words.explanation_after(cuts, inquiry, plan).join(" "),
            Part::Estimate => words.estimate_sentence(inquiry, plan).unwrap_or_default(),
            Part::Inputs => words.inputs_line(inquiry, plan, cuts),
            Part::Shares => words.shares(inquiry, plan, cuts),
            Part::Pace if cuts.made(Cut::Pace) => answer.clone(),
            Part::Pace => pace.clone(),
            Part::Additions => String::new(),
            Part::Example => {
                let example = self.case.example.and_then(|at| EXAMPLES.get(at));
                example.map_or_else(String::new, |example| words.example_label(example))
            }
            Part::Disclaimer if cuts.made(Cut::Shares) => words.short_disclaimer().to_owned(),
            Part::Disclaimer => words.disclaimer().to_owned(),
        }
    }
}

impl Words {
    /// The text to share: whole, or shortened cut by cut until it fits a message.
    pub fn summary(&self, case: &Case, inquiry: &Inquiry, plan: &Plan) -> String {
        Summary::of(self, case, inquiry, plan).fitting()
    }
}
