//! The licences that `deny.toml` allows: for every crate, and for single ones.

use crate::failure::{Failure, Outcome};

/// The list, as `deny.toml` has it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct List<'a> {
    /// Allowed for every crate.
    allowed: Vec<&'a str>,
    /// A crate with what is allowed for it besides.
    exceptions: Vec<(&'a str, Vec<&'a str>)>,
}

impl<'a> List<'a> {
    /// Reads the section `[licenses]`, in which `allow` and each exception are one line.
    pub(super) fn read(text: &'a str) -> Outcome<Self> {
        let section = text
            .lines()
            .skip_while(|line| *line != "[licenses]")
            .skip(1);
        let mut list = Self {
            allowed: Vec::new(),
            exceptions: Vec::new(),
        };
        for line in section.take_while(|line| !line.starts_with('[')) {
            if line.starts_with("allow = [") {
                list.allowed = quoted(line);
            } else if let Some(rest) = line.trim_start().strip_prefix("{ crate = ") {
                let mut names = quoted(rest).into_iter();
                let name = names.next().unwrap_or_default();
                list.exceptions.push((name, names.collect()));
            }
        }
        if list.allowed.is_empty() {
            return Err(Failure::new(
                "deny.toml has no line `allow = [\"…\"]` below [licenses].",
            ));
        }
        Ok(list)
    }

    /// What is allowed for a crate.
    pub(super) fn of(&self, name: &str) -> Vec<&'a str> {
        let own = self.exceptions.iter().filter(|(of, _)| *of == name);
        let own = own.flat_map(|(_, licences)| licences);
        self.allowed.iter().chain(own).copied().collect()
    }
}

/// The texts between quotation marks.
fn quoted(line: &str) -> Vec<&str> {
    line.split('"').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[bans]\nallow = [\"no\"]\n[licenses]\nallow = [\"MIT\", \"X\"]\nexceptions = [\n    \
        { crate = \"tool\", allow = [\"Zlib\"] },\n]\n[sources]\nallow = [\"no\"]\n";

    #[test]
    fn a_crate_has_the_list_and_its_exceptions() {
        let list = List::read(TEXT).unwrap();
        assert_eq!(list.of("other"), ["MIT", "X"]);
        assert_eq!(list.of("tool"), ["MIT", "X", "Zlib"]);
    }

    #[test]
    fn a_file_without_the_list_is_a_failure() {
        assert!(List::read("[licenses]\n[bans]\nallow = [\"MIT\"]\n").is_err());
    }
}
