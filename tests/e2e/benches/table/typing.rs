//! Typing while the table is there, at the speed of a phone: one cell, and the target of all rows.

use serde_json::{Value, json};

use crate::finding::Finding;
use crate::statistics::{Micros, longest, median, percentile};
use crate::workplace::{PHONE, Workplace};

/// A frame's time.
const MOST_FOR_A_CELL: Micros = Micros::of_millis(16);
/// Beyond it a stop is felt.
const MOST_FOR_ALL: Micros = Micros::of_millis(50);

const ROWS: usize = 5;
const EDITS_OF_A_ROW: usize = 12;
const TARGETS: usize = 20;

/// What one change cost.
#[derive(Debug)]
struct Costs {
    /// The event's own task.
    task: Vec<Micros>,
    /// That and the frame that paints it, without the wait between.
    work: Vec<Micros>,
    /// From the event to behind that frame, the wait included.
    painted: Vec<Micros>,
}

impl Costs {
    fn of(answers: &[Value]) -> Self {
        let all = |name| {
            answers
                .iter()
                .map(|each| Micros::told(each, name))
                .collect()
        };
        Self {
            task: all("task"),
            work: all("work"),
            painted: all("painted"),
        }
    }
}

/// Activations of some rows, each typed anew several times; the sum of all follows.
pub(crate) fn cell(workplace: &Workplace) -> Vec<Finding> {
    let mut answers = Vec::new();
    for row in 0..ROWS {
        workplace.slow_down(1);
        workplace.run(OPEN_ROW, vec![json!(row)]);
        workplace.slow_down(PHONE);
        let counts: Vec<String> = (0..EDITS_OF_A_ROW)
            .map(|at| at.saturating_mul(7).saturating_add(11).to_string())
            .collect();
        answers.extend(type_into(
            workplace,
            "input[name=row-activated]",
            "total-done",
            &counts,
        ));
    }
    workplace.slow_down(1);
    let costs = Costs::of(&answers);
    let what = format!("a cell at 1/{PHONE} speed, {} edits", answers.len());
    let wait = "the same with the wait for the frame, p50 and p95";
    vec![
        Finding::within(
            format!("{what}: work, p50"),
            median(&costs.work),
            MOST_FOR_A_CELL,
        ),
        Finding::within(
            format!("{what}: work, p95"),
            percentile(&costs.work, 95),
            MOST_FOR_A_CELL,
        ),
        Finding::told(
            "of this the event's own task, p50 and p95",
            format!(
                "{} and {}",
                median(&costs.task),
                percentile(&costs.task, 95)
            ),
        ),
        Finding::told(
            wait,
            format!(
                "{} and {}",
                median(&costs.painted),
                percentile(&costs.painted, 95)
            ),
        ),
    ]
}

/// The share of the question, which every row's target follows.
pub(crate) fn target(workplace: &Workplace) -> Vec<Finding> {
    let shares: Vec<String> = (0..TARGETS)
        .map(|at| if at.is_multiple_of(2) { "25" } else { "30" }.to_owned())
        .collect();
    workplace.slow_down(PHONE);
    let answers = type_into(workplace, "input[name=share]", "total-target", &shares);
    workplace.slow_down(1);
    let costs = Costs::of(&answers);
    let what = format!(
        "target of all rows at 1/{PHONE} speed, {} changes",
        answers.len()
    );
    vec![
        Finding::told(format!("{what}: task, p50"), median(&costs.task)),
        Finding::within(
            format!("{what}: longest task"),
            longest(&costs.task),
            MOST_FOR_ALL,
        ),
        Finding::told("the same with its frame, p50", median(&costs.work)),
    ]
}

fn type_into(workplace: &Workplace, field: &str, sum: &str, values: &[String]) -> Vec<Value> {
    let arguments = vec![json!(field), json!(sum), json!(values)];
    match workplace.run(include_str!("scripts/type.js"), arguments) {
        Value::Array(answers) if answers.len() == values.len() => answers,
        other => panic!("{field} could not be measured: {other}"),
    }
}

/// Opens a row of those in view by its name.
const OPEN_ROW: &str = "
    document.querySelectorAll('#table-lines .line th button')[arguments[0]].click();
    await new Promise(rested => setTimeout(rested, 300));
    return { isOpen: true };
";
