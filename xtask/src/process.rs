//! Runs other programs.

use crate::failure::{Failure, Outcome, While};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs a program to its end, with its output on the screen. Fails unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let line = describe(command);
    let status = command.status().when(format!("start `{line}`"))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("`{line}` failed ({status}).")))
}

/// The standard output of a program; `None` unless it starts and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

/// Runs a program with `input` as its standard input and returns its standard output.
pub(crate) fn filter(command: &mut Command, input: &str) -> Outcome<String> {
    let line = describe(command);
    let attempt = format!("run `{line}`");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .when(&attempt)?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).when(&attempt)?;
    }
    let output = child.wait_with_output().when(&attempt)?;
    if !output.status.success() {
        return Err(Failure::new(format!(
            "`{line}` failed ({}).",
            output.status
        )));
    }
    String::from_utf8(output.stdout).when(attempt)
}

/// The file of a program, looked up by its name on the PATH.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| executable(&folder, name))
        .find(|file| file.is_file())
}

/// The program's file in a folder, with the system's extension for programs.
pub(crate) fn executable(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The command line as a person would type it.
pub(crate) fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}
