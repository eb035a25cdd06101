//! The screen size, and the position of elements on the screen.

use serde_json::{Value, json};

use super::Page;

/// The position of an element, in whole CSS pixels from the upper left corner of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its upper edge.
    pub top: i64,
    /// Its lower edge.
    pub bottom: i64,
    /// Its left edge.
    pub left: i64,
    /// Its right edge.
    pub right: i64,
}

impl Page {
    /// Shows the page on a screen of this size, from the next opening on, and later at once. The screen is a frame in
    /// another page, as no browser window can be as narrow as a phone.
    #[track_caller]
    pub fn on_screen(&self, width: u32, height: u32) {
        let framed = self.frame.replace(Some((width, height))).is_some();
        if self.loads.get() == 0 {
            return;
        }
        assert!(framed, "The page needs its screen before it is opened.");
        self.session.leave_frame();
        let resize = "const frame = document.querySelector('iframe');
            [frame.width, frame.height] = arguments;";
        self.session
            .execute(resize, vec![json!(width), json!(height)]);
        self.session.enter_frame(0);
    }

    /// The same for a page that believes it is not in a frame, as on a phone.
    #[track_caller]
    pub fn on_phone(&self, width: u32, height: u32) {
        self.site.arrange("window.parent = window;");
        self.on_screen(width, height);
    }

    /// Expects the first element matching a selector to be wholly on the screen, without scrolling to it.
    #[track_caller]
    pub fn expect_in_view(&self, css: &str) {
        let edges = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
            return box ? [Math.floor(box.top), Math.ceil(box.bottom), innerHeight] : null;";
        self.wait_until(|| {
            let edges = self.session.execute(edges, vec![json!(css)]);
            let edge = |index: usize| edges.get(index).and_then(Value::as_i64);
            match (edge(0), edge(1), edge(2)) {
                // Some engines scroll by whole pixels only.
                (Some(top), Some(bottom), Some(height))
                    if -1 <= top && bottom <= height.saturating_add(1) =>
                {
                    Ok(())
                }
                _ => Err(format!("{css} is at {edges}, not in view")),
            }
        });
    }

    /// The width of the page's layout, which may exceed the screen's.
    #[track_caller]
    pub fn layout_width(&self) -> i64 {
        let width = "const root = document.documentElement;
            return Math.max(root.scrollWidth, document.body.scrollWidth, innerWidth);";
        self.eval(width)
            .as_i64()
            .expect("a width is a whole number")
    }

    /// The position of the first element matching a selector, with the page scrolled to its top.
    #[track_caller]
    pub fn placed(&self, css: &str) -> Placed {
        let edges = "scrollTo(0, 0);
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [Math.floor(box.top), Math.ceil(box.bottom), Math.floor(box.left), Math.ceil(box.right)];";
        let edges = self.session.execute(edges, vec![json!(css)]);
        let edge = |index: usize| {
            edges
                .get(index)
                .and_then(Value::as_i64)
                .expect("an edge is a whole number")
        };
        Placed {
            top: edge(0),
            bottom: edge(1),
            left: edge(2),
            right: edge(3),
        }
    }

    /// Opens every `<details>` of the page.
    #[track_caller]
    pub fn open_all_depths(&self) {
        self.eval("for (const summary of document.querySelectorAll('details:not([open]) > summary')) summary.click();");
    }
}
