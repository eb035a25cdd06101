//! Chromium, headless: programs, capabilities, flags.

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

/// The capabilities. The driver keeps logs of console and network.
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

/// The flags. With `--remote-debugging-pipe` the browser ends when its driver does, even after a crash. The pages of former
/// journeys are not kept alive: they take memory, and time of those that follow.
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
        "--disable-features=BackForwardCache",
        "--remote-debugging-pipe",
        "--window-size=1280,900",
        &profile,
    ]
    .map(str::to_owned)
    .to_vec()
}
