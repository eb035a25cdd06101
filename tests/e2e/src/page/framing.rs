//! The page embedded in a frame of another page.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Page, opening::IS_WHOLE};

impl Page {
    /// Opens another page, which may embed this one.
    #[track_caller]
    pub fn visit(&self, url: &str) {
        self.listen();
        self.session.goto(url);
    }

    /// Switches to a frame of the visited page, the first being 0, and waits until its program runs.
    #[track_caller]
    pub fn enter_frame(&self, index: u16) {
        self.session.leave_frame();
        let stands = format!("return {index} < frames.length;");
        self.wait_until(|| match self.eval(&stands) {
            Value::Bool(true) => Ok(()),
            _ => Err(format!("There is no frame {index}.")),
        });
        self.session.enter_frame(index);
        self.wait_until(|| match self.eval(IS_WHOLE) {
            Value::Bool(true) => Ok(()),
            _ => Err(format!("The program in frame {index} does not run.")),
        });
    }

    /// Whether a frame, once loaded, shows something other than the page. The browser's error about it is discarded.
    #[track_caller]
    pub fn is_frame_refused(&self, index: u16) -> bool {
        self.session.leave_frame();
        self.session.enter_frame(index);
        let shown = self.eval("return document.getElementById('app') !== null;");
        self.session.leave_frame();
        self.console_errors();
        shown == false
    }

    /// Switches back to the visited page.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.session.leave_frame();
    }

    /// Ignores all requests so far: those of a visited page to its own server are not the page's.
    #[track_caller]
    pub fn forgive_requests(&self) {
        self.forget_log_of_requests();
    }

    /// The built file, as a portal would upload it.
    pub fn built_file(&self) -> PathBuf {
        self.site.file().to_owned()
    }

    /// A folder for this journey alone.
    pub fn own_folder(&self) -> PathBuf {
        self.site
            .file()
            .parent()
            .expect("a file lies in a folder")
            .to_owned()
    }

    /// A file of the project, by its path.
    pub fn project_file(&self, path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(path)
    }
}
