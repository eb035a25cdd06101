//! A portal that embeds the page: a web server on an origin of its own.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

/// The answer to a request: header lines, each with its line end, and the body.
#[derive(Clone, Debug)]
struct Answer {
    headers: String,
    body: Vec<u8>,
}

/// Serves its pages, uncompressed, until the test process ends.
#[derive(Debug)]
pub struct Portal {
    port: u16,
    answers: Arc<Mutex<HashMap<String, Answer>>>,
}

impl Portal {
    /// A portal without pages, on a free port.
    pub fn start() -> Self {
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port of this machine is free");
        let address = listener
            .local_addr()
            .expect("a bound listener has an address");
        let answers = Arc::new(Mutex::new(HashMap::new()));
        let shared = Arc::clone(&answers);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || answer(stream, &shared));
            }
        });
        Self {
            port: address.port(),
            answers,
        }
    }

    /// Serves `body` at a path, with these header lines.
    pub fn put(&self, path: &str, headers: &[&str], body: impl Into<Vec<u8>>) {
        let headers = headers.iter().flat_map(|line| [line, "\r\n"]).collect();
        let body = body.into();
        let mut answers = self
            .answers
            .lock()
            .expect("nobody holds the pages for long");
        answers.insert(path.to_owned(), Answer { headers, body });
    }

    /// Serves a file at a path.
    pub fn put_file(&self, path: &str, headers: &[&str], file: &Path) {
        let body = fs::read(file)
            .unwrap_or_else(|fault| panic!("The journey needs {}: {fault}.", file.display()));
        self.put(path, headers, body);
    }

    /// The URL of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn answer(mut stream: TcpStream, answers: &Mutex<HashMap<String, Answer>>) {
    let Some(path) = requested_path(&stream) else {
        return;
    };
    let found = answers
        .lock()
        .expect("nobody holds the pages for long")
        .get(&path)
        .cloned();
    let (status, found) = match found {
        Some(found) => ("200 OK", found),
        None => (
            "404 Not Found",
            Answer {
                headers: String::new(),
                body: Vec::new(),
            },
        ),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\n{}Content-Length: {}\r\nConnection: close\r\n\r\n",
        found.headers,
        found.body.len()
    );
    // The browser may have closed the connection.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(&found.body));
}

/// The path of the request line, without its query; `None` if the connection sends no request.
fn requested_path(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.find(String::is_empty)?;
    let target = first.split(' ').nth(1)?;
    target.split('?').next().map(str::to_owned)
}
