//! Coming to the page, and the circumstances it is opened in.

use serde_json::json;

use super::Page;
use crate::address::Address;

impl Page {
    /// Comes to the page from elsewhere, and waits until its program runs.
    #[track_caller]
    pub fn open(&self) {
        self.open_link("");
    }

    /// The same through a link: `link` is what stands after `#`.
    #[track_caller]
    pub fn open_link(&self, link: &str) {
        self.come_to(link);
        self.count_load();
    }

    /// Goes to a link while the page is open, as by typing it into the address bar: nothing is loaded.
    #[track_caller]
    pub fn follow_link(&self, link: &str) {
        self.session.goto(&self.linked(link));
    }

    /// Loads the page again, as it stands in the address bar.
    #[track_caller]
    pub fn reload(&self) {
        self.listen();
        self.session.refresh();
        self.count_load();
    }

    /// Makes the browser forget all that the page has stored, as on another person's device.
    #[track_caller]
    pub fn forget_everything(&self) {
        // What the page would write as it is left must not bring back what was forgotten.
        self.eval(
            "localStorage.clear(); sessionStorage.clear(); Storage.prototype.setItem = () => {};
             IDBObjectStore.prototype.put = () => { throw new DOMException('left', 'AbortError'); };",
        );
        self.eval_async(EMPTY_THE_DATABASE);
    }

    /// Sets the device to six in the morning of a day, from the next opening on.
    pub fn today(&self, iso: &str) {
        self.site
            .arrange(&format!("const today = {};\n{MOVED_CLOCK}", json!(iso)));
    }

    /// Makes the device refuse what is copied, from the next opening on.
    pub fn refuse_clipboard(&self) {
        self.site.arrange(REFUSING_CLIPBOARD);
    }

    /// Makes each look at the clock take as long as a frame, from the next opening on: whatever is done piece by piece
    /// rests wherever it can.
    pub fn take_long(&self) {
        self.site.arrange(SLOW_CLOCK);
    }

    /// Comes to the page through a link on a slow line: its form is there, and its program not yet.
    #[track_caller]
    pub fn open_before_the_program(&self, link: &str) {
        self.site.arrange(SLOW_PROGRAM);
        self.come_to(link);
        let is_held = "return typeof globalThis.letProgramStart === 'function';";
        self.wait_until(|| match self.eval(is_held) {
            serde_json::Value::Bool(true) => Ok(()),
            _ => Err("The page has not come as far as its program.".to_owned()),
        });
    }

    /// The program has arrived, and starts.
    #[track_caller]
    pub fn let_the_program_start(&self) {
        self.eval("globalThis.letProgramStart();");
        self.count_load();
    }

    /// Puts `snippet` at the end of the page's body, from the next opening on.
    pub fn plant(&self, snippet: &str) {
        self.site.plant(snippet);
    }

    /// The page's address without a link.
    pub fn url(&self) -> String {
        self.site.url(self.address)
    }

    #[track_caller]
    pub(super) fn come_to(&self, link: &str) {
        self.listen();
        // From the page itself the browser would only move to another `#`.
        self.session.goto("about:blank");
        let linked = self.linked(link);
        match self.frame.get() {
            None => self.session.goto(&linked),
            Some(size) => {
                let portal = self.site.portal(self.address, &linked, size);
                self.session.goto(&portal);
                self.session.enter_frame(0);
            }
        }
    }

    fn linked(&self, link: &str) -> String {
        if link.is_empty() {
            return self.url();
        }
        format!("{}#{link}", self.url())
    }

    #[track_caller]
    fn count_load(&self) {
        self.loads.set(self.loads.get().saturating_add(1));
        self.wait_until(|| {
            match self.eval("return document.querySelector('#app[data-state]') !== null;") {
                serde_json::Value::Bool(true) => Ok(()),
                _ => Err("The program does not run: #app has no data-state.".to_owned()),
            }
        });
    }

    /// What an earlier journey stored. A server is an origin of its own, but to some engines all files are one.
    #[track_caller]
    pub(super) fn find_nothing_stored(&self) {
        if self.address == Address::Disk {
            self.session.goto(&self.site.blank());
            self.eval("localStorage.clear(); sessionStorage.clear();");
            self.eval_async(EMPTY_THE_DATABASE);
        }
    }
}

/// The clock runs on from six o'clock, so that what waits for a second still gets it.
const MOVED_CLOCK: &str = "
    const Device = Date;
    const [year, month, day] = today.split('-').map(Number);
    const shift = new Device(year, month - 1, day, 6).getTime() - Device.now();
    const daysLater = () => Number(document.documentElement.dataset.daysLater ?? 0);
    const now = () => Device.now() + shift + daysLater() * 24 * 3600 * 1000;
    globalThis.Date = new Proxy(Device, {
        construct: (device, given) => given.length ? Reflect.construct(device, given) : new device(now()),
        apply: device => new device(now()).toString(),
        get: (device, name) => name === 'now' ? now : Reflect.get(device, name),
    });
";

/// The page's database is emptied; where there is none, none is made.
const EMPTY_THE_DATABASE: &str = "
    const ended = request => new Promise(end => { request.onsuccess = request.onerror = end; });
    const request = indexedDB.open('kalkulator-ikd');
    request.onupgradeneeded = () => request.transaction.abort();
    await ended(request);
    if (request.error) return;
    const database = request.result;
    await ended(database.transaction('table', 'readwrite').objectStore('table').clear());
    database.close();
";

const REFUSING_CLIPBOARD: &str = "
    const refused = new DOMException('refused', 'NotAllowedError');
    // By then the click is drawn.
    const refuse = () => new Promise((_, reject) => setTimeout(() => reject(refused), 100));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    document.execCommand = () => false;
";

const SLOW_CLOCK: &str = "
    let late = 0;
    Date.now = () => Math.round(performance.timeOrigin + performance.now()) + (late += 20);
";

const SLOW_PROGRAM: &str = "
    const compile = WebAssembly.compile.bind(WebAssembly);
    WebAssembly.compile = async program => {
        await new Promise(resolve => { globalThis.letProgramStart = resolve; });
        return compile(program);
    };
";
