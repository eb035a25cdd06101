//! The sizes of the built file and of its parts.

mod budget;
mod table;
mod texts;

use crate::failure::{Failure, Outcome, While};
use crate::{pack::block, repo};
use flate2::Compression;
use flate2::read::GzEncoder;
use std::fs;
use std::io::Read;

/// The sizes of the file and of its parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Weights {
    /// The markup, and the script that checks the browser.
    shell: Weight,
    /// The style sheets.
    styles: Weight,
    /// Shell and styles together: the page without its program.
    before_program: Weight,
    /// The script that starts the program: glue and boot.
    glue: Weight,
    /// The bytes of the wasm, unpacked and packed.
    wasm: (usize, usize),
    /// The block of the first part of the program: packed, as text.
    program: Weight,
    /// The block of the second part.
    depths: Weight,
    /// Everything that has to come before the page answers.
    until_answer: Weight,
    /// The whole file.
    whole: Weight,
}

/// The size of a text in bytes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Weight {
    /// Uncompressed.
    bytes: usize,
    /// Gzipped at the level that web servers use.
    served: usize,
}

/// `cargo xtask test --only size`: fails if the built file exceeds the budget.
pub(crate) fn check() -> Outcome<()> {
    let page = fs::read_to_string(repo::product())
        .when("read dist/index.html (run `cargo xtask build` first)")?;
    let weights = weigh(&page)?;
    println!("{weights}");
    weights.within_budget()
}

/// Measures the packed page.
pub(crate) fn weigh(page: &str) -> Outcome<Weights> {
    let parts = texts::split(page)
        .ok_or_else(|| Failure::new("The page is not packed: run `cargo xtask build`."))?;
    let shell = format!("{}{}{}", parts.before_styles, parts.between, parts.after);
    let before_program = format!(
        "{}{}{}{}",
        parts.before_styles, parts.styles, parts.between, parts.after
    );
    let sizes = |text| {
        block::sizes(text)
            .ok_or_else(|| Failure::new("A program block is damaged: run `cargo xtask build`."))
    };
    let (program, depths) = (sizes(parts.program)?, sizes(parts.depths)?);
    Ok(Weights {
        shell: weight(&shell)?,
        styles: weight(parts.styles)?,
        before_program: weight(&before_program)?,
        glue: weight(parts.glue)?,
        wasm: (depths.1, program.0.saturating_add(depths.0)),
        program: weight(parts.program)?,
        depths: weight(parts.depths)?,
        until_answer: weight(parts.until_answer)?,
        whole: weight(page)?,
    })
}

/// The size of a text.
fn weight(text: &str) -> Outcome<Weight> {
    let mut gzipped = Vec::new();
    let mut encoder = GzEncoder::new(text.as_bytes(), Compression::default());
    encoder.read_to_end(&mut gzipped).when("gzip the page")?;
    Ok(Weight {
        bytes: text.len(),
        served: gzipped.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A packed page whose program is three bytes.
    const PAGE: &str = "<style>a{}</style><p>x</p><script id=\"check\">check()</script><script id=\"boot\">go()</script>\n\
                        <script type=\"text/plain\" id=\"program\">16 3789127941 3 XQAAAAQDAAAAAAAAAAAwmQ==</script>came\
                        <script type=\"text/plain\" id=\"depths\">2 1 5 ABC=</script></body>";

    #[test]
    fn the_parts_are_weighed_apart() {
        let weights = weigh(PAGE).unwrap();

        assert_eq!(weights.wasm, (5, 18));
        let after = "<script type=\"text/plain\" id=\"depths\">2 1 5 ABC=</script></body>";
        assert_eq!(weights.until_answer.bytes, PAGE.len() - after.len());
        assert_eq!(weights.styles.bytes, 3);
        assert_eq!(weights.whole.bytes, PAGE.len());
    }

    #[test]
    fn a_page_not_packed_is_not_weighed() {
        assert!(weigh("<html></html>").is_err());
    }
}
