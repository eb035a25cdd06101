//! The browsers for the journeys, and a web server: those that are there, and on Debian and its kin those that are
//! installed for them.

mod apt;

use crate::failure::{Failure, Outcome};
use crate::{process, tools};
use apt::Apt;
use std::path::{Path, PathBuf};

/// An engine or a server, as it is installed.
struct Need {
    /// What people call it.
    name: &'static str,
    /// What `ENGINE` and the names of the journeys call an engine.
    key: &'static str,
    /// The programs that the journeys call.
    programs: &'static [Program],
    /// What Debian calls them, and for a browser letters to draw the page's text.
    packages: &'static [&'static str],
}

/// A program that the journeys call.
struct Program {
    /// The variable that names it to the journeys, and may name another one to us.
    variable: &'static str,
    /// The names under which systems have it.
    names: &'static [&'static str],
}

/// The engine that the benchmark measures in.
const CHROMIUM: Need = Need {
    name: "Chromium",
    key: "chromium",
    programs: &[
        Program {
            variable: "CHROMIUM",
            names: &[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
            ],
        },
        Program {
            variable: "CHROMEDRIVER",
            names: &["chromedriver"],
        },
    ],
    packages: &["chromium", "chromium-driver", "fonts-dejavu-core"],
};

/// All engines. Firefox's driver is not among Debian's packages: it is one of our tools.
static ENGINES: [Need; 3] = [
    CHROMIUM,
    Need {
        name: "Firefox",
        key: FIREFOX,
        programs: &[Program {
            variable: "FIREFOX",
            names: &["firefox", "firefox-esr"],
        }],
        packages: &["firefox-esr", "fonts-dejavu-core"],
    },
    Need {
        name: "WebKitGTK",
        key: "webkit",
        programs: &[
            Program {
                variable: "WEBKITDRIVER",
                names: &["WebKitWebDriver"],
            },
            Program {
                variable: "XVFB",
                names: &["Xvfb"],
            },
        ],
        packages: &["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"],
    },
];

/// The web server whose headers our documents give. Its journeys run in every engine, so none goes without it.
const NGINX: Need = Need {
    name: "nginx",
    key: "nginx",
    programs: &[Program {
        variable: "NGINX",
        names: &["nginx"],
    }],
    packages: &["nginx-light"],
};

/// Where Debian puts what only administrators call.
const ADMINISTRATORS: &str = "/usr/sbin";

/// The engine whose driver is a tool of ours.
const FIREFOX: &str = "firefox";

/// Names the programs of every engine that is there or can be installed, or of the one in the variable `ENGINE`. One that
/// cannot be installed is reported, and in continuous integration, where `CI` is set, it is a failure.
pub(super) fn ensure() -> Outcome<Vec<(&'static str, PathBuf)>> {
    let mut apt = Apt::default();
    let wanted = wanted(std::env::var("ENGINE").ok().as_deref())?;
    let mut named = NGINX.ensure(&mut apt)?;
    for engine in wanted {
        match engine.ensure(&mut apt) {
            Ok(programs) => named.extend(programs),
            Err(failure) if std::env::var_os("CI").is_some() => return Err(failure),
            Err(failure) => println!("{failure}\nThe journeys go on without {}.", engine.name),
        }
    }
    Ok(named)
}

/// All engines, or the one of that key.
fn wanted(key: Option<&str>) -> Outcome<Vec<&'static Need>> {
    let wanted: Vec<&Need> = ENGINES
        .iter()
        .filter(|engine| key.is_none_or(|key| engine.key == key))
        .collect();
    if wanted.is_empty() {
        let keys = ENGINES.each_ref().map(|engine| engine.key).join(", ");
        return Err(Failure::new(format!(
            "ENGINE names none of the engines {keys}."
        )));
    }
    Ok(wanted)
}

/// Names the programs of Chromium alone.
pub(super) fn chromium() -> Outcome<Vec<(&'static str, PathBuf)>> {
    CHROMIUM.ensure(&mut Apt::default())
}

impl Need {
    /// Its programs, each with its variable, installed if need be and if we may.
    fn ensure(&self, apt: &mut Apt) -> Outcome<Vec<(&'static str, PathBuf)>> {
        if self.found().is_none() {
            apt.install(self.name, self.packages)?;
        }
        let mut named = self.found().ok_or_else(|| {
            let packages = self.packages.join(", ");
            Failure::new(format!(
                "{packages} were installed, but not all that {} needs is on the PATH.",
                self.name
            ))
        })?;
        if self.key == FIREFOX {
            named.push(("GECKODRIVER", tools::geckodriver()?));
        }
        Ok(named)
    }

    /// Its programs, if none is missing: those that the variables name, else those on the PATH.
    fn found(&self) -> Option<Vec<(&'static str, PathBuf)>> {
        let programs = self.programs.iter();
        programs
            .map(|program| Some((program.variable, program.find()?)))
            .collect()
    }
}

impl Program {
    /// Its file.
    fn find(&self) -> Option<PathBuf> {
        let named = std::env::var_os(self.variable).map(PathBuf::from);
        named
            .or_else(|| self.names.iter().find_map(|name| process::find(name)))
            .or_else(|| self.names.iter().find_map(|name| administrators(name)))
    }
}

/// The program of that name that only administrators have on their PATH.
fn administrators(name: &str) -> Option<PathBuf> {
    Some(Path::new(ADMINISTRATORS).join(name)).filter(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_engine_or_all_are_wanted() {
        let keys = |key| -> Outcome<Vec<&str>> {
            Ok(wanted(key)?.iter().map(|engine| engine.key).collect())
        };
        assert_eq!(keys(None), Ok(vec!["chromium", "firefox", "webkit"]));
        assert_eq!(keys(Some("webkit")), Ok(vec!["webkit"]));
        assert!(keys(Some("safari")).is_err());
    }
}
