//! The browsers that the journeys know how to start.

mod chromium;
mod firefox;
mod program;
mod webkit;

use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use program::Program;

/// The day zone of every session. At six in the morning there, Greenwich still has the day before: a page that
/// took its day from there would be caught.
pub(crate) const TIME_ZONE: &str = "Asia/Jayapura";

/// A browser's engine, with the driver that speaks WebDriver for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chromium and chromedriver.
    Chromium,
    /// Firefox and geckodriver.
    Firefox,
    /// WebKitGTK's own small browser and its driver, on a display that nobody sees.
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

    /// As it is called in the name of a test.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What of it is not on this machine, in words; `None` if it can be started.
    pub(crate) fn missing(self) -> Option<String> {
        let missing = self.programs().iter().filter(|part| part.find().is_none());
        let missing: Vec<String> = missing.map(Program::to_string).collect();
        (!missing.is_empty()).then(|| format!("{} needs {}", self.name(), missing.join(" and ")))
    }

    /// The driver, told to listen on a port.
    pub(crate) fn driver(self, port: u16) -> Command {
        let mut driver = match self {
            Self::Chromium => Command::new(chromium::DRIVER.path()),
            Self::Firefox => firefox::driver(),
            Self::WebKit => webkit::driver(),
        };
        driver.arg(format!("--port={port}")).env("TZ", TIME_ZONE);
        driver
    }

    /// Whether it shows windows even when nobody looks.
    pub(crate) fn needs_a_display(self) -> bool {
        self == Self::WebKit
    }

    /// What a session asks of the driver: a fresh profile, and a proxy for whatever lies outside this machine.
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

    /// The program that makes a display out of nothing.
    pub(crate) fn display() -> Command {
        Command::new(webkit::DISPLAY.path())
    }
}
