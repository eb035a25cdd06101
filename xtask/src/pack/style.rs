//! The style sheets in the page: what must not travel is taken out, and the texts are found for the policy.

/// The page with the comments and indents of its style sheets removed.
pub(super) fn compact(page: &str) -> String {
    let mut compacted = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, style, after)) = next_style(rest) {
        compacted.push_str(before);
        compacted.push_str("<style>");
        compacted.push_str(&compact_sheet(style));
        compacted.push_str("</style>");
        rest = after;
    }
    compacted + rest
}

/// The texts of all style sheets in the page.
pub(super) fn styles(page: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, style, after)) = next_style(rest) {
        found.push(style);
        rest = after;
    }
    found
}

/// What stands before, in and after the first style sheet.
fn next_style(page: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = page.split_once("<style>")?;
    let (style, after) = rest.split_once("</style>")?;
    Some((before, style, after))
}

/// One sheet without comments, indents and empty lines.
fn compact_sheet(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let mut bare = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        bare.push_str(piece.split_once("*/").map_or("", |(_, after)| after));
    }
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<style>\n/* why */\nmain {\n    gap: 1px; /* a\nb */\n}\n</style><p> a </p><style>b{}</style>";

    #[test]
    fn a_sheet_travels_without_comments_and_indents() {
        assert_eq!(
            compact(PAGE),
            "<style>main {\ngap: 1px;\n}</style><p> a </p><style>b{}</style>"
        );
    }

    #[test]
    fn every_sheet_is_found() {
        assert_eq!(styles(&compact(PAGE)), ["main {\ngap: 1px;\n}", "b{}"]);
    }
}
