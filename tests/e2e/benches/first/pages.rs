//! Both pages, as files and on a web server that gzips them.

use std::env;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use e2e::Portal;
use flate2::{Compression, read::GzEncoder};
use serde_json::json;
use url::Url;

use crate::browser::{Browser, HTML};
use crate::table::built_page;

use super::condition::Source;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// The built page.
    Ours,
    /// The minimal page, which `cargo xtask bench first` builds.
    Minimal,
    /// An empty page, which stands before each opening.
    Nothing,
}

const ALL: [Which; 3] = [Which::Ours, Which::Minimal, Which::Nothing];

/// The browser with its server.
#[derive(Debug)]
pub(crate) struct Pages<'a> {
    pub(crate) browser: &'a Browser,
    portal: Portal,
}

impl<'a> Pages<'a> {
    pub(crate) fn start(browser: &'a Browser) -> Self {
        let nothing = Which::Nothing.file();
        fs::write(nothing, "<!doctype html><title>-</title>").expect("a page can be written");
        let portal = Portal::start();
        let headers = [HTML, "Content-Encoding: gzip", "Cache-Control: no-store"];
        for which in ALL {
            portal.put(which.path(), &headers, which.gzipped());
        }
        browser.tell("Network.enable", &json!({}));
        Self { browser, portal }
    }

    /// Leaves the page that is open, and deletes what it stored.
    pub(crate) fn forget(&self, source: Source) {
        self.browser.go_to(&self.address(source, Which::Nothing));
        let origin = match source {
            Source::Server(_) => self.portal.address(""),
            Source::Disk => "file://".to_owned(),
        };
        self.browser.forget(&origin);
    }

    /// The URL of a page.
    pub(crate) fn address(&self, source: Source, which: Which) -> String {
        match source {
            Source::Server(_) => self.portal.address(which.path()),
            Source::Disk => Url::from_file_path(which.file())
                .expect("the file's path is absolute")
                .into(),
        }
    }
}

impl Which {
    fn path(self) -> &'static str {
        match self {
            Self::Ours => "/ours",
            Self::Minimal => "/minimal",
            Self::Nothing => "/nothing",
        }
    }

    fn file(self) -> PathBuf {
        match self {
            Self::Ours => fs::canonicalize(built_page()).expect("the page is built"),
            Self::Minimal => minimal_page(),
            Self::Nothing => minimal_page().with_file_name("nothing.html"),
        }
    }

    /// The page as a web server sends it.
    pub(crate) fn gzipped(self) -> Vec<u8> {
        let page = fs::read(self.file()).expect("the page can be read");
        let mut gzipped = Vec::new();
        GzEncoder::new(&page[..], Compression::default())
            .read_to_end(&mut gzipped)
            .expect("a page can be gzipped");
        gzipped
    }
}

fn minimal_page() -> PathBuf {
    let named = env::var_os("MINIMAL_PAGE").expect("`cargo xtask bench first` names the page");
    Path::new(&named).to_owned()
}
