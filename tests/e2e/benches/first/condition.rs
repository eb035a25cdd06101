//! The lines and devices at which the first answer is measured.

use serde_json::{Value, json};

/// A connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    kilobits_per_second: u64,
    latency_millis: u64,
}

/// Where the page comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Source {
    /// A web server, over a connection or on the same machine.
    Server(Option<Line>),
    /// A file.
    Disk,
}

/// The circumstances of an opening.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Condition {
    pub(crate) name: &'static str,
    pub(crate) source: Source,
    /// How many times slower the processor is made.
    pub(crate) slowness: u32,
    /// The most that our time may be of the minimal page's, in hundredths.
    pub(crate) goal: Option<u64>,
}

/// All, the slowest first.
pub(crate) const ALL: [Condition; 5] = [
    Condition {
        name: "slow 3G (400 kbit/s, 400 ms), 1/6 speed",
        source: Source::Server(Some(Line {
            kilobits_per_second: 400,
            latency_millis: 400,
        })),
        slowness: 6,
        goal: Some(220),
    },
    Condition {
        name: "1.6 Mbit/s, 150 ms, 1/4 speed",
        source: Source::Server(Some(Line {
            kilobits_per_second: 1600,
            latency_millis: 150,
        })),
        slowness: 4,
        goal: None,
    },
    SLOW_DEVICE,
    Condition {
        name: "same machine",
        source: Source::Server(None),
        slowness: 1,
        goal: None,
    },
    Condition {
        name: "from disk",
        source: Source::Disk,
        slowness: 1,
        goal: None,
    },
];

/// The slowest device, without a line between.
pub(crate) const SLOW_DEVICE: Condition = Condition {
    name: "same machine, 1/6 speed",
    source: Source::Server(None),
    slowness: 6,
    goal: Some(250),
};

impl Source {
    /// The parameters of the browser's emulation.
    pub(crate) fn network(self) -> Value {
        let Self::Server(Some(line)) = self else {
            return json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        };
        let bytes = line.kilobits_per_second.saturating_mul(125);
        json!({
            "offline": false,
            "latency": line.latency_millis,
            "downloadThroughput": bytes,
            "uploadThroughput": bytes,
        })
    }
}
