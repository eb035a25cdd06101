//! From a file to painted sums: our page, and PapaParse with the same sums in plain JavaScript.

use serde_json::Value;

use super::workplace::{PHONE, Reader, Workplace};
use crate::finding::{Finding, verdict};
use crate::statistics::{Micros, Ratio, Spread, longest, median};

/// At least so many times as fast as theirs.
const GOAL: u64 = 3;
/// A task beyond this is felt as a stop.
const LONG: Micros = Micros::of_millis(50);
/// Bytes in a megabyte, and the most megabytes that the program's memory may have.
const MEGABYTE: u64 = 1_000_000;
const MOST_MEMORY: u64 = 25;
/// So many readings are enough to see the longest task.
const SLOW_RUNS: usize = 5;

/// One reading.
#[derive(Debug)]
struct Run {
    summed: Micros,
    painted: Micros,
    long_tasks: Vec<Micros>,
    sums: String,
    memory: u64,
}

impl Run {
    fn of(workplace: &Workplace<'_>, reader: Reader) -> Self {
        workplace.open(reader);
        let answer = workplace
            .browser
            .run(include_str!("scripts/read.js"), Vec::new());
        let sums = answer.get("sums").and_then(Value::as_str);
        Self {
            summed: Micros::told(&answer, "summed"),
            painted: Micros::told(&answer, "painted"),
            long_tasks: Micros::list(&answer, "longTasks"),
            sums: sums.unwrap_or_default().to_owned(),
            memory: answer.get("memory").and_then(Value::as_u64).unwrap_or(0),
        }
    }
}

/// Runs of both in pairs, each going first in turn. The first pair, for which the browser has just started, is ignored.
fn pairs(workplace: &Workplace<'_>, runs: usize) -> [Vec<Run>; 2] {
    let [mut ours, mut theirs] = [Vec::new(), Vec::new()];
    for run in 0..=runs {
        if run.is_multiple_of(2) {
            ours.push(Run::of(workplace, Reader::Ours));
            theirs.push(Run::of(workplace, Reader::Theirs));
        } else {
            theirs.push(Run::of(workplace, Reader::Theirs));
            ours.push(Run::of(workplace, Reader::Ours));
        }
    }
    [ours, theirs].map(|runs| runs.into_iter().skip(1).collect())
}

/// Ours against theirs, where PapaParse is installed.
pub(crate) fn compare(workplace: &Workplace<'_>, runs: usize) -> Vec<Finding> {
    if workplace.rival.is_none() {
        let ours: Vec<Run> = (0..runs)
            .map(|_| Run::of(workplace, Reader::Ours))
            .collect();
        let painted = Spread::of(&spans(&ours, |run| run.painted));
        let told = Finding::told("reading, to painted sums (not compared)", painted);
        return vec![told, memory(&ours)];
    }
    let [ours, theirs] = pairs(workplace, runs);
    for run in ours.iter().chain(&theirs) {
        let first = ours.first().map(|run| &run.sums);
        assert_eq!(Some(&run.sums), first, "both make the same sums");
    }
    let against = |what: &str, of: fn(&Run) -> Micros| {
        let [ours, theirs] = [&ours, &theirs].map(|runs| Spread::of(&spans(runs, of)));
        let ratio = Ratio::of(theirs, ours);
        let found = Finding {
            theirs: theirs.to_string(),
            ratio: ratio.to_string(),
            ..Finding::told(what, ours)
        };
        (found, ratio)
    };
    let (painted, ratio) = against("reading, to painted sums", |run| run.painted);
    let painted = Finding {
        goal: format!("at least {GOAL} times as fast"),
        verdict: ratio.is_at_least(GOAL).map_or("not certain", verdict),
        ..painted
    };
    let (summed, _) = against("the same, to sums in the document", |run| run.summed);
    vec![painted, summed, memory(&ours)]
}

fn memory(runs: &[Run]) -> Finding {
    let most = runs.iter().map(|run| run.memory).max().unwrap_or(0);
    assert!(most > 0, "the program's memory could not be measured");
    let tenths = most.div_euclid(MEGABYTE / 10);
    let text = format!("{}.{} MB", tenths.div_euclid(10), tenths.rem_euclid(10));
    Finding::told("the program's memory after reading", text).goal(
        format!("at most {MOST_MEMORY} MB"),
        most <= MOST_MEMORY.saturating_mul(MEGABYTE),
    )
}

/// Ours as on a phone: no task may stop the page.
pub(crate) fn slowly(workplace: &Workplace<'_>, runs: usize) -> Vec<Finding> {
    let runs: Vec<Run> = (0..runs.min(SLOW_RUNS))
        .map(|_| {
            workplace.browser.slow_down(PHONE);
            let run = Run::of(workplace, Reader::Ours);
            workplace.browser.slow_down(1);
            run
        })
        .collect();
    let painted = median(&spans(&runs, |run| run.painted));
    let tasks: Vec<Micros> = runs
        .iter()
        .flat_map(|run| run.long_tasks.clone())
        .filter(|&task| task > LONG)
        .collect();
    let text = match tasks.len() {
        0 => "none".to_owned(),
        count => format!("{count}, the longest {}", longest(&tasks)),
    };
    let long = Finding::told(
        format!(
            "tasks over {LONG} in {} readings at 1/{PHONE} speed",
            runs.len()
        ),
        text,
    );
    vec![
        Finding::told(format!("reading at 1/{PHONE} speed"), painted),
        long.goal("none", tasks.is_empty()),
    ]
}

fn spans(runs: &[Run], of: impl Fn(&Run) -> Micros) -> Vec<Micros> {
    runs.iter().map(of).collect()
}
