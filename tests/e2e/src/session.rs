//! One browser with one tab, driven over WebDriver, a command at a time.

use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::sync::Mutex;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::{sleep, timeout};
use url::{ParseError, Url};

use crate::driver::Driver;
use crate::engine::Engine;
use crate::outside::Outside;
use crate::scratch::Scratch;

/// Longer than anything a driver is asked to do; it is waited out only where one hangs.
const PATIENCE: Duration = Duration::from_mins(1);

/// A browser starts within two seconds; on a machine with ten times too much to do, within twenty.
const SECONDS_TO_START: [u64; 3] = [30, 60, 90];

/// What becomes of the logs that Chromium's driver can keep.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Logs {
    Kept,
    Left,
}

/// A running browser; dropped, it is closed and its driver ended. The fields go in this order.
pub(crate) struct Session {
    client: Client,
    runtime: Runtime,
    engine: Engine,
    outside: Outside,
    is_in_frame: Cell<bool>,
    _driver: Driver,
    _profile: Scratch,
}

impl Session {
    pub(crate) fn start(engine: Engine) -> Self {
        Self::start_with(engine, Logs::Kept)
    }

    /// A browser that writes down nothing of what it does: that takes its time.
    pub(crate) fn start_without_logs(engine: Engine) -> Self {
        Self::start_with(engine, Logs::Left)
    }

    fn start_with(engine: Engine, logs: Logs) -> Self {
        static STARTING: Mutex<()> = Mutex::new(());
        // Two drivers that look for a free port or display at the same moment may find the same one.
        let _one_at_a_time = STARTING.lock();
        let mut faults = Vec::new();
        for seconds in SECONDS_TO_START {
            match Self::try_to_start(engine, logs, Duration::from_secs(seconds)) {
                Ok(session) => return session,
                Err(fault) => faults.push(fault),
            }
        }
        panic!("{} did not start: {}", engine.name(), faults.join("; "));
    }

