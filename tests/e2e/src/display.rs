//! A display that nobody sees, for a browser that cannot do without one.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use crate::engine::Engine;

/// High enough for whole pages: WebKit's driver clicks beside what lies in a frame that has to be scrolled to.
const SCREEN: &str = "1280x2000x24";

/// A running X server; dropped, it is ended. Each browser has one of its own, and so a clipboard of its own.
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
        // It writes its number once it can be used, and nothing after that.
        BufReader::new(stdout)
            .read_line(&mut number)
            .expect("the display tells its number");
        Self {
            process,
            name: format!(":{}", number.trim()),
        }
    }

    /// What a program is told in `DISPLAY`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Either may fail only because the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
