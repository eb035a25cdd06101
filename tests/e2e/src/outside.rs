//! A proxy for requests to other machines: it records them and answers none.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Hosts that browsers contact on their own, for lists and updates, whatever page is open.
const MAKERS: [&str; 7] = [
    "google.com",
    "googleapis.com",
    "gvt1.com",
    "duckduckgo.com",
    "mozilla.com",
    "mozilla.net",
    "mozilla.org",
];

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

    /// The first lines of all requests since the last call, except requests to the browser's makers.
    pub(crate) fn asked_for(&self) -> Vec<String> {
        self.asked
            .try_iter()
            .filter(|line| !asks_a_maker(line))
            .collect()
    }
}

/// One thread per connection, so that none blocks another.
fn listen(listener: &TcpListener, note: &Sender<String>) {
    for stream in listener.incoming().flatten() {
        let note = note.clone();
        thread::spawn(move || answer(stream, &note));
    }
}

fn answer(mut stream: TcpStream, note: &Sender<String>) {
    let Ok(reading) = stream.try_clone() else {
        return;
    };
    let mut lines = BufReader::new(reading).lines().map_while(Result::ok);
    // Browsers open connections in advance and may never use them.
    let Some(first) = lines.next() else {
        return;
    };
    match on_this_machine(&first) {
        // The browser may have closed the connection.
        Some((port, path)) => drop(pass_on(&mut stream, port, path)),
        // The receiver is gone if the journey has ended.
        None => drop(note.send(first)),
    }
}

/// Port and path of a request to `kantor.test`, the name of this machine in journeys about an office's server without HTTPS.
fn on_this_machine(line: &str) -> Option<(u16, &str)> {
    let address = line
        .split(' ')
        .nth(1)?
        .strip_prefix("http://kantor.test:")?;
    let (port, path) = address.split_once('/')?;
    Some((port.parse().ok()?, path))
}

fn pass_on(browser: &mut TcpStream, port: u16, path: &str) -> io::Result<u64> {
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    write!(server, "GET /{path} HTTP/1.1\r\nConnection: close\r\n\r\n")?;
    io::copy(&mut server, browser)
}

/// Whether a line such as `CONNECT www.example.org:443 HTTP/1.1` names a host of a browser's maker.
fn asks_a_maker(line: &str) -> bool {
    let target = line.split(' ').nth(1).unwrap_or_default();
    let target = target.strip_prefix("http://").unwrap_or(target);
    let host = target.split([':', '/']).next().unwrap_or_default();
    MAKERS.iter().any(|maker| {
        host.strip_suffix(maker)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}
