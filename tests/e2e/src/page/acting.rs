//! Actions on the page: typing, pasting, choosing, clicking, as real browser events.

use fantoccini::key::Key;
use serde_json::json;

use super::Page;

impl Page {
    /// Replaces the text of a field by typing `text`.
    #[track_caller]
    pub fn fill(&self, name: &str, text: &str) {
        let typed = if text.is_empty() {
            Key::Backspace.to_string()
        } else {
            text.to_owned()
        };
        self.type_into(name, &format!("{}{typed}", Self::with_control('a')));
    }

    /// Types at the end of a field.
    #[track_caller]
    pub fn type_into(&self, name: &str, keys: &str) {
        let field = field(name);
        self.wait_until(|| {
            self.uncover(&field);
            self.session.try_send_keys(&field, keys)
        });
    }

    /// Replaces the text of a field in one step, as pasting does.
    #[track_caller]
    pub fn paste(&self, name: &str, text: &str) {
        if text.is_empty() {
            return self.fill(name, text);
        }
        self.type_into(name, &Self::with_control('a'));
        self.session.execute(INSERT, vec![json!(text)]);
    }

    /// Fills fields in order, given as `(name, text)`.
    #[track_caller]
    pub fn fill_all(&self, fields: &[(&str, &str)]) {
        for (name, text) in fields {
            self.fill(name, text);
        }
    }

    /// Chooses a radio button by name and value, through its label if there is one.
    #[track_caller]
    pub fn choose(&self, name: &str, value: &str) {
        let choice = format!("{}[value=\"{value}\"]", field(name));
        self.click_on(&format!(
            "label:has({choice}), {choice}:not(label {choice})"
        ));
    }

    /// Clicks the element with this id.
    #[track_caller]
    pub fn click(&self, id: &str) {
        self.click_on(&format!("#{id}"));
    }

    /// Clicks the first element matching a selector, once it exists.
    #[track_caller]
    fn click_on(&self, css: &str) {
        self.wait_until(|| {
            self.uncover(css);
            self.session.try_click(css)
        });
    }

    /// Types keys into the focused element.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        self.session.send_keys_where_focus_is(keys);
    }

    /// Leaves the focused field with the Tab key.
    #[track_caller]
    pub fn leave_field(&self) {
        self.press(&Key::Tab.to_string());
    }

    /// Waits until the last change is painted.
    #[track_caller]
    pub fn settle(&self) {
        let paint = "await new Promise(painted => requestAnimationFrame(painted));";
        self.eval_async(&format!("{paint} {paint}"));
    }

    /// The keys for a letter with Control. The second Control releases the key.
    pub fn with_control(letter: char) -> String {
        format!("{0}{letter}{0}", Key::Control)
    }

    /// Opens every closed `<details>` around an element, the outermost first.
    #[track_caller]
    fn uncover(&self, css: &str) {
        self.session.execute(OPEN_AROUND, vec![json!(css)]);
    }
}

fn field(name: &str) -> String {
    format!("[name=\"{name}\"]")
}

const OPEN_AROUND: &str = "
    const closed = [];
    for (let e = document.querySelector(arguments[0])?.parentElement; e; e = e.parentElement) {
        if (e.tagName === 'DETAILS' && !e.open) closed.unshift(e);
    }
    for (const details of closed) details.querySelector(':scope > summary').click();
";

/// The browser's own editing command, even if a journey made the page's copy of it fail.
const INSERT: &str =
    "Document.prototype.execCommand.call(document, 'insertText', false, arguments[0]);";
