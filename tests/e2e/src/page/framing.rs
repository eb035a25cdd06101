//! The page in a frame of another one.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::Page;

impl Page {
    /// Goes to another page, which may hold this one in a frame.
    #[track_caller]
    pub fn visit(&self, url: &str) {
        self.listen();
        self.session.goto(url);
    }

    /// Looks into a frame of the visited page, the first being 0, once its program runs.
    #[track_caller]
    pub fn enter_frame(&self, index: u16) {
        self.session.leave_frame();
        let stands = format!("return {index} < frames.length;");
        self.wait_until(|| match self.eval(&stands) {
            Value::Bool(true) => Ok(()),
            _ => Err(format!("There is no frame {index}.")),
        });
        self.session.enter_frame(index);
        self.wait_until(|| {
            let runs = self.eval("return document.querySelector('#app[data-state]') !== null;");
            match runs {
                Value::Bool(true) => Ok(()),
                _ => Err(format!("The program in frame {index} does not run.")),
            }
        });
    }

    /// Whether the browser shows something else in a frame that has ended its loading. Its complaint is heard.
    #[track_caller]
    pub fn is_frame_refused(&self, index: u16) -> bool {
        self.session.leave_frame();
        self.session.enter_frame(index);
        let shown = self.eval("return document.getElementById('app') !== null;");
        self.session.leave_frame();
        self.console_errors();
        shown == false
    }

    /// Looks at the visited page itself again.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.session.leave_frame();
    }

    /// What a visited page asks its own server for is no request of ours: those until now do not count.
    #[track_caller]
    pub fn forgive_requests(&self) {
        self.forget_log_of_requests();
    }

    /// The built page, as a portal would upload it.
    pub fn built_file(&self) -> PathBuf {
        self.site.file().to_owned()
    }

    /// A folder of this journey alone.
    pub fn own_folder(&self) -> PathBuf {
        self.site
            .file()
            .parent()
            .expect("a file lies in a folder")
            .to_owned()
    }

    /// A file of the project by its path.
    pub fn project_file(&self, path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(path)
    }
}
