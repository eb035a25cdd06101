//! One opening of a page, and what is seen of it.

use serde_json::{Value, json};

use crate::statistics::Micros;

use super::condition::Condition;
use super::pages::{Pages, Which};

/// What is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scene {
    /// Our page with a link that has everything.
    Link,
    /// Our page without a link; two numbers are typed when it is painted first.
    Typed,
    /// The minimal page.
    Minimal,
}

/// Times since the navigation.
#[derive(Debug)]
pub(crate) struct Opening {
    pub(crate) painted: Micros,
    /// The right result stands in the document.
    pub(crate) answered: Micros,
    /// Whether the program was not there yet when the page was painted first.
    pub(crate) is_early: bool,
    /// The depths are there; zero for a page without.
    pub(crate) depths: Micros,
    /// The longest task that began before the answer, of those that browsers report: from 50 ms on.
    pub(crate) longest: Micros,
    /// How far the layout moved, in millionths of the browsers' measure.
    pub(crate) shift: u64,
}

impl Scene {
    fn page(self) -> Which {
        match self {
            Self::Link | Self::Typed => Which::Ours,
            Self::Minimal => Which::Minimal,
        }
    }

    fn link(self) -> &'static str {
        match self {
            Self::Link => LINK,
            Self::Typed | Self::Minimal => "",
        }
    }

    /// The right answer, and what is typed for it.
    fn given(self) -> Value {
        match self {
            Self::Link => json!({ "id": "rate", "value": "105", "typed": {} }),
            Self::Typed => {
                json!({ "id": "target", "value": "17688", "typed": { "base": "58959", "done": "314" } })
            }
            Self::Minimal => json!({ "id": "rate", "value": "314", "typed": {} }),
        }
    }

    fn awaited(self) -> &'static [&'static str] {
        match self {
            Self::Link => &["painted", "answered", "depths"],
            Self::Typed | Self::Minimal => &["painted", "answered"],
        }
    }
}

/// A case that was published: 105 a day.
const LINK: &str =
    "#v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31";

impl Opening {
    /// Opens a page with nothing stored and nothing cached.
    pub(crate) fn of(pages: &Pages<'_>, condition: Condition, scene: Scene) -> Self {
        let browser = pages.browser;
        pages.forget(condition.source);
        let watch = format!(
            "{{ const given = {}; {} }}",
            scene.given(),
            include_str!("scripts/watch.js")
        );
        let watching = json!({ "source": watch });
        let watching = browser.tell("Page.addScriptToEvaluateOnNewDocument", &watching);
        browser.tell(
            "Network.emulateNetworkConditions",
            &condition.source.network(),
        );
        browser.slow_down(condition.slowness);
        browser.go_to(&(pages.address(condition.source, scene.page()) + scene.link()));
        let seen = browser.run(
            include_str!("scripts/told.js"),
            vec![json!(scene.awaited())],
        );
        browser.slow_down(1);
        browser.tell("Page.removeScriptToEvaluateOnNewDocument", &watching);
        Self {
            painted: Micros::told(&seen, "painted"),
            answered: Micros::told(&seen, "answered"),
            is_early: seen.get("isEarly") == Some(&json!(true)),
            depths: Micros::told(&seen, "depths"),
            longest: Micros::told(&seen, "longest"),
            shift: Micros::told(&seen, "shift").0,
        }
    }
}
