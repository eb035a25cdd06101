//! `cargo xtask run`: builds the page and serves it on this machine.

use crate::failure::{Failure, Outcome, While};
use crate::tools;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

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
    let mut trunk = tools::trunk()?;
    let port = free_port(port)?;
    trunk.args([
        "serve",
        "--release",
        "--no-autoreload",
        "--address",
        "127.0.0.1",
        "--port",
        &port.to_string(),
    ]);

    let mut child = trunk.spawn().when("start Trunk")?;
    thread::spawn(move || announce(port));
    let status = child.wait().when("wait for Trunk")?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(
        "Trunk ended with a failure; its own words stand above.",
    ))
}

/// The first free port from `first` on.
fn free_port(first: u16) -> Outcome<u16> {
    let last = first.saturating_add(OTHER_PORTS);
    let free = (first..=last).find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok());
    free.ok_or_else(|| {
        Failure::new(format!(
            "Ports {first} to {last} are all taken: name another with --port."
        ))
    })
}

/// Prints the address as soon as the server accepts a connection.
fn announce(port: u16) {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
        thread::sleep(Duration::from_millis(200));
    }
    println!("\nBuka http://127.0.0.1:{port}/ · open http://127.0.0.1:{port}/ (Ctrl+C ends)\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();

        assert_ne!(free_port(port), Ok(port));
    }

    #[test]
    fn a_port_is_a_number_from_1() {
        assert_eq!(read_port("8081"), Ok(8081));
        assert!(read_port("0").is_err());
        assert!(read_port("http").is_err());
    }
}
