//! Opening the page, and the circumstances: link, date, storage, clipboard, slow start.

use serde_json::json;

use super::Page;
use crate::address::Address;
use crate::repeats::DriverFault;

impl Page {
    /// Opens the page from elsewhere, and waits until its program runs.
    #[track_caller]
    pub fn open(&self) {
        self.open_link("");
    }

    /// Opens the page with a link: `link` is the fragment after `#`.
    #[track_caller]
    pub fn open_link(&self, link: &str) {
        self.come_to(link);
        self.count_load();
    }

    /// Changes to a link while the page is open, as in the address bar, without loading.
    #[track_caller]
    pub fn follow_link(&self, link: &str) {
        self.session.goto(&self.linked(link));
    }

    /// Reloads the page at its present address.
    #[track_caller]
    pub fn reload(&self) {
        self.listen();
        self.session.refresh();
        self.count_load();
    }

    /// Deletes everything that the page has stored, as if on another device.
    #[track_caller]
    pub fn forget_everything(&self) {
        // The page saves when it is left, which would restore the deleted data.
        self.eval(
            "localStorage.clear(); sessionStorage.clear(); Storage.prototype.setItem = () => {};
             IDBObjectStore.prototype.put = () => { throw new DOMException('left', 'AbortError'); };",
        );
        assert!(self.empty_the_database(), "The database does not answer.");
    }

    /// Sets the device's clock to six in the morning of a date, from the next opening on.
    pub fn today(&self, iso: &str) {
        self.site
            .arrange(&format!("const today = {};\n{MOVED_CLOCK}", json!(iso)));
    }

    /// Makes the browser refuse to copy, from the next opening on.
    pub fn refuse_clipboard(&self) {
        self.site.arrange(REFUSING_CLIPBOARD);
    }

    /// Records every text that the page copies, in `copied`, from the next opening on.
    pub fn note_what_is_copied(&self) {
        self.site.arrange(COPIED);
    }

    /// Makes each reading of the clock advance it by more than a frame, from the next opening on: work done in parts
    /// then yields wherever it can.
    pub fn take_long(&self) {
        self.site.arrange(SLOW_CLOCK);
    }

    /// Opens the page with a link as on a slow connection: the form is there, the program is not.
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

    /// Lets the program of [`Page::open_before_the_program`] start.
    #[track_caller]
    pub fn let_the_program_start(&self) {
        self.eval("globalThis.letProgramStart();");
        self.count_load();
    }

    /// Inserts `snippet` at the end of the page's body, from the next opening on.
    pub fn plant(&self, snippet: &str) {
        self.site.plant(snippet);
    }

    /// The page's URL without a fragment.
    pub fn url(&self) -> String {
        self.site.url(self.address)
    }

    #[track_caller]
    pub(super) fn come_to(&self, link: &str) {
        self.listen();
        // From the page itself the browser would only change the fragment.
        if self.loads.get() > 0 {
            self.session.goto("about:blank");
        }
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
        self.wait_until(|| match self.eval(IS_WHOLE) {
            serde_json::Value::Bool(true) => Ok(()),
            _ => Err("The program does not run, or its depths have not come.".to_owned()),
        });
    }

    /// Deletes what an earlier journey stored. Each server is an origin of its own, but some engines treat all files as
    /// one. WebKit's database sometimes does not answer while it puts the page before away; the journey's page is not open
    /// yet and has no part in it.
    #[track_caller]
    pub(super) fn find_nothing_stored(&self) {
        if self.address != Address::Disk {
            return;
        }
        let is_empty = (0..TRIES_TO_EMPTY).any(|_| {
            self.session.goto(&self.site.blank());
            self.eval("localStorage.clear(); sessionStorage.clear();");
            self.empty_the_database()
        });
        if !is_empty {
            DriverFault::raise("what an earlier journey stored cannot be deleted".to_owned());
        }
    }

    /// Whether the database was emptied, or does not exist.
    #[track_caller]
    fn empty_the_database(&self) -> bool {
        self.eval_async(EMPTY_THE_DATABASE).is_null()
    }
}

/// Whether both parts of the program run.
pub(super) const IS_WHOLE: &str =
    "return document.querySelector('[data-depths=here] #app[data-state]') !== null;";

/// The moved clock keeps running from six o'clock, so that timeouts of a second still work.
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

/// How often an earlier journey's database is tried to be emptied.
const TRIES_TO_EMPTY: usize = 3;

/// Empties the page's database, without creating it if it does not exist. Fails if the database does not answer.
const EMPTY_THE_DATABASE: &str = "
    const ended = request => new Promise((end, fail) => {
        request.onsuccess = request.onerror = () => end();
        setTimeout(() => fail('no answer'), 5000);
    });
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
    // By then the click has been drawn.
    const refuse = () => new Promise((_, reject) => setTimeout(() => reject(refused), 100));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    document.execCommand = () => false;
";

const COPIED: &str = "
    globalThis.copied = [];
    const writeText = async text => { copied.push(text); };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
";

const SLOW_CLOCK: &str = "
    let late = 0;
    Date.now = () => Math.round(performance.timeOrigin + performance.now()) + (late += 20);
";

const SLOW_PROGRAM: &str = "
    const compile = WebAssembly.compile.bind(WebAssembly);
    const held = new Promise(resolve => { globalThis.letProgramStart = resolve; });
    WebAssembly.compile = async program => {
        await held;
        return compile(program);
    };
";
