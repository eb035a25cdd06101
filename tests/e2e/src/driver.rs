//! The WebDriver process of one session: started on a free port, ended with the session.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::engine::{Engine, TIME_ZONE};

/// Ten seconds in all: a driver answers in a tenth of one.
const TRIES: u32 = 200;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// A running driver; dropped, it is ended.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub(crate) fn start(engine: Engine) -> Self {
        let program = engine.driver();
        let port = free_port();
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            .env("TZ", TIME_ZONE)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| {
                panic!(
                    "The journeys need {program}, put on PATH or named in CHROMEDRIVER: {fault}."
                )
            });
        let mut driver = Self { process, port };
        driver.await_answer(&program);
        driver
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn await_answer(&mut self, program: &str) {
        for _ in 0..TRIES {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return;
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("{program} ended before it answered: {status}.");
            }
            thread::sleep(BETWEEN_TRIES);
        }
        panic!("{program} did not answer on port {}.", self.port);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Either may fail only because the process has ended already.
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
