//! Where it is measured: a browser, and a server with the page, the rival's page and nothing else.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use e2e::{Portal, Tab};
use serde_json::{Value, json};

/// A rate that makes a computer as slow as a cheap phone, by the usual estimate.
pub(crate) const PHONE: u32 = 4;

/// The question that all regions share; the depth of the table stands open.
const QUESTION: &str = "/#v=1&share=30&as-of=2026-10-31&deadline=2026-12-31&show=table";

const HTML: &str = "Content-Type: text/html; charset=utf-8";

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
pub(crate) struct Workplace {
    tab: Tab,
    portal: Portal,
    table: String,
    /// The version of PapaParse, where that is there.
    pub(crate) rival: Option<String>,
}

impl Workplace {
    /// With a table to be read.
    pub(crate) fn start(table: String) -> Self {
        let portal = Portal::start();
        portal.put_file("/", &[HTML], &built_page());
        portal.put("/nothing", &[HTML], "<!doctype html><title>-</title>");
        let rival = env::var_os("PAPAPARSE").map(PathBuf::from);
        if let Some(script) = &rival {
            portal.put("/rival", &[HTML], rivals_page(script));
        }
        let tab = Tab::start();
        let watching = json!({ "source": include_str!("scripts/memory.js") });
        tab.tell("Page.addScriptToEvaluateOnNewDocument", &watching);
        Self {
            tab,
            portal,
            table,
            rival: rival.as_deref().map(version),
        }
    }

    /// A reader's page, freshly loaded, nothing kept from before, with the table as a file in its hand.
    pub(crate) fn open(&self, reader: Reader) {
        self.tab.go_to(&self.portal.address("/nothing"));
        let forgetting = json!({ "origin": self.portal.address(""), "storageTypes": "all" });
        self.tab.tell("Storage.clearDataForOrigin", &forgetting);
        let (path, sign) = match reader {
            Reader::Ours => (QUESTION, "#app[data-state] input[name=table]"),
            Reader::Theirs => ("/rival", "body"),
        };
        self.tab.go_to(&self.portal.address(path));
        let (table, ready) = (json!(self.table), include_str!("scripts/ready.js"));
        self.run(ready, vec![table, json!(sign)]);
        self.tab.tell("HeapProfiler.collectGarbage", &json!({}));
    }

    /// Runs a script in the page that is open.
    pub(crate) fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.tab.run(script, arguments);
        if let Some(fault) = answer.as_str() {
            panic!("It could not be measured: {fault}");
        }
        answer
    }

    /// Makes the processor so many times as slow.
    pub(crate) fn slow_down(&self, rate: u32) {
        self.tab
            .tell("Emulation.setCPUThrottlingRate", &json!({ "rate": rate }));
    }

    /// The browser with its version.
    pub(crate) fn browser(&self) -> String {
        let told = self.tab.tell("Browser.getVersion", &json!({}));
        let product = told.get("product").and_then(Value::as_str);
        product.unwrap_or("Chromium").replace('/', " ")
    }

    /// The machine's day, in Greenwich.
    pub(crate) fn day(&self) -> String {
        let today = "return { day: new Date().toISOString().slice(0, 10) };";
        let told = self.run(today, Vec::new());
        let day = told.get("day").and_then(Value::as_str);
        day.unwrap_or_default().to_owned()
    }
}

fn built_page() -> PathBuf {
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
