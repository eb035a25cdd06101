//! Scrolling through the lines, and how much of them is in the document then.

use serde_json::{Value, json};

use super::workplace::{PHONE, Workplace};
use crate::finding::Finding;
use crate::statistics::{Micros, median};

/// Pixels in each frame: two notches of a wheel.
const STEP: u32 = 240;
const REST_MILLIS: u32 = 2_000;
const SCROLL_MILLIS: u32 = 10_000;
/// Lines that stand still, for what the browser takes for itself.
const COPIES: u32 = 300;

/// Late frames, in hundredths of a per cent.
const MOST_LATE: usize = 100;
const MOST_NODES: u64 = 1_500;

/// At full speed and at that of a phone.
pub(crate) fn scrolling(workplace: &Workplace<'_>) -> Vec<Finding> {
    let (mut findings, mut nodes) = (Vec::new(), 0);
    for rate in [1, PHONE] {
        workplace.browser.slow_down(rate);
        let arguments = [STEP, REST_MILLIS, SCROLL_MILLIS, COPIES].map(|number| json!(number));
        let answer = workplace
            .browser
            .run(include_str!("scripts/scroll.js"), arguments.into());
        workplace.browser.slow_down(1);
        let number = |name| answer.get(name).and_then(Value::as_u64).unwrap_or(0);
        assert!(
            number("scrolled") > 0 && number("linesSeen") > 0,
            "lines are seen after scrolling"
        );
        nodes = nodes.max(number("nodes"));
        findings.push(late(rate, &answer));
    }
    let told = Finding::told("elements in the document after scrolling", nodes);
    findings.push(told.goal(format!("at most {MOST_NODES}"), nodes <= MOST_NODES));
    findings
}

/// Frames that came later than half as long again as frames come at rest.
fn late(rate: u32, answer: &Value) -> Finding {
    let gaps = |name| Micros::list(answer, name);
    let (resting, scrolling) = (gaps("resting"), gaps("scrolling"));
    let limit = median(&resting).0.saturating_mul(3).div_euclid(2);
    let share = |gaps: &[Micros]| {
        let late = gaps.iter().filter(|gap| gap.0 > limit).count();
        late.saturating_mul(10_000).div_ceil(gaps.len().max(1))
    };
    let late = share(&scrolling);
    let what = format!(
        "late frames of {}, scrolling at {} (at rest {}; lines standing still {})",
        scrolling.len(),
        speed(rate),
        per_cent(share(&resting)),
        per_cent(share(&gaps("standing")))
    );
    Finding::told(what, per_cent(late)).goal("at most 1.00 %", late <= MOST_LATE)
}

fn speed(rate: u32) -> String {
    match rate {
        1 => "full speed".to_owned(),
        slower => format!("1/{slower} speed"),
    }
}

fn per_cent(hundredths: usize) -> String {
    format!(
        "{}.{:02} %",
        hundredths.div_euclid(100),
        hundredths.rem_euclid(100)
    )
}
