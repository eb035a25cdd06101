//! What a change of a field costs.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::statistics::Micros;

/// What each of several changes cost.
#[derive(Debug, Default)]
pub(crate) struct Costs {
    /// The event's own task.
    pub(crate) task: Vec<Micros>,
    /// That and the frame that paints it, without the wait between.
    pub(crate) work: Vec<Micros>,
    /// From the event to behind that frame, the wait included.
    pub(crate) painted: Vec<Micros>,
}

impl Costs {
    /// Puts values into a field, one after the other. Each must change the result of that id.
    pub(crate) fn of(browser: &Browser, field: &str, result: &str, values: &[String]) -> Self {
        let arguments = vec![json!(field), json!(result), json!(values)];
        let answers = match browser.run(include_str!("scripts/type.js"), arguments) {
            Value::Array(answers) if answers.len() == values.len() => answers,
            other => panic!("{field} could not be measured: {other}"),
        };
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

    /// These and others.
    pub(crate) fn extend(&mut self, others: Self) {
        self.task.extend(others.task);
        self.work.extend(others.work);
        self.painted.extend(others.painted);
    }
}
