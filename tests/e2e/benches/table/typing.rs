//! Typing while the table is there, at the speed of a phone: one cell, and the target of all rows.

use serde_json::json;

use super::workplace::{PHONE, Workplace};
use crate::finding::Finding;
use crate::statistics::{Micros, longest, median, percentile};
use crate::typing::Costs;

/// A frame's time.
const MOST_FOR_A_CELL: Micros = Micros::of_millis(16);
/// Beyond it a stop is felt.
const MOST_FOR_ALL: Micros = Micros::of_millis(50);

const ROWS: usize = 5;
const EDITS_OF_A_ROW: usize = 12;
const TARGETS: usize = 20;

/// Activations of some rows, each typed anew several times; the sum of all follows.
pub(crate) fn cell(workplace: &Workplace<'_>) -> Vec<Finding> {
    let mut costs = Costs::default();
    for row in 0..ROWS {
        workplace.browser.slow_down(1);
        workplace.browser.run(OPEN_ROW, vec![json!(row)]);
        workplace.browser.slow_down(PHONE);
        let counts: Vec<String> = (0..EDITS_OF_A_ROW)
            .map(|at| at.saturating_mul(7).saturating_add(11).to_string())
            .collect();
        let field = "input[name=row-activated]";
        costs.extend(Costs::of(workplace.browser, field, "total-done", &counts));
    }
    workplace.browser.slow_down(1);
    let what = format!("a cell at 1/{PHONE} speed, {} edits", costs.work.len());
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
pub(crate) fn target(workplace: &Workplace<'_>) -> Vec<Finding> {
    let shares: Vec<String> = (0..TARGETS)
        .map(|at| if at.is_multiple_of(2) { "25" } else { "30" }.to_owned())
        .collect();
    workplace.browser.slow_down(PHONE);
    let costs = Costs::of(
        workplace.browser,
        "input[name=share]",
        "total-target",
        &shares,
    );
    workplace.browser.slow_down(1);
    let what = format!(
        "target of all rows at 1/{PHONE} speed, {} changes",
        costs.task.len()
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

/// Opens a row of those in view by its name.
const OPEN_ROW: &str = "
    document.querySelectorAll('#table-lines .line th button')[arguments[0]].click();
    await new Promise(rested => setTimeout(rested, 300));
    return { isOpen: true };
";
