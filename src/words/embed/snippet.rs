//! The HTML that a portal pastes into its page: an iframe, or a script. Every value is escaped.

use crate::domain::Date;
use crate::state::{Builder, Case, Extent, Pairs, encode_pairs};
use crate::words::Words;

/// The permissions policy of the frame.
const ALLOW: &str = "clipboard-write; web-share";

/// The three snippets for a page at a public address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippets {
    /// An iframe of fixed height, without a script.
    pub frame: String,
    /// A script whose iframe follows the height of its content.
    pub script: String,
    /// The address alone, from which WordPress makes a frame.
    pub address: String,
}

impl Words {
    /// The snippets of a case; `None` if the page has no public address.
    pub fn snippets(&self, builder: &Builder, case: &Case, today: Date) -> Option<Snippets> {
        let page = builder.page()?;
        let pairs = builder.pairs(case, today);
        let title = Self::of(builder.lang, case).title();
        Some(Snippets {
            frame: frame(builder, &[page, "#", &encode_pairs(&pairs)].concat(), title),
            script: script(page, &pairs, title),
            address: page.to_owned(),
        })
    }
}

fn frame(builder: &Builder, source: &str, title: &str) -> String {
    let height = match builder.looks.extent {
        Extent::Full => "1400",
        Extent::Compact => "600",
    };
    let width = builder.width.map(|width| width.to_string());
    element(
        "iframe",
        &[
            ("src", source),
            ("title", title),
            ("lang", builder.lang.key()),
            ("width", width.as_deref().unwrap_or("100%")),
            ("height", height),
            ("frameborder", "0"),
            ("allow", ALLOW),
            ("loading", "lazy"),
        ],
    )
}

fn script(page: &str, pairs: &Pairs, title: &str) -> String {
    let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
    let source = [folder, "/embed.js"].concat();
    let named: Vec<(String, &str)> = pairs
        .iter()
        .filter(|(key, _)| key != "v")
        .map(|(key, value)| (["data-", key].concat(), value.as_str()))
        .collect();
    let mut attributes = vec![
        ("src", source.as_str()),
        ("data-page", page),
        ("data-title", title),
    ];
    attributes.extend(named.iter().map(|(key, value)| (key.as_str(), *value)));
    attributes.push(("async", ""));
    element("script", &attributes)
}

/// An empty HTML element with escaped attributes.
fn element(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut text = ["<", name].concat();
    for (key, value) in attributes {
        text.push(' ');
        text.push_str(key);
        if !value.is_empty() {
            text.push_str("=\"");
            for sign in value.chars() {
                match sign {
                    '&' => text.push_str("&amp;"),
                    '"' => text.push_str("&quot;"),
                    '<' => text.push_str("&lt;"),
                    '>' => text.push_str("&gt;"),
                    _ => text.push(sign),
                }
            }
            text.push('"');
        }
    }
    [&text, "></", name, ">"].concat()
}
