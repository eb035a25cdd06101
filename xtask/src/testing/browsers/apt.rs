//! Installs packages on Debian and systems derived from it.

use crate::failure::{Failure, Outcome};
use crate::process;
use std::process::Command;

/// The package manager `apt-get`.
#[derive(Debug, Default)]
pub(super) struct Apt {
    /// Whether the package lists have been updated in this run.
    is_up_to_date: bool,
}

impl Apt {
    /// Installs the packages of an engine, as root or with a `sudo` that needs no password.
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

/// A way to get the rights of root without a password.
enum Root {
    /// This program runs as root.
    Already,
    /// `sudo` needs no password.
    Sudo,
}

/// The way to get the rights of root; `None` if there is none.
fn as_root() -> Option<Root> {
    let user = process::output(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(Root::Already);
    }
    process::output(Command::new("sudo").args(["-n", "true"])).map(|_| Root::Sudo)
}

impl Root {
    /// A shell with the rights of root. The caller adds the line to run.
    fn command(&self) -> Command {
        let mut command = match self {
            Self::Already => Command::new("env"),
            Self::Sudo => Command::new("sudo"),
        };
        if matches!(self, Self::Sudo) {
            command.args(["-n", "env"]);
        }
        // In run level 1 Debian does not start the servers that it installs.
        command.args(["DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "sh", "-c"]);
        command
    }
}
