//! Chromium with one tab and no checks, for benchmarks.

use serde_json::Value;

use crate::engine::Engine;
use crate::session::Session;

/// A browser with one tab, closed on drop.
#[derive(Debug)]
pub struct Tab(Session);

impl Tab {
    /// Starts a browser without logs.
    pub fn start() -> Self {
        Self(Session::start_without_logs(Engine::Chromium))
    }

    /// Opens a URL and waits until it is loaded.
    #[track_caller]
    pub fn go_to(&self, address: &str) {
        self.0.goto(address);
    }

    /// Runs the body of an async function in the page and returns its result; if it throws, a text that begins with
    /// "failed: ".
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.0.execute_async(script, arguments)
    }

    /// Sends a Chromium developer tools command and returns its answer.
    #[track_caller]
    pub fn tell(&self, command: &str, parameters: &Value) -> Value {
        self.0.tell_chromium(command, parameters)
    }
}
