//! Firefox, without a window.

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

/// Port 0 is any free one: two drivers would want the same for a protocol that we do not speak.
pub(super) fn driver() -> Command {
    let mut driver = Command::new(DRIVER.path());
    driver.arg("--websocket-port=0");
    driver
}

/// The driver itself makes a fresh profile and turns off what Firefox would ask of the network by itself.
pub(super) fn capabilities() -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": BROWSER.path(),
            "args": ["-headless", "--width=1280", "--height=900"],
        },
    })
}
