//! Expectations on results, texts and fields, each retried until a timeout.

use super::Page;

impl Page {
    /// Expects results to have these values, given as `(id, value)`.
    #[track_caller]
    pub fn expect_values(&self, expected: &[(&str, &str)]) {
        self.wait_until(|| {
            let ids: Vec<&str> = expected.iter().map(|&(id, _)| id).collect();
            let wrong = expected.iter().zip(self.values_of(&ids));
            none_of(wrong.filter_map(|(&(id, value), shown)| {
                (shown.as_deref() != Some(value))
                    .then(|| format!("{id} should be {value} and is {shown:?}"))
            }))
        });
    }

    /// Expects a result to have this value.
    #[track_caller]
    pub fn expect_value(&self, id: &str, value: &str) {
        self.expect_values(&[(id, value)]);
    }

    /// Expects the page to have no such result.
    #[track_caller]
    pub fn expect_no_value(&self, id: &str) {
        self.wait_until(|| match self.value_of(id) {
            None => Ok(()),
            Some(shown) => Err(format!("{id} should not be there and is {shown}")),
        });
    }

    /// Expects a text at this id and returns it.
    #[track_caller]
    pub fn expect_text(&self, id: &str) -> String {
        self.expect_text_with(id, "")
    }

    /// Expects the text at this id to contain `part` and returns it.
    #[track_caller]
    pub fn expect_text_with(&self, id: &str, part: &str) -> String {
        self.wait_until(|| match self.text_of(id) {
            Some(text) if text.contains(part) => Ok(text),
            other => Err(format!("{id} should say {part:?} and says {other:?}")),
        })
    }

    /// Expects no text at any of these ids.
    #[track_caller]
    pub fn expect_no_text(&self, ids: &[&str]) {
        self.wait_until(|| {
            none_of(
                ids.iter()
                    .filter_map(|id| Some(format!("{id} says {:?}", self.text_of(id)?))),
            )
        });
    }

    /// Expects fields to contain exactly these texts, given as `(name, text)`.
    #[track_caller]
    pub fn expect_typed(&self, expected: &[(&str, &str)]) {
        self.wait_until(|| {
            let names: Vec<&str> = expected.iter().map(|&(name, _)| name).collect();
            let wrong = expected.iter().zip(self.all_typed_in(&names));
            none_of(wrong.filter_map(|(&(name, text), typed)| {
                (typed.as_deref() != Some(text))
                    .then(|| format!("{name} should hold {text:?} and holds {typed:?}"))
            }))
        });
    }

    /// Expects this radio button to be checked.
    #[track_caller]
    pub fn expect_chosen(&self, name: &str, value: &str) {
        self.wait_until(|| match self.chosen(name) {
            Some(chosen) if chosen == value => Ok(()),
            other => Err(format!(
                "of {name}, {value} should be chosen and {other:?} is"
            )),
        });
    }

    /// Expects the answer to be marked as waiting for the form, or not.
    #[track_caller]
    pub fn expect_waiting(&self, waiting: bool) {
        let look = format!(
            "return document.querySelector('#answer[data-waiting]') !== null === {waiting};"
        );
        self.wait_until(|| match self.eval(&look) {
            serde_json::Value::Bool(true) => Ok(()),
            _ => Err(format!("that the answer is waiting should be {waiting}")),
        });
    }
}

fn none_of(complaints: impl Iterator<Item = String>) -> Result<(), String> {
    let complaints: Vec<String> = complaints.collect();
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(complaints.join("; "))
    }
}
