//! The browser engines that the journeys run in, and how to start them.

mod chromium;
mod firefox;
mod program;
mod webkit;

use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use program::Program;

/// The time zone of every session. At six in the morning there, it is still the day before in UTC, so a page that used
/// the UTC date would fail.
pub(crate) const TIME_ZONE: &str = "Asia/Jayapura";

/// A browser engine with its WebDriver program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium and chromedriver.
    Chromium,
    /// Firefox and geckodriver.
    Firefox,
    /// WebKitGTK's own `MiniBrowser` and its driver, on a virtual display.
    WebKit,
}

impl Engine {
    /// Every engine, in the order in which the journeys go through them.
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Every engine, or the one that the variable `ENGINE` names.
    pub(crate) fn wanted() -> Vec<Self> {
        let key = std::env::var("ENGINE").ok();
        let is_wanted = |engine: &Self| key.as_ref().is_none_or(|key| key == engine.name());
        Self::ALL.into_iter().filter(is_wanted).collect()
    }

    /// Its name in the names of tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The programs that are not installed, as text; `None` if the engine can be started.
    pub(crate) fn missing(self) -> Option<String> {
        let missing = self.programs().iter().filter(|part| part.find().is_none());
        let missing: Vec<String> = missing.map(Program::to_string).collect();
        (!missing.is_empty()).then(|| format!("{} needs {}", self.name(), missing.join(" and ")))
    }

    /// The driver's command, to listen on `port`.
    pub(crate) fn driver(self, port: u16) -> Command {
        let mut driver = match self {
            Self::Chromium => Command::new(chromium::DRIVER.path()),
            Self::Firefox => firefox::driver(),
            Self::WebKit => webkit::driver(),
        };
        driver.arg(format!("--port={port}")).env("TZ", TIME_ZONE);
        driver
    }

    /// Whether it has no headless mode.
    pub(crate) fn needs_a_display(self) -> bool {
        self == Self::WebKit
    }

    /// The capabilities of a session: a fresh profile, and a proxy for requests to other machines.
    pub(crate) fn capabilities(self, profile: &Path, proxy: u16) -> Map<String, Value> {
        let wanted = match self {
            Self::Chromium => chromium::capabilities(profile),
            Self::Firefox => firefox::capabilities(),
            Self::WebKit => webkit::capabilities(),
        };
        let proxy = format!("127.0.0.1:{proxy}");
        let proxy = json!({
            "proxyType": "manual",
            "httpProxy": proxy,
            "sslProxy": proxy,
            "noProxy": ["127.0.0.1"],
        });
        let Value::Object(mut wanted) = wanted else {
            unreachable!("capabilities are an object");
        };
        wanted.insert("proxy".to_owned(), proxy);
        wanted
    }

    fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => &[chromium::BROWSER, chromium::DRIVER],
            Self::Firefox => &[firefox::BROWSER, firefox::DRIVER],
            Self::WebKit => &[webkit::DRIVER, webkit::DISPLAY],
        }
    }

    /// The command of the virtual display.
    pub(crate) fn display() -> Command {
        Command::new(webkit::DISPLAY.path())
    }
}
