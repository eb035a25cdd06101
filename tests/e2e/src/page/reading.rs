//! Readings of the page at this moment: results, texts, fields, focus, clipboard.

use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Runs the body of a function in the page and returns its result.
    #[track_caller]
    pub fn eval(&self, script: &str) -> Value {
        self.session.execute(script, Vec::new())
    }

    /// Runs the body of an async function in the page and returns its result.
    #[track_caller]
    pub fn eval_async(&self, script: &str) -> Value {
        self.session.execute_async(script, Vec::new())
    }

    /// The value of a result; `None` if the page has no such result.
    #[track_caller]
    pub fn value_of(&self, id: &str) -> Option<String> {
        self.values_of(&[id]).pop().flatten()
    }

    /// The values of several results, read at one moment.
    #[track_caller]
    pub fn values_of(&self, ids: &[&str]) -> Vec<Option<String>> {
        let value = "document.querySelector('data#' + key)?.getAttribute('value')";
        self.ask_of_each(value, ids)
    }

    /// The text of the element with this id; `None` if it does not exist, is hidden or is empty.
    #[track_caller]
    pub fn text_of(&self, id: &str) -> Option<String> {
        let text = "(e => !e || e.closest('[hidden]') ? null : e.tagName === 'TEXTAREA' ? e.value : e.textContent)
            (document.getElementById(arguments[0]))?.trim()";
        self.ask(text, id).filter(|text| !text.is_empty())
    }

    /// The text in a field.
    #[track_caller]
    pub fn typed_in(&self, name: &str) -> Option<String> {
        self.all_typed_in(&[name]).pop().flatten()
    }

    /// The texts in several fields, read at one moment.
    #[track_caller]
    pub fn all_typed_in(&self, names: &[&str]) -> Vec<Option<String>> {
        self.ask_of_each("document.getElementsByName(key)[0]?.value", names)
    }

    /// The value of the checked radio button with this name.
    #[track_caller]
    pub fn chosen(&self, name: &str) -> Option<String> {
        self.ask(
            "document.querySelector(`[name=\"${arguments[0]}\"]:checked`)?.value",
            name,
        )
    }

    /// The name of the field that has the focus.
    #[track_caller]
    pub fn focused(&self) -> Option<String> {
        self.ask("document.activeElement?.name", "")
    }

    /// The language that the document declares.
    #[track_caller]
    pub fn language(&self) -> Option<String> {
        self.ask("document.documentElement.lang", "")
    }

    /// The text that a button copies, read by pasting it into another box.
    #[track_caller]
    pub fn copied_by(&self, button: &str) -> String {
        self.edit_elsewhere(
            "-",
            &format!("{}{}", Self::with_control('a'), Self::with_control('x')),
        );
        self.click(button);
        self.wait_until(|| {
            let pasted = self.edit_elsewhere("", &Self::with_control('v'));
            match pasted.as_str() {
                "" | "-" => Err(format!("{button} should have copied something")),
                _ => Ok(pasted),
            }
        })
    }

    /// The text of a temporary box, not the page's, after `keys` were typed into it.
    #[track_caller]
    fn edit_elsewhere(&self, text: &str, keys: &str) -> String {
        self.session.execute(MAKE_BOX, vec![json!(text)]);
        self.wait_until(|| self.session.try_send_keys("#elsewhere", keys));
        let left =
            "const box = document.getElementById('elsewhere'); box.remove(); return box.value;";
        self::text(&self.eval(left)).unwrap_or_default()
    }

    /// The selected text of a focused read-only box, as after a refused copy.
    #[track_caller]
    pub fn selected_in(&self, id: &str) -> Option<String> {
        let selected = "(box => box?.readOnly && document.activeElement === box
            ? box.value.slice(box.selectionStart, box.selectionEnd) : null)(document.getElementById(arguments[0]))";
        self.ask(selected, id)
    }

    #[track_caller]
    fn ask(&self, expression: &str, argument: &str) -> Option<String> {
        let answer = self.session.execute(
            &format!("return {expression} ?? null;"),
            vec![json!(argument)],
        );
        text(&answer)
    }

    /// The value of `expression` for each `key`.
    #[track_caller]
    fn ask_of_each(&self, expression: &str, keys: &[&str]) -> Vec<Option<String>> {
        let script = format!("return arguments[0].map(key => {expression} ?? null);");
        let answers = self.session.execute(&script, vec![json!(keys)]);
        answers
            .as_array()
            .map_or_else(Vec::new, |answers| answers.iter().map(text).collect())
    }
}

fn text(answer: &Value) -> Option<String> {
    answer.as_str().map(str::to_owned)
}

const MAKE_BOX: &str = "
    const box = document.createElement('textarea');
    box.id = 'elsewhere';
    box.value = arguments[0];
    document.body.append(box);
";
