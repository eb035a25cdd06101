//! Errors in the console, and requests that the page makes.
//!
//! In every engine a script in the page records errors, rejected promises, violations of the content security policy
//! and `console.error`; the server counts requests for the page, and a proxy records requests to other machines.
//! Chromium also provides its whole console and a list of requests, including those to files.

use std::collections::HashSet;

use serde_json::Value;

use super::Page;
use crate::address::Address;
use crate::engine::Engine;
use crate::site::is_part;

impl Page {
    /// The errors in the console, policy violations included, since the last call.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.listen();
        let mut errors = self.heard.take();
        let logged = self.chromium_log("browser");
        let severe = logged
            .iter()
            .filter(|entry| text_at(entry, "/level") == "SEVERE");
        errors.extend(severe.map(|entry| text_at(entry, "/message").to_owned()));
        errors
    }

    /// Collects the errors of the present document before another one replaces it.
    #[track_caller]
    pub(super) fn listen(&self) {
        let heard = self.eval("return globalThis.heard?.splice(0) ?? [];");
        let heard = heard.as_array().into_iter().flatten();
        let complaints = heard.map(|complaint| complaint.as_str().unwrap_or_default().to_owned());
        self.heard.borrow_mut().extend(complaints);
    }

    /// Discards what the journey before left, and records errors from the first opening on.
    #[track_caller]
    pub(super) fn begin_watching(&self) {
        self.chromium_log("browser");
        self.forget_log_of_requests();
        self.session.outside().asked_for();
        self.site.arrange(EAR);
    }

    /// Discards Chromium's list of requests.
    #[track_caller]
    pub(super) fn forget_log_of_requests(&self) {
        self.chromium_log("performance");
    }

    #[track_caller]
    fn chromium_log(&self, name: &str) -> Vec<Value> {
        match self.session.engine() {
            Engine::Chromium => self.session.log(name),
            Engine::Firefox | Engine::WebKit => Vec::new(),
        }
    }

    /// The number of requests to the page's server, of any kind.
    pub fn server_requests(&self) -> usize {
        self.site.server().requests()
    }

    /// Expects no error in the console since the last call of [`Page::console_errors`].
    #[track_caller]
    pub fn expect_quiet_console(&self) {
        let errors = self.console_errors();
        assert!(errors.is_empty(), "the console says {errors:#?}");
    }

    /// Expects one request for each load of the page, and no other.
    #[track_caller]
    pub fn expect_no_request_but_its_own(&self) {
        let mut others = other_requests(&self.chromium_log("performance"));
        let own = self.site.server().address("/");
        others.retain(|url| !(url.starts_with(&own) && is_part(url)));
        others.extend(self.session.outside().asked_for());
        assert!(others.is_empty(), "the page asked for {others:#?}");
        let loads = if self.address == Address::Disk {
            0
        } else {
            self.loads.get()
        };
        assert_eq!(
            self.server_requests(),
            loads,
            "the server was asked once for each loading"
        );
    }
}

/// The URLs of requests sent for anything but documents. Requests blocked by the policy were never sent.
fn other_requests(entries: &[Value]) -> Vec<String> {
    let messages: Vec<Value> = entries.iter().filter_map(message).collect();
    let stopped: HashSet<&str> = of_method(&messages, "Network.loadingFailed")
        .filter(|failed| text_at(failed, "/blockedReason") == "csp")
        .map(|failed| text_at(failed, "/requestId"))
        .collect();
    let sent = of_method(&messages, "Network.requestWillBeSent")
        .filter(|sent| text_at(sent, "/type") != "Document")
        .filter(|sent| !stopped.contains(text_at(sent, "/requestId")))
        .map(|sent| text_at(sent, "/request/url"));
    let sockets =
        of_method(&messages, "Network.webSocketCreated").map(|opened| text_at(opened, "/url"));
    sent.chain(sockets)
        .filter(|url| leaves_the_page(url))
        .map(str::to_owned)
        .collect()
}

/// Whether a URL leaves the page: `data:` is part of it, and `chrome:` is the browser's initial tab.
fn leaves_the_page(url: &str) -> bool {
    !url.starts_with("data:") && !url.starts_with("chrome:")
}

/// The message of a log entry, which holds it as JSON text.
fn message(entry: &Value) -> Option<Value> {
    let message: Value = serde_json::from_str(text_at(entry, "/message")).ok()?;
    message.get("message").cloned()
}

fn of_method<'a>(messages: &'a [Value], method: &'a str) -> impl Iterator<Item = &'a Value> {
    let of_this = messages
        .iter()
        .filter(move |message| text_at(message, "/method") == method);
    of_this.filter_map(|message| message.get("params"))
}

fn text_at<'a>(value: &'a Value, path: &str) -> &'a str {
    value
        .pointer(path)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

const EAR: &str = "
    const heard = [];
    Object.defineProperty(globalThis, 'heard', { value: heard });
    addEventListener('error', fault => heard.push(`error: ${fault.message ?? fault.target.outerHTML}`), true);
    addEventListener('unhandledrejection', fault => heard.push(`rejected: ${fault.reason}`));
    addEventListener('securitypolicyviolation', stopped => heard.push(
        `Content Security Policy: ${stopped.effectiveDirective} stopped ${stopped.blockedURI} ${stopped.sample}`));
    const error = console.error;
    console.error = (...said) => {
        heard.push(said.join(' '));
        error.apply(console, said);
    };
";
