//! `cargo xtask run`: builds the product and serves it on this machine. While developing, `trunk serve` is quicker.

use crate::failure::{Failure, Outcome, While};
use crate::{pack, repo};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::{io, thread};

/// The port that is tried first.
pub(crate) const FIRST_PORT: u16 = 8080;

/// How many ports are tried after the first.
const OTHER_PORTS: u16 = 50;

/// Parses a port as typed.
pub(crate) fn read_port(text: &str) -> Outcome<u16> {
    let port = text.parse().ok().filter(|&port| port != 0);
    port.ok_or_else(|| {
        Failure::new(format!(
            "`{text}` is not a port: give a number from 1 to 65535."
        ))
    })
}

/// Serves on `port` or the next free one, until interrupted.
pub(crate) fn run(port: u16) -> Outcome<()> {
    let listener = listener(port)?;
    let port = listener.local_addr().when("read the port")?.port();
    pack::build()?;
    println!("\nBuka http://127.0.0.1:{port}/ · open http://127.0.0.1:{port}/ (Ctrl+C ends)\n");
    for visitor in listener.incoming().flatten() {
        // A browser that closes its connection is no fault of ours.
        thread::spawn(move || answer(&visitor, &repo::product()).ok());
    }
    Ok(())
}

/// A listener on the first free port from `first` on.
fn listener(first: u16) -> Outcome<TcpListener> {
    let last = first.saturating_add(OTHER_PORTS);
    let free = (first..=last).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
    free.ok_or_else(|| {
        Failure::new(format!(
            "Ports {first} to {last} are all taken: name another with --port."
        ))
    })
}

/// Answers one request: the file under its name or at the root, nothing under any other path.
fn answer(mut visitor: &TcpStream, file: &Path) -> io::Result<()> {
    let mut lines = BufReader::new(visitor).lines().map_while(Result::ok);
    let request = lines.next().unwrap_or_default();
    let _headers = lines.find(String::is_empty);
    let target = request.split(' ').nth(1).unwrap_or_default();
    let (status, body) = match target.split('?').next() {
        Some("/" | "/index.html") => ("200 OK", fs::read(file)?),
        _ => ("404 Not Found", Vec::new()),
    };
    write!(
        visitor,
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    visitor.write_all(&body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();

        let other = listener(port).unwrap().local_addr().unwrap().port();
        assert_ne!(other, port);
    }

    #[test]
    fn a_port_is_a_number_from_1() {
        assert_eq!(read_port("8081"), Ok(8081));
        assert!(read_port("0").is_err());
        assert!(read_port("http").is_err());
    }
}
