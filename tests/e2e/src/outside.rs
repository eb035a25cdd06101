//! All that lies outside this machine, as the browser knows it: a proxy that notes who was asked for, and answers nothing.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// Those whom browsers ask by themselves, for lists and updates, whatever they show.
const MAKERS: [&str; 7] = [
    "google.com",
    "googleapis.com",
    "gvt1.com",
    "duckduckgo.com",
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
];

const PATIENCE: Duration = Duration::from_millis(500);

/// The proxy of one browser.
#[derive(Debug)]
pub(crate) struct Outside {
    port: u16,
    asked: Receiver<String>,
}

impl Outside {
    pub(crate) fn start() -> Self {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port of this machine is free");
        let port = listener
            .local_addr()
            .expect("a bound listener has an address")
            .port();
        let (note, asked) = channel();
        thread::spawn(move || listen(&listener, &note));
        Self { port, asked }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The first lines of all requests that have come since it was last asked, but those to the browser's makers.
    pub(crate) fn asked_for(&self) -> Vec<String> {
        self.asked
            .try_iter()
            .filter(|line| !asks_a_maker(line))
            .collect()
    }
}

/// One connection after the other: none is kept waiting for an answer, nor may it keep others waiting.
fn listen(listener: &TcpListener, note: &Sender<String>) {
    for stream in listener.incoming().flatten() {
        let patience = stream.set_read_timeout(Some(PATIENCE));
        let mut first = String::new();
        let said = patience.and_then(|()| BufReader::new(stream).read_line(&mut first));
        if said.is_ok() && note.send(first.trim().to_owned()).is_err() {
            return;
        }
    }
}

/// Reads the host out of a line such as `CONNECT www.example.org:443 HTTP/1.1`.
fn asks_a_maker(line: &str) -> bool {
    let target = line.split(' ').nth(1).unwrap_or_default();
    let target = target.strip_prefix("http://").unwrap_or(target);
    let host = target.split([':', '/']).next().unwrap_or_default();
    MAKERS.iter().any(|maker| {
        host.strip_suffix(maker)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}
