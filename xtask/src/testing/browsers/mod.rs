//! Finds the browsers and the web server for the journeys. On Debian and systems derived from it, missing ones are
//! installed.

mod apt;

use crate::failure::{Failure, Outcome};
use crate::{process, tools};
use apt::Apt;
use std::path::{Path, PathBuf};

/// An engine or a server that the journeys need.
struct Need {
    /// Its usual name.
    name: &'static str,
    /// What `ENGINE` and the names of the journeys call an engine.
    key: &'static str,
    /// The programs that the journeys call.
    programs: &'static [Program],
    /// The Debian packages that contain them, and for a browser a font for the page's text.
    packages: &'static [&'static str],
}

/// A program that the journeys call.
struct Program {
    /// The variable that passes the program's file to the journeys. If it is set already, its file is used.
    variable: &'static str,
    /// The names of the program on different systems.
    names: &'static [&'static str],
}

/// The engine of the benchmark.
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

/// The web server for which our documents give headers. Its journeys run in every engine, so it is required.
const NGINX: Need = Need {
    name: "nginx",
    key: "nginx",
    programs: &[Program {
        variable: "NGINX",
        names: &["nginx"],
    }],
    packages: &["nginx-light"],
};

/// The folder of Debian for programs that only administrators call.
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
    /// Its programs with their variables. If one is missing, the packages are installed.
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

    /// Its programs if none is missing: those that the variables name, otherwise those on the PATH.
    fn found(&self) -> Option<Vec<(&'static str, PathBuf)>> {
        let programs = self.programs.iter();
        programs
            .map(|program| Some((program.variable, program.find()?)))
            .collect()
    }
}

impl Program {
    /// The file of the program.
    fn find(&self) -> Option<PathBuf> {
        let named = std::env::var_os(self.variable).map(PathBuf::from);
        named
            .or_else(|| self.names.iter().find_map(|name| process::find(name)))
            .or_else(|| self.names.iter().find_map(|name| administrators(name)))
    }
}

/// The program of that name in the folder for administrators, which is on the PATH of these only.
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
