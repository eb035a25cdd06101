//! Our page and the minimal page, opened in turn under one condition.

use crate::finding::{Finding, verdict};
use crate::statistics::{Micros, Ratio, Spread};

use super::condition::Condition;
use super::opening::{Opening, Scene};
use super::pages::Pages;

/// The most that a task before the answer may take on the slowest device.
const MOST_OF_A_TASK: Micros = Micros::of_millis(60);
/// That device.
const SLOWEST: u32 = 6;

const MILLION: u64 = 1_000_000;

/// All openings under one condition.
#[derive(Debug, Default)]
struct Openings {
    link: Vec<Opening>,
    typed: Vec<Opening>,
    minimal: Vec<Opening>,
}

impl Openings {
    /// In rounds, ours and the minimal page each first in turn. The first round, for which the browser has just begun,
    /// is left out.
    fn of(pages: &Pages<'_>, condition: Condition, runs: usize) -> Self {
        let mut all = Self::default();
        for run in 0..=runs {
            let mut round = [Scene::Link, Scene::Minimal, Scene::Typed];
            if run.is_multiple_of(2) {
                round.reverse();
            }
            for scene in round {
                let opening = Opening::of(pages, condition, scene);
                if run > 0 {
                    all.list(scene).push(opening);
                }
            }
        }
        all
    }

    fn list(&mut self, scene: Scene) -> &mut Vec<Opening> {
        match scene {
            Scene::Link => &mut self.link,
            Scene::Typed => &mut self.typed,
            Scene::Minimal => &mut self.minimal,
        }
    }
}

/// Compares ours with the minimal page.
pub(crate) fn compare(pages: &Pages<'_>, condition: Condition, runs: usize) -> Vec<Finding> {
    let openings = Openings::of(pages, condition, runs);
    let Openings {
        link,
        typed,
        minimal,
    } = &openings;
    let name = condition.name;
    vec![
        against(format!("{name}: first paint"), [link, minimal], |opening| {
            opening.painted
        })
        .0,
        answer(condition, [link, minimal]),
        told(&typed_at(typed), typed, |opening| opening.answered),
        task(condition, [link, minimal]),
        told("depths ready", link, |opening| opening.depths),
        shift(link),
    ]
}

fn answer(condition: Condition, pages: [&Vec<Opening>; 2]) -> Finding {
    let (found, ratio) = against("first answer".to_owned(), pages, |opening| opening.answered);
    let Some(goal) = condition.goal else {
        return found;
    };
    Finding {
        goal: format!(
            "at most {}.{} times",
            goal.div_euclid(100),
            goal.rem_euclid(100) / 10
        ),
        verdict: ratio.is_at_most(goal).map_or("not certain", verdict),
        ..found
    }
}

/// The same span of both pages.
fn against(
    what: String,
    pages: [&Vec<Opening>; 2],
    of: fn(&Opening) -> Micros,
) -> (Finding, Ratio) {
    let [ours, minimal] = pages.map(|openings| Spread::of(&spans(openings, of)));
    let ratio = Ratio::of(ours, minimal);
    let found = Finding {
        theirs: minimal.to_string(),
        ratio: ratio.to_string(),
        ..Finding::told(what, ours)
    };
    (found, ratio)
}

fn told(what: &str, openings: &[Opening], of: fn(&Opening) -> Micros) -> Finding {
    Finding::told(what, Spread::of(&spans(openings, of)))
}

/// What is typed at the first paint, and in how many runs that was before the program.
fn typed_at(openings: &[Opening]) -> String {
    let early = openings.iter().filter(|opening| opening.is_early).count();
    let runs = openings.len();
    format!("answer to keys typed at the first paint ({early} of {runs} before the program)")
}

/// The longest task of each run. The goal is for the slowest device alone.
fn task(condition: Condition, pages: [&Vec<Opening>; 2]) -> Finding {
    let [ours, minimal] = pages.map(|openings| Spread::of(&spans(openings, |run| run.longest)));
    let text = |task: Spread| match task.high {
        Micros(0) => "under 50 ms".to_owned(),
        _ => task.to_string(),
    };
    let found = Finding {
        theirs: text(minimal),
        ..Finding::told("longest task before the answer", text(ours))
    };
    if condition.slowness < SLOWEST {
        return found;
    }
    let goal = format!("at most {MOST_OF_A_TASK}");
    found.goal(goal, ours.median <= MOST_OF_A_TASK)
}

/// The most of all runs, told in ten-thousandths.
fn shift(openings: &[Opening]) -> Finding {
    let most = openings.iter().map(|opening| opening.shift).max();
    let most = most.unwrap_or(0);
    let (whole, part) = (most.div_euclid(MILLION), most.rem_euclid(MILLION));
    let text = format!("{whole}.{:04}", part.div_euclid(100));
    Finding::told("layout shift until then, the most", text).goal("none", most == 0)
}

fn spans(openings: &[Opening], of: fn(&Opening) -> Micros) -> Vec<Micros> {
    openings.iter().map(of).collect()
}
