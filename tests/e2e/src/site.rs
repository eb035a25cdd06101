//! The built page, copied where a journey can open it and nothing else is.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, process};

use url::Url;

use crate::address::Address;
use crate::server::Server;

/// A name as browsers give to what they save: with spaces, brackets and a number.
const SAVED_NAME: &str = "Kalkulator IKD (1).html";

/// A copy of the page with a server for it and a folder of its own, which goes when the site does.
#[derive(Debug)]
pub(crate) struct Site {
    folder: PathBuf,
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
        let folder = fresh_folder();
        let file = folder.join(SAVED_NAME);
        fs::write(&file, page).expect("the page can be copied among the temporary files");
        let server = Server::start(&file);
        Self {
            folder,
            file,
            server,
        }
    }

    /// A folder for the browser's profile.
    pub(crate) fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }

    /// The copied page.
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
            Address::Disk => Url::from_file_path(&self.file)
                .expect("the folder's path is absolute")
                .into(),
        }
    }

    /// Puts `snippet` at the end of the page's body, as someone with a hand on the file could.
    pub(crate) fn plant(&self, snippet: &str) {
        let page = fs::read_to_string(&self.file).expect("the copied page can be read");
        let planted = page.replacen("</body>", &format!("{snippet}</body>"), 1);
        assert_ne!(page, planted, "the page says where its body ends");
        fs::write(&self.file, planted).expect("the copied page can be written");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // The browser may still be writing; the folder lies among the temporary ones in any case.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn built_page() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist/index.html");
    env::var_os("PAGE").map_or(built, PathBuf::from)
}

fn fresh_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::SeqCst);
    let folder = env::temp_dir().join(format!("kalkulator-ikd-{}-{count}", process::id()));
    fs::create_dir_all(&folder).expect("a folder can be made among the temporary ones");
    folder
}
