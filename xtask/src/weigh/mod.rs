//! What the parts of the finished file weigh.

mod budget;
mod table;
mod texts;

use crate::failure::{Failure, Outcome, While};
use crate::{pack::block, repo};
use flate2::Compression;
use flate2::read::GzEncoder;
use std::fs;
use std::io::Read;

/// Bytes of the file and of its parts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Weights {
    /// Markup and the script that checks the browser.
    shell: Weight,
    /// Style sheets.
    styles: Weight,
    /// Shell and styles: what stands before the program.
    before_program: Weight,
    /// The script that starts the program: glue and boot.
    glue: Weight,
    /// The wasm that runs, and its bytes packed.
    wasm: (usize, usize),
    /// The program as it stands in the page.
    program: Weight,
    /// The file.
    whole: Weight,
}

/// One text's weight.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Weight {
    /// As it is.
    bytes: usize,
    /// Gzipped at the level that web servers use.
    served: usize,
}

/// `cargo xtask test --only size`: fails when the built file passes the budget.
pub(crate) fn check() -> Outcome<()> {
    let page = fs::read_to_string(repo::product())
        .when("read dist/index.html (run `cargo xtask build` first)")?;
    let weights = weigh(&page)?;
    println!("{weights}");
    weights.within_budget()
}

/// Weighs the packed page.
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

/// The size of the program before it was packed, as the header of the LZMA stream says.
fn unpacked_size(packed: &[u8]) -> Outcome<usize> {
    let size = packed.get(5..13).and_then(|bytes| bytes.try_into().ok());
    let size = size
        .map(u64::from_le_bytes)
        .and_then(|size| usize::try_from(size).ok());
    size.ok_or_else(|| Failure::new("The program block is cut short: run `cargo xtask build`."))
}

/// The weight of one text.
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
