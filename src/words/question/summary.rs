//! The text to share: the whole answer in at most 700 characters of plain text.

use super::inputs::without_own_days;
use crate::words::{Words, template::say};
use crate::{
    domain::{Plan, TargetGiven},
    reference::EXAMPLES,
    state::{Case, Field, Indicator, Inquiry, Outlook},
};

/// The most characters of a text to share, which its shortest version may still exceed.
const MOST_CHARACTERS: usize = 700;

/// The number of steps by which the text is shortened, the least important part first:
///
/// 1. the definition of a service day,
/// 2. base and target repeated beside coverage and attainment,
/// 3. the base in the explanation,
/// 4. coverage and attainment, and half of the disclaimer,
/// 5. the pace, but not whether it is enough,
/// 6. the explanation,
/// 7. whether the pace is enough, the rest of the disclaimer, the notes on estimated days, on a past deadline and on
///    numbers that seem swapped,
/// 8. the user's lists of days,
/// 9. the ends of long names.
///
/// The headline and the inputs always remain.
const SHORTER: u8 = 9;

impl Words {
    /// The text to share: whole, or shortened step by step until it fits a message.
    pub fn summary(&self, case: &Case, inquiry: &Inquiry, plan: &Plan) -> String {
        let outlook = Outlook::has_reports(case).then(|| Outlook::of(case, inquiry, plan));
        let pace_line = |is_short: bool| {
            let outlook = outlook.as_ref()?;
            self.pace_line(inquiry, plan, outlook, is_short)
        };
        let [pace, answer] = [false, true].map(|is_short| pace_line(is_short).unwrap_or_default());
        let additions = outlook
            .as_ref()
            .map(|outlook| self.additions_lines(inquiry, outlook));
        let text = |shorter: u8, additions: &str| {
            let pace = match shorter {
                0..5 => &pace,
                5..7 => &answer,
                _ => "",
            };
            self.summary_of(case, inquiry, plan, (shorter, [pace, additions]))
        };
        let fits = |text: &String| text.chars().count() <= MOST_CHARACTERS;
        let (mut shorter, mut whole) = (0, text(0, ""));
        while shorter < SHORTER && !fits(&whole) {
            shorter = shorter.saturating_add(1);
            whole = text(shorter, "");
        }
        // The line of additions is optional: the longest version that still fits is used.
        let with_additions = additions.iter().flatten().map(|line| text(shorter, line));
        let longest = with_additions.filter(fits).max_by_key(String::len);
        longest.unwrap_or(whole)
    }

