//! The screen that the page is seen on, and where things stand on it.

use serde_json::{Value, json};

use super::Page;

/// Where something stands, in whole CSS pixels from the screen's upper left corner.
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
    /// Shows the page on a screen of this size, from the next opening on and thereafter at once. It is a frame in a
    /// portal's page: no browser's window can be as narrow as a phone.
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

    /// The same for a page that stands by itself, as on a phone: it believes that nothing is around it.
    #[track_caller]
    pub fn on_phone(&self, width: u32, height: u32) {
        self.site.arrange("window.parent = window;");
        self.on_screen(width, height);
    }

    /// The first thing that a selector finds comes to stand wholly on the screen, without being scrolled to.
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

    /// How wide the page is laid out, of which the screen shows its own width.
    #[track_caller]
    pub fn layout_width(&self) -> i64 {
        let width = "const root = document.documentElement;
            return Math.max(root.scrollWidth, document.body.scrollWidth, innerWidth);";
        self.eval(width)
            .as_i64()
            .expect("a width is a whole number")
    }

    /// Where the first thing stands that a selector finds, once the page is scrolled to its top.
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
