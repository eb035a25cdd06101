//! `Session`: a browser with one tab, driven over WebDriver with blocking calls.

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
use crate::repeats::DriverFault;
use crate::scratch::Scratch;

/// The timeout of a command. Longer than any command takes; only a hanging driver waits it out.
const PATIENCE: Duration = Duration::from_mins(1);

/// The timeout of a start. A browser starts in two seconds, under heavy load in twenty. WebKit's driver sometimes misses
/// that its browser has started, and waits for ever.
const PATIENCE_TO_START: Duration = Duration::from_secs(30);

/// How often and how long a session that does not wait looks whether a document has begun.
const LOOKS_AT_ARRIVAL: u32 = 1_000;
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

/// Whether Chromium's driver keeps its logs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Logs {
    Kept,
    Left,
}

/// A running browser, closed on drop. The order of the fields matters: the driver is dropped before the profile.
pub(crate) struct Session {
    client: Client,
    runtime: Runtime,
    engine: Engine,
    loading: Loading,
    outside: Outside,
    is_in_frame: Cell<bool>,
    _driver: Driver,
    _profile: Scratch,
}

/// Whether the driver waits at every command until the document has come whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loading {
    Awaited,
    /// A document can be used while it comes.
    Left,
}

impl Session {
    pub(crate) fn start(engine: Engine, loading: Loading) -> Self {
        Self::start_with(engine, Logs::Kept, loading)
    }

    /// Starts a browser without logs, which take time.
    pub(crate) fn start_without_logs(engine: Engine) -> Self {
        Self::start_with(engine, Logs::Left, Loading::Awaited)
    }

    fn start_with(engine: Engine, logs: Logs, loading: Loading) -> Self {
        static STARTING: Mutex<()> = Mutex::new(());
        // Two drivers that look for a free port or display at the same moment may find the same one.
        let _one_at_a_time = STARTING.lock();
        match Self::try_to_start(engine, logs, loading) {
            Ok(session) => session,
            Err(fault) => DriverFault::raise(format!("{} did not start: {fault}", engine.name())),
        }
    }

    fn try_to_start(engine: Engine, logs: Logs, loading: Loading) -> Result<Self, String> {
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
        if loading == Loading::Left {
            wanted.insert("pageLoadStrategy".to_owned(), json!("none"));
        }
        builder.capabilities(wanted);
        let address = driver.address();
        let connected = async { timeout(PATIENCE_TO_START, builder.connect(&address)).await };
        let client = runtime
            .block_on(connected)
            .map_err(|_| "its driver does not answer".to_owned())?
            .map_err(|fault| fault.to_string())?;
        if engine.needs_a_display() {
            // The virtual display has no window manager to give the window a size.
            let filling = client.set_window_rect(0, 0, 1280, 2000);
            runtime
                .block_on(filling)
                .map_err(|fault| fault.to_string())?;
        }
        Ok(Self {
            client,
            runtime,
            engine,
            loading,
            outside,
            is_in_frame: Cell::new(false),
            _driver: driver,
            _profile: profile,
        })
    }

    pub(crate) fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn loading(&self) -> Loading {
        self.loading
    }

    /// The proxy that records requests to other machines.
    pub(crate) fn outside(&self) -> &Outside {
        &self.outside
    }

    #[track_caller]
    pub(crate) fn goto(&self, url: &str) {
        self.run("go to the address", self.client.goto(url));
        self.is_in_frame.set(false);
        if self.loading == Loading::Left {
            self.arrive(url);
        }
    }

    /// Waits until the document at a URL has begun to come, where the driver does not.
    #[track_caller]
    fn arrive(&self, url: &str) {
        let begun = "return location.href.split('#')[0] === arguments[0].split('#')[0];";
        let begun = || self.client.execute(begun, vec![json!(url)]);
        // In between, the driver finds no document to ask.
        let has_begun = (0..LOOKS_AT_ARRIVAL).any(|_| {
            let answer = self.answer("arrive", begun());
            let has_begun = answer.is_ok_and(|answer| answer == true);
            if !has_begun {
                self.pause(BETWEEN_LOOKS);
            }
            has_begun
        });
        assert!(has_begun, "the document at {url} does not come");
    }

    #[track_caller]
    pub(crate) fn refresh(&self) {
        self.run("reload", self.client.refresh());
    }

    /// Switches to a frame of the present document, the first being 0.
    #[track_caller]
    pub(crate) fn enter_frame(&self, index: u16) {
        self.run("enter a frame", self.client.enter_frame(index));
        self.is_in_frame.set(true);
    }

    /// Switches to the document around the frame, if there is one.
    #[track_caller]
    pub(crate) fn leave_frame(&self) {
        self.run("leave a frame", self.client.enter_parent_frame());
        self.is_in_frame.set(false);
    }

    pub(crate) fn pause(&self, length: Duration) {
        self.runtime.block_on(async { sleep(length).await });
    }

    /// Clicks the first element matching a selector; an error if it cannot be clicked yet.
    #[track_caller]
    pub(crate) fn try_click(&self, css: &str) -> Result<(), String> {
        self.attempt(css, async {
            self.client.find(Locator::Css(css)).await?.click().await
        })
    }

    /// Types at the end of a field; an error if it cannot be typed into yet. In WebKit a frame must be clicked before a
    /// field in it can get the focus.
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

    /// Types into the focused element, as the page reports it: WebKit's own command does not look into frames.
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

    /// Runs the body of a function in the page and returns its result.
    #[track_caller]
    pub(crate) fn execute(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(script, self.client.execute(script, arguments))
    }

    /// Runs the body of an async function in the page and returns its result, or "failed: " with the error.
    #[track_caller]
    pub(crate) fn execute_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, fault => done(`failed: ${{fault}}`));"
        );
        self.run(&script, self.client.execute_async(&script, arguments))
    }

    /// The entries of a log of Chromium's driver since the last call.
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

    /// Sends a Chromium developer tools command and returns its answer.
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

    /// Runs a command on an element that may not exist yet, or may be redrawn at this moment: that is an error, not a
    /// panic.
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
            Ok(Err(fault)) if DriverFault::is_meant_by(&fault) => {
                DriverFault::raise(format!("{what}: {fault:?}"))
            }
            Ok(answer) => answer,
            Err(elapsed) => panic!("{what}: the driver does not answer: {elapsed}"),
        }
    }
}

/// Whether the error means that the element is not there yet. Drivers report these errors before they act.
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

/// Replaces line feeds by the Return key, which not every driver does.
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

/// A command outside the WebDriver standard.
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
