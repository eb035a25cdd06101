//! `Stall`: a line that stops in the middle of a file, as in a weak network.

use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::{Condvar, Mutex, PoisonError};

/// How far a file is sent, and what comes of the rest.
#[derive(Clone, Debug, Default)]
enum Line {
    /// All of a file is sent.
    #[default]
    Open,
    /// Files are sent up to some bytes behind the first `mark`; their rest is held.
    Stalled { mark: String, further: usize },
    /// What is held is never sent.
    Cut,
}

/// Holds the rest of every file behind a mark in it, until it is let go or the line is cut.
#[derive(Debug, Default)]
pub(crate) struct Stall {
    line: Mutex<Line>,
    changed: Condvar,
}

impl Stall {
    /// Holds files from the next request on: `further` bytes behind the first `mark`.
    pub(crate) fn hold(&self, mark: &str, further: usize) {
        self.set(Line::Stalled {
            mark: mark.to_owned(),
            further,
        });
    }

    /// Sends what is held, and all further files whole.
    pub(crate) fn let_go(&self) {
        self.set(Line::Open);
    }

    /// Closes the connections of what is held.
    pub(crate) fn cut(&self) {
        self.set(Line::Cut);
    }

    fn set(&self, line: Line) {
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = line;
        self.changed.notify_all();
    }

    /// Sends a file as the line allows. The error is the browser's, which may have closed the connection.
    pub(crate) fn send(&self, stream: &mut TcpStream, body: &[u8]) -> io::Result<()> {
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        let (sent, held) = body.split_at(line.sent_of(body));
        drop(line);
        stream.write_all(sent)?;
        if held.is_empty() {
            return Ok(());
        }
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        let line = self
            .changed
            .wait_while(line, |line| matches!(line, Line::Stalled { .. }))
            .unwrap_or_else(PoisonError::into_inner);
        let goes_on = matches!(*line, Line::Open);
        drop(line);
        if goes_on {
            stream.write_all(held)
        } else {
            Ok(())
        }
    }
}

impl Line {
    /// How many bytes of a file are sent at once: all of one without the mark.
    fn sent_of(&self, body: &[u8]) -> usize {
        let Self::Stalled { mark, further } = self else {
            return body.len();
        };
        let found = body
            .windows(mark.len())
            .position(|part| part == mark.as_bytes());
        found.map_or(body.len(), |at| {
            at.saturating_add(mark.len())
                .saturating_add(*further)
                .min(body.len())
        })
    }
}
