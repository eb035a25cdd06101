//! Installs packages on Debian and its kin.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::process::Command;

/// The system's package manager.
#[derive(Debug, Default)]
pub(super) struct Apt {
    /// Whether its lists have been fetched in this run.
    is_up_to_date: bool,
}

impl Apt {
    /// Installs the packages of an engine, as root or with a `sudo` that asks no password.
    pub(super) fn install(&mut self, engine: &str, packages: &[&str]) -> Outcome<()> {
        let packages = packages.join(" ");
        if process::find("apt-get").is_none() {
            return Err(Failure::new(format!(
                "{engine} is not on the PATH, and only on Debian and its kin it can be installed by itself: \
                 there it is {packages}."
            )));
        }
        let install = format!("apt-get install -y --no-install-recommends {packages}");
        let line = if self.is_up_to_date {
            install
        } else {
            format!("apt-get update && {install}")
        };
        let Some(root) = as_root() else {
            return Err(Failure::new(format!(
                "{engine} is not on the PATH. Run: sudo sh -c '{line}'"
            )));
        };
        println!("Installing {packages} ...");
        process::run(root.command().arg(&line)).map_err(|failure| {
            Failure::new(format!(
                "{engine} cannot be installed: {failure} The reason stands above."
            ))
        })?;
        self.is_up_to_date = true;
        Ok(())
    }
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
