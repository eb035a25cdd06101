//! A minimal web server that serves one file and counts requests. Parts beside the file it serves too, uncounted.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::site::is_part;
use crate::stall::Stall;

/// Serves a file at `/` and below `/sub/folder/`, and nothing else, until the test process ends. Each server has a port
/// of its own and so an origin of its own.
#[derive(Debug)]
pub struct Server {
    port: u16,
    requests: Arc<AtomicUsize>,
    stall: Arc<Stall>,
}

impl Server {
    /// Listens on a free port. The file is read again for every request.
    pub fn start(file: &Path) -> Self {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port of this machine is free");
        let port = listener
            .local_addr()
            .expect("a bound listener has an address")
            .port();
        let requests = Arc::new(AtomicUsize::new(0));
        let stall = Arc::<Stall>::default();
        let (file, count, line) = (file.to_owned(), Arc::clone(&requests), Arc::clone(&stall));
        thread::spawn(move || listen(&listener, &file, &count, &line));
        Self {
            port,
            requests,
            stall,
        }
    }

    /// The URL of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The number of requests so far, of any kind.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// The line to the browser, which can be stopped in the middle of the file.
    pub(crate) fn stall(&self) -> &Stall {
        &self.stall
    }
}

/// One thread per connection: browsers open some that they never use.
fn listen(listener: &TcpListener, file: &Path, count: &Arc<AtomicUsize>, line: &Arc<Stall>) {
    for stream in listener.incoming().flatten() {
        let (file, count, line) = (PathBuf::from(file), Arc::clone(count), Arc::clone(line));
        thread::spawn(move || answer(stream, &file, &count, &line));
    }
}

fn answer(mut stream: TcpStream, file: &Path, count: &AtomicUsize, line: &Stall) {
    let Some(path) = requested_path(&stream) else {
        return;
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    let part = file.with_file_name(name);
    let served = if is_part(name) && part.is_file() {
        Some(part.as_path())
    } else {
        count.fetch_add(1, Ordering::SeqCst);
        (path == "/" || path.starts_with("/sub/folder/")).then_some(file)
    };
    let kind = served.map_or(PAGE, kind);
    let (status, body) = match served.map(fs::read) {
        Some(Ok(body)) => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    // The browser may have closed the connection.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| line.send(&mut stream, &body));
}

const PAGE: &str = "text/html; charset=utf-8";

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        _ => PAGE,
    }
}

/// The path of the request line, without its query; `None` if the connection sends no request.
fn requested_path(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.find(String::is_empty)?;
    let target = first.split(' ').nth(1)?;
    target.split('?').next().map(str::to_owned)
}
