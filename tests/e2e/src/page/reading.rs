//! What the page says, as it stands at this moment.

use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Runs the body of a function in the page.
    #[track_caller]
    pub fn eval(&self, script: &str) -> Value {
        self.session.execute(script, Vec::new())
    }

    /// Runs the body of an async function in the page and waits for its end.
    #[track_caller]
    pub fn eval_async(&self, script: &str) -> Value {
        self.session.execute_async(script)
    }

    /// The value of a result, or `None` where the page has no such result.
    #[track_caller]
    pub fn value_of(&self, id: &str) -> Option<String> {
        let value = "document.querySelector('data#' + arguments[0])?.getAttribute('value')";
        self.ask(value, id)
    }

    /// The text of what bears this id, or `None` where it is not there, is hidden or says nothing.
    #[track_caller]
    pub fn text_of(&self, id: &str) -> Option<String> {
        let text = "(e => !e || e.closest('[hidden]') ? null : e.tagName === 'TEXTAREA' ? e.value : e.textContent)
            (document.getElementById(arguments[0]))?.trim()";
        self.ask(text, id).filter(|text| !text.is_empty())
    }

    /// What stands in a field.
    #[track_caller]
    pub fn typed_in(&self, name: &str) -> Option<String> {
        self.ask("document.getElementsByName(arguments[0])[0]?.value", name)
    }

    /// Which of several is chosen.
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

    /// The language that the page says it speaks.
    #[track_caller]
    pub fn language(&self) -> Option<String> {
        self.ask("document.documentElement.lang", "")
    }

    /// What was copied, as the device would paste it.
    #[track_caller]
    pub fn clipboard(&self) -> String {
        text(&self.eval_async("return await navigator.clipboard.readText();")).unwrap_or_default()
    }

    /// The text that is selected in a read-only box, as after a refused copy.
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
}

fn text(answer: &Value) -> Option<String> {
    answer.as_str().map(str::to_owned)
}
