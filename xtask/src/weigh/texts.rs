//! Takes a packed page apart.

/// The texts of a packed page.
pub(super) struct Texts<'a> {
    /// Up to the style sheet.
    pub(super) before_styles: &'a str,
    /// In the style sheet.
    pub(super) styles: &'a str,
    /// From there to the script that starts the program.
    pub(super) between: &'a str,
    /// In that script.
    pub(super) glue: &'a str,
    /// In the program block.
    pub(super) program: &'a str,
    /// The rest.
    pub(super) after: &'a str,
}

/// Takes the page apart.
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
