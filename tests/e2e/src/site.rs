//! A copy of the built page for one journey, with a server and a folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use url::Url;

use crate::address::Address;
use crate::portal::Portal;
use crate::scratch::Scratch;
use crate::server::Server;

/// A file name as browsers choose it for a saved page: with spaces, brackets and a number.
const SAVED_NAME: &str = "Kalkulator IKD (1).html";

/// The start of the page's content security policy, which applies only to what follows it.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// A copy of the page with its server and its folder, which is deleted on drop.
#[derive(Debug)]
pub(crate) struct Site {
    folder: Scratch,
    file: PathBuf,
    server: Server,
}

impl Site {
    pub(crate) fn copy_built_page() -> Self {
        let built = built_page();
        let page = match fs::read(&built) {
            Ok(page) => page,
            Err(fault) => panic!(
                "The journeys need the built page at {}: {fault}.",
                built.display()
            ),
        };
        let folder = Scratch::folder();
        let file = folder.path().join(SAVED_NAME);
        fs::write(&file, page).expect("the page can be copied among the temporary files");
        copy_parts(&built, folder.path());
        let server = Server::start(&file);
        Self {
            folder,
            file,
            server,
        }
    }

    /// The copied file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    pub(crate) fn url(&self, address: Address) -> String {
        match address {
            Address::Http => self.server.address("/"),
            Address::Subfolder => self
                .server
                .address("/sub/folder/any-name.html?from=portal&page=2"),
            Address::Disk => file_url(&self.file),
        }
    }

    /// The URL of an empty file, from which the storage shared by all files can be reached.
    pub(crate) fn blank(&self) -> String {
        self.beside("blank.html", "<!doctype html><title>-</title>")
    }

    /// The URL of a portal that contains only a frame of this size with `url` in it. The frame has no scroll bar, which
    /// on a phone takes no room either.
    pub(crate) fn portal(
        &self,
        address: Address,
        url: &str,
        (width, height): (u32, u32),
    ) -> String {
        let text = format!(
            "<!doctype html><title>Portal</title><link rel=\"icon\" href=\"data:,\"><style>body {{ margin: 0 }} iframe {{ border: 0; display: block }}</style>
             <iframe scrolling=\"no\" src=\"{}\" width=\"{width}\" height=\"{height}\"></iframe>",
            url.replace('&', "&amp;")
        );
        if address == Address::Disk {
            return self.beside("portal.html", &text);
        }
        let portal = Portal::start();
        portal.put("/", &["Content-Type: text/html"], text);
        portal.address("/")
    }

    /// Replaces the page by another one.
    pub(crate) fn put(&self, page: &str) {
        fs::write(&self.file, page).expect("the copied page can be written");
    }

    /// The text of the page as built.
    pub(crate) fn built() -> String {
        fs::read_to_string(built_page()).expect("the built page can be read")
    }

    /// Inserts `snippet` at the end of the page's body, as someone who tampers with the file could.
    pub(crate) fn plant(&self, snippet: &str) {
        self.put_before("</body>", snippet);
    }

    /// Adds a script that runs before all others. It is placed before the policy, which stays as built, and removes
    /// itself from the document.
    pub(crate) fn arrange(&self, script: &str) {
        self.put_before(
            POLICY,
            &format!("<script>{{ {script} }} document.currentScript.remove();</script>"),
        );
    }

    fn put_before(&self, place: &str, text: &str) {
        let page = fs::read_to_string(&self.file).expect("the copied page can be read");
        let changed = page.replacen(place, &[text, place].concat(), 1);
        assert_ne!(page, changed, "{place} stands in the page");
        fs::write(&self.file, changed).expect("the copied page can be written");
    }

    fn beside(&self, name: &str, text: &str) -> String {
        let file = self.folder.path().join(name);
        fs::write(&file, text).expect("the site's folder can be written");
        file_url(&file)
    }
}

fn built_page() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/index.html");
    env::var_os("PAGE").map_or(built, PathBuf::from)
}

/// Copies the parts of a page that has several files. The product has none.
fn copy_parts(built: &Path, folder: &Path) {
    let beside = built.parent().and_then(|beside| fs::read_dir(beside).ok());
    for part in beside.into_iter().flatten().flatten() {
        let name = part.file_name();
        if is_part(&name.to_string_lossy()) {
            fs::copy(part.path(), folder.join(name)).expect("a part of the page can be copied");
        }
    }
}

/// Whether a file of this name, or at this address, is a part of Trunk's page: its glue or its wasm.
pub(crate) fn is_part(name: &str) -> bool {
    [".js", ".wasm"].iter().any(|ending| name.ends_with(ending))
}

fn file_url(file: &Path) -> String {
    Url::from_file_path(file)
        .expect("the folder's path is absolute")
        .into()
}