    /// The first line of a text that uses an earlier value of a field that cannot be read.
    pub fn stale_text(&self) -> &'static str {
        self.pick(
            "Perhatian: ada isian yang belum terbaca; teks ini memakai isian sebelumnya.",
            "Note: one entry cannot be read yet; this text uses the earlier one.",
        )
    }

    fn summary_of(
        &self,
        case: &Case,
        inquiry: &Inquiry,
        plan: &Plan,
        (shorter, of_reports): (u8, [&str; 2]),
    ) -> String {
        let example = case.example.and_then(|at| EXAMPLES.get(at));
        let mut paragraphs = vec![
            self.heading(case, shorter >= 9),
            if shorter < 7 {
                self.headline(inquiry, plan).text()
            } else {
                self.short_headline(inquiry, plan)
            },
        ];
        if shorter < 6 {
            let mut explanation = self.explanation(inquiry, plan).join(" ");
            if shorter >= 1 {
                explanation = explanation.replace(self.service_day_meaning(), "");
            }
            if shorter >= 3 {
                explanation = explanation.replace(&self.share_of_base(inquiry), "");
            }
            paragraphs.push(explanation);
        }
        paragraphs.extend(
            self.estimate_sentence(inquiry, plan)
                .filter(|_| shorter < 7),
        );
        let is_past = plan.past_by.is_some() && plan.late_by.is_none() && shorter < 7;
        let inputs = self.inputs_line(case, inquiry, is_past);
        paragraphs.push(if shorter < 8 {
            inputs
        } else {
            without_own_days(&inputs)
        });
        if shorter < 4 {
            paragraphs.push(self.shares(inquiry, plan, shorter >= 2));
        }
        paragraphs.extend(of_reports.map(str::to_owned));
        paragraphs.extend(example.map(|example| self.example_label(example)));
        let disclaimer = match shorter {
            0..=3 => self.disclaimer(),
            4..=6 => self.short_disclaimer(),
            _ => "",
        };
        paragraphs.push(disclaimer.to_owned());
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        let text = paragraphs.join("\n");
        let label = case.form.text(Field::BaseLabel).trim();
        if shorter < 9 || label.is_empty() {
            text
        } else {
            text.replace(label, &cut(label))
        }
    }

    /// "30 persen dari 58.959 orang wajib KTP ": the part of the explanation that the line of inputs repeats.
    fn share_of_base(&self, inquiry: &Inquiry) -> String {
        let (Some(TargetGiven::Share(share)), Some(base)) =
            (inquiry.question.target, self.stated_base(inquiry))
        else {
            return String::new();
        };
        let share = self.share(share);
        say!(
            self,
            "{share} dari {base} ",
            "of {share} of {base} ",
            share,
            base
        )
    }

    fn short_disclaimer(&self) -> &'static str {
        self.pick(
            "Perhitungan, bukan statistik resmi.",
            "A computation, no official statistic.",
        )
    }

    fn heading(&self, case: &Case, is_short: bool) -> String {
        // The label of an example already names its region.
        let region = if case.example.is_some() {
            ""
        } else {
            case.form.text(Field::Region).trim()
        };
        let region = if is_short {
            cut(region)
        } else {
            region.to_owned()
        };
        let what = match self.indicator {
            Indicator::Ikd => self.pick(
                "Target Identitas Kependudukan Digital (IKD)",
                "Target for the Identitas Kependudukan Digital (IKD)",
            ),
            Indicator::KtpEl => self.pick("Target perekaman KTP-el", "Target for KTP-el recording"),
        };
        if region.is_empty() {
            what.to_owned()
        } else {
            [what, ", ", &region].concat()
        }
    }

    /// The sentences on coverage and attainment. `is_short` shortens the name of base and target.
    fn shares(&self, inquiry: &Inquiry, plan: &Plan, is_short: bool) -> String {
        let figures = self.key_figures(inquiry, plan);
        let mut sentences = Vec::new();
        for figure in figures
            .iter()
            .filter(|figure| matches!(figure.id, "coverage" | "attainment"))
        {
            let full = &figure.text;
            let percent = full
                .split_once(self.pick(" dari ", " of "))
                .map_or(full.as_str(), |(percent, _)| percent);
            let whole = if figure.id == "coverage" {
                self.those_people(inquiry)
            } else {
                self.that_target(plan)
            };
            let text = if is_short {
                [percent, " ", &whole].concat()
            } else {
                full.clone()
            };
            sentences.push([&figure.label, ": ", &text, "."].concat());
        }
        sentences.join(" ")
    }

    /// "dari 58.959 orang itu": the base by its number alone.
    fn those_people(&self, inquiry: &Inquiry) -> String {
        let base = inquiry
            .question
            .base
            .map(|base| self.between(base.bounds))
            .unwrap_or_default();
        say!(self, "dari {base} orang itu", "of those {base}", base)
    }

    fn that_target(&self, plan: &Plan) -> String {
        let target = plan
            .target
            .map(|target| self.between(target.least))
            .unwrap_or_default();
        say!(
            self,
            "dari target {target}",
            "of the target of {target}",
            target
        )
    }

    /// The summary line of target, date and deadline while their fields are folded.
    pub fn terms_line(&self, inquiry: &Inquiry) -> String {
        let unknown = "…";
        let target = match inquiry.question.target {
            Some(TargetGiven::Share(share)) => self.share(share),
            Some(TargetGiven::Count(people)) => self.people(people),
            None => unknown.to_owned(),
        };
        let date = |date: Option<crate::domain::Date>| {
            date.map_or_else(|| unknown.to_owned(), |date| self.date(date))
        };
        let (as_of, deadline) = (
            date(inquiry.question.as_of),
            date(inquiry.question.deadline),
        );
        say!(
            self,
            "Target {target} · data per {as_of} · batas waktu {deadline}",
            "Target {target} · figures as of {as_of} · deadline {deadline}",
            target,
            as_of,
            deadline
        )
    }
}

/// A name, cut to 40 characters.
fn cut(name: &str) -> String {
    if name.chars().count() <= 40 {
        name.to_owned()
    } else {
        name.chars().take(39).chain(['…']).collect()
    }
}
