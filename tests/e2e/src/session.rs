//! One browser with one tab, driven over WebDriver, a command at a time.

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use url::{ParseError, Url};

use crate::driver::Driver;
use crate::engine::Engine;

/// A running browser; dropped, it is closed and its driver ended. The fields go in this order.
pub(crate) struct Session {
    client: Client,
    runtime: Runtime,
    _driver: Driver,
}

impl Session {
    pub(crate) fn start(engine: Engine, profile: &Path) -> Self {
        let driver = Driver::start(engine);
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be made");
        let Value::Object(capabilities) = engine.capabilities(profile) else {
            unreachable!("capabilities are an object");
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = runtime
            .block_on(builder.connect(&driver.address()))
            .unwrap_or_else(|fault| panic!("The browser did not start: {fault}"));
        Self {
            client,
            runtime,
            _driver: driver,
        }
    }

    #[track_caller]
    pub(crate) fn goto(&self, url: &str) {
        self.run("go to the address", self.client.goto(url));
    }

    #[track_caller]
    pub(crate) fn refresh(&self) {
        self.run("reload", self.client.refresh());
    }

    /// Looks into a frame of the present document, the first being 0.
    #[track_caller]
    pub(crate) fn enter_frame(&self, index: u16) {
        self.run("enter a frame", self.client.enter_frame(index));
    }

    /// Looks at the document around the frame again, if there is one.
    #[track_caller]
    pub(crate) fn leave_frame(&self) {
        self.run("leave a frame", self.client.enter_parent_frame());
    }

    pub(crate) fn pause(&self, length: Duration) {
        self.runtime
            .block_on(async { tokio::time::sleep(length).await });
    }

    #[track_caller]
    pub(crate) fn click(&self, css: &str) {
        self.run(css, async {
            self.client.find(Locator::Css(css)).await?.click().await
        });
    }

    #[track_caller]
    pub(crate) fn send_keys(&self, css: &str, keys: &str) {
        self.run(css, async {
            self.client
                .find(Locator::Css(css))
                .await?
                .send_keys(keys)
                .await
        });
    }

    #[track_caller]
    pub(crate) fn send_keys_where_focus_is(&self, keys: &str) {
        let typed = async { Element::send_keys(&self.client.active_element().await?, keys).await };
        self.run("press keys", typed);
    }

    /// Runs the body of a function in the page and gives what it returns.
    #[track_caller]
    pub(crate) fn execute(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(script, self.client.execute(script, arguments))
    }

    /// The same for a body that returns a promise.
    #[track_caller]
    pub(crate) fn execute_async(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then(done, fault => done(`failed: ${{fault}}`));"
        );
        self.run(&script, self.client.execute_async(&script, Vec::new()))
    }

    /// A command of Chromium's developer tools.
    #[track_caller]
    pub(crate) fn cdp(&self, command: &str, parameters: &Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.run(
            command,
            self.client.issue_cmd(DriversOwn {
                path: "goog/cdp/execute",
                body,
            }),
        );
    }

    /// What has come into a log since it was last asked for.
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

    #[track_caller]
    fn run<T>(&self, what: &str, command: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.runtime.block_on(command) {
            Ok(answer) => answer,
            Err(fault) => panic!("{what}: {fault}"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A session that cannot be closed ends with its driver.
        let _ = self.runtime.block_on(self.client.clone().close());
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
