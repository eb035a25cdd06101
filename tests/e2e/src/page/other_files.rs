//! Files saved by the page, and other pages at its address: a saved copy, the build with planted faults.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::{Page, USUAL_DAY};
use crate::site::Site;

impl Page {
    /// Records every file that the page saves, and its name, from the next opening on.
    pub fn note_what_is_handed_over(&self) {
        self.site.arrange(HANDED_OVER);
    }

    /// The text of the page as its save button saves it.
    #[track_caller]
    pub fn saved(&self) -> String {
        self.handed_over_by("save-page")
    }

    /// The text of the file that a button saves.
    #[track_caller]
    pub fn handed_over_by(&self, button: &str) -> String {
        self.click(button);
        let count = "return globalThis.handedOver?.length ?? 0;";
        self.wait_until(|| match self.eval(count).as_u64() {
            Some(1..) => Ok(()),
            _ => Err("Nothing was handed over.".to_owned()),
        });
        let text = self.eval_async("return await handedOver.pop();");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Replaces the page by another one at the same address, from the next opening on.
    #[track_caller]
    pub fn take_page(&self, text: &str) {
        self.listen();
        self.site.put(text);
        self.begin_watching();
        self.today(USUAL_DAY);
    }

    /// The text of the page as built, without the journeys' scripts.
    pub fn built(&self) -> String {
        Site::built()
    }

    /// Restores the page as built.
    #[track_caller]
    pub fn take_the_built_page(&self) {
        self.take_page(&Site::built());
    }

    /// Replaces the page by the test build, which panics at a message that the document names.
    #[track_caller]
    pub fn take_the_test_build(&self) {
        let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/faulty/index.html");
        let file = env::var_os("FAULTY_PAGE").map_or(usual, PathBuf::from);
        let Ok(text) = fs::read_to_string(&file) else {
            panic!(
                "The test build is not at {}: run `cargo xtask faulty`.",
                file.display()
            );
        };
        self.take_page(&text);
    }

    /// Opens a page whose program does not run.
    #[track_caller]
    pub fn open_without_program(&self) {
        self.come_to("");
        self.loads.set(self.loads.get().saturating_add(1));
    }
}

const HANDED_OVER: &str = "
    globalThis.handedOver = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = file => {
        handedOver.push(file.text());
        return make(file);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) globalThis.handedOverAs = this.download;
        else click.call(this);
    };
";
