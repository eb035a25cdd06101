//! What was measured, beside what it should be.

use std::fmt::{self, Display, Formatter};

use crate::statistics::Micros;

/// Whether a goal was met, in words.
pub(crate) fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "missed" }
}

/// One figure.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) what: String,
    pub(crate) ours: String,
    pub(crate) theirs: String,
    pub(crate) ratio: String,
    pub(crate) goal: String,
    /// Whether the goal was met; empty without a goal.
    pub(crate) verdict: &'static str,
}

impl Finding {
    /// A figure of ours with nothing to be met.
    pub(crate) fn told(what: impl Into<String>, ours: impl Display) -> Self {
        Self {
            what: what.into(),
            ours: ours.to_string(),
            theirs: String::new(),
            ratio: String::new(),
            goal: String::new(),
            verdict: "",
        }
    }

    /// A span that should not be longer than another.
    pub(crate) fn within(what: impl Into<String>, span: Micros, most: Micros) -> Self {
        Self::told(what, span).goal(format!("at most {most}"), span <= most)
    }

    /// The same figure with its goal.
    pub(crate) fn goal(self, goal: impl Into<String>, is_met: bool) -> Self {
        Self {
            goal: goal.into(),
            verdict: verdict(is_met),
            ..self
        }
    }

    fn cells(&self) -> [String; 6] {
        [
            self.what.clone(),
            self.ours.clone(),
            self.theirs.clone(),
            self.ratio.clone(),
            self.goal.clone(),
            self.verdict.to_owned(),
        ]
    }
}

/// All figures as a table in Markdown, its columns in line.
pub(crate) fn table([theirs, ratio]: [&str; 2], findings: &[Finding]) -> String {
    let heads = ["what", "ours", theirs, ratio, "goal", ""];
    let mut rows = vec![heads.map(str::to_owned)];
    rows.extend(findings.iter().map(Finding::cells));
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let rule = widths.iter().map(|&width| "-".repeat(width)).collect();
    let mut lines: Vec<Vec<String>> = rows.into_iter().map(Vec::from).collect();
    lines.insert(1, rule);
    lines.iter().map(|cells| line(cells, &widths)).collect()
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::from("|");
    for (cell, &width) in cells.iter().zip(widths) {
        let room = width.saturating_sub(cell.chars().count());
        line.extend([" ", cell, &" ".repeat(room), " |"]);
    }
    line + "
"
}

impl Display for Finding {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let cells = self.cells();
        let told = cells.iter().filter(|cell| !cell.is_empty());
        let told: Vec<&str> = told.map(String::as_str).collect();
        formatter.write_str(&told.join(" | "))
    }
}
