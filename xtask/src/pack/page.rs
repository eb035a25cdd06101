//! Assembles the page: replaces the placeholder comments of the template by the parts.

use super::{policy, style};
use crate::failure::{Failure, Outcome};

/// The placeholder of the policy, which must come as early as possible.
const POLICY: &str = "<!-- policy -->";

/// The placeholder of the script that reports an incomplete file.
const WHOLE: &str = "<!-- whole -->";

/// The placeholder of the script that reports an old browser.
const CHECK: &str = "<!-- check -->";

/// The placeholder of the form that is shown until the program runs.
const FORM: &str = "<!-- form -->";

/// The placeholder of the version and the program's hash.
const MARK: &str = "<!-- mark -->";

/// The beginning of the comment that Trunk writes instead of the program.
const PROGRAM: &str = "<!-- program: ";

/// The end of that comment.
const PROGRAM_END: &str = " -->";

/// The staged files that Trunk names in the page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PartNames<'a> {
    /// The glue that wasm-bindgen wrote.
    pub(super) glue: &'a str,
    /// The program.
    pub(super) wasm: &'a str,
}

/// The parts of the page.
pub(super) struct Parts {
    /// The script that reports an incomplete file.
    pub(super) whole: String,
    /// The script that tells the user of an old browser what it lacks.
    pub(super) check: String,
    /// The script that unpacks and starts the program.
    pub(super) boot: String,
    /// The form that is shown until the program runs.
    pub(super) form: String,
    /// The version and the program's hash.
    pub(super) mark: String,
    /// The program block: the packed program as text.
    pub(super) program: String,
}

/// The file names in the comment that Trunk wrote.
pub(super) fn part_names(template: &str) -> Outcome<PartNames<'_>> {
    let (_, comment, _) = around_program(template)?;
    let (glue, wasm) = comment.split_once(' ').ok_or_else(|| {
        Failure::new(format!(
            "Trunk named `{comment}`, not a glue and a wasm file."
        ))
    })?;
    Ok(PartNames { glue, wasm })
}

/// The template with all parts inserted, and a policy that allows only these.
pub(super) fn assemble(template: &str, parts: &Parts) -> Outcome<String> {
    let (before, _, after) = around_program(template)?;
    let Parts {
        whole,
        check,
        boot,
        form,
        mark,
        program,
    } = parts;
    let page = format!(
        "{before}<script id=\"boot\">{boot}</script>\n<script type=\"text/plain\" id=\"program\">{program}</script>{after}"
    );
    let page = put(
        &page,
        CHECK,
        &format!("<script id=\"check\">{check}</script>"),
    )?;
    let page = put(
        &page,
        WHOLE,
        &format!("<script id=\"whole\">{whole}</script>"),
    )?;
    let page = put(&page, FORM, form.trim_end())?;
    let page = put(&page, MARK, mark)?;
    let policy = policy::policy(&[whole, check, boot], &style::styles(&page));
    put(
        &page,
        POLICY,
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )
}

/// Replaces `comment` by `part`. Fails unless the page has the comment exactly once.
fn put(page: &str, comment: &str, part: &str) -> Outcome<String> {
    match page.split(comment).collect::<Vec<_>>().as_slice() {
        [before, after] => Ok(format!("{before}{part}{after}")),
        _ => Err(Failure::new(format!(
            "index.html must have `{comment}` exactly once."
        ))),
    }
}

/// The template before the program's comment, the content of the comment, and the template after it.
fn around_program(template: &str) -> Outcome<(&str, &str, &str)> {
    let found = template.split_once(PROGRAM).and_then(|(before, rest)| {
        let (comment, after) = rest.split_once(PROGRAM_END)?;
        Some((before, comment, after))
    });
    found.ok_or_else(|| {
        Failure::new("The staged page names no program: is pattern_script in Trunk.toml as it was?")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<meta charset=\"utf-8\"><!-- policy --><!-- whole --><style>a{}</style>\
                            <!-- check --><div id=\"app\"><!-- form --></div><!-- mark --><!-- program: a.js a_bg.wasm --></body>";

    fn parts() -> Parts {
        Parts {
            whole: "whole()".to_owned(),
            check: "check()".to_owned(),
            boot: "boot()".to_owned(),
            form: "<main></main>\n".to_owned(),
            mark: "<p>1</p>".to_owned(),
            program: "eNo=".to_owned(),
        }
    }

    #[test]
    fn trunk_names_both_parts() {
        assert_eq!(
            part_names(TEMPLATE),
            Ok(PartNames {
                glue: "a.js",
                wasm: "a_bg.wasm"
            })
        );
    }

    #[test]
    fn every_part_stands_where_its_comment_stood() {
        let page = assemble(TEMPLATE, &parts()).unwrap();

        let body = page.split_once("</style>").unwrap().1;
        assert_eq!(
            body,
            "<script id=\"check\">check()</script><div id=\"app\"><main></main></div><p>1</p>\
             <script id=\"boot\">boot()</script>\n\
             <script type=\"text/plain\" id=\"program\">eNo=</script></body>"
        );
        assert!(
            page.starts_with(
                "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
            )
        );
    }

    #[test]
    fn a_template_without_a_place_is_refused() {
        assert!(part_names("<html></html>").is_err());
        assert!(assemble(&TEMPLATE.replace(POLICY, ""), &parts()).is_err());
    }
}
