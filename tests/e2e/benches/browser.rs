//! The browser that is measured.

use e2e::Tab;
use serde_json::{Value, json};

/// The type of a page, as a header line.
pub(crate) const HTML: &str = "Content-Type: text/html; charset=utf-8";

/// Chromium with one tab.
#[derive(Debug)]
pub(crate) struct Browser(Tab);

impl Browser {
    pub(crate) fn start() -> Self {
        Self(Tab::start())
    }

    /// Opens a URL and waits until it is loaded.
    pub(crate) fn go_to(&self, address: &str) {
        self.0.go_to(address);
    }

    /// Runs a script in the page that is open.
    pub(crate) fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.0.run(script, arguments);
        if let Some(fault) = answer.as_str() {
            panic!("It could not be measured: {fault}");
        }
        answer
    }

    /// Sends a command of the developer tools.
    pub(crate) fn tell(&self, command: &str, parameters: &Value) -> Value {
        self.0.tell(command, parameters)
    }

    /// Makes the processor so many times as slow.
    pub(crate) fn slow_down(&self, rate: u32) {
        self.tell("Emulation.setCPUThrottlingRate", &json!({ "rate": rate }));
    }

    /// Deletes what pages of an origin have stored.
    pub(crate) fn forget(&self, origin: &str) {
        let forgetting = json!({ "origin": origin, "storageTypes": "all" });
        self.tell("Storage.clearDataForOrigin", &forgetting);
    }

    /// The browser's name with its version.
    pub(crate) fn version(&self) -> String {
        let told = self.tell("Browser.getVersion", &json!({}));
        let product = told.get("product").and_then(Value::as_str);
        product.unwrap_or("Chromium").replace('/', " ")
    }

    /// The machine's day, in Greenwich.
    pub(crate) fn day(&self) -> String {
        let today = "return { day: new Date().toISOString().slice(0, 10) };";
        let told = self.run(today, Vec::new());
        let day = told.get("day").and_then(Value::as_str);
        day.unwrap_or_default().to_owned()
    }
}