    /// WebKit's driver now and then misses that its browser has come up, and waits for it for ever.
    fn try_to_start(engine: Engine, logs: Logs, patience: Duration) -> Result<Self, String> {
        let profile = Scratch::folder();
        let outside = Outside::start();
        let driver = Driver::start(engine);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be made");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let mut wanted = engine.capabilities(profile.path(), outside.port());
        if logs == Logs::Left {
            wanted.remove("goog:loggingPrefs");
        }
        builder.capabilities(wanted);
        let address = driver.address();
        let connected = async { timeout(patience, builder.connect(&address)).await };
        let client = runtime
            .block_on(connected)
            .map_err(|_| "its driver does not answer".to_owned())?
            .map_err(|fault| fault.to_string())?;
        if engine.needs_a_display() {
            // Nothing on its display gives a window its size.
            let filling = client.set_window_rect(0, 0, 1280, 2000);
            runtime
                .block_on(filling)
                .map_err(|fault| fault.to_string())?;
        }
        Ok(Self {
            client,
            runtime,
            engine,
            outside,
            is_in_frame: Cell::new(false),
            _driver: driver,
            _profile: profile,
        })
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    /// Whatever the browser asks of anyone outside this machine.
    pub(crate) fn outside(&self) -> &Outside {
        &self.outside
    }

    #[track_caller]
    pub(crate) fn goto(&self, url: &str) {
        self.run("go to the address", self.client.goto(url));
        self.is_in_frame.set(false);
    }

    #[track_caller]
    pub(crate) fn refresh(&self) {
        self.run("reload", self.client.refresh());
    }

    /// Looks into a frame of the present document, the first being 0.
    #[track_caller]
    pub(crate) fn enter_frame(&self, index: u16) {
        self.run("enter a frame", self.client.enter_frame(index));
        self.is_in_frame.set(true);
    }

    /// Looks at the document around the frame again, if there is one.
    #[track_caller]
    pub(crate) fn leave_frame(&self) {
        self.run("leave a frame", self.client.enter_parent_frame());
        self.is_in_frame.set(false);
    }

    pub(crate) fn pause(&self, length: Duration) {
        self.runtime.block_on(async { sleep(length).await });
    }

    /// Clicks what a selector finds, or tells that it is not there to be clicked.
    #[track_caller]
    pub(crate) fn try_click(&self, css: &str) -> Result<(), String> {
        self.attempt(css, async {
            self.client.find(Locator::Css(css)).await?.click().await
        })
    }

    /// Types into a field, at its end, or tells that it is not there to be typed into. In WebKit a portal's frame must
    /// have been touched before it may have the focus.
    #[track_caller]
    pub(crate) fn try_send_keys(&self, css: &str, keys: &str) -> Result<(), String> {
        if self.is_in_frame.get() && self.engine == Engine::WebKit {
            self.try_click(css)?;
        }
        self.attempt(css, async {
            self.client
                .find(Locator::Css(css))
                .await?
                .send_keys(&with_return(keys))
                .await
        })
    }

    /// Types into whatever has the focus. It is asked of the page: WebKit's own command does not look into frames.
    #[track_caller]
    pub(crate) fn send_keys_where_focus_is(&self, keys: &str) {
        let focused = self.execute("return document.activeElement;", Vec::new());
        let id = focused
            .as_object()
            .and_then(|element| element.values().next());
        let id = id.and_then(Value::as_str).expect("an element has an id");
        let element = Element::from_element_id(self.client.clone(), id.to_owned().into());
        self.run("press keys", element.send_keys(&with_return(keys)));
    }

    /// Runs the body of a function in the page and gives what it returns.
    #[track_caller]
    pub(crate) fn execute(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(script, self.client.execute(script, arguments))
    }

    /// The same for a body that returns a promise.
    #[track_caller]
    pub(crate) fn execute_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, fault => done(`failed: ${{fault}}`));"
        );
        self.run(&script, self.client.execute_async(&script, arguments))
    }

    /// What has come into a log of Chromium's driver since it was last asked for.
    #[track_caller]
    pub(crate) fn log(&self, name: &str) -> Vec<Value> {
        let body = json!({ "type": name });
        match self.run(
            name,
            self.client.issue_cmd(DriversOwn {
                path: "se/log",
                body,
            }),
        ) {
            Value::Array(entries) => entries,
            other => panic!("the log {name} is a list, not {other}"),
        }
    }

    /// Sends Chromium a command of its developers' tools, and gives the answer.
    #[track_caller]
    pub(crate) fn tell_chromium(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let path = "goog/cdp/execute";
        self.run(command, self.client.issue_cmd(DriversOwn { path, body }))
    }

    #[track_caller]
    fn run<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.answer(what, command) {
            Ok(answer) => answer,
            Err(fault) => panic!("{what}: {fault:?}"),
        }
    }

    /// The same for what may not be there yet, or may be drawn anew at this moment.
    #[track_caller]
    fn attempt(
        &self,
        what: &str,
        command: impl Future<Output = Result<(), CmdError>>,
    ) -> Result<(), String> {
        match self.answer(what, command) {
            Ok(()) => Ok(()),
            Err(fault) if is_absence(&fault) => Err(format!("{what}: {fault:?}")),
            Err(fault) => panic!("{what}: {fault:?}"),
        }
    }

    #[track_caller]
    fn answer<T>(
        &self,
        what: &str,
        command: impl Future<Output = Result<T, CmdError>>,
    ) -> Result<T, CmdError> {
        let answer = async { timeout(PATIENCE, command).await };
        match self.runtime.block_on(answer) {
            Ok(answer) => answer,
            Err(elapsed) => panic!("{what}: the driver does not answer: {elapsed}"),
        }
    }
}

/// Drivers say this before they have touched anything.
fn is_absence(fault: &CmdError) -> bool {
    use ErrorStatus::{
        ElementClickIntercepted, ElementNotInteractable, NoSuchElement, StaleElementReference,
    };
    let CmdError::Standard(fault) = fault else {
        return false;
    };
    matches!(
        fault.error,
        NoSuchElement | StaleElementReference | ElementNotInteractable | ElementClickIntercepted
    )
}

/// Not every driver knows a line's end for the key that makes it.
fn with_return(keys: &str) -> String {
    keys.replace('\n', &Key::Return)
}

impl Drop for Session {
    fn drop(&mut self) {
        // A session that cannot be closed ends with its driver.
        let closing = async { timeout(PATIENCE, self.client.clone().close()).await };
        let _ = self.runtime.block_on(closing);
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

/// A command beyond the WebDriver standard.
#[derive(Debug)]
struct DriversOwn {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for DriversOwn {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _url: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
