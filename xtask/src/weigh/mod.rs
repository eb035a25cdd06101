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
    /// The program block: the packed program as text.
    program: Weight,
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
    let packed = block::packed_in(parts.program)
        .ok_or_else(|| Failure::new("The program block is damaged."))?;
    Ok(Weights {
        shell: weight(&shell)?,
        styles: weight(parts.styles)?,
        before_program: weight(&before_program)?,
        glue: weight(parts.glue)?,
        wasm: (unpacked_size(&packed)?, packed.len()),
        program: weight(parts.program)?,
        whole: weight(page)?,
    })
}

/// The size of the unpacked program in bytes, from the header of the LZMA stream.
fn unpacked_size(packed: &[u8]) -> Outcome<usize> {
    let size = packed.get(5..13).and_then(|bytes| bytes.try_into().ok());
    let size = size
        .map(u64::from_le_bytes)
        .and_then(|size| usize::try_from(size).ok());
    size.ok_or_else(|| Failure::new("The program block is cut short: run `cargo xtask build`."))
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
                        <script type=\"text/plain\" id=\"program\">16 3789127941 XQAAAAQDAAAAAAAAAAAwmQ==</script></body>";

    #[test]
    fn the_parts_are_weighed_apart() {
        let weights = weigh(PAGE).unwrap();

        assert_eq!(weights.wasm, (3, 16));
        assert_eq!(weights.styles.bytes, 3);
        assert_eq!(weights.whole.bytes, PAGE.len());
    }

    #[test]
    fn a_page_not_packed_is_not_weighed() {
        assert!(weigh("<html></html>").is_err());
    }
}
