//! A virtual X display, for a browser that has no headless mode.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::engine::Engine;

/// High enough for whole pages: WebKit's driver clicks in the wrong place if an element in a frame must be scrolled to.
const SCREEN: &str = "1280x2000x24";

/// A running X server, ended on drop. Each browser has its own, and so its own clipboard.
#[derive(Debug)]
pub(crate) struct Display {
    process: Child,
    name: String,
}

impl Display {
    pub(crate) fn start() -> Self {
        let mut process = Engine::display()
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                SCREEN,
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the display can be started");
        let stdout = process.stdout.take().expect("its output is piped");
        let mut number = String::new();
        // The server prints its number once it is ready, and nothing else.
        BufReader::new(stdout)
            .read_line(&mut number)
            .expect("the display tells its number");
        Self {
            process,
            name: format!(":{}", number.trim()),
        }
    }

    /// The value of `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Both fail only if the process has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
