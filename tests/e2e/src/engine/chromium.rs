//! Chromium, without a window.

use std::path::Path;

use serde_json::{Value, json};

use super::program::Program;

pub(super) const BROWSER: Program = Program {
    variable: "CHROMIUM",
    name: "chromium",
};

pub(super) const DRIVER: Program = Program {
    variable: "CHROMEDRIVER",
    name: "chromedriver",
};

/// Its driver keeps a log of the console and one of the network.
pub(super) fn capabilities(profile: &Path) -> Value {
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": BROWSER.path(),
            "args": flags(profile),
        },
    })
}

/// With the pipe the browser ends when its driver does, however that ended.
fn flags(profile: &Path) -> Vec<String> {
    let profile = format!("--user-data-dir={}", profile.display());
    [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--remote-debugging-pipe",
        "--window-size=1280,900",
        &profile,
    ]
    .map(str::to_owned)
    .to_vec()
}
