//! What a journey expects to see before its patience ends.

use super::Page;

impl Page {
    /// Every result has its value, as `(id, value)`.
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

    /// One result has its value.
    #[track_caller]
    pub fn expect_value(&self, id: &str, value: &str) {
        self.expect_values(&[(id, value)]);
    }

    /// The page has no such result.
    #[track_caller]
    pub fn expect_no_value(&self, id: &str) {
        self.wait_until(|| match self.value_of(id) {
            None => Ok(()),
            Some(shown) => Err(format!("{id} should not be there and is {shown}")),
        });
    }

    /// Something is said at this id; gives the words.
    #[track_caller]
    pub fn expect_text(&self, id: &str) -> String {
        self.expect_text_with(id, "")
    }

    /// What is said at this id has `part` in it; gives the words.
    #[track_caller]
    pub fn expect_text_with(&self, id: &str, part: &str) -> String {
        self.wait_until(|| match self.text_of(id) {
            Some(text) if text.contains(part) => Ok(text),
            other => Err(format!("{id} should say {part:?} and says {other:?}")),
        })
    }

    /// Nothing is said at any of these ids.
    #[track_caller]
    pub fn expect_no_text(&self, ids: &[&str]) {
        self.wait_until(|| {
            none_of(
                ids.iter()
                    .filter_map(|id| Some(format!("{id} says {:?}", self.text_of(id)?))),
            )
        });
    }

    /// Every field holds exactly this text, as `(name, text)`.
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

    /// This one of several is chosen.
    #[track_caller]
    pub fn expect_chosen(&self, name: &str, value: &str) {
        self.wait_until(|| match self.chosen(name) {
            Some(chosen) if chosen == value => Ok(()),
            other => Err(format!(
                "of {name}, {value} should be chosen and {other:?} is"
            )),
        });
    }

    /// The last whole answer is marked as waiting, or is not.
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
