//! Splits a packed page into its parts.

/// The parts of a packed page.
pub(super) struct Texts<'a> {
    /// The text before the style sheet.
    pub(super) before_styles: &'a str,
    /// The style sheet.
    pub(super) styles: &'a str,
    /// The text between the style sheet and the script that starts the program.
    pub(super) between: &'a str,
    /// The script that starts the program.
    pub(super) glue: &'a str,
    /// The block of the first part of the program.
    pub(super) program: &'a str,
    /// The block of the second part.
    pub(super) depths: &'a str,
    /// The page up to the end of the first part.
    pub(super) until_answer: &'a str,
    /// The text after the blocks.
    pub(super) after: &'a str,
}

/// The start tag of the second block.
const DEPTHS_BEGIN: &str = "<script type=\"text/plain\" id=\"depths\">";

/// Splits the page; `None` if it is not packed.
pub(super) fn split(page: &str) -> Option<Texts<'_>> {
    let (before_styles, rest) = page.split_once("<style>")?;
    let (styles, rest) = rest.split_once("</style>")?;
    let (head, rest) = rest.split_once("<script type=\"text/plain\" id=\"program\">")?;
    let (between, glue) = head.rsplit_once("<script id=\"boot\">")?;
    let (program, rest) = rest.split_once("</script>")?;
    let (_, rest) = rest.split_once(DEPTHS_BEGIN)?;
    let (depths, after) = rest.split_once("</script>")?;
    let later = [
        DEPTHS_BEGIN.len(),
        depths.len(),
        "</script>".len(),
        after.len(),
    ];
    let until_answer = page.get(..page.len().checked_sub(later.iter().sum())?)?;
    Some(Texts {
        before_styles,
        styles,
        between,
        glue,
        program,
        depths,
        until_answer,
        after,
    })
}
