//! The browser for the journeys: the one that is there, or on Debian and its kin one that is installed for them.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A browser and the program that drives it.
#[derive(Debug)]
pub(super) struct Browser {
    /// Chromium under any of its names.
    pub(super) chromium: PathBuf,
    /// Its driver.
    pub(super) chromedriver: PathBuf,
}

/// The names under which systems have Chromium.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// What Debian calls them, with letters to draw the page's text, and the web server whose headers are tested.
const PACKAGES: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "fonts-dejavu-core",
    "nginx-light",
];

/// The browser, installed if need be and if we may.
pub(super) fn ensure() -> Outcome<Browser> {
    if let Some(browser) = found().filter(|_| has_nginx()) {
        return Ok(browser);
    }
    install()?;
    found().ok_or_else(|| {
        Failure::new("chromium and chromedriver were installed but are not on the PATH.")
    })
}

/// Those that the variables name, else those on the PATH.
fn found() -> Option<Browser> {
    let named = |variable| std::env::var_os(variable).map(PathBuf::from);
    let chromium = named("CHROMIUM").or_else(|| NAMES.into_iter().find_map(process::find))?;
    let chromedriver = named("CHROMEDRIVER").or_else(|| process::find("chromedriver"))?;
    Some(Browser {
        chromium,
        chromedriver,
    })
}

/// Whether the web server is there that the journeys run with our documents' lines.
fn has_nginx() -> bool {
    std::env::var_os("NGINX").is_some()
        || process::find("nginx").is_some()
        || Path::new("/usr/sbin/nginx").is_file()
}

/// Installs them with apt.
fn install() -> Outcome<()> {
    if process::find("apt-get").is_none() {
        return Err(Failure::new(
            "The journeys need Chromium, its chromedriver and nginx: install them so that they are on the PATH, \
             or name them in CHROMIUM, CHROMEDRIVER and NGINX.",
        ));
    }
    let packages = PACKAGES.join(" ");
    let line = format!("apt-get update && apt-get install -y --no-install-recommends {packages}");
    let Some(root) = as_root() else {
        return Err(Failure::new(format!(
            "The journeys need Chromium, its chromedriver and nginx. Run: sudo sh -c '{line}'"
        )));
    };
    println!("Installing {packages} ...");
    let installed = process::run(root.command().arg(&line));
    installed.map_err(|failure| {
        Failure::new(format!(
            "{failure} The journeys need these; apt's words stand above."
        ))
    })
}

/// A way to act as the system's administrator without asking a person.
enum Root {
    /// We are.
    Already,
    /// `sudo` asks for no password.
    Sudo,
}

/// Whether and how we may install.
fn as_root() -> Option<Root> {
    let user = process::output(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(Root::Already);
    }
    process::output(Command::new("sudo").args(["-n", "true"])).map(|_| Root::Sudo)
}

impl Root {
    /// A shell of the administrator, its line still to be added.
    fn command(&self) -> Command {
        let mut command = match self {
            Self::Already => Command::new("env"),
            Self::Sudo => Command::new("sudo"),
        };
        if matches!(self, Self::Sudo) {
            command.args(["-n", "env"]);
        }
        // Without a run level Debian starts no server of its own accord.
        command.args(["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "sh", "-c"]);
        command
    }
}
