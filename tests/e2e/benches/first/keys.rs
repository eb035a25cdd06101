//! Keys typed into the page while all its depths are closed, on a slow device.

use crate::finding::Finding;
use crate::statistics::{Micros, median, percentile};
use crate::typing::Costs;

use super::condition::Condition;
use super::opening::{Opening, Scene};
use super::pages::Pages;

const KEYS: u64 = 60;
/// Two frames' time.
const MOST: Micros = Micros::of_millis(30);

/// The number of activations, typed anew again and again; the shortfall follows.
pub(crate) fn keys(pages: &Pages<'_>, condition: Condition) -> Vec<Finding> {
    Opening::of(pages, condition, Scene::Typed);
    pages.browser.run(DEPTHS_HERE, Vec::new());
    let values: Vec<String> = (0..KEYS)
        .map(|at| at.saturating_mul(7).saturating_add(400).to_string())
        .collect();
    pages.browser.slow_down(condition.slowness);
    let costs = Costs::of(pages.browser, "input[name=done]", "shortfall", &values);
    pages.browser.slow_down(1);
    let what = format!("{KEYS} keys at 1/{} speed", condition.slowness);
    let [half, most] = [50, 98].map(|per_cent| percentile(&costs.work, per_cent));
    vec![
        Finding::told(format!("{what}: work, p50"), half),
        Finding::within(format!("{what}: work, p98"), most, MOST),
        Finding::told(
            "of this the event's own task, p50 and p98",
            format!(
                "{} and {}",
                median(&costs.task),
                percentile(&costs.task, 98)
            ),
        ),
        Finding::told(
            "the same with the wait for the frame, p50 and p98",
            format!(
                "{} and {}",
                median(&costs.painted),
                percentile(&costs.painted, 98)
            ),
        ),
    ]
}

const DEPTHS_HERE: &str = "
    const here = () => document.documentElement.dataset.depths === 'here';
    while (!here()) await new Promise((look) => setTimeout(look, 20));
    await new Promise((rested) => setTimeout(rested, 500));
    return { isHere: true };
";
