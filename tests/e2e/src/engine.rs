//! The browsers that the journeys know how to start.

use std::env;
use std::path::Path;

use serde_json::{Value, json};

/// The day zone of every session. At six in the morning there, Greenwich still has the day before: a page that
/// took its day from there would be caught.
pub(crate) const TIME_ZONE: &str = "Asia/Jayapura";

/// A browser with its WebDriver. A further engine is a variant here; what only Chromium's own commands can
/// do (a frozen day, a narrow screen, the lists of requests) then needs that engine's way in `session`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Engine {
    /// Chromium and chromedriver.
    Chromium,
}

impl Engine {
    /// The program that speaks WebDriver for this engine.
    pub(crate) fn driver(self) -> String {
        match self {
            Self::Chromium => named("CHROMEDRIVER", "chromedriver"),
        }
    }

    /// What a session asks of the driver: a fresh profile, no network of the browser's own, every log.
    pub(crate) fn capabilities(self, profile: &Path) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": {
                    "binary": found(&named("CHROMIUM", "chromium")),
                    "args": chromium_flags(profile),
                },
            }),
        }
    }
}

/// With the pipe the browser ends when its driver does, however that ended.
fn chromium_flags(profile: &Path) -> Vec<String> {
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

fn named(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

/// The full path of a program, since a driver does not look along `PATH` itself.
fn found(program: &str) -> String {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!("The journeys need {program}: put it on PATH or name it in CHROMIUM.")
        })
        .display()
        .to_string()
}
