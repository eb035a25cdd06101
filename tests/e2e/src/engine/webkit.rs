//! WebKitGTK in its own `MiniBrowser`, which its driver finds and starts.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::program::Program;

pub(super) const DRIVER: Program = Program {
    variable: "WEBKITDRIVER",
    name: "WebKitWebDriver",
};

pub(super) const DISPLAY: Program = Program {
    variable: "XVFB",
    name: "Xvfb",
};

pub(super) fn driver() -> Command {
    let mut driver = Command::new(DRIVER.path());
    // Without accessibility buses, as there is no screen reader.
    driver.env("NO_AT_BRIDGE", "1").env("GTK_A11Y", "none");
    if !can_be_shut_in() {
        driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    driver
}

pub(super) fn capabilities() -> Value {
    json!({})
}

/// Whether WebKit can sandbox its processes, which it does with `bwrap`. In most containers it cannot.
fn can_be_shut_in() -> bool {
    let mut shut_in = Command::new("bwrap");
    shut_in.args(["--unshare-all", "--ro-bind", "/", "/", "true"]);
    let ended = shut_in.stdout(Stdio::null()).stderr(Stdio::null()).status();
    ended.is_ok_and(|status| status.success())
}
