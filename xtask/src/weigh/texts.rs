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
    /// The program block.
    pub(super) program: &'a str,
    /// The text after the program block.
    pub(super) after: &'a str,
}

/// Splits the page; `None` if it is not packed.
pub(super) fn split(page: &str) -> Option<Texts<'_>> {
    let (before_styles, rest) = page.split_once("<style>")?;
    let (styles, rest) = rest.split_once("</style>")?;
    let (head, rest) = rest.split_once("<script type=\"text/plain\" id=\"program\">")?;
    let (between, glue) = head.rsplit_once("<script id=\"boot\">")?;
    let (program, after) = rest.split_once("</script>")?;
    Some(Texts {
        before_styles,
        styles,
        between,
        glue,
        program,
        after,
    })
}
