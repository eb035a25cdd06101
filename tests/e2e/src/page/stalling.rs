//! The page on a line that stops in the middle of the file. For journeys on [`crate::Subject::Arrival`].

use serde_json::Value;

use super::{Page, opening::IS_WHOLE};

impl Page {
    /// From the next opening on, the line stops before the second part of the program.
    pub fn stall_before_the_depths(&self) {
        self.stall_behind("<script type=\"text/plain\" id=\"depths\">", 0);
    }

    /// From the next opening on, the line stops some bytes behind the first `mark` in the file.
    pub fn stall_behind(&self, mark: &str, further: usize) {
        self.site.arrange(WATCH);
        self.site.server().stall().hold(mark, further);
    }

    /// Opens the page with a link on such a line, and waits until the first part of the program runs.
    #[track_caller]
    pub fn open_stalled(&self, link: &str) {
        self.come_to(link);
        self.loads.set(self.loads.get().saturating_add(1));
        self.expect_only_the_first_part();
    }

    /// Opens frames with these links on such a line, and waits until the first part of the program runs in each.
    #[track_caller]
    pub fn visit_stalled(&self, portal: &str, frames: u16) {
        self.visit(portal);
        for frame in 0..frames {
            self.loads.set(self.loads.get().saturating_add(1));
            self.look_into_frame(frame);
            self.expect_only_the_first_part();
        }
    }

    /// Switches to a frame of the visited page, whether its program runs or not.
    #[track_caller]
    pub fn look_into_frame(&self, index: u16) {
        self.session.leave_frame();
        let stands = format!("return {index} < frames.length;");
        self.wait_until(|| match self.eval(&stands) {
            Value::Bool(true) => Ok(()),
            _ => Err(format!("There is no frame {index}.")),
        });
        self.session.enter_frame(index);
    }

    /// Sends the rest of the file, and waits until the whole program runs.
    #[track_caller]
    pub fn let_the_rest_come(&self) {
        self.let_the_line_go_on();
        self.wait_until(|| match self.eval(IS_WHOLE) {
            Value::Bool(true) => Ok(()),
            _ => Err("The depths have not come.".to_owned()),
        });
    }

    /// Sends the rest of the file.
    pub fn let_the_line_go_on(&self) {
        self.site.server().stall().let_go();
    }

    /// Cuts the line: the rest of the file never comes.
    #[track_caller]
    pub fn cut_the_line(&self) {
        self.site.server().stall().cut();
        self.let_time_pass();
    }

    /// Has the page look twice whether the file still comes, as it does from time to time.
    #[track_caller]
    pub fn let_time_pass(&self) {
        self.eval("lookAtTheLine(); lookAtTheLine();");
    }

    /// Expects the second part of the program to be on its way or missing: `waiting` or `missing`.
    #[track_caller]
    pub fn expect_depths(&self, mark: &str) {
        let look = "return document.documentElement.dataset.depths;";
        self.wait_until(|| match self.eval(look) {
            Value::String(shown) if shown == mark => Ok(()),
            shown => Err(format!("The depths should be {mark} and are {shown}.")),
        });
    }

    #[track_caller]
    fn expect_only_the_first_part(&self) {
        self.wait_until(|| match self.eval(IS_STALLED) {
            Value::Bool(true) => Ok(()),
            _ => Err("The first part of the program does not run.".to_owned()),
        });
    }
}

/// Keeps the page's own look at the line (web/whole.js), to be called without waiting for its time.
const WATCH: &str = "
    const every = setInterval;
    globalThis.setInterval = (act, time, ...given) => {
        if (time === 20000) globalThis.lookAtTheLine = act;
        return every(act, time, ...given);
    };
";

/// Whether the first part of the program runs, without the second.
const IS_STALLED: &str =
    "return document.querySelector('[data-depths=waiting] #app[data-state] > main') !== null;";
