//! The WebDriver process of one session, on a free port.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use crate::display::Display;
use crate::engine::Engine;
use crate::repeats::DriverFault;

/// Tries to connect for ten seconds; a driver usually answers in a tenth of one.
const TRIES: u32 = 1000;
const BETWEEN_TRIES: Duration = Duration::from_millis(10);

/// A running driver, ended on drop, followed by its display.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    _display: Option<Display>,
}

impl Driver {
    pub(crate) fn start(engine: Engine) -> Self {
        let port = free_port();
        let display = engine.needs_a_display().then(Display::start);
        let mut command = engine.driver(port);
        if let Some(display) = &display {
            command.env("DISPLAY", display.name());
        }
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| {
                panic!("The driver of {} does not start: {fault}.", engine.name())
            });
        let mut driver = Self {
            process,
            port,
            _display: display,
        };
        driver.await_answer(engine.name());
        driver
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn await_answer(&mut self, engine: &str) {
        for _ in 0..TRIES {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return;
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                DriverFault::raise(format!(
                    "The driver of {engine} ended before it answered: {status}."
                ));
            }
            thread::sleep(BETWEEN_TRIES);
        }
        DriverFault::raise(format!(
            "The driver of {engine} did not answer on port {}.",
            self.port
        ));
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Both fail only if the process has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a port of this machine is free")
        .port()
}
