//! Where it is measured: a browser, and a server with the page, the rival's page and nothing else.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use e2e::Portal;
use serde_json::{Value, json};

use crate::browser::{Browser, HTML};

/// A rate that makes a computer as slow as a cheap phone, by the usual estimate.
pub(crate) const PHONE: u32 = 4;

/// The question that all regions share; the depth of the table stands open.
const QUESTION: &str = "/#v=1&share=30&as-of=2026-10-31&deadline=2026-12-31&show=table";

/// Who reads a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The page.
    Ours,
    /// PapaParse and plain JavaScript.
    Theirs,
}

/// A browser at work.
#[derive(Debug)]
pub(crate) struct Workplace<'a> {
    pub(crate) browser: &'a Browser,
    portal: Portal,
    table: String,
    /// The version of PapaParse, where that is there.
    pub(crate) rival: Option<String>,
}

impl<'a> Workplace<'a> {
    /// With a table to be read.
    pub(crate) fn start(browser: &'a Browser, table: String) -> Self {
        let portal = Portal::start();
        portal.put_file("/", &[HTML], &built_page());
        portal.put("/nothing", &[HTML], "<!doctype html><title>-</title>");
        let rival = env::var_os("PAPAPARSE").map(PathBuf::from);
        if let Some(script) = &rival {
            portal.put("/rival", &[HTML], rivals_page(script));
        }
        let watching = json!({ "source": include_str!("scripts/memory.js") });
        browser.tell("Page.addScriptToEvaluateOnNewDocument", &watching);
        Self {
            browser,
            portal,
            table,
            rival: rival.as_deref().map(version),
        }
    }

    /// A reader's page, freshly loaded, nothing kept from before, with the table as a file in its hand.
    pub(crate) fn open(&self, reader: Reader) {
        self.browser.go_to(&self.portal.address("/nothing"));
        self.browser.forget(&self.portal.address(""));
        let (path, sign) = match reader {
            Reader::Ours => (QUESTION, "#app[data-state] input[name=table]"),
            Reader::Theirs => ("/rival", "body"),
        };
        self.browser.go_to(&self.portal.address(path));
        let (table, ready) = (json!(self.table), include_str!("scripts/ready.js"));
        self.browser.run(ready, vec![table, json!(sign)]);
        self.browser.tell("HeapProfiler.collectGarbage", &json!({}));
    }
}

/// The built page.
pub(crate) fn built_page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/index.html")
}

fn rivals_page(script: &Path) -> String {
    let papaparse = fs::read_to_string(script).expect("PapaParse can be read");
    [
        "<!doctype html><html lang=\"id\"><title>PapaParse</title><body><script>",
        &papaparse,
        "</script><script>",
        include_str!("scripts/plain.js"),
        "</script>",
    ]
    .concat()
}

/// The version that the package beside the script names.
fn version(script: &Path) -> String {
    let package = fs::read_to_string(script.with_file_name("package.json"));
    let package: Option<Value> = package
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok());
    let version = package.as_ref().and_then(|package| package.get("version"));
    let version = version.and_then(Value::as_str).unwrap_or("unknown");
    version.to_owned()
}
