//! Chromium with one tab and nothing of the journeys around it, for measuring.

use serde_json::Value;

use crate::engine::Engine;
use crate::session::Session;

/// A browser with one tab; dropped, it is closed.
#[derive(Debug)]
pub struct Tab(Session);

impl Tab {
    /// A fresh browser that keeps no logs.
    pub fn start() -> Self {
        Self(Session::start_without_logs(Engine::Chromium))
    }

    /// Goes to an address, and waits until it is loaded.
    #[track_caller]
    pub fn go_to(&self, address: &str) {
        self.0.goto(address);
    }

    /// Runs the body of an asynchronous function in the page, and gives what it returns: a text that begins with
    /// "failed: " where it threw.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.0.execute_async(script, arguments)
    }

    /// Sends a command of the developers' tools, and gives the answer.
    #[track_caller]
    pub fn tell(&self, command: &str, parameters: &Value) -> Value {
        self.0.tell_chromium(command, parameters)
    }
}
