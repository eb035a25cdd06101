//! Tables opened in the page: files chosen or dropped, and pasted texts. The events are made by script: no engine's
//! driver can drop files, and their clipboards differ.

use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Opens a file through the table's file input.
    #[track_caller]
    pub fn choose_file(&self, name: &str, bytes: &[u8]) {
        self.hand_over(CHOOSE, &file_of("[new Uint8Array(given)]", name), bytes);
    }

    /// Opens a file made in the page by the expression `parts`, as it is too large to send there.
    #[track_caller]
    pub fn choose_made_file(&self, name: &str, parts: &str) {
        self.hand_over(CHOOSE, &file_of(parts, name), &[]);
    }

    /// Drops a file on the page.
    #[track_caller]
    pub fn drop_file(&self, name: &str, bytes: &[u8]) {
        self.hand_over(DROP, &file_of("[new Uint8Array(given)]", name), bytes);
    }

    /// Pastes a table into the table's box.
    #[track_caller]
    pub fn paste_table(&self, text: &str) {
        self.paste_as_event("textarea[name=paste]", text);
    }

    /// Fires a paste event at a field whose paste the page handles itself.
    #[track_caller]
    pub fn paste_as_event(&self, css: &str, text: &str) {
        self.session.execute(PASTE, vec![json!(text), json!(css)]);
    }

    #[track_caller]
    fn hand_over(&self, how: &str, file: &str, bytes: &[u8]) {
        let script = format!(
            "const [given] = arguments;
             const carried = new DataTransfer();
             carried.items.add({file});
             {how}"
        );
        self.session.execute(&script, vec![json!(bytes)]);
    }

    /// Expects the browser to have stored a table whose edits contain `part`.
    #[track_caller]
    pub fn expect_table_kept(&self, part: &str) {
        self.wait_until(|| {
            let kept = self.kept_table();
            kept.contains(part)
                .then_some(())
                .ok_or(format!("{part:?} should be kept, not {kept:?}"))
        });
    }

    /// The stored edits of the table; empty if none is stored.
    #[track_caller]
    pub fn kept_table(&self) -> String {
        let kept = self.eval_async(KEPT);
        kept.as_str().unwrap_or_default().to_owned()
    }

    /// Chooses an option of a menu by its text.
    #[track_caller]
    pub fn choose_from(&self, menu: &str, option: &str) {
        self.wait_until(|| {
            let chosen = self
                .session
                .execute(CHOOSE_FROM, vec![json!(menu), json!(option)]);
            match chosen {
                Value::Bool(true) => Ok(()),
                offered => Err(format!("{menu} should offer {option:?}: {offered}")),
            }
        });
    }

    /// The texts of all elements matching a selector.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let texts = self.session.execute(
            "return [...document.querySelectorAll(arguments[0])].map(found => found.textContent.trim());",
            vec![json!(css)],
        );
        let texts = texts.as_array().into_iter().flatten();
        texts
            .map(|text| text.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Expects the elements matching a selector to have exactly these texts.
    #[track_caller]
    pub fn expect_texts(&self, css: &str, expected: &[&str]) {
        self.wait_until(|| {
            let texts = self.texts(css);
            (texts == expected)
                .then_some(())
                .ok_or(format!("{css} should say {expected:?} and says {texts:?}"))
        });
    }

    /// Expects some element matching a selector to contain `words` and returns its text.
    #[track_caller]
    pub fn expect_said(&self, css: &str, words: &str) -> String {
        self.wait_until(|| {
            let texts = self.texts(css);
            let found = texts.iter().find(|text| text.contains(words));
            found
                .cloned()
                .ok_or(format!("{css} should say {words:?} and says {texts:?}"))
        })
    }
}

fn file_of(parts: &str, name: &str) -> String {
    format!("new File({parts}, {})", json!(name))
}

const CHOOSE: &str = "
    const input = document.querySelector('input[name=table]');
    input.files = carried.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
";

const DROP: &str = "
    const made = { bubbles: true, cancelable: true, dataTransfer: carried };
    for (const step of ['dragover', 'drop']) {
        if (document.querySelector('h1').dispatchEvent(new DragEvent(step, made))) throw Error('The browser itself would open it.');
    }
";

const PASTE: &str = "
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', arguments[0]);
    // Firefox knows only the older property names of a paste event.
    const older = { dataType: 'text/plain', data: arguments[0] };
    const made = { bubbles: true, cancelable: true, clipboardData, ...older };
    const box = document.querySelector(arguments[1]);
    if (box.dispatchEvent(new ClipboardEvent('paste', made))) throw Error('The browser would lay it out itself.');
";

/// All texts in the page's database, without creating it if it does not exist.
const KEPT: &str = "
    const ended = request => new Promise(end => { request.onsuccess = request.onerror = end; });
    const request = indexedDB.open('kalkulator-ikd');
    request.onupgradeneeded = () => request.transaction.abort();
    await ended(request);
    if (request.error) return '';
    const database = request.result;
    const all = database.transaction('table').objectStore('table').getAll();
    await ended(all);
    database.close();
    return all.result.filter(kept => typeof kept === 'string').join();
";

const CHOOSE_FROM: &str = "
    const menu = document.getElementsByName(arguments[0])[0];
    const options = [...menu?.options ?? []];
    const at = options.findIndex(option => option.text === arguments[1]);
    if (at < 0) return options.map(option => option.text);
    menu.selectedIndex = at;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
";
