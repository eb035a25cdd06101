//! Firefox, headless: programs and capabilities.

use std::process::Command;

use serde_json::{Value, json};

use super::program::Program;

pub(super) const BROWSER: Program = Program {
    variable: "FIREFOX",
    name: "firefox",
};

pub(super) const DRIVER: Program = Program {
    variable: "GECKODRIVER",
    name: "geckodriver",
};

/// The driver. Port 0 means any free port: two drivers would otherwise claim the same one for a protocol not used here.
pub(super) fn driver() -> Command {
    let mut driver = Command::new(DRIVER.path());
    driver.arg("--websocket-port=0");
    driver
}

/// The capabilities. The driver creates a fresh profile and turns off Firefox's own network requests.
pub(super) fn capabilities() -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": BROWSER.path(),
            "args": ["-headless", "--width=1280", "--height=900"],
        },
    })
}
